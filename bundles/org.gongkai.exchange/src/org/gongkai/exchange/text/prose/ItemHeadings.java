// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/**
 * The headings of a stretch of text that are known by their enumerators alone: short lines without punctuation, numbered in
 * the same way one after the other, with text between them.
 */
final class ItemHeadings {

	/** No heading of this kind is longer. */
	private static final int LONGEST = 30;
	private static final String PUNCTUATION = "。,;:、!?";
	private static final String HAN = "零一二三四五六七八九";

	private record Candidate(Enumerator.Kind kind, int number, int line, int index) {
	}

	private final Set<Integer> lines = new HashSet<>();

	ItemHeadings(List<JoinedText> stretch, LineWrap wrap) {
		Candidate before = null;
		for (int i = 0; i < stretch.size(); i++) {
			Optional<Candidate> found = wrap.isFull(i) ? Optional.empty() : candidate(stretch.get(i), i);
			if (found.isPresent()) {
				Candidate here = found.get();
				if (before != null && before.kind == here.kind && before.number + 1 == here.number && before.index + 1 < i) {
					lines.add(before.line);
					lines.add(here.line);
				}
				before = here;
			}
		}
	}

	/** Whether the line of a number is such a heading. */
	boolean contains(int line) {
		return lines.contains(line);
	}

	private static Optional<Candidate> candidate(JoinedText line, int index) {
		Folded folded = Folded.of(line.text());
		return Enumerator.of(folded).filter(enumerator -> folded.length() <= LONGEST && folded.length() > enumerator.length()
				&& folded.chars().skip(enumerator.length()).noneMatch(c -> PUNCTUATION.indexOf(c) >= 0))
				.map(enumerator -> new Candidate(enumerator.kind(), number(enumerator.number()), line.firstLine(), index));
	}

	/** The number of an enumerator in digits or in Han characters up to ninety-nine; -1 when it is neither. */
	private static int number(String printed) {
		if (printed.matches("[0-9]{1,3}")) {
			return Integer.parseInt(printed);
		}
		int ten = printed.indexOf('十');
		if (ten < 0) {
			return printed.length() == 1 ? HAN.indexOf(printed) : -1;
		}
		int tens = ten == 0 ? 1 : HAN.indexOf(printed.substring(0, ten));
		int ones = ten + 1 == printed.length() ? 0 : HAN.indexOf(printed.substring(ten + 1));
		return tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
	}
}
