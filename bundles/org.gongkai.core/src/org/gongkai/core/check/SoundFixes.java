// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.quantity.Quantity;

/**
 * Takes away the fixes that would mend one thing and break another: a number is offered to be changed only if every sum, rate
 * and rule that holds now holds afterwards. Fixes of several numbers were tried as a whole when they were thought of.
 */
final class SoundFixes {

	private final CheckContext context;
	private final Map<Report, List<Equation>> equations = new IdentityHashMap<>();
	private final Map<FactKey, List<ClaimText>> claims = new HashMap<>();
	private final Map<FactKey, List<Expr.Operation>> rules = new HashMap<>();

	private SoundFixes(List<Report> changed, CheckContext context) {
		this.context = context;
		BitSet numbers = new BitSet();
		changed.forEach(report -> numbers.set(report.id()));
		for (Equation equation : context.constraints().equations()) {
			if (equation.finding() == null || equation.finding().verdict() != Verdict.CONTRADICTION) {
				for (Term term : equation.terms()) {
					if (numbers.get(term.report().id())) {
						equations.computeIfAbsent(term.report(), report -> new ArrayList<>(4)).add(equation);
					}
				}
			}
		}
		Evaluator evaluator = context.evaluator();
		for (ClaimText claim : context.document().claims()) {
			if (claim.expression() != null && claim.report() < 0 && claim.quantity() != null && claim.quantity().counts()) {
				Evaluator.facts(claim.expression()).forEach(fact -> claims.computeIfAbsent(evaluator.bind(fact), key -> new ArrayList<>(2)).add(claim));
			}
		}
		for (RuleForm rule : context.rules()) {
			if (rule.axis() == RuleForm.Axis.ONCE && rule.condition() instanceof Expr.Operation condition && condition.operator().compares()) {
				Evaluator.facts(condition).forEach(fact -> rules.computeIfAbsent(evaluator.bind(fact), key -> new ArrayList<>(2)).add(condition));
			}
		}
	}

	/** The findings with the fixes that break nothing. */
	static List<Finding> of(List<Finding> findings, CheckContext context) {
		if (findings.stream().noneMatch(finding -> finding.verdict() == Verdict.CONTRADICTION && !finding.fixes().isEmpty())) {
			return findings;
		}
		List<Report> changed = findings.stream().flatMap(finding -> finding.fixes().stream()).filter(fix -> fix.edits().size() == 1)
				.flatMap(fix -> changed(fix.edits().getFirst(), context).stream()).toList();
		SoundFixes sound = new SoundFixes(changed, context);
		return findings.stream().map(finding -> {
			List<Fix> fixes = finding.fixes().stream().filter(fix -> fix.edits().size() != 1 || sound.breaksNothing(fix.edits().getFirst())).toList();
			return fixes.size() == finding.fixes().size() ? finding : finding.withFixes(fixes);
		}).toList();
	}

	private static Optional<Report> changed(Fix.Edit edit, CheckContext context) {
		return context.document().facts().at(edit.offset())
				.filter(report -> report.place().offset() == edit.offset() && report.place().length() == edit.length() && report.place().file().equals(edit.file()));
	}

	private boolean breaksNothing(Fix.Edit edit) {
		Optional<Report> changed = changed(edit, context);
		if (changed.isEmpty()) {
			return true;
		}
		Report report = changed.get();
		if (!(NumberText.read(edit.text().strip(), report.quantity().unit()) instanceof NumberText.Read read) || !read.quantity().counts()) {
			return true;
		}
		Quantity quantity = read.quantity();
		Map<FactKey, Result.Value> values = Map.of(report.key(), Agreement.value(quantity));
		Predicate<Expr.Operation> ruled = condition -> !holds(condition, Map.of()) || holds(condition, values);
		return equations.getOrDefault(report, List.of()).stream().allMatch(equation -> holds(equation, report, quantity))
				&& claims.getOrDefault(report.key(), List.of()).stream().allMatch(claim -> !holds(claim, Map.of()) || holds(claim, values))
				&& rules.getOrDefault(report.key(), List.of()).stream().allMatch(ruled);
	}

	private static boolean holds(Equation equation, Report changed, Quantity quantity) {
		Interval sum = Interval.ZERO;
		for (Term term : equation.terms()) {
			Interval interval = (term.report() == changed ? quantity : term.report().quantity()).interval().orElseThrow();
			sum = term.sign() > 0 ? sum.plus(interval) : sum.minus(interval);
		}
		return sum.contains(BigDecimal.ZERO);
	}

	private boolean holds(ClaimText claim, Map<FactKey, Result.Value> values) {
		return !(context.evaluator().evaluateWith(claim.expression(), values) instanceof Result.Value value)
				|| !value.kind().equals(claim.quantity().unitOf().kind()) || Agreement.of(claim.quantity(), value) != Verdict.CONTRADICTION;
	}

	private boolean holds(Expr.Operation condition, Map<FactKey, Result.Value> values) {
		return Judgement.verdict(condition.operator(), context.evaluator().evaluateWith(condition.left(), values),
				context.evaluator().evaluateWith(condition.right(), values)) != Verdict.CONTRADICTION;
	}
}
