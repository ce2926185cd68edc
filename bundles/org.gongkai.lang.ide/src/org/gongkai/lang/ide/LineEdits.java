// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.ArrayList;
import java.util.List;

/** The replacements that turn a text into its canonical layout, as small as whole lines allow. */
final class LineEdits {

	private record Range(int start, int end) {
	}

	private LineEdits() {
	}

	/**
	 * The differences of two texts that lie in a range of the first.
	 *
	 * @param from   first character of the range
	 * @param length characters of the range
	 * @return replacements in ascending order; empty when the texts are equal there
	 */
	static List<Edit> between(String before, String after, int from, int length) {
		List<Range> old = lines(before);
		List<Range> made = lines(after);
		List<Edit> edits = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < old.size() || j < made.size()) {
			if (i < old.size() && j < made.size() && text(before, old.get(i)).equals(text(after, made.get(j)))) {
				i++;
				j++;
				continue;
			}
			int nextOld = i;
			int nextMade = j;
			boolean joined = false;
			for (int distance = 1; !joined && (i + distance <= old.size() || j + distance <= made.size()); distance++) {
				for (int k = 0; !joined && k <= distance; k++) {
					nextOld = Math.min(old.size(), i + k);
					nextMade = Math.min(made.size(), j + distance - k);
					joined = joins(before, after, old, made, nextOld, nextMade);
				}
			}
			int start = i < old.size() ? old.get(i).start : before.length();
			int end = nextOld > i ? old.get(nextOld - 1).end : start;
			String text = nextMade > j ? after.substring(made.get(j).start, made.get(nextMade - 1).end) : "";
			if (start <= from + length && end >= from) {
				edits.add(new Edit(start, end - start, text));
			}
			i = nextOld;
			j = nextMade;
		}
		return edits;
	}

	/** Whether the texts run on in step from here: both end, or the lines say the same when layout is disregarded. */
	private static boolean joins(String before, String after, List<Range> old, List<Range> made, int i, int j) {
		if (i == old.size() || j == made.size()) {
			return i == old.size() && j == made.size();
		}
		return bare(text(before, old.get(i))).equals(bare(text(after, made.get(j))));
	}

	private static String bare(String line) {
		return line.replaceAll("\\s+", "");
	}

	private static String text(String text, Range range) {
		return text.substring(range.start, range.end);
	}

	private static List<Range> lines(String text) {
		List<Range> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int newline = text.indexOf('\n', start);
			int end = newline < 0 ? text.length() : newline + 1;
			lines.add(new Range(start, end));
			start = end;
		}
		return lines;
	}
}
