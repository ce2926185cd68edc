// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Result;
import org.gongkai.core.quantity.Decimals;
import org.gongkai.core.quantity.Units;

/**
 * A computed value as it would be printed.
 *
 * @param text the number; with a percent sign for a share
 * @param unit the unit it is printed in; empty for a share
 */
public record ComputedNumber(String text, String unit) {

	private static final int SHARE_DECIMALS = 2;
	private static final int MOST_DECIMALS = 6;

	/**
	 * The value of a formula.
	 *
	 * @param unit unit to print it in; empty to print it as its facts are
	 * @return empty when it has no value
	 */
	public static Optional<ComputedNumber> of(Evaluator evaluator, Expr expression, String unit) {
		if (!(evaluator.evaluate(expression) instanceof Result.Value value)) {
			return Optional.empty();
		}
		if (value.kind().equals(Units.RATIO)) {
			return Optional.of(new ComputedNumber(
					Decimals.printed(value.value().movePointRight(2), SHARE_DECIMALS) + "%", ""));
		}
		String name = unit.isEmpty() ? unitOf(expression) : unit;
		Units.Unit wanted = Units.of(name);
		if (!wanted.kind().equals(value.kind())) {
			return Optional.empty();
		}
		BigDecimal last = wanted.fromBase(value.halfUnit().add(value.halfUnit())).stripTrailingZeros();
		int decimals = last.signum() == 0 ? SHARE_DECIMALS : Math.clamp(last.scale(), 0, MOST_DECIMALS);
		return Optional.of(new ComputedNumber(Decimals.printed(wanted.fromBase(value.value()), decimals), name));
	}

	private static String unitOf(Expr expression) {
		List<Expr.Fact> facts = Evaluator.facts(expression);
		return facts.isEmpty() ? "" : facts.getFirst().unit();
	}
}
