// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.compare.WordingChange.Piece;

/** The difference of two texts by words: a Han character is a word, so are a number and a run of Latin letters. */
final class TextDifference {

	private TextDifference() {
	}

	/** Both texts in pieces, those only in the first before those only in the second. */
	static List<Piece> of(String before, String after) {
		List<String> first = words(before);
		List<String> second = words(after);
		List<Piece> pieces = new ArrayList<>();
		int i = 0;
		int j = 0;
		for (SequenceMatch.Pair pair : SequenceMatch.of(first, second)) {
			add(pieces, ChangeKind.REMOVED, first.subList(i, pair.first()));
			add(pieces, ChangeKind.ADDED, second.subList(j, pair.second()));
			add(pieces, ChangeKind.SAME, List.of(first.get(pair.first())));
			i = pair.first() + 1;
			j = pair.second() + 1;
		}
		add(pieces, ChangeKind.REMOVED, first.subList(i, first.size()));
		add(pieces, ChangeKind.ADDED, second.subList(j, second.size()));
		return pieces;
	}

	private static void add(List<Piece> pieces, ChangeKind kind, List<String> words) {
		if (words.isEmpty()) {
			return;
		}
		String text = String.join("", words);
		if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
			text = pieces.removeLast().text() + text;
		}
		pieces.add(new Piece(kind, text));
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		int from = 0;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			if (at > from && !(isWord(text.codePointAt(at)) && isWord(text.codePointBefore(at)))) {
				words.add(text.substring(from, at));
				from = at;
			}
		}
		if (from < text.length()) {
			words.add(text.substring(from));
		}
		return words;
	}

	private static boolean isWord(int point) {
		return point < 0x80 && Character.isLetterOrDigit(point);
	}
}
