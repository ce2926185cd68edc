// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;

/** What a run has checked between printed numbers, kept with what came of it, so that findings can be traced to a cause. */
public final class Constraints {

	/**
	 * A printed number in an equation.
	 *
	 * @param report the number; never 不适用
	 * @param sign 1 when it is added, -1 when it is subtracted
	 */
	public record Term(Report report, int sign) {
	}

	/**
	 * An equation: the signed sum of its terms is zero.
	 *
	 * @param terms the terms
	 * @param finding the finding when it does not hold; null when it holds, perhaps by rounding
	 */
	public record Equation(List<Term> terms, Finding finding) {
	}

	/** Whether a condition would hold if some numbers were printed otherwise. */
	@FunctionalInterface
	public interface Trial {
		/**
		 * Whether the condition holds with the numbers changed. A trial may be kept for later states of the document, so that it
		 * holds nothing of the run it was made in.
		 *
		 * @param now the run that asks
		 * @param changes the numbers by identity, and what they would be printed as
		 */
		boolean holdsWith(CheckContext now, Map<Report, Quantity> changes);
	}

	/**
	 * A condition that is no sum, such as a share, and does not hold, or holds only because a fact in it has several values.
	 *
	 * @param reports the numbers it depends on
	 * @param deciding the numbers that decide whether it applies at all
	 * @param finding the finding; null when a disputed fact leaves open whether it holds
	 * @param trial tells whether a change of numbers would mend it
	 */
	public record Condition(List<Report> reports, List<Report> deciding, Finding finding, Trial trial) {

		/** A condition that applies whatever is printed. */
		public Condition(List<Report> reports, Finding finding, Trial trial) {
			this(reports, List.of(), finding, trial);
		}
	}

	private final LongPredicate asked;
	private final List<Equation> equations = new ArrayList<>();
	private final List<Condition> conditions = new ArrayList<>();

	/** Nothing is checked yet. */
	public Constraints() {
		this(new Asked()::isNew);
	}

	/** @param asked whether an equation was not asked for before; notes that it is now */
	Constraints(LongPredicate asked) {
		this.asked = asked;
	}

	/**
	 * Whether no equation of these terms was asked for before, so that an equation that follows in two ways is checked
	 * once. Whichever side the total stands on, it is the same equation.
	 */
	public boolean isNew(List<Term> terms) {
		long sum = 0;
		long reversed = 0;
		for (Term term : terms) {
			long identity = term.report().place().file().hashCode() * 0x1_0000_0000L + term.report().id();
			sum += mixed(identity, term.sign());
			reversed += mixed(identity, -term.sign());
		}
		return asked.test(Math.min(sum, reversed));
	}

	private static long mixed(long identity, int sign) {
		long mixed = (identity * 2 + (sign > 0 ? 1 : 0)) * 0x9E3779B97F4A7C15L;
		mixed ^= mixed >>> 32;
		mixed *= 0xD6E8FEB86659FD93L;
		return mixed ^ mixed >>> 29;
	}

	/** Adds an equation that was checked. */
	public void add(List<Term> terms, Finding finding) {
		equations.add(new Equation(terms, finding));
	}

	/** Adds what was checked before and came to the same. */
	void addAll(List<Equation> checked, List<Condition> failing) {
		equations.addAll(checked);
		conditions.addAll(failing);
	}

	/** Adds a condition that does not hold, or may not. */
	public void add(Condition condition) {
		conditions.add(condition);
	}

	/** All equations in the order they were checked. */
	public List<Equation> equations() {
		return Collections.unmodifiableList(equations);
	}

	/** All conditions that are no sums and do not hold, or may not. */
	public List<Condition> conditions() {
		return Collections.unmodifiableList(conditions);
	}
}
