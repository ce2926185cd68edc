// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Report;

/**
 * Looks for what, put right, mends most: rows as a whole first, then numbers in each other's places, then single numbers. Only
 * numbers of what fails are looked at, so the work grows with what is wrong and not with the document.
 */
final class CauseSearch {

	private final Constraints constraints;
	private final DocumentSnapshot document;
	private final List<Finding> findings;
	private final Unexplained unexplained;

	/** @param findings all that was found, for what they say of rows */
	CauseSearch(CheckContext context, List<Finding> findings) {
		this.constraints = context.constraints();
		this.document = context.document();
		this.findings = findings;
		this.unexplained = new Unexplained(context);
	}

	/** Every cause with findings that no earlier one explains. */
	List<Cause> causes() {
		Set<Report> failing = Collections.newSetFromMap(new IdentityHashMap<>());
		unexplained.sums().forEach(equation -> equation.terms().forEach(term -> failing.add(term.report())));
		Set<Report> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
		wrong.addAll(failing);
		long conditions = evaluated(wrong);
		List<Repair> displacements = unexplained.sums().size() + conditions > 1 ? Displacements.of(document, wrong) : List.of();
		Set<Report> displaceable = Collections.newSetFromMap(new IdentityHashMap<>());
		displacements.forEach(repair -> displaceable.addAll(repair.touched()));
		SuspectNumbers suspects = new SuspectNumbers(unexplained, document, failing, displaceable);
		List<Cause> found = new ArrayList<>();
		new MiscodedRows(document, findings, constraints, unexplained::isOpen).causes().forEach(cause -> found.add(explained(cause)));
		found.addAll(new DisplacedNumbers(unexplained, suspects, displacements, findings).causes());
		new MissingRows(findings, unexplained).causes().forEach(cause -> found.add(explained(cause)));
		found.addAll(suspects.causes());
		found.addAll(new SharedNumbers(unexplained).causes());
		found.addAll(new RoundedNumbers(unexplained).causes());
		return found;
	}

	// The numbers of performance tables in shares, scores and limits that do not hold: such tables have few sums.
	private long evaluated(Set<Report> into) {
		Set<String> blocks = document.evaluations().stream().flatMap(evaluation -> evaluation.children().stream()).filter(Content.Table.class::isInstance)
				.map(block -> ((Content.Table) block).where()).collect(Collectors.toSet());
		return constraints.conditions().stream().filter(unexplained::isOpen).filter(condition -> Stream.concat(condition.reports().stream(), condition.deciding().stream())
				.filter(report -> report.origin() == Report.Origin.CELL && blocks.contains(report.place().where())).peek(into::add).count() > 0).count();
	}

	private Cause explained(Cause cause) {
		unexplained.explain(cause.explained());
		return cause;
	}
}
