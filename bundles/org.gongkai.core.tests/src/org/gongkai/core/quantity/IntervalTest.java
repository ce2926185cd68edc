// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class IntervalTest {

	@Test
	void aPrintedNumberStandsForHalfAUnitOnBothSides() {
		assertEquals(interval("7972.865", "7972.875"), Interval.ofPrinted(new BigDecimal("7972.87"), 2));
		assertEquals(interval("-0.5", "0.5"), Interval.ofPrinted(BigDecimal.ZERO, 0));
		assertEquals(interval("99.5", "100.5"), Interval.ofPrinted(new BigDecimal("100"), 0));
	}

	@Test
	void theEndsBelongToIt() {
		Interval interval = Interval.ofPrinted(new BigDecimal("1"), 0);
		assertTrue(interval.contains(new BigDecimal("1.5")));
		assertTrue(interval.contains(new BigDecimal("0.50")));
		assertFalse(interval.contains(new BigDecimal("1.5000000001")));
		assertTrue(interval.meets(interval("1.5", "9")));
		assertFalse(interval.meets(interval("1.500001", "9")));
	}

	@Test
	void unitsScaleTheInterval() {
		Quantity tenThousands = new Quantity("7,973", new BigDecimal("7973"), "万元", 0, null);
		assertEquals(interval("79725000", "79735000"), tenThousands.interval().orElseThrow());
		assertEquals(new BigDecimal("5000"), tenThousands.halfUnit().setScale(0));
		Quantity percent = new Quantity("36.10%", new BigDecimal("36.10"), "%", 2, null);
		assertEquals(interval("0.36095", "0.36105"), percent.interval().orElseThrow());
	}

	@Test
	void aBlankIsExactlyZeroAndAPrintedZeroIsNot() {
		assertEquals(Interval.ZERO, Quantity.blank("", "万元", Blank.EMPTY).interval().orElseThrow());
		assertEquals(Interval.ZERO, Quantity.blank("-", "万元", Blank.DASH).interval().orElseThrow());
		assertTrue(Quantity.blank("不适用", "万元", Blank.NOT_APPLICABLE).interval().isEmpty());
		assertEquals(interval("-5000", "5000"), new Quantity("0", BigDecimal.ZERO, "万元", 0, Blank.ZERO).interval().orElseThrow());
	}

	@Test
	void quotientsAreRoundedOutwards() {
		Interval third = Interval.exactly(BigDecimal.ONE).dividedBy(Interval.exactly(new BigDecimal("3"))).orElseThrow();
		assertTrue(third.low().multiply(new BigDecimal("3")).compareTo(BigDecimal.ONE) < 0);
		assertTrue(third.high().multiply(new BigDecimal("3")).compareTo(BigDecimal.ONE) > 0);
	}

	@Test
	void aDivisorThatMayBeZeroHasNoQuotient() {
		assertTrue(Interval.exactly(BigDecimal.ONE).dividedBy(interval("0", "1")).isEmpty());
		assertTrue(Interval.exactly(BigDecimal.ONE).dividedBy(interval("-1", "1")).isEmpty());
		assertTrue(Interval.exactly(BigDecimal.ONE).dividedBy(Interval.ZERO).isEmpty());
	}

	@Test
	void theGapIsTheDistanceOfTheNearestEnds() {
		assertEquals(new BigDecimal("2"), interval("1", "2").gap(interval("4", "5")));
		assertEquals(new BigDecimal("2"), interval("4", "5").gap(interval("1", "2")));
		assertEquals(BigDecimal.ZERO, interval("1", "2").gap(interval("2", "5")));
	}

	@Test
	void endsInTheWrongOrderAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> interval("2", "1"));
	}

	@Property
	void arithmeticNeverLosesAPossibleValue(@ForAll @BigRange(min = "-9999", max = "9999") @Scale(2) BigDecimal a,
			@ForAll @BigRange(min = "-9999", max = "9999") @Scale(2) BigDecimal b, @ForAll @IntRange(max = 4) int decimalsA,
			@ForAll @IntRange(max = 4) int decimalsB) {
		Interval one = Interval.ofPrinted(a.setScale(decimalsA, java.math.RoundingMode.HALF_UP), decimalsA);
		Interval other = Interval.ofPrinted(b.setScale(decimalsB, java.math.RoundingMode.HALF_UP), decimalsB);
		assertTrue(one.contains(a) && other.contains(b));
		assertTrue(one.plus(other).contains(a.add(b)));
		assertTrue(one.minus(other).contains(a.subtract(b)));
		assertTrue(one.times(other).contains(a.multiply(b)));
		assertTrue(one.negated().contains(a.negate()));
		Assume.that(one.dividedBy(other).isPresent());
		Interval quotient = one.dividedBy(other).orElseThrow();
		assertTrue(quotient.times(Interval.exactly(b)).contains(a) || b.signum() == 0);
	}

	private static Interval interval(String low, String high) {
		return new Interval(new BigDecimal(low), new BigDecimal(high));
	}
}
