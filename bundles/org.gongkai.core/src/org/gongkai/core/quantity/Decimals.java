// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How exact decimals are written. */
public final class Decimals {

	private Decimals() {
	}

	/** Plain digits without needless zeros at the end: {@code 7972.87}, {@code 100}. */
	public static String plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
	}

	/** Plain digits, rounded half up to at most the given number of decimals. For showing only, never for comparing. */
	public static String shown(BigDecimal value, int decimals) {
		return plain(value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value);
	}

	/** Digits with exactly the given number of decimals, rounded half up. */
	public static String printed(BigDecimal value, int decimals) {
		return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
	}
}
