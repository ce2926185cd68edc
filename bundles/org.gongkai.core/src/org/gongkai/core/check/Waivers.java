// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.WaiverText;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.text.Message;

/** Applies the waivers of a document. A waiver holds for the printed value it was given for, and no other. */
final class Waivers {

	static final String FAMILY = "免核";

	private Waivers() {
	}

	static List<Finding> apply(List<Finding> findings, DocumentSnapshot document) {
		if (document.waivers().isEmpty()) {
			return findings;
		}
		Map<String, List<WaiverText>> byRule = document.waivers().stream().collect(Collectors.groupingBy(WaiverText::rule));
		List<Finding> applied = new ArrayList<>();
		List<WaiverText> used = new ArrayList<>();
		List<WaiverText> stale = new ArrayList<>();
		for (Finding finding : findings) {
			Finding result = finding;
			for (WaiverText waiver : byRule.getOrDefault(finding.rule(), List.of())) {
				if (isAt(finding, waiver)) {
					boolean holds = hasValue(finding, waiver);
					(holds ? used : stale).add(waiver);
					result = !holds ? result : waiver.reason().isBlank() ? unreasoned(finding) : finding.waivedFor(waiver.reason());
				}
			}
			applied.add(result);
		}
		long groups = findings.stream().filter(Finding::root).count();
		for (WaiverText waiver : document.waivers()) {
			if (!used.contains(waiver)) {
				applied.add(idle(waiver, stale.contains(waiver)).inGroup("g" + ++groups, true));
			}
		}
		return applied;
	}

	// No reason, no waiver: the finding stays and says so.
	private static Finding unreasoned(Finding finding) {
		return finding.wordedAs(new Message(finding.message().zh() + "（免核没有写理由，不起作用。）",
				finding.message().en() + " (Its waiver gives no reason and has no effect.)"));
	}

	private static boolean isAt(Finding finding, WaiverText waiver) {
		return waiver.where().isEmpty() || finding.places().stream()
				.anyMatch(place -> waiver.where().equals(place.path()) || waiver.where().equals(place.where()));
	}

	private static boolean hasValue(Finding finding, WaiverText waiver) {
		String value = NumberText.halfWidth(waiver.value()).strip();
		return finding.places().stream().filter(place -> waiver.where().isEmpty() || waiver.where().equals(place.path())
				|| waiver.where().equals(place.where())).map(Place::printed).map(NumberText::halfWidth).map(String::strip)
				.anyMatch(printed -> isSame(value, printed)) || isSame(value, finding.actual());
	}

	// However it is printed: separators and zeros at the end change no value.
	private static boolean isSame(String value, String printed) {
		return value.equals(printed) || NumberText.read(value, "") instanceof NumberText.Read one && NumberText.read(printed, "") instanceof NumberText.Read other
				&& one.quantity().value() != null && other.quantity().value() != null && one.quantity().unit().equals(other.quantity().unit())
				&& one.quantity().value().compareTo(other.quantity().value()) == 0;
	}

	private static Finding idle(WaiverText waiver, boolean changed) {
		Message message = changed
				? Message.of("“{0}”的免核已失效：它是针对数值“{1}”作出的，而数值已经改变。请重新核对后修改或删除这条免核。",
						"The waiver of “{0}” is void: it was given for the value “{1}”, which has changed. Check again, then change or delete it.",
						waiver.rule(), waiver.value())
				: Message.of("“{0}”的免核没有对应的问题，可以删除。", "The waiver of “{0}” has no finding to waive; it can be deleted.", waiver.rule());
		return Finding.of(changed ? "waiver-void" : "waiver-idle", changed ? Severity.SHOULD : Severity.MAY, FAMILY, message,
				List.of(waiver.place()));
	}
}
