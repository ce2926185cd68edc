// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.check.Constraints.Condition;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;

/** What does not hold in a document, and how much of it no cause explains yet while causes are looked for one after another. */
final class Unexplained {

	private final CheckContext context;
	private final Constraints constraints;
	private final Set<Equation> open = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<Condition, Map<Change, Boolean>> tried = new IdentityHashMap<>();
	private final Set<Finding> explained = Collections.newSetFromMap(new IdentityHashMap<>());

	/** A number printed otherwise. */
	private record Change(int report, Quantity quantity) {
	}

	/** Nothing is explained. */
	Unexplained(CheckContext context) {
		this.context = context;
		this.constraints = context.constraints();
		constraints.equations().stream().filter(Unexplained::fails).forEach(open::add);
	}

	/** The document. */
	DocumentSnapshot document() {
		return context.document();
	}

	/** Everything that was checked, whether it holds or not. */
	Constraints constraints() {
		return constraints;
	}

	/** The sums that fail and are not explained. */
	Set<Equation> sums() {
		return open;
	}

	/** Whether a sum fails and is not explained. */
	boolean isOpen(Equation equation) {
		return open.contains(equation);
	}

	/** Whether a condition fails and is not explained. */
	boolean isOpen(Condition condition) {
		return condition.finding() != null && isOpen(condition.finding());
	}

	/** Whether a finding is not explained. */
	boolean isOpen(Finding finding) {
		return !explained.contains(finding);
	}

	/** Findings are explained, and the sums they are about. */
	void explain(Collection<Finding> findings) {
		explained.addAll(findings);
		open.removeIf(equation -> explained.contains(equation.finding()));
	}

	/** All sums in which some numbers stand, by number. */
	Map<Report, List<Equation>> sumsOf(Set<Report> reports) {
		// Asked of every number of the document.
		BitSet numbers = new BitSet();
		reports.forEach(report -> numbers.set(report.id()));
		Map<Report, List<Equation>> found = new IdentityHashMap<>();
		for (Equation equation : constraints.equations()) {
			for (Term term : equation.terms()) {
				if (numbers.get(term.report().id()) && reports.contains(term.report())) {
					found.computeIfAbsent(term.report(), r -> new ArrayList<>()).add(equation);
				}
			}
		}
		return found;
	}

	/** Whether a sum does not hold. */
	static boolean fails(Equation equation) {
		return equation.finding() != null && equation.finding().verdict() == Verdict.CONTRADICTION;
	}

	/** Whether a condition would hold with one number printed otherwise. */
	boolean holdsWith(Condition condition, Report changed, Quantity quantity) {
		// The same numbers are weighed against each other again and again.
		return tried.computeIfAbsent(condition, known -> new HashMap<>()).computeIfAbsent(new Change(changed.id(), quantity),
				change -> condition.trial().holdsWith(context, Repair.of(changed, quantity).changes()));
	}

	/** Whether a condition would hold after a repair. */
	boolean holdsWith(Condition condition, Repair repair) {
		return condition.trial().holdsWith(context, repair.changes());
	}

	/** Whether a sum would hold after a repair. */
	static boolean holdsWith(Equation equation, Repair repair) {
		return sum(equation, repair).contains(BigDecimal.ZERO);
	}

	/** What a sum may be as it is printed. */
	static Interval sum(Equation equation) {
		return sum(equation, Repair.NONE);
	}

	private static Interval sum(Equation equation, Repair repair) {
		Interval sum = Interval.ZERO;
		for (Term term : equation.terms()) {
			// 不适用 is not summed.
			Interval interval = repair.changes().getOrDefault(term.report(), term.report().quantity()).interval().orElse(Interval.ZERO);
			sum = term.sign() > 0 ? sum.plus(interval) : sum.minus(interval);
		}
		return sum;
	}

	/** The sum of the printed values, one of them another. */
	static BigDecimal printedSum(Equation equation, Report report, Quantity repaired) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Term term : equation.terms()) {
			BigDecimal value = (term.report() == report ? repaired : term.report().quantity()).base().orElse(BigDecimal.ZERO);
			sum = term.sign() > 0 ? sum.add(value) : sum.subtract(value);
		}
		return sum;
	}

	/** The sum of the printed values. */
	static BigDecimal printedSum(Equation equation) {
		return printedSum(equation, null, null);
	}

	/** Whether a sum is off, and rounding may be why. */
	boolean isWithinRounding(Equation equation) {
		return equation.finding() != null && equation.finding().verdict() == Verdict.ROUNDING && isOpen(equation.finding());
	}
}
