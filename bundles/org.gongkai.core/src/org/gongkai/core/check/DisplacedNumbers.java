// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.core.check.Constraints.Condition;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.fact.Report;

/**
 * Numbers in each other's places: a row moved by a column breaks many sums, and no single number would mend them all. The
 * displacement that mends most comes first; one that breaks anything, leaves anything open, or mends no more than a single
 * number would is none.
 */
final class DisplacedNumbers {

	/** Of so many sums that hold again one may fail by itself. */
	private static final int FEW = 5;

	private final Unexplained unexplained;
	private final SuspectNumbers suspects;
	private final List<Repair> displacements;

	DisplacedNumbers(Unexplained unexplained, SuspectNumbers suspects, List<Repair> displacements) {
		this.unexplained = unexplained;
		this.suspects = suspects;
		this.displacements = displacements;
	}

	/** The displacements, each with what it explains. */
	List<Suspicion> causes() {
		List<Suspicion> found = new ArrayList<>();
		Set<Report> moved = Collections.newSetFromMap(new IdentityHashMap<>());
		record Candidate(Repair repair, List<Equation> mended, long touched) {
		}
		List<Candidate> candidates = new ArrayList<>();
		for (Repair repair : displacements) {
			List<Equation> mended = mended(repair);
			if (mended.size() > 1 && mended.size() > repair.touched().stream().mapToInt(suspects::mostMended).max().orElse(0)) {
				candidates.add(new Candidate(repair, mended, unexplained.constraints().conditions().stream().filter(condition -> touches(repair, condition)).count()));
			}
		}
		// Exchanged parts and exchanged totals mend the same sums: what else fails tells which of them it is.
		candidates.sort(Comparator.<Candidate>comparingInt(candidate -> -candidate.mended().size()).thenComparingLong(candidate -> -candidate.touched())
				.thenComparingInt(candidate -> candidate.repair().changes().size()).thenComparingInt(candidate -> candidate.repair().reports().getFirst().id()));
		for (Candidate candidate : candidates) {
			boolean still = candidate.mended().stream().allMatch(unexplained::isOpen)
					&& candidate.repair().touched().stream().noneMatch(moved::contains);
			if (still) {
				moved.addAll(candidate.repair().touched());
				found.add(accept(candidate.repair(), candidate.mended()));
			}
		}
		return found;
	}

	// What does not hold between two numbers that move, or of which one is lost.
	private boolean touches(Repair repair, Condition condition) {
		return unexplained.isOpen(condition) && condition.reports().stream().filter(repair.touched()::contains).limit(2).count() > 1;
	}

	// The failed equations that hold after a repair; none when it breaks one or leaves one of its own open. Among the many of whole
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
						return List.of();
					}
					left++;
				} else if (failed) {
					mended.add(equation);
				}
			}
		}
		return left * FEW > mended.size() ? List.of() : mended;
	}

	private Suspicion accept(Repair repair, List<Equation> mended) {
		Set<Finding> findings = new LinkedHashSet<>();
		mended.forEach(equation -> findings.add(equation.finding()));
		for (Condition condition : unexplained.constraints().conditions()) {
			if (unexplained.isOpen(condition) && (touches(repair, condition) || condition.reports().stream().anyMatch(repair::isOpen)
					|| repair.changes().entrySet().stream().anyMatch(change -> condition.reports().contains(change.getKey())
							&& unexplained.holdsWith(condition, change.getKey(), change.getValue())))) {
				findings.add(condition.finding());
			}
		}
		unexplained.explain(findings);
		return new Suspicion(repair, repair.reports().getFirst(), List.copyOf(findings));
	}
}
