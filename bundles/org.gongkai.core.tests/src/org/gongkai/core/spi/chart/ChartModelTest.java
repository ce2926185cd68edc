// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.quantity.Blank;
import org.gongkai.core.text.Message;
import org.junit.jupiter.api.Test;

class ChartModelTest {

	@Test
	void categoriesComeOnceAndKeepTheOrderOfEverySeries() {
		assertEquals(List.of("卫生", "教育", "住房"), model(series("预算", point("教育"), point("住房")), series("决算", point("卫生"), point("教育"))).categoryNames());
	}

	@Test
	void lookingInsideAPointShowsItsPartsAtAnyDepth() {
		ChartModel whole = model(series("支出", with("205", point("20502", point("2050201"), point("2050202"))), point("208")));
		assertEquals(List.of("20502"), whole.inside("205").orElseThrow().categoryNames());
		ChartModel deep = whole.inside("20502").orElseThrow();
		assertEquals(List.of("2050201", "2050202"), deep.categoryNames());
		assertEquals("图：20502", deep.title().zh());
	}

	@Test
	void aPointWithoutPartsAndAnUnknownOneHaveNoInside() {
		ChartModel whole = model(series("支出", point("208")));
		assertEquals(Optional.empty(), whole.inside("208"));
		assertEquals(Optional.empty(), whole.inside("999"));
	}

	@Test
	void aTooltipSaysValueShareAndRemark() {
		ChartPoint point = new ChartPoint("208", "社会保障和就业支出", new BigDecimal("6"), "6.00", new BigDecimal("0.70588"), null,
				new Message("各项之和", "Sum of its parts"), List.of(), List.of());
		ChartModel model = model(series("支出", point));
		assertEquals("社会保障和就业支出\n6.00万元\n占 70.59%\n各项之和", model.tooltip(model.series().getFirst(), point).zh());
		assertEquals("社会保障和就业支出\n6.00万元\n70.59% of the whole\nSum of its parts", model.tooltip(model.series().getFirst(), point).en());
	}

	@Test
	void aBlankIsCalledBlankAndAZeroIsANumber() {
		ChartPoint blank = new ChartPoint("a", "a", BigDecimal.ZERO, "", null, Blank.EMPTY, null, List.of(), List.of());
		assertEquals("空白", blank.words().zh());
		assertEquals("0.00", new ChartPoint("b", BigDecimal.ZERO, "0.00", List.of()).words().zh());
		assertEquals(Blank.ZERO, new ChartPoint("b", BigDecimal.ZERO, "0.00", List.of()).blank());
		assertTrue(model(series("支出", blank)).tooltip(series("支出", blank), blank).zh().contains("空白"));
	}

	private static ChartModel model(ChartSeries... series) {
		return new ChartModel("c", ChartKind.BARS, name("图"), new ChartAxis(name("类"), ""), new ChartAxis(name("金额"), "万元"), List.of(series),
				List.of());
	}

	private static ChartSeries series(String id, ChartPoint... points) {
		return new ChartSeries(id, name(id), List.of(points));
	}

	private static ChartPoint point(String category, ChartPoint... parts) {
		return with(category, parts);
	}

	private static ChartPoint with(String category, ChartPoint... parts) {
		return new ChartPoint(category, category, BigDecimal.ONE, "1", null, null, null, List.of(parts), List.of());
	}

	private static Message name(String text) {
		return new Message(text, text);
	}
}
