// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.text.Message;

/** Expenditure of the year by 类 of the functional classification, the largest first; each opens into 款 and 项. */
public final class ExpenditureByFunctionChart implements ChartProvider {

	@Override
	public String id() {
		return "expenditure-by-function";
	}

	@Override
	public Message label() {
		return new Message("支出按功能分类", "Expenditure by function");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		return new Structure(id(), ChartKind.LYING_BARS, new Message("支出按功能分类", "Expenditure by function"),
				"支出", ChartFacts.FUNCTION, new Message("功能分类", "functional classification"), Structure.Order.LARGEST_FIRST).chart(request);
	}
}
