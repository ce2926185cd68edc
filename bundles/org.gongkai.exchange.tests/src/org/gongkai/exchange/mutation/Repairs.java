// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;

/**
 * Applies the fixes that are offered for a mutant, each on its own, and checks again.
 *
 * @param tried how many fixes were applied
 * @param harmful those after which something as grave or graver is wrong that was not before
 */
record Repairs(int tried, List<String> harmful) {

	/** Applies every fix of every finding that the mutant brought about. */
	static Repairs of(Mutant mutant, List<Finding> fresh) {
		Map<String, Long> before = counts(Subject.check(mutant.text()).findings());
		List<String> harmful = new ArrayList<>();
		int tried = 0;
		for (Finding finding : fresh) {
			for (Fix fix : finding.fixes()) {
				if (!fix.edits().isEmpty()) {
					tried++;
					Subject.check(applied(mutant.text(), fix)).findings().stream().filter(Repairs::isWrong)
							.filter(after -> after.severity().compareTo(finding.severity()) <= 0)
							.collect(Collectors.groupingBy(Repairs::subject, Collectors.counting())).forEach((subject, count) -> {
								if (count > before.getOrDefault(subject, 0L)) {
									harmful.add(fix.label().zh() + " → " + subject);
								}
							});
				}
			}
		}
		return new Repairs(tried, harmful);
	}

	private static Map<String, Long> counts(List<Finding> findings) {
		return new HashMap<>(findings.stream().filter(Repairs::isWrong).collect(Collectors.groupingBy(Repairs::subject, Collectors.counting())));
	}

	private static boolean isWrong(Finding finding) {
		return finding.verdict() == Verdict.CONTRADICTION && finding.waived() == null;
	}

	// What a finding is about whatever the values: an open contradiction that stays open is none that is new.
	private static String subject(Finding finding) {
		return finding.rule() + " " + finding.places().stream().map(Place::path).sorted().distinct().collect(Collectors.joining("|"));
	}

	private static String applied(String text, Fix fix) {
		StringBuilder applied = new StringBuilder(text);
		fix.edits().stream().sorted(Comparator.comparingInt(Fix.Edit::offset).reversed())
				.forEach(edit -> applied.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
		return applied.toString();
	}
}
