// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.function.UnaryOperator;

import org.gongkai.core.fact.Place;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.NothingToShow;
import org.junit.jupiter.api.Test;

class ExpenditureByClassChartTest {

	private static final String[] ROWS = { "| 合计 | | 8.50 | 6.00 | 2.50 |", "| 201 | 一般公共服务支出 | 2.50 | 2.50 | |",
			"| 20103 | 政府办公厅（室）及相关机构事务 | 2.50 | 2.50 | |", "| 2010301 | 行政运行 | 2.50 | 2.50 | |",
			"| 208 | 社会保障和就业支出 | 6.00 | 3.50 | 2.50 |" };

	@Test
	void classesComeWithTheGreatestFirstAndLeadToTheirCells() {
		ChartModel chart = (ChartModel) chart(ROWS, request -> request);
		List<ChartPoint> points = chart.series().getFirst().points();
		assertEquals(List.of("社会保障和就业支出", "一般公共服务支出"), chart.categoryNames());
		assertEquals(List.of("6.00", "2.50"), points.stream().map(ChartPoint::shown).toList());
		assertEquals("万元", chart.values().unit());
		assertEquals(List.of("公开03表/208/本年支出合计"), points.getFirst().places().stream().map(Place::path).toList());
	}

	@Test
	void theUnitMayBeChosen() {
		ChartModel chart = (ChartModel) chart(ROWS, request -> request.withUnit("元"));
		assertEquals("60000", chart.series().getFirst().points().getFirst().shown());
	}

	@Test
	void aBlankIsNoBar() {
		ChartModel chart = (ChartModel) chart(new String[] { "| 201 | 一般公共服务支出 | 2.50 | 2.50 | |", "| 208 | 社会保障和就业支出 | | | |" },
				request -> request);
		assertEquals(List.of("一般公共服务支出"), chart.categoryNames());
	}

	@Test
	void aDocumentWithoutExpenditureSaysThatItHasNone() {
		NothingToShow none = assertInstanceOf(NothingToShow.class, chart(new String[0], request -> request));
		assertEquals("文档没有按类报告支出。", none.why().zh());
	}

	private static ChartAnswer chart(String[] rows, UnaryOperator<ChartRequest> wish) {
		ChartRequest request = wish.apply(ChartRequest.of(Documents.analyse(Documents.expenditure(rows)).snapshot().orElseThrow()));
		return Documents.contribution(ExtensionPoint.CHARTS, "example.expenditure-by-class").call(chart -> chart.chart(request)).value().orElseThrow();
	}
}
