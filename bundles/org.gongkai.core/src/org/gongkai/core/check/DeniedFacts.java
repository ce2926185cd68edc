// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Units;

/**
 * A rule that cannot hold where a text denies what it speaks of.
 *
 * @param rule the rule
 * @param place one of the numbers that are there all the same
 */
public record DeniedFacts(RuleForm rule, Place place) {

	/**
	 * The first rule that fails if facts that nobody reports are nothing.
	 *
	 * @param items the facts by their names in the form
	 */
	public static Optional<DeniedFacts> of(CheckContext context, Set<String> items) {
		return items.isEmpty() ? Optional.empty() : context.rules().stream().filter(rule -> rule.axis() == RuleForm.Axis.ONCE && rule.evaluation().isEmpty())
				.flatMap(rule -> of(rule, context, items).stream()).findFirst();
	}

	private static Optional<DeniedFacts> of(RuleForm rule, CheckContext context, Set<String> items) {
		Evaluator evaluator = context.evaluator();
		Map<FactKey, Result.Value> nothing = new HashMap<>();
		Evaluator.facts(rule.condition()).stream().filter(fact -> items.contains(fact.text()) && evaluator.value(evaluator.bind(fact)).isEmpty())
				.forEach(fact -> nothing.put(evaluator.bind(fact), new Result.Value(BigDecimal.ZERO, Interval.ZERO, BigDecimal.ZERO, Units.of(fact.unit()).kind())));
		if (nothing.isEmpty()) {
			return Optional.empty();
		}
		Judgement judgement = Judgement.of(rule, evaluator.valuation(cell -> null, cell -> null, nothing));
		return judgement.verdict() != Verdict.CONTRADICTION ? Optional.empty() : numbers(Functions.meaning(rule.condition()), evaluator)
				.flatMap(key -> context.document().facts().reports(key).stream()).filter(report -> report.quantity().value() != null && report.quantity().value().signum() != 0)
				.map(Report::place).findFirst().map(place -> new DeniedFacts(rule, place));
	}

	private static Stream<FactKey> numbers(Expr expression, Evaluator evaluator) {
		return switch (expression) {
			case Expr.Fact fact -> Stream.of(evaluator.bind(fact));
			case Expr.Aggregate aggregate -> evaluator.members(aggregate.facts(), "").stream();
			case Expr.Operation operation -> Stream.concat(numbers(operation.left(), evaluator), numbers(operation.right(), evaluator));
			case Expr.Choice choice -> choice.operands().stream().flatMap(operand -> numbers(operand, evaluator));
			case Expr.Minus minus -> numbers(minus.operand(), evaluator);
			case Expr.Function function -> numbers(Functions.meaning(function), evaluator);
			default -> Stream.of();
		};
	}
}
