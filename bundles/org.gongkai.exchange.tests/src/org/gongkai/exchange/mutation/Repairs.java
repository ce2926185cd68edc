// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;
import org.gongkai.lang.GongkaiWorkspace;

/**
 * Applies the fixes that are offered for a mutant, each on its own, and checks again.
 *
 * @param tried how many fixes were applied
 * @param harmful those after which something as grave or graver is wrong that was wrong neither before nor in the document
 * unaltered, which a fix may well restore
 */
record Repairs(int tried, List<String> harmful) {

	/** Applies every fix of every finding that the mutant brought about. */
	static Repairs of(Subject subject, Mutant mutant, List<Finding> fresh) {
		Map<String, Long> unaltered = counts(subject.findings().stream(), Repairs::byNames);
		GongkaiWorkspace.Analysis altered = Subject.check(mutant.text());
		Map<String, Long> before = counts(altered.findings().stream(), finding -> byOffsets(finding, new Fix(finding.message(), List.of())));
		Map<String, Long> heads = counts(altered.findings().stream(), finding -> byHead(finding, new Fix(finding.message(), List.of())));
		int unread = unread(altered);
		List<String> harmful = new ArrayList<>();
		int tried = 0;
		for (Finding finding : fresh) {
			for (Fix fix : finding.fixes()) {
				if (!fix.edits().isEmpty()) {
					tried++;
					GongkaiWorkspace.Analysis mended = Subject.check(applied(mutant.text(), fix));
					if (unread(mended) > unread) {
						harmful.add(fix.label().zh() + " → " + mended.problems());
					}
					List<Finding> after = mended.findings().stream().filter(one -> one.severity().compareTo(finding.severity()) <= 0).toList();
					Map<String, Long> named = counts(after.stream(), Repairs::byNames);
					Map<String, Long> placed = counts(after.stream(), one -> byOffsets(one, fix));
					Map<String, Long> headed = counts(after.stream(), one -> byHead(one, fix));
					after.stream().filter(Repairs::isWrong).filter(one -> isMore(byNames(one), named, unaltered) && isMore(byOffsets(one, fix), placed, before)
							&& isMore(byHead(one, fix), headed, heads))
							.map(one -> fix.label().zh() + " → " + byNames(one)).distinct().forEach(harmful::add);
				}
			}
		}
		return new Repairs(tried, harmful);
	}

	// What the language itself cannot make sense of.
	private static int unread(GongkaiWorkspace.Analysis analysis) {
		return (int) analysis.problems().stream().filter(problem -> problem.severity() == Severity.MUST).count();
	}

	private static boolean isMore(String what, Map<String, Long> now, Map<String, Long> then) {
		return now.get(what) > then.getOrDefault(what, 0L);
	}

	private static Map<String, Long> counts(Stream<Finding> findings, Function<Finding, String> subject) {
		return findings.filter(Repairs::isWrong).collect(Collectors.groupingBy(subject, Collectors.counting()));
	}

	private static boolean isWrong(Finding finding) {
		return finding.verdict() == Verdict.CONTRADICTION && finding.waived() == null;
	}

	// What a finding is about whatever the values: an open contradiction that stays open is none that is new.
	private static String byNames(Finding finding) {
		return finding.rule() + " " + finding.places().stream().map(Place::path).sorted().distinct().collect(Collectors.joining("|"));
	}

	// The same by where it would stand without the fix: a fix may change a name.
	private static String byOffsets(Finding finding, Fix fix) {
		return finding.rule() + " " + finding.places().stream().map(place -> without(place.offset(), fix)).sorted().distinct().toList();
	}

	// The same by its first place: what it counts or adds up may be fewer or more.
	private static String byHead(Finding finding, Fix fix) {
		return finding.rule() + " " + without(finding.places().getFirst().offset(), fix);
	}

	private static int without(int offset, Fix fix) {
		int moved = 0;
		for (Fix.Edit edit : fix.edits().stream().sorted(Comparator.comparingInt(Fix.Edit::offset)).toList()) {
			int at = edit.offset() + moved;
			if (offset <= at) {
				return offset - moved;
			}
			if (offset < at + edit.text().length()) {
				return edit.offset();
			}
			moved += edit.text().length() - edit.length();
		}
		return offset - moved;
	}

	private static String applied(String text, Fix fix) {
		StringBuilder applied = new StringBuilder(text);
		fix.edits().stream().sorted(Comparator.comparingInt(Fix.Edit::offset).reversed())
				.forEach(edit -> applied.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
		return applied.toString();
	}
}
