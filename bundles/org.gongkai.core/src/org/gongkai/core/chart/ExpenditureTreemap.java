// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.text.Message;

/** Expenditure of the year as rectangles, 项 inside 款 inside 类. */
public final class ExpenditureTreemap implements ChartProvider {

	@Override
	public String id() {
		return "expenditure-treemap";
	}

	@Override
	public Message label() {
		return new Message("支出构成树图", "Treemap of expenditure");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		return new Structure(id(), ChartKind.TREEMAP, new Message("支出构成", "Composition of expenditure"),
				"支出", ChartFacts.FUNCTION, new Message("功能分类", "functional classification"), Structure.Order.LARGEST_FIRST).chart(request);
	}
}
