// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;
import org.gongkai.lang.GongkaiWorkspace;

/**
 * What the checks made of one mutant.
 *
 * @param found whether they say anything of it
 * @param placed whether the first place named is one of the altered lines
 * @param grouped whether all they say of it is one group
 * @param fresh all they say that they do not say of the document unaltered
 * @param foreign what they say besides that was not there before and has no place in common with it
 */
record Score(boolean found, boolean placed, boolean grouped, List<Finding> fresh, List<Finding> foreign) {

	/** Compares what is said of a mutant with what is said of the document unaltered. */
	static Score of(Subject subject, Mutant mutant) {
		GongkaiWorkspace.Analysis after = Subject.check(mutant.text());
		List<Finding> fresh = fresh(subject, mutant, after.findings());
		boolean broken = !after.problems().isEmpty();
		if (fresh.isEmpty()) {
			return new Score(broken, broken, broken, fresh, List.of());
		}
		Set<String> added = added(subject, after.findings(), fresh);
		Set<String> mine = new HashSet<>();
		for (Finding finding : fresh) {
			if (finding.places().stream().map(Place::line).anyMatch(mutant.lines()::contains)) {
				mine.add(finding.group());
			}
		}
		List<Finding> foreign = fresh.stream().filter(finding -> finding.severity() == Severity.MUST && added.contains(finding.group())
				&& !mine.contains(finding.group())).toList();
		boolean placed = after.findings().stream().filter(finding -> added.contains(finding.group()) && finding.root()).findFirst()
				.filter(finding -> mutant.lines().contains(finding.places().getFirst().line())).isPresent();
		return new Score(true, placed, added.size() == 1, fresh, foreign);
	}

	// Groups that were not there before. What was wrong before with other values is no group more: a sum that was wrong, and
	// is now wrong by another amount. When there is nothing else, all that is said is meant.
	private static Set<String> added(Subject subject, List<Finding> after, List<Finding> fresh) {
		Map<String, Integer> before = new HashMap<>();
		subject.findings().stream().filter(Score::isWrong).forEach(finding -> before.merge(subject(finding), 1, Integer::sum));
		after.stream().filter(Score::isWrong).filter(finding -> fresh.stream().noneMatch(one -> one == finding))
				.forEach(finding -> before.merge(subject(finding), -1, Integer::sum));
		List<Finding> more = fresh.stream().filter(finding -> before.merge(subject(finding), -1, Integer::sum) < 0).toList();
		return (more.isEmpty() ? fresh : more).stream().map(Finding::group).collect(Collectors.toSet());
	}

	private static boolean isWrong(Finding finding) {
		return finding.verdict() == Verdict.CONTRADICTION;
	}

	private static String subject(Finding finding) {
		return finding.rule() + finding.places().getFirst().path();
	}

	/** The contradictions that the document unaltered does not have. Of several alike, those at the altered lines are the new ones. */
	static List<Finding> fresh(Subject subject, Mutant mutant, List<Finding> after) {
		Map<String, Integer> before = new HashMap<>();
		subject.findings().forEach(finding -> before.merge(identity(finding), 1, Integer::sum));
		Set<Finding> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
		after.stream().filter(Score::isWrong).sorted(Comparator.comparing(finding -> mutant.lines().contains(finding.places().getFirst().line())))
				.filter(finding -> before.merge(identity(finding), -1, Integer::sum) < 0).forEach(fresh::add);
		return after.stream().filter(fresh::contains).toList();
	}

	// Lines move when a row is dropped, and a performance table may lose its name: what a finding is about is its rule, its places
	// by the names of blocks, rows and columns, and the values.
	private static String identity(Finding finding) {
		return finding.rule() + finding.severity() + finding.expected() + finding.actual() + finding.places().stream()
				.map(place -> place.where().substring(place.where().lastIndexOf('/') + 1) + "/" + place.row() + "/" + place.column() + place.printed()).sorted()
				.collect(Collectors.joining("|"));
	}
}
