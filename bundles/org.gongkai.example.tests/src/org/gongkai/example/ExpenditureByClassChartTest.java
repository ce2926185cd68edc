// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.fact.Place;
import org.gongkai.core.spi.ChartOptions;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.junit.jupiter.api.Test;

class ExpenditureByClassChartTest {

	private static final String[] ROWS = { "| 合计 | | 8.50 | 6.00 | 2.50 |", "| 201 | 一般公共服务支出 | 2.50 | 2.50 | |",
			"| 20103 | 政府办公厅（室）及相关机构事务 | 2.50 | 2.50 | |", "| 2010301 | 行政运行 | 2.50 | 2.50 | |",
			"| 208 | 社会保障和就业支出 | 6.00 | 3.50 | 2.50 |" };

	@Test
	void classesComeWithTheGreatestFirstAndLeadToTheirCells() {
		ChartModel chart = chart(ROWS, ChartOptions.NONE).orElseThrow();
		List<ChartPoint> points = chart.series().getFirst().points();
		assertEquals(List.of("社会保障和就业支出", "一般公共服务支出"), chart.categoryNames());
		assertEquals(List.of("6.00", "2.50"), points.stream().map(ChartPoint::shown).toList());
		assertEquals("万元", chart.values().unit());
		assertEquals(List.of("公开03表/208/本年支出合计"), points.getFirst().places().stream().map(Place::path).toList());
	}

	@Test
	void theUnitMayBeChosen() {
		ChartModel chart = chart(ROWS, new ChartOptions("元", Map.of())).orElseThrow();
		assertEquals("60000", chart.series().getFirst().points().getFirst().shown());
	}

	@Test
	void aBlankIsNoBar() {
		ChartModel chart = chart(new String[] { "| 201 | 一般公共服务支出 | 2.50 | 2.50 | |", "| 208 | 社会保障和就业支出 | | | |" },
				ChartOptions.NONE).orElseThrow();
		assertEquals(List.of("一般公共服务支出"), chart.categoryNames());
	}

	@Test
	void aDocumentWithoutExpenditureHasNoChart() {
		assertTrue(chart(new String[0], ChartOptions.NONE).isEmpty());
	}

	private static Optional<ChartModel> chart(String[] rows, ChartOptions options) {
		return Documents.contribution(ExtensionPoint.CHARTS, "example.expenditure-by-class")
				.call(chart -> chart.chart(Documents.analyse(Documents.expenditure(rows)).snapshot().orElseThrow(), options)).value().orElseThrow();
	}
}
