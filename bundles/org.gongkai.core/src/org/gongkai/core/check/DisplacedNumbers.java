// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.check.Constraints.Condition;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;

/**
 * Numbers in each other's places: a row moved by a column breaks many sums, shares and rules, and no single number would mend
 * them all. The displacement that mends most comes first; one that breaks anything, leaves a sum open, or mends no more than a
 * single number would is none.
 */
final class DisplacedNumbers {

	/** Of so many sums that hold again one may fail by itself. */
	private static final int FEW = 5;
	/** So many shares, scores and rules that hold again are no accident. */
	private static final int MANY = 4;

	private final Unexplained unexplained;
	private final SuspectNumbers suspects;
	private final List<Repair> displacements;
	private final List<Finding> findings;
	private final Map<Report, List<Condition>> conditions = new IdentityHashMap<>();

	/** @param findings all that was found, for what is said of a cell alone */
	DisplacedNumbers(Unexplained unexplained, SuspectNumbers suspects, List<Repair> displacements, List<Finding> findings) {
		this.unexplained = unexplained;
		this.suspects = suspects;
		this.displacements = displacements;
		this.findings = findings;
		Set<Report> movable = Collections.newSetFromMap(new IdentityHashMap<>());
		displacements.forEach(repair -> movable.addAll(repair.touched()));
		for (Condition condition : movable.isEmpty() ? List.<Condition>of() : unexplained.constraints().conditions()) {
			if (unexplained.isOpen(condition)) {
				reports(condition).filter(movable::contains).distinct().forEach(report -> conditions.computeIfAbsent(report, r -> new ArrayList<>()).add(condition));
			}
		}
	}

	private static Stream<Report> reports(Condition condition) {
		return Stream.concat(condition.reports().stream(), condition.deciding().stream());
	}

	/** The displacements, each with what it explains. */
	List<Suspicion> causes() {
		List<Suspicion> found = new ArrayList<>();
		Set<Report> moved = Collections.newSetFromMap(new IdentityHashMap<>());
		record Candidate(Repair repair, List<Equation> mended, List<Condition> met, long touched) {

			int heads() {
				return mended.size() + met.size();
			}
		}
		List<Candidate> candidates = new ArrayList<>();
		for (Repair repair : displacements) {
			List<Equation> mended = mended(repair);
			if (mended == null) {
				continue;
			}
			List<Condition> met = met(repair);
			if (mended.size() + met.size() > 1 && (mended.size() > repair.touched().stream().mapToInt(suspects::mostMended).max().orElse(0)
					|| mended.size() + met.size() >= MANY && mended.size() + met.size() > repair.touched().stream().mapToInt(this::mostMended).max().orElse(0))) {
				candidates.add(new Candidate(repair, mended, met, unexplained.constraints().conditions().stream().filter(condition -> touches(repair, condition)).count()));
			}
		}
		// Exchanged parts and exchanged totals mend the same sums: what else fails tells which of them it is.
		candidates.sort(Comparator.<Candidate>comparingInt(candidate -> -candidate.heads()).thenComparingLong(candidate -> -candidate.touched())
				.thenComparingInt(candidate -> candidate.repair().changes().size()).thenComparingInt(candidate -> candidate.repair().reports().getFirst().id()));
		for (Candidate candidate : candidates) {
			boolean still = candidate.mended().stream().allMatch(unexplained::isOpen)
					&& candidate.repair().touched().stream().noneMatch(moved::contains);
			if (still) {
				moved.addAll(candidate.repair().touched());
				found.add(accept(candidate.repair(), candidate.mended(), candidate.met()));
			}
		}
		return found;
	}

	// What does not hold between two numbers that move, or of which one is lost.
	private boolean touches(Repair repair, Condition condition) {
		return unexplained.isOpen(condition) && reports(condition).filter(repair.touched()::contains).distinct().limit(2).count() > 1;
	}

	// The failed equations that hold after a repair; null when it breaks one or leaves one of its own open. Among the many of whole
	// columns a few may be wrong by themselves.
	private List<Equation> mended(Repair repair) {
		int left = 0;
		Set<Equation> affected = Collections.newSetFromMap(new IdentityHashMap<>());
		repair.touched().forEach(report -> affected.addAll(suspects.sums(report)));
		List<Equation> mended = new ArrayList<>();
		for (Equation equation : affected) {
			boolean failed = unexplained.isOpen(equation);
			if (failed || !Unexplained.fails(equation)) {
				boolean free = equation.terms().stream().anyMatch(term -> repair.isOpen(term.report()));
				if (!free && !Unexplained.holdsWith(equation, repair)) {
					if (!failed) {
						return null;
					}
					left++;
				} else if (failed) {
					mended.add(equation);
				}
			}
		}
		return left * FEW > mended.size() ? null : mended;
	}

	// The shares, scores and rules that hold after a repair. Those of a number that was lost speak neither for it nor against it.
	private List<Condition> met(Repair repair) {
		return repair.changes().keySet().stream().flatMap(report -> conditions.getOrDefault(report, List.of()).stream()).distinct()
				.filter(condition -> reports(condition).noneMatch(repair::isOpen) && unexplained.holdsWith(condition, repair)).toList();
	}

	// How much a number alone would mend.
	private int mostMended(Report report) {
		return suspects.mostMended(report) + conditions.getOrDefault(report, List.of()).size();
	}

	private Suspicion accept(Repair repair, List<Equation> mended, List<Condition> met) {
		Set<Finding> explained = new LinkedHashSet<>();
		mended.forEach(equation -> explained.add(equation.finding()));
		met.forEach(condition -> explained.add(condition.finding()));
		unexplained.constraints().conditions().stream().filter(condition -> unexplained.isOpen(condition)
				&& (touches(repair, condition) || reports(condition).anyMatch(repair::isOpen))).forEach(condition -> explained.add(condition.finding()));
		explained.addAll(ofCells(repair));
		unexplained.explain(explained);
		return new Suspicion(repair, repair.reports().getFirst(), List.copyOf(explained));
	}

	// What is said of a cell by itself is said of a number that is not its own.
	private List<Finding> ofCells(Repair repair) {
		Set<Place> places = repair.touched().stream().map(Report::place).collect(Collectors.toSet());
		Set<Finding> tried = Collections.newSetFromMap(new IdentityHashMap<>());
		unexplained.constraints().conditions().forEach(condition -> tried.add(condition.finding()));
		unexplained.constraints().equations().forEach(equation -> tried.add(equation.finding()));
		return findings.stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION && unexplained.isOpen(finding) && !tried.contains(finding)
				&& !finding.places().isEmpty() && places.contains(finding.places().getFirst())).toList();
	}
}
