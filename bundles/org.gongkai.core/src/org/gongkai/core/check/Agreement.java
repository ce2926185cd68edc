// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Report;
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
		return one.counts() && other.counts() ? of(value(one), value(other)) : Verdict.UNVERIFIABLE;
	}

	/** Compares a printed number with a computed one of its kind. 不适用 compares with nothing. */
	public static Verdict of(Quantity printed, Result.Value computed) {
		return printed.counts() ? of(value(printed), computed) : Verdict.UNVERIFIABLE;
	}

	/** Compares two values of one kind. */
	public static Verdict of(Result.Value one, Result.Value other) {
		if (!one.interval().meets(other.interval())) {
			return Verdict.CONTRADICTION;
		}
		return one.value().compareTo(other.value()) == 0 || roundsTo(one, other) || roundsTo(other, one) ? Verdict.EQUAL
				: Verdict.ROUNDING;
	}

	/** Whether one value is at most another: certainly, by rounding only, or certainly not. */
	public static Verdict atMost(Result.Value one, Result.Value other) {
		if (one.value().compareTo(other.value()) <= 0) {
			return Verdict.EQUAL;
		}
		return one.interval().low().compareTo(other.interval().high()) <= 0 ? Verdict.ROUNDING : Verdict.CONTRADICTION;
	}

	/** A printed number as a value. Must not be 不适用. */
	public static Result.Value value(Quantity printed) {
		return new Result.Value(printed.base().orElseThrow(), printed.interval().orElseThrow(), printed.halfUnit(),
				printed.unitOf().kind());
	}

	/** What facts would be worth with some numbers printed otherwise; one that would be 不适用 is left out. */
	static Map<FactKey, Result.Value> values(Map<Report, Quantity> changes) {
		Map<FactKey, Result.Value> values = new HashMap<>();
		changes.forEach((report, quantity) -> {
			if (quantity.counts()) {
				values.put(report.key(), value(quantity));
			}
		});
		return values;
	}

	// The coarser side is the one with the larger unit; a value without precision of its own is as fine as can be.
	private static boolean roundsTo(Result.Value fine, Result.Value coarse) {
		if (coarse.halfUnit().compareTo(fine.halfUnit()) < 0 || coarse.halfUnit().signum() == 0) {
			return false;
		}
		BigDecimal unit = coarse.halfUnit().add(coarse.halfUnit());
		return fine.value().divide(unit, 0, RoundingMode.HALF_UP).multiply(unit).compareTo(coarse.value()) == 0;
	}
}
