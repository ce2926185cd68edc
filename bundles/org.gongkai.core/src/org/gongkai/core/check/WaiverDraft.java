// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;

/**
 * Waives a finding that is right as it stands: writes the waiver with the value it is given for. The reason only a person can
 * give; until it is there the waiver has no effect.
 */
public final class WaiverDraft {

	/** What the fix does. */
	public static final Message LABEL = Message.of("确实无误，写一行免核和理由", "It is right as it stands: waive it, with a reason");

	private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}_0-9]*");

	private WaiverDraft() {
	}

	/** Whether a finding can be waived at all: what contradicts itself, and has not been waived. */
	public static boolean isFor(Finding finding) {
		return finding.verdict() == Verdict.CONTRADICTION && finding.waived() == null && !finding.places().isEmpty() && !Waivers.FAMILY.equals(finding.family());
	}

	/**
	 * The fix that writes the waiver before the first part of the document, its reason empty. The reason belongs between the last
	 * two quotation marks of what is written.
	 *
	 * @return empty when the finding cannot be waived, or the document has no part
	 */
	public static Optional<Fix> of(Finding finding, DocumentSnapshot document) {
		if (!isFor(finding) || document.content().isEmpty()) {
			return Optional.empty();
		}
		Place about = finding.places().stream().filter(place -> !place.printed().isBlank()).findFirst().orElse(finding.places().getFirst());
		Content first = document.content().getFirst();
		String indent = " ".repeat(Math.max(0, first.place().col() - 1 - first.lead()));
		String where = about.path().isEmpty() ? "" : " 于 " + quoted(about.path());
		String rule = NAME.matcher(finding.rule()).matches() ? finding.rule() : quoted(finding.rule());
		String line = "免核 " + rule + where + " 值 " + quoted(about.printed().strip()) + " \"\"\n" + indent;
		return Optional.of(new Fix(LABEL, List.of(new Fix.Edit(first.place().file(), first.start(), 0, line))));
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
	}
}
