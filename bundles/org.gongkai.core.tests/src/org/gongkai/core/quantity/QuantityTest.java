// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

	@ParameterizedTest
	@ValueSource(strings = { "辆", "个", "人次", "批次", "台（套）" })
	void aNumberOfPiecesIsNotRounded(String unit) {
		Quantity five = Quantity.of(new BigDecimal("5"), unit);
		assertTrue(five.interval().orElseThrow().isExact());
		assertEquals(0, five.halfUnit().signum());
	}

	@ParameterizedTest
	@ValueSource(strings = { "万元", "元", "%", "分", "平方米", "万人次" })
	void aMeasureIsRounded(String unit) {
		assertFalse(Quantity.of(new BigDecimal("5"), unit).interval().orElseThrow().isExact());
	}

	@Test
	void aFractionOfPiecesIsAnAverageAndRounded() {
		assertFalse(Quantity.of(new BigDecimal("5.2"), "辆").interval().orElseThrow().isExact());
	}

	@Test
	void aScoreInATableIsKnownToTheHundredth() {
		Quantity five = Quantity.of(new BigDecimal("5"), "得分");
		assertEquals(new Interval(new BigDecimal("4.995"), new BigDecimal("5.005")), five.interval().orElseThrow());
		assertEquals("5分", five.shown());
		assertTrue(Quantity.of(new BigDecimal("33.333"), "得分").halfUnit().compareTo(new BigDecimal("0.0005")) == 0);
	}

	@Test
	void noPiecesAreExactlyZero() {
		assertTrue(Quantity.of(BigDecimal.ZERO, "辆").interval().orElseThrow().isZero());
	}

	@Test
	void aBlankIsSaidInBothLanguages() {
		assertEquals("blank", Quantity.blank("", "万元", Blank.EMPTY).words().en());
		assertEquals("空白", Quantity.blank("", "万元", Blank.EMPTY).shown());
		assertEquals("-", Quantity.blank("-", "万元", Blank.DASH).shown());
		assertEquals("49.70万元", Quantity.of(new BigDecimal("49.70"), "万元").words().en());
	}
}
