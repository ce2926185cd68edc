// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.HashMap;
import java.util.HashSet;
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
 * @param foreign what they say besides that was not there before and has no place in common with it
 */
record Score(boolean found, boolean placed, boolean grouped, List<Finding> foreign) {

	/** Compares what is said of a mutant with what is said of the document unaltered. */
	static Score of(Subject subject, Mutant mutant) {
		GongkaiWorkspace.Analysis after = Subject.check(mutant.text());
		List<Finding> fresh = fresh(subject, after.findings());
		boolean broken = !after.problems().isEmpty();
		if (fresh.isEmpty()) {
			return new Score(broken, broken, broken, List.of());
		}
		Set<String> groups = fresh.stream().map(Finding::group).collect(Collectors.toSet());
		Set<String> mine = new HashSet<>();
		for (Finding finding : fresh) {
			if (finding.places().stream().map(Place::line).anyMatch(mutant.lines()::contains)) {
				mine.add(finding.group());
			}
		}
		List<Finding> foreign = fresh.stream().filter(finding -> finding.severity() == Severity.MUST && !mine.contains(finding.group())).toList();
		boolean placed = after.findings().stream().filter(finding -> groups.contains(finding.group()) && finding.root()).findFirst()
				.filter(finding -> mutant.lines().contains(finding.places().getFirst().line())).isPresent();
		return new Score(true, placed, groups.size() == 1, foreign);
	}

	/** The contradictions that the document unaltered does not have. */
	static List<Finding> fresh(Subject subject, List<Finding> after) {
		Map<String, Integer> before = new HashMap<>();
		subject.findings().forEach(finding -> before.merge(identity(finding), 1, Integer::sum));
		return after.stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION)
				.filter(finding -> before.merge(identity(finding), -1, Integer::sum) < 0).toList();
	}

	// Lines move when a row is dropped: what a finding is about is its rule, its places by name, and the values.
	private static String identity(Finding finding) {
		return finding.rule() + finding.severity() + finding.expected() + finding.actual()
				+ finding.places().stream().map(place -> place.path() + place.printed()).sorted().collect(Collectors.joining("|"));
	}
}
