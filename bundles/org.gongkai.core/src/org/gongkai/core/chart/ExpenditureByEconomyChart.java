// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.text.Message;

/** Expenditure of the year by 类 of the departments' economic classification, the largest first; each opens into 款. */
public final class ExpenditureByEconomyChart implements ChartProvider {

	@Override
	public String id() {
		return "expenditure-by-economy";
	}

	@Override
	public Message label() {
		return new Message("支出按部门经济分类", "Expenditure by economic classification");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		return new Structure(id(), ChartKind.LYING_BARS, new Message("支出按部门经济分类", "Expenditure by economic classification"),
				"支出", ChartFacts.ECONOMY, new Message("部门经济分类", "economic classification of departments"), Structure.Order.LARGEST_FIRST).chart(request);
	}
}
