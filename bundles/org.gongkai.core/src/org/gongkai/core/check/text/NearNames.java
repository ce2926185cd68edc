// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.wording.FoldedText;

/**
 * Finds where a name is printed with one character missing, added or wrong. One half of such a wording is right, so the
 * halves are looked for.
 */
final class NearNames {

	/** Characters that may be left out or added without another name coming of it. */
	private static final String MEANINGLESS = "和与及的、-()“”\"'·";

	/** Folded characters of a wording. */
	record Near(int from, int to) {
	}

	private NearNames() {
	}

	/** Wordings of a text that are one character off a folded name, and are not the name. */
	static List<Near> find(String name, FoldedText text) {
		List<Near> found = new ArrayList<>();
		int half = name.length() / 2;
		String left = name.substring(0, half);
		String right = name.substring(half);
		String all = all(text);
		for (int at = all.indexOf(left); at >= 0; at = all.indexOf(left, at + 1)) {
			int to = off(all, at + half, right, true);
			if (to >= 0) {
				found.add(new Near(at, to));
			}
		}
		for (int at = all.indexOf(right); at >= 0; at = all.indexOf(right, at + 1)) {
			int from = off(all, at, left, false);
			int to = at + right.length();
			if (from >= 0 && found.stream().noneMatch(near -> near.to() == to)) {
				found.add(new Near(from, to));
			}
		}
		return found;
	}

	private static String all(FoldedText text) {
		StringBuilder all = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			all.append(text.at(i));
		}
		return all.toString();
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
