// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many spaces separate the cells of a source whose tabs were replaced by spaces. */
final class Gaps {

	private static final Pattern GAP = Pattern.compile("(?<=\\S)( {2,})(?=\\S)");
	/** So many lines with several gaps make tables; fewer are chance. */
	private static final int LINES = 5;
	private static final int[] WIDTHS = { 8, 6, 4, 3, 2 };
	/** Share of all gaps, in percent, that must be a multiple of the width. */
	private static final int REGULAR = 90;

	private Gaps() {
	}

	/** Spaces between two cells on lines without tabs; 0 when there are no tables on such lines. */
	static int width(List<String> lines) {
		List<Integer> gaps = new ArrayList<>();
		int tables = 0;
		for (String line : lines) {
			int before = gaps.size();
			Matcher gap = GAP.matcher(line.indexOf('\t') >= 0 ? "" : line);
			while (gap.find()) {
				gaps.add(gap.group(1).length());
			}
			tables += gaps.size() - before > 1 ? 1 : 0;
		}
		if (tables < LINES) {
			return 0;
		}
		for (int width : WIDTHS) {
			long regular = gaps.stream().filter(gap -> gap % width == 0).count();
			if (regular * 100 >= (long) REGULAR * gaps.size()) {
				return width;
			}
		}
		return 2;
	}
}
