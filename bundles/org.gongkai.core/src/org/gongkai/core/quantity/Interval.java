// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A closed interval of exact decimals: all values that a printed number may stand for. Arithmetic never loses a
 * possible value: sums and products are exact, quotients are rounded outwards.
 *
 * @param low lower end, included
 * @param high upper end, included; not below {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {

	/** Exactly zero. */
	public static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

	private static final MathContext DOWN = new MathContext(40, RoundingMode.FLOOR);
	private static final MathContext UP = new MathContext(40, RoundingMode.CEILING);

	public Interval {
		if (low.compareTo(high) > 0) {
			throw new IllegalArgumentException(low + " > " + high);
		}
	}

	/** Exactly one value. */
	public static Interval exactly(BigDecimal value) {
		return new Interval(value, value);
	}

	/** Half a unit in the last printed digit on both sides of a printed value. */
	public static Interval ofPrinted(BigDecimal value, int decimals) {
		BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
		return new Interval(value.subtract(half), value.add(half));
	}

	/** Whether only one value is possible. */
	public boolean isExact() {
		return low.compareTo(high) == 0;
	}

	/** Whether zero is the only possible value. */
	public boolean isZero() {
		return low.signum() == 0 && high.signum() == 0;
	}

	/** Whether the value is possible. */
	public boolean contains(BigDecimal value) {
		return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
	}

	/** Whether some value is possible in both; touching ends meet. */
	public boolean meets(Interval other) {
		return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
	}

	/** The values possible in both; empty when there is none. */
	public Optional<Interval> intersection(Interval other) {
		return meets(other) ? Optional.of(new Interval(low.max(other.low), high.min(other.high))) : Optional.empty();
	}

	/** The smallest interval that holds both. */
	public Interval hull(Interval other) {
		return new Interval(low.min(other.low), high.max(other.high));
	}

	/** Width of the interval. */
	public BigDecimal width() {
		return high.subtract(low);
	}

	/** Distance between the nearest values of two intervals; zero when they meet. */
	public BigDecimal gap(Interval other) {
		if (meets(other)) {
			return BigDecimal.ZERO;
		}
		return low.compareTo(other.high) > 0 ? low.subtract(other.high) : other.low.subtract(high);
	}

	/** Possible values of the sum. */
	public Interval plus(Interval other) {
		return new Interval(low.add(other.low), high.add(other.high));
	}

	/** Possible values of the difference. */
	public Interval minus(Interval other) {
		return new Interval(low.subtract(other.high), high.subtract(other.low));
	}

	/** Possible values with the sign turned. */
	public Interval negated() {
		return new Interval(high.negate(), low.negate());
	}

	/** Possible values of the product. */
	public Interval times(Interval other) {
		BigDecimal a = low.multiply(other.low);
		BigDecimal b = low.multiply(other.high);
		BigDecimal c = high.multiply(other.low);
		BigDecimal d = high.multiply(other.high);
		return new Interval(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
	}

	/** Possible values of the quotient; empty when the divisor may be zero, for then it is not bounded. */
	public Optional<Interval> dividedBy(Interval other) {
		if (other.low.signum() <= 0 && other.high.signum() >= 0) {
			return Optional.empty();
		}
		BigDecimal least = null;
		BigDecimal most = null;
		for (BigDecimal dividend : new BigDecimal[] { low, high }) {
			for (BigDecimal divisor : new BigDecimal[] { other.low, other.high }) {
				BigDecimal down = dividend.divide(divisor, DOWN);
				BigDecimal up = dividend.divide(divisor, UP);
				least = least == null ? down : least.min(down);
				most = most == null ? up : most.max(up);
			}
		}
		return Optional.of(new Interval(least, most));
	}

	/** Both ends times a power of ten. */
	public Interval scaledByPowerOfTen(int power) {
		return power == 0 ? this : new Interval(low.scaleByPowerOfTen(power), high.scaleByPowerOfTen(power));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Interval that && low.compareTo(that.low) == 0 && high.compareTo(that.high) == 0;
	}

	@Override
	public int hashCode() {
		return low.stripTrailingZeros().hashCode() * 31 + high.stripTrailingZeros().hashCode();
	}

	/** The ends in plain digits: {@code [7972.865, 7972.875]}. */
	@Override
	public String toString() {
		return "[" + Decimals.plain(low) + ", " + Decimals.plain(high) + "]";
	}
}
