// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.text.Message;

/** Expenditure of the year by 类 of the government's economic classification, the largest first; each opens into 款. */
public final class ExpenditureByGovernmentEconomyChart implements ChartProvider {

	@Override
	public String id() {
		return "expenditure-by-government-economy";
	}

	@Override
	public Message label() {
		return new Message("支出按政府经济分类", "Expenditure by government economic classification");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		return new Structure(id(), ChartKind.LYING_BARS, new Message("支出按政府经济分类", "Expenditure by government economic classification"),
				"支出", ChartFacts.GOVERNMENT_ECONOMY, new Message("政府经济分类", "economic classification of the government"), Structure.Order.LARGEST_FIRST).chart(request);
	}
}
