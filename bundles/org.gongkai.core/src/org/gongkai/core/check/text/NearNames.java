// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.wording.FoldedText;

/**
 * Finds where a name is printed with one character missing, added or wrong. One half of such a wording is right, so the
 * halves are looked for.
 */
final class NearNames {

	/** Characters that may be left out or added without another name coming of it. */
	private static final String MEANINGLESS = "和与及的、-()“”\"'·";

	/** Folded characters of a wording that is one character off a name. */
	record Near(String name, int from, int to) {
	}

	private record Half(int number, String name, String words, boolean isLeft) {
	}

	/** Where half of a name stands. */
	private record Hit(Half half, int at) {
	}

	// By their first two characters; few pairs of characters begin any half.
	private final Map<Integer, List<Half>> halves = new HashMap<>();
	private final BitSet beginnings = new BitSet();

	/** @param names folded names of four characters at least */
	NearNames(Collection<String> names) {
		int number = 0;
		for (String name : names) {
			int half = name.length() / 2;
			add(new Half(number, name, name.substring(0, half), true));
			add(new Half(number++, name, name.substring(half), false));
		}
	}

	private void add(Half half) {
		beginnings.set(half.words.charAt(0));
		halves.computeIfAbsent(half.words.charAt(0) << 16 | half.words.charAt(1), key -> new ArrayList<>()).add(half);
	}

	/** Wordings of a text that are one character off a name and are not the name, name by name. */
	List<Near> find(FoldedText text) {
		List<Near> found = new ArrayList<>();
		String all = null;
		for (Hit hit : hits(text)) {
			all = all == null ? text.folded() : all;
			int half = hit.half.words.length();
			String other = hit.half.isLeft ? hit.half.name.substring(half) : hit.half.name.substring(0, hit.half.name.length() - half);
			int reached = off(all, hit.half.isLeft ? hit.at + half : hit.at, other, hit.half.isLeft);
			if (reached >= 0) {
				Near near = hit.half.isLeft ? new Near(hit.half.name, hit.at, reached) : new Near(hit.half.name, reached, hit.at + half);
				if (found.stream().noneMatch(one -> one.name().equals(near.name()) && one.to() == near.to())) {
					found.add(near);
				}
			}
		}
		return found;
	}

	/** Wordings that stand in no longer one: a name may be the beginning of another. */
	static List<Near> longest(List<Near> found) {
		return found.size() < 2 ? found : found.stream().filter(near -> found.stream().noneMatch(other -> other.from() <= near.from() && near.to() <= other.to()
				&& other.to() - other.from() > near.to() - near.from())).toList();
	}

	// Name by name, left halves first.
	private List<Hit> hits(FoldedText text) {
		List<Hit> hits = new ArrayList<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			if (beginnings.get(text.at(i))) {
				for (Half half : halves.getOrDefault(text.at(i) << 16 | text.at(i + 1), List.of())) {
					if (text.has(half.words, i)) {
						hits.add(new Hit(half, i));
					}
				}
			}
		}
		hits.sort(Comparator.comparingInt((Hit hit) -> hit.half.number).thenComparing(hit -> !hit.half.isLeft));
		return hits;
	}

	// Where the other half ends (or begins) with exactly one character off; -1 when it is right, or farther off.
	private static int off(String all, int edge, String half, boolean forward) {
		if (forward ? all.startsWith(half, edge) : edge >= half.length() && all.startsWith(half, edge - half.length())) {
			return -1;
		}
		int n = half.length();
		int same = 0;
		while (same < n && at(all, edge, same, forward) == (forward ? half.charAt(same) : half.charAt(n - 1 - same))) {
			same++;
		}
		// A name cut off at its edge is a shorter name, or another: its last character must stand.
		if (same >= n - 1 || same == 0 && n < 3) {
			return -1;
		}
		for (int skipText = 0; skipText <= 1; skipText++) {
			for (int skipHalf = 0; skipHalf <= 1; skipHalf++) {
				if (skipText + skipHalf > 0 && rest(all, edge, same + skipText, half, same + skipHalf, forward)) {
					char wrong = skipText == 1 ? at(all, edge, same, forward) : forward ? half.charAt(same) : half.charAt(n - 1 - same);
					boolean meaningless = skipText != skipHalf && MEANINGLESS.indexOf(wrong) >= 0;
					int reach = same + skipText + n - same - skipHalf;
					return meaningless ? -1 : forward ? edge + reach : edge - reach;
				}
			}
		}
		return -1;
	}

	private static boolean rest(String all, int edge, int text, String half, int from, boolean forward) {
		for (int i = from; i < half.length(); i++) {
			if (at(all, edge, text + i - from, forward) != (forward ? half.charAt(i) : half.charAt(half.length() - 1 - i))) {
				return false;
			}
		}
		return true;
	}

	private static char at(String all, int edge, int step, boolean forward) {
		int index = forward ? edge + step : edge - 1 - step;
		return index >= 0 && index < all.length() ? all.charAt(index) : 0;
	}
}
