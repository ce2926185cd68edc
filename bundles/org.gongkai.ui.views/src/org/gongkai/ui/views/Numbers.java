// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.gongkai.core.quantity.Quantity;
import org.gongkai.ui.language.MessageLanguage;

/** Numbers as the views show them: every digit that is printed, in groups of three. */
public final class Numbers {
	private static final ThreadLocal<DecimalFormat> GROUPED = ThreadLocal
			.withInitial(() -> new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)));

	private Numbers() {
	}

	/** What is printed with its unit, in groups of three whether or not it is printed so; a blank by its word. */
	public static String told(Quantity quantity) {
		boolean plain = quantity.value() == null || quantity.unit().isEmpty() || quantity.printed().endsWith("%") || quantity.printed().endsWith("％");
		return plain ? MessageLanguage.tell(quantity.words()) : grouped(quantity.value()) + quantity.unitOf().name();
	}

	/** What is printed without its unit, in groups of three; a blank by its word. */
	public static String grouped(Quantity quantity) {
		return quantity.value() == null ? MessageLanguage.tell(quantity.words()) : grouped(quantity.value());
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
