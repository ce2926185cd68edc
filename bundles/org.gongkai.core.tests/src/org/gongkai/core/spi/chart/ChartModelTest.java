// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.gongkai.core.text.Message;
import org.junit.jupiter.api.Test;

class ChartModelTest {

	@Test
	void categoriesComeInTheOrderOfTheirFirstValueAndOnlyOnce() {
		ChartModel model = new ChartModel("c", ChartKind.BARS, name("图"), new ChartAxis(name("类"), ""), new ChartAxis(name("金额"), "万元"),
				List.of(series("预算", "教育", "住房"), series("决算", "卫生", "教育")), List.of());
		assertEquals(List.of("教育", "住房", "卫生"), model.categoryNames());
	}

	private static ChartSeries series(String id, String... categories) {
		return new ChartSeries(id, name(id),
				List.of(categories).stream().map(category -> new ChartPoint(category, BigDecimal.ONE, "1", List.of())).toList());
	}

	private static Message name(String text) {
		return new Message(text, text);
	}
}
