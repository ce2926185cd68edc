// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;

/**
 * The one way in which two numbers are compared: by intervals, as in XBRL Calculations 1.1 with rounding. There is no
 * tolerance. Rounding only tells a plain agreement from a rounding difference; it never hides a contradiction.
 */
public final class Agreement {

	private Agreement() {
	}

	/** Compares two printed numbers of one kind. 不适用 compares with nothing. */
	public static Verdict of(Quantity one, Quantity other) {
		if (one.interval().isEmpty() || other.interval().isEmpty()) {
			return Verdict.UNVERIFIABLE;
		}
		return of(one, other.base().orElseThrow(), other.interval().orElseThrow(), other.halfUnit());
	}

	/**
	 * Compares a printed number with a computed one.
	 *
	 * @param printed the printed number
	 * @param value the number computed from the printed values, in the base unit
	 * @param interval all values the computed number may have, in the base unit
	 * @param halfUnit half a unit in the last printed digit of the coarsest number it was computed from, in the base unit;
	 *            zero when it has no precision of its own, as a quotient
	 */
	public static Verdict of(Quantity printed, BigDecimal value, Interval interval, BigDecimal halfUnit) {
		if (printed.interval().isEmpty()) {
			return Verdict.UNVERIFIABLE;
		}
		if (!printed.interval().orElseThrow().meets(interval)) {
			return Verdict.CONTRADICTION;
		}
		BigDecimal base = printed.base().orElseThrow();
		boolean equal = base.compareTo(value) == 0 || printed.value() != null && printed.rounded(value).compareTo(base) == 0
				|| roundsTo(base, value, halfUnit);
		return equal ? Verdict.EQUAL : Verdict.ROUNDING;
	}

	/** Compares two computed numbers; equal when their values are, a rounding difference when their intervals meet. */
	public static Verdict of(BigDecimal one, Interval oneInterval, BigDecimal other, Interval otherInterval) {
		if (one.compareTo(other) == 0) {
			return Verdict.EQUAL;
		}
		return oneInterval.meets(otherInterval) ? Verdict.ROUNDING : Verdict.CONTRADICTION;
	}

	private static boolean roundsTo(BigDecimal fine, BigDecimal coarse, BigDecimal halfUnit) {
		if (halfUnit.signum() == 0) {
			return false;
		}
		BigDecimal unit = halfUnit.add(halfUnit);
		return fine.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit).compareTo(coarse) == 0;
	}
}
