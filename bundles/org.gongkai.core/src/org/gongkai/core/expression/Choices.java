// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.gongkai.core.expression.Expr.Operation;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Interval;

/**
 * Values of choices. Where the printed numbers leave open which side is chosen, the interval holds the values of both,
 * so that rounding alone never makes a contradiction.
 */
final class Choices {

	private Choices() {
	}

	/** @param values gives the value of an operand */
	static Result of(Expr.Choice choice, Function<Expr, Result> values) {
		List<Expr> operands = choice.operands();
		if (choice.kind() == Expr.Choice.Kind.EITHER) {
			return either(operands, values);
		}
		Result one = values.apply(operands.getFirst());
		Result other = values.apply(operands.get(1));
		if (!(one instanceof Result.Value a) || !(other instanceof Result.Value b)) {
			return one instanceof Result.Value ? other : one;
		}
		for (Expr operand : operands) {
			if (Evaluator.isOpen(operand, values.apply(operand))) {
				return Evaluator.missing(operand);
			}
		}
		return switch (choice.kind()) {
			case SMALLER -> new Result.Value(a.value().min(b.value()),
					new Interval(a.interval().low().min(b.interval().low()), a.interval().high().min(b.interval().high())), a.halfUnit(), a.kind());
			case LARGER -> new Result.Value(a.value().max(b.value()),
					new Interval(a.interval().low().max(b.interval().low()), a.interval().high().max(b.interval().high())), a.halfUnit(), a.kind());
			default -> rounded(a, b.value().intValue());
		};
	}

	private static Result rounded(Result.Value value, int decimals) {
		return new Result.Value(rounded(value.value(), decimals),
				new Interval(rounded(value.interval().low(), decimals), rounded(value.interval().high(), decimals)), BigDecimal.ZERO, value.kind());
	}

	private static BigDecimal rounded(BigDecimal value, int decimals) {
		return value.setScale(decimals, RoundingMode.HALF_UP);
	}

	private static Result either(List<Expr> operands, Function<Expr, Result> values) {
		if (!(Functions.meaning(operands.getFirst()) instanceof Operation condition) || !condition.operator().compares()) {
			return new Result.Missing(List.of(), List.of(operands.getFirst().text()));
		}
		Result left = values.apply(condition.left());
		Result right = values.apply(condition.right());
		if (left instanceof Result.Words a && right instanceof Result.Words b) {
			return values.apply(operands.get(Wording.key(a.text()).equals(Wording.key(b.text())) == (condition.operator() == Operator.EQUAL) ? 1 : 2));
		}
		if (!(left instanceof Result.Value a) || !(right instanceof Result.Value b)) {
			return left instanceof Result.Value ? right : left;
		}
		boolean holds = holds(condition.operator(), a.value().compareTo(b.value()));
		Result chosen = values.apply(operands.get(holds ? 1 : 2));
		boolean certain = !a.interval().meets(b.interval()) || a.interval().isExact() && b.interval().isExact();
		Result alternative = certain ? chosen : values.apply(operands.get(holds ? 2 : 1));
		return chosen instanceof Result.Value value && alternative instanceof Result.Value rejected
				? new Result.Value(value.value(), value.interval().hull(rejected.interval()), value.halfUnit(), value.kind())
				: chosen;
	}

	private static boolean holds(Operator operator, int order) {
		return switch (operator) {
			case EQUAL -> order == 0;
			case UNEQUAL -> order != 0;
			case LESS -> order < 0;
			case AT_MOST -> order <= 0;
			case GREATER -> order > 0;
			case AT_LEAST -> order >= 0;
			default -> false;
		};
	}
}
