// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.text.Message;

/** Expenditure of the year by nature; 基本支出 opens into 人员经费 and 公用经费 where they are reported. */
public final class ExpenditureByNatureChart implements ChartProvider {

	@Override
	public String id() {
		return "expenditure-by-nature";
	}

	@Override
	public Message label() {
		return new Message("支出按性质", "Expenditure by nature");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		return new Structure(id(), ChartKind.LYING_BARS, new Message("支出按性质", "Expenditure by nature"),
				"支出", ChartFacts.NATURE, new Message("支出性质", "nature of expenditure"), Structure.Order.OFFICIAL).chart(request);
	}
}
