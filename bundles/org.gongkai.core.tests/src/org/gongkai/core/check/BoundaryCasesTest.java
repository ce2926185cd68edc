// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gongkai.core.expression.Result;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.junit.jupiter.api.Test;

/** The boundary cases that guide/checks.md promises, each with the last number that passes and the first that does not. */
class BoundaryCasesTest {

	private static Quantity money(String printed) {
		return Quantity.of(new BigDecimal(printed), "万元");
	}

	private static Result.Value sum(Quantity... parts) {
		Interval interval = Stream.of(parts).filter(Quantity::counts).map(part -> part.interval().orElseThrow()).reduce(Interval.ZERO, Interval::plus);
		BigDecimal value = Stream.of(parts).filter(Quantity::counts).map(part -> part.base().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Result.Value(value, interval, BigDecimal.ZERO, money("1").unitOf().kind());
	}

	@Test
	void bothEndsOfAnIntervalBelongToIt() {
		assertFalse(Agreement.of(money("10"), money("10.50")) == Verdict.CONTRADICTION);
		assertFalse(Agreement.of(money("10"), money("9.50")) == Verdict.CONTRADICTION);
		assertEquals(Verdict.CONTRADICTION, Agreement.of(money("10"), money("10.51")));
		assertEquals(Verdict.CONTRADICTION, Agreement.of(money("10"), money("9.49")));
	}

	@Test
	void twoNumbersOfOnePrecisionMeetAtACommonEnd() {
		assertEquals(Verdict.ROUNDING, Agreement.of(money("10"), money("11")));
		assertEquals(Verdict.CONTRADICTION, Agreement.of(money("10"), money("12")));
	}

	@Test
	void aSumIsAsWideAsItsPartsTogether() {
		assertEquals(Verdict.ROUNDING, Agreement.of(money("102"), sum(money("50"), money("51"))));
		assertEquals(Verdict.CONTRADICTION, Agreement.of(money("103"), sum(money("50"), money("51"))));
	}

	@Test
	void blankAndDashAreExactlyZeroInASumAndAPrintedZeroIsNot() {
		Quantity blank = Quantity.blank("", "万元", Blank.EMPTY);
		Quantity dash = Quantity.blank("-", "万元", Blank.DASH);
		assertEquals(Verdict.CONTRADICTION, Agreement.of(money("101.0"), sum(money("100.0"), blank, dash)));
		assertEquals(Verdict.ROUNDING, Agreement.of(money("101.0"), sum(money("100.0"), money("0"), money("0"))));
	}

	@Test
	void whatDoesNotApplyTakesNoPart() {
		Quantity none = Quantity.blank("不适用", "万元", Blank.NOT_APPLICABLE);
		assertEquals(Verdict.EQUAL, Agreement.of(money("100.0"), sum(money("100.0"), none)));
		assertEquals(Verdict.UNVERIFIABLE, Agreement.of(none, money("100.0")));
	}

	@Test
	void aDivisorThatMayBeZeroGivesNoRatio() {
		assertTrue(money("5").interval().orElseThrow().dividedBy(money("0").interval().orElseThrow()).isEmpty());
		assertTrue(money("5").interval().orElseThrow().dividedBy(Interval.ZERO).isEmpty());
		assertTrue(money("5").interval().orElseThrow().dividedBy(money("1").interval().orElseThrow()).isPresent());
	}

	@Test
	void numbersOfPiecesAreExact() {
		assertEquals(Verdict.CONTRADICTION, Agreement.of(Quantity.of(new BigDecimal("5"), "辆"), Quantity.of(new BigDecimal("6"), "辆")));
	}

	@Test
	void unitsAreConvertedBeforeAnythingIsCompared() {
		assertFalse(Agreement.of(money("9859.38"), Quantity.of(new BigDecimal("98593849.99"), "元")) == Verdict.CONTRADICTION);
		assertEquals(Verdict.CONTRADICTION, Agreement.of(money("9859.38"), Quantity.of(new BigDecimal("98692394"), "元")));
	}
}
