// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.expression.Result;
import org.gongkai.core.expression.Valuation;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.form.Wording;

/**
 * What a rule says of some values.
 *
 * @param condition the comparison; null when the condition is none
 * @param verdict what it comes to; cannot be verified when a side has no value, null where the rule does not apply
 * @param left the left side; null where the rule does not apply
 * @param right the right side; null where the rule does not apply
 */
record Judgement(Expr.Operation condition, Verdict verdict, Result left, Result right) {

	/** Judges by a rule: first whether it applies, then whether its condition holds. */
	static Judgement of(RuleForm rule, Valuation values) {
		for (Expr guard : rule.guards()) {
			if (!holds(guard, values)) {
				return new Judgement(null, null, null, null);
			}
		}
		if (!(Functions.meaning(rule.condition()) instanceof Expr.Operation condition) || !condition.operator().compares()) {
			return new Judgement(null, Verdict.UNVERIFIABLE, null, null);
		}
		Result left = Evaluator.evaluate(condition.left(), values);
		Result right = Evaluator.evaluate(condition.right(), values);
		Verdict verdict = verdict(condition.operator(), left, right);
		boolean open = Evaluator.isOpen(condition.left(), left);
		if (verdict != Verdict.EQUAL && (open || Evaluator.isOpen(condition.right(), right))) {
			return new Judgement(condition, Verdict.UNVERIFIABLE, open ? Evaluator.missing(condition.left()) : left, open ? right : Evaluator.missing(condition.right()));
		}
		return new Judgement(condition, verdict, left, right);
	}

	/** Whether the rule does not apply. */
	boolean isElsewhere() {
		return verdict == null;
	}

	// A rule applies where its guards hold as printed; where one cannot be verified it does not.
	private static boolean holds(Expr guard, Valuation values) {
		return Functions.meaning(guard) instanceof Expr.Operation condition && condition.operator().compares()
				&& verdict(condition.operator(), Evaluator.evaluate(condition.left(), values), Evaluator.evaluate(condition.right(), values)) == Verdict.EQUAL;
	}

	static Verdict verdict(Operator operator, Result left, Result right) {
		if (left instanceof Result.Value a && right instanceof Result.Value b) {
			return verdict(operator, a, b);
		}
		if (left instanceof Result.Words a && right instanceof Result.Words b && (operator == Operator.EQUAL || operator == Operator.UNEQUAL)) {
			return Wording.key(a.text()).equals(Wording.key(b.text())) == (operator == Operator.EQUAL) ? Verdict.EQUAL : Verdict.CONTRADICTION;
		}
		// A number is not a word, and the other way round.
		boolean mixed = left instanceof Result.Words && right instanceof Result.Value || left instanceof Result.Value && right instanceof Result.Words;
		return mixed && operator == Operator.UNEQUAL ? Verdict.EQUAL : Verdict.UNVERIFIABLE;
	}

	private static Verdict verdict(Operator operator, Result.Value left, Result.Value right) {
		return switch (operator) {
			case EQUAL -> Agreement.of(left, right);
			case UNEQUAL -> left.value().compareTo(right.value()) == 0 ? Verdict.CONTRADICTION : Verdict.EQUAL;
			case AT_MOST -> Agreement.atMost(left, right);
			case AT_LEAST -> Agreement.atMost(right, left);
			case LESS -> left.value().compareTo(right.value()) < 0 ? Verdict.EQUAL : atMostOnly(left, right);
			case GREATER -> left.value().compareTo(right.value()) > 0 ? Verdict.EQUAL : atMostOnly(right, left);
			default -> throw new IllegalArgumentException(operator.sign());
		};
	}

	// Not less as printed, yet perhaps less before rounding.
	private static Verdict atMostOnly(Result.Value smaller, Result.Value greater) {
		return smaller.interval().low().compareTo(greater.interval().high()) < 0 ? Verdict.ROUNDING : Verdict.CONTRADICTION;
	}
}
