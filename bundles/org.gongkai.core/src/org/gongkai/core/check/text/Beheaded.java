// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.form.OfficialWords;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/**
 * Finds where a name is printed without its first character. Many a name without it is a name still (市本级, 本级); so what is left
 * begins nowhere else in the document like this, and meets no character before it that stands beside it anywhere else.
 */
final class Beheaded {

	/** What a writer always says is no slip. */
	private static final int SLIPS = 2;

	private final Map<Integer, List<String>> names = new HashMap<>();
	private final Map<Integer, Integer> beginnings = new HashMap<>();
	private final Map<Integer, Integer> pairs = new HashMap<>();
	private final OfficialWords words;
	private final Set<String> all;

	/** @param all folded names */
	Beheaded(Set<String> all, OfficialWords words, List<Passage> passages) {
		this.all = all;
		this.words = words;
		all.forEach(name -> names.computeIfAbsent(OfficialWords.pair(name.charAt(1), name.charAt(2)), pair -> new ArrayList<>(1)).add(name));
		for (Passage passage : passages) {
			FoldedText text = passage.folded();
			for (int i = 0; i + 1 < text.length(); i++) {
				int pair = OfficialWords.pair(text.at(i), text.at(i + 1));
				if (names.containsKey(pair)) {
					if (i == 0 || !isHan(text.at(i - 1))) {
						beginnings.merge(pair, 1, Integer::sum);
					} else {
						pairs.merge(OfficialWords.pair(text.at(i - 1), text.at(i)), 1, Integer::sum);
					}
				}
			}
		}
	}

	/** Names of a text that lack their first character. */
	List<NearNames.Near> find(FoldedText text) {
		List<NearNames.Near> found = new ArrayList<>();
		for (int i = 0; i + 2 < text.length(); i++) {
			for (String name : names.getOrDefault(OfficialWords.pair(text.at(i), text.at(i + 1)), List.of())) {
				boolean whole = i > 0 && text.at(i - 1) == name.charAt(0);
				if (!whole && text.has(name.substring(1), i) && isStrange(text, i) && all.stream().noneMatch(other -> other.endsWith(name.substring(1))
						&& !other.equals(name))) {
					found.add(new NearNames.Near(name, i, i + name.length() - 1));
				}
			}
		}
		return found;
	}

	private boolean isStrange(FoldedText text, int at) {
		if (at > 0 && isHan(text.at(at - 1))) {
			return !words.isKnown(text.at(at - 1), text.at(at)) && pairs.getOrDefault(OfficialWords.pair(text.at(at - 1), text.at(at)), 0) <= SLIPS;
		}
		return beginnings.getOrDefault(OfficialWords.pair(text.at(at), text.at(at + 1)), 0) <= SLIPS;
	}

	private static boolean isHan(char c) {
		return c >= 0x4e00 && c <= 0x9fff;
	}
}
