// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/** What a formula comes to. */
public sealed interface Result {

	/**
	 * A value.
	 *
	 * @param value computed from the printed values, in the base unit of its kind
	 * @param interval all values it may have
	 * @param halfUnit half a unit in the last printed digit of the coarsest number in a sum; zero for anything but a sum
	 * @param kind kind of quantity, see org.gongkai.core.quantity.Units
	 */
	record Value(BigDecimal value, Interval interval, BigDecimal halfUnit, String kind) implements Result {

		/** A number of pieces. */
		static Value count(int pieces) {
			BigDecimal value = BigDecimal.valueOf(pieces);
			return new Value(value, Interval.exactly(value), BigDecimal.ZERO, Units.RATIO);
		}
	}

	/**
	 * A text, which only equals or does not equal another.
	 *
	 * @param text as printed
	 */
	record Words(String text) implements Result {
	}

	/**
	 * Some inputs are missing.
	 *
	 * @param facts the facts nobody reports
	 * @param names names without a meaning
	 */
	record Missing(List<Expr.Fact> facts, List<String> names) implements Result {
		public Missing {
			facts = List.copyOf(facts);
			names = List.copyOf(names);
		}
	}

	/**
	 * It has no value: a divisor is zero.
	 *
	 * @param reason why
	 * @param certain whether the divisor is exactly zero; else it only may be
	 */
	record Undefined(Message reason, boolean certain) implements Result {
	}
}
