// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Units;

/**
 * Solves “formula = value” for one fact, by undoing one operation after the other. A rate of change, in which last
 * year's fact occurs twice, is first written with it once: {@code (x - y) / y = r} means {@code y = x / (1 + r)}.
 */
final class Solver {

	private static final Result.Value ONE = new Result.Value(BigDecimal.ONE, Interval.exactly(BigDecimal.ONE), BigDecimal.ZERO,
			Units.RATIO);

	private final Evaluator evaluator;

	Solver(Evaluator evaluator) {
		this.evaluator = evaluator;
	}

	/** The value of the unknown; empty when it cannot be solved, or would have to be divided by what may be zero. */
	Optional<Result.Value> solve(Expr expression, FactKey unknown, Result.Value target) {
		Expr formula = Functions.meaning(expression);
		return switch (formula) {
			case Expr.Fact fact -> evaluator.bind(fact).equals(unknown) ? Optional.of(target) : Optional.empty();
			case Expr.Minus minus -> solve(minus.operand(), unknown, negated(target));
			case Expr.Operation operation -> solve(operation, unknown, target);
			default -> Optional.empty();
		};
	}

	private Optional<Result.Value> solve(Expr.Operation operation, FactKey unknown, Result.Value target) {
		boolean left = occurs(operation.left(), unknown);
		boolean right = occurs(operation.right(), unknown);
		if (left && right) {
			return rate(operation, unknown, target);
		}
		Expr known = left ? operation.right() : operation.left();
		if (!left && !right || !(evaluator.evaluate(known) instanceof Result.Value value)) {
			return Optional.empty();
		}
		Expr open = left ? operation.left() : operation.right();
		Optional<Result.Value> rest = switch (operation.operator()) {
			case PLUS -> apply(Operator.MINUS, target, value);
			case MINUS -> left ? apply(Operator.PLUS, target, value) : apply(Operator.MINUS, value, target);
			case TIMES -> apply(Operator.DIVIDED, target, value);
			case DIVIDED -> left ? apply(Operator.TIMES, target, value) : apply(Operator.DIVIDED, value, target);
			default -> Optional.empty();
		};
		return rest.flatMap(next -> solve(open, unknown, next));
	}

	private Optional<Result.Value> rate(Expr.Operation operation, FactKey unknown, Result.Value target) {
		if (operation.operator() != Operator.DIVIDED || !isUnknown(operation.right(), unknown)
				|| !(Functions.meaning(operation.left()) instanceof Expr.Operation change) || change.operator() != Operator.MINUS) {
			return Optional.empty();
		}
		boolean grows = isUnknown(change.right(), unknown);
		Expr current = grows ? change.left() : change.right();
		if (grows == isUnknown(change.left(), unknown) || occurs(current, unknown)
				|| !(evaluator.evaluate(current) instanceof Result.Value value)) {
			return Optional.empty();
		}
		return apply(grows ? Operator.PLUS : Operator.MINUS, ONE, target).flatMap(factor -> apply(Operator.DIVIDED, value, factor));
	}

	private boolean isUnknown(Expr expression, FactKey unknown) {
		return Functions.meaning(expression) instanceof Expr.Fact fact && evaluator.bind(fact).equals(unknown);
	}

	private boolean occurs(Expr expression, FactKey unknown) {
		return Evaluator.facts(expression).stream().anyMatch(fact -> evaluator.bind(fact).equals(unknown));
	}

	private static Optional<Result.Value> apply(Operator operator, Result.Value left, Result.Value right) {
		Expr nameless = new Expr.Unknown("");
		return Evaluator.combine(new Expr.Operation(operator, nameless, nameless), left, right) instanceof Result.Value value
				? Optional.of(value)
				: Optional.empty();
	}

	private static Result.Value negated(Result.Value value) {
		return new Result.Value(value.value().negate(), value.interval().negated(), value.halfUnit(), value.kind());
	}
}
