// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A value axis: zero is always on it, its ends are the values it must hold, its ticks are round.
 *
 * @param low lower end; zero or below
 * @param high upper end; above the lower one
 * @param step distance of two ticks
 */
record ValueScale(BigDecimal low, BigDecimal high, BigDecimal step) {

	private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

	/**
	 * The axis for some values.
	 *
	 * @param ticks wanted number of ticks
	 * @param whole whether the ticks are whole numbers
	 */
	static ValueScale of(Collection<BigDecimal> values, int ticks, boolean whole) {
		BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
		BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
		if (low.signum() == 0 && high.signum() == 0) {
			high = BigDecimal.ONE;
		}
		BigDecimal raw = high.subtract(low).divide(BigDecimal.valueOf(Math.max(1, ticks)), MathContext.DECIMAL64);
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
		BigDecimal step = ROUND.stream().map(power::multiply).filter(round -> round.compareTo(raw) >= 0).findFirst().orElse(power.multiply(BigDecimal.TEN));
		return new ValueScale(low, high, whole ? step.max(BigDecimal.ONE) : step);
	}

	/** The same axis with its ends at ticks. */
	ValueScale rounded() {
		return new ValueScale(low.divide(step, 0, RoundingMode.FLOOR).multiply(step), high.divide(step, 0, RoundingMode.CEILING).multiply(step), step);
	}

	/** The ticks between its ends, ascending. */
	List<BigDecimal> ticks() {
		List<BigDecimal> ticks = new ArrayList<>();
		for (BigDecimal tick = low.divide(step, 0, RoundingMode.CEILING).multiply(step); tick.compareTo(high) <= 0; tick = tick.add(step)) {
			ticks.add(tick);
		}
		return ticks;
	}

	/** Where a value lies between the ends: 0 at the lower, 1 at the upper. */
	double at(BigDecimal value) {
		return value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64).doubleValue();
	}

	/** A tick in digits with thousands separators. */
	String label(BigDecimal tick) {
		BigDecimal plain = tick.stripTrailingZeros();
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setMinimumFractionDigits(Math.max(0, plain.scale()));
		format.setMaximumFractionDigits(Math.max(0, plain.scale()));
		return format.format(plain);
	}
}
