// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueScaleTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "978.11;5;0 200 400 600 800 1,000", "68;5;0 20 40 60 80", "0.13;5;0 0.05 0.1 0.15", "115658.07;5;0 50,000 100,000 150,000",
			"-30 20;5;-30 -20 -10 0 10 20", "0;5;0 0.2 0.4 0.6 0.8 1", "100;5;0 20 40 60 80 100" })
	void ticksAreRoundAndHoldTheValues(String values, int ticks, String labels) {
		ValueScale scale = ValueScale.of(Stream.of(values.split(" ")).map(BigDecimal::new).toList(), ticks, false).rounded();
		assertEquals(labels, String.join(" ", scale.ticks().stream().map(scale::label).toList()));
	}

	@Test
	void countsHaveWholeTicks() {
		ValueScale scale = ValueScale.of(List.of(BigDecimal.valueOf(2)), 5, true).rounded();
		assertEquals(List.of("0", "1", "2"), scale.ticks().stream().map(scale::label).toList());
	}

	@Test
	void zeroIsAlwaysOnTheAxis() {
		ValueScale scale = ValueScale.of(List.of(new BigDecimal("90"), new BigDecimal("100")), 5, false);
		assertEquals(0, scale.at(BigDecimal.ZERO));
		assertEquals(0.9, scale.at(new BigDecimal("90")), 1e-12);
	}

	@Test
	void rectanglesAreAsLargeAsTheirValuesAndFillTheWhole() {
		List<BigDecimal> values = Stream.of(600, 300, 50, 30, 15, 5).map(BigDecimal::valueOf).toList();
		List<Squarified.Area> areas = Squarified.of(values, 10, 20, 400, 200);
		for (int i = 0; i < values.size(); i++) {
			Squarified.Area area = areas.get(i);
			assertEquals(values.get(i).doubleValue() * 80, area.width() * area.height(), 1e-6);
			assertTrue(area.x() >= 10 - 1e-9 && area.y() >= 20 - 1e-9 && area.x() + area.width() <= 410 + 1e-6 && area.y() + area.height() <= 220 + 1e-6);
			for (int j = 0; j < i; j++) {
				Squarified.Area other = areas.get(j);
				double width = Math.min(area.x() + area.width(), other.x() + other.width()) - Math.max(area.x(), other.x());
				double height = Math.min(area.y() + area.height(), other.y() + other.height()) - Math.max(area.y(), other.y());
				assertTrue(width < 1e-6 || height < 1e-6, i + " lies on " + j);
			}
		}
	}

	@Test
	void linesBreakBetweenHanCharactersButNotBeforeAClosingMarkOrBetweenANumberAndItsUnit() {
		assertEquals(List.of("社会保障", "和就业"), TextMeasure.wrapped("社会保障和就业", 10, false, 40, 3));
		assertEquals(List.of("社会保", "障，"), TextMeasure.wrapped("社会保障，", 10, false, 40, 3));
		assertEquals(List.of("补助", "12万元"), TextMeasure.wrapped("补助12万元", 10, false, 40, 3));
		assertEquals(List.of("Use of", "budgets"), TextMeasure.wrapped("Use of budgets", 10, false, 45, 3));
		assertEquals(List.of("社会保障", "和就业…"), TextMeasure.wrapped("社会保障和就业支出决算", 10, false, 40, 2));
	}
}
