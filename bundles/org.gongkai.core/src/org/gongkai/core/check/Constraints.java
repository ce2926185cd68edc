// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

	/** Whether a condition would hold if one number were printed otherwise. */
	@FunctionalInterface
	public interface Trial {
		/** Whether the condition holds with the number changed. */
		boolean holdsWith(Report changed, Quantity quantity);
	}

	/**
	 * A condition that is no sum, such as a share, and does not hold.
	 *
	 * @param reports the numbers it depends on
	 * @param finding the finding
	 * @param trial tells whether a change of one number would mend it
	 */
	public record Condition(List<Report> reports, Finding finding, Trial trial) {
	}

	private final List<Equation> equations = new ArrayList<>();
	private final List<Condition> conditions = new ArrayList<>();

	/** Adds an equation that was checked. */
	public void add(List<Term> terms, Finding finding) {
		equations.add(new Equation(terms, finding));
	}

	/** Adds a condition that does not hold. */
	public void add(Condition condition) {
		conditions.add(condition);
	}

	/** All equations in the order they were checked. */
	public List<Equation> equations() {
		return Collections.unmodifiableList(equations);
	}

	/** All failed conditions that are no sums. */
	public List<Condition> conditions() {
		return Collections.unmodifiableList(conditions);
	}
}
