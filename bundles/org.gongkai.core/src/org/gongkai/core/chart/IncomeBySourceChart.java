// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.text.Message;

/** Income of the year by source of funds: the finest sources that make up the whole, in official order. */
public final class IncomeBySourceChart implements ChartProvider {

	@Override
	public String id() {
		return "income-by-source";
	}

	@Override
	public Message label() {
		return new Message("收入按来源", "Income by source");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		return new Structure(id(), ChartKind.LYING_BARS, new Message("收入按来源", "Income by source"),
				"收入", ChartFacts.FUND, new Message("资金来源", "source of funds"), Structure.Order.FINEST).chart(request);
	}
}
