// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the views show them: every digit that is printed, in groups of three. */
public final class Numbers {
	private static final ThreadLocal<DecimalFormat> GROUPED = ThreadLocal
			.withInitial(() -> new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)));

	private Numbers() {
	}

	/** The number with its own decimals; empty for {@code null}. */
	public static String grouped(BigDecimal number) {
		if (number == null) {
			return "";
		}
		DecimalFormat format = GROUPED.get();
		format.setMinimumFractionDigits(Math.max(0, number.scale()));
		format.setMaximumFractionDigits(Math.max(0, number.scale()));
		return format.format(number);
	}
}
