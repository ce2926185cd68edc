// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.quantity.Units.Unit;
import org.gongkai.core.spi.ChartRequest;

/**
 * The unit of a value axis, and how values are written in it.
 *
 * @param unit the unit
 */
record AmountUnit(Unit unit) {

	private static final int DECIMALS = 2;
	private static final BigDecimal IN_HUNDRED_MILLIONS = BigDecimal.ONE.scaleByPowerOfTen(10);
	private static final BigDecimal IN_TEN_THOUSANDS = BigDecimal.ONE.scaleByPowerOfTen(4);

	/** A unit by its name. */
	static AmountUnit of(String name) {
		return new AmountUnit(Units.of(name));
	}

	/**
	 * The unit of money that keeps the largest amount readable: 元 below a 万元, 亿元 from a hundred of them, else 万元; the
	 * wanted one when the request names one of money.
	 */
	static AmountUnit money(ChartRequest request, Collection<Amount> amounts) {
		if (Units.isMoney(request.unit())) {
			return of(request.unit());
		}
		BigDecimal largest = amounts.stream().map(amount -> amount.value().abs()).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
		return of(largest.compareTo(IN_HUNDRED_MILLIONS) >= 0 ? "亿元"
				: largest.compareTo(IN_TEN_THOUSANDS) >= 0 || largest.signum() == 0 ? "万元" : "元");
	}

	/** The unit in which the document prints money, 万元 when it does not say; the wanted one when the request names one of money. */
	static AmountUnit ofDocument(ChartRequest request) {
		String own = request.document().header().unit();
		return of(Units.isMoney(request.unit()) ? request.unit() : Units.isMoney(own) ? own : "万元");
	}

	String name() {
		return unit.name();
	}

	/** The exact value in the unit. */
	BigDecimal in(Amount amount) {
		return unit.fromBase(amount.value());
	}

	/**
	 * The value as readers see it, with thousands separators: as finely as it is printed, points without zeros at their end, but with
	 * two decimals at most and never as zero when it is not; empty when nothing is printed.
	 */
	String shown(Amount amount) {
		if (amount.blank() != null && amount.halfUnit().signum() == 0 && amount.value().signum() == 0
				&& amount.blank() != Blank.ZERO) {
			return "";
		}
		BigDecimal value = in(amount);
		BigDecimal last = unit.fromBase(amount.halfUnit().add(amount.halfUnit()));
		int printed = amount.halfUnit().signum() == 0 || unit.isPoints() ? Math.max(0, value.stripTrailingZeros().scale())
				: Math.max(0, last.stripTrailingZeros().scale());
		return grouped(value, Math.min(DECIMALS, printed));
	}

	/** A number with thousands separators and at most some decimals, more where it would else be shown as zero. */
	static String grouped(BigDecimal value, int decimals) {
		BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
		if (rounded.signum() == 0 && value.signum() != 0) {
			rounded = value.round(new MathContext(2, RoundingMode.HALF_UP));
		}
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setMinimumFractionDigits(Math.max(0, rounded.scale()));
		format.setMaximumFractionDigits(Math.max(0, rounded.scale()));
		return format.format(rounded);
	}
}
