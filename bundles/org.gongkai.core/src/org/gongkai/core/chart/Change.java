// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.gongkai.core.text.Message;

/** Differences and rates between two amounts, in words. */
final class Change {

	private static final MathContext PRECISE = new MathContext(20, RoundingMode.HALF_UP);

	private Change() {
	}

	/** How an amount differs from the one before it; a rate on zero is undefined and not given. */
	static Message words(AmountUnit unit, Amount before, Amount now) {
		BigDecimal change = now.value().subtract(before.value());
		if (change.signum() == 0) {
			return new Message("与上年持平", "as last year");
		}
		String amount = AmountUnit.grouped(unit.unit().fromBase(change.abs()), 2) + unit.name();
		boolean more = change.signum() > 0;
		if (before.value().signum() <= 0) {
			return Message.of("比上年{0} {1}；上年为零，没有增减率", "{2} by {1}; no rate on zero", more ? "增加" : "减少", amount, more ? "up" : "down");
		}
		return Message.of("比上年{0} {1}（{2}%）", "{3} by {1} ({2} %)", more ? "增加" : "减少", amount, percent(change.abs(), before.value()), more ? "up" : "down");
	}

	/** Part of a whole other than zero, in per cent, exact to twenty digits. */
	static BigDecimal rate(BigDecimal part, BigDecimal whole) {
		return part.divide(whole, PRECISE).movePointRight(2);
	}

	/** The same with two decimals. */
	static String percent(BigDecimal part, BigDecimal whole) {
		return AmountUnit.grouped(rate(part, whole), 2);
	}
}
