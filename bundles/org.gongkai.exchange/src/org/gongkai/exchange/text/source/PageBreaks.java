// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what a page break left between cells that stand on lines of their own: the page number, the running header beside
 * it, and the blank lines around them. Such a gap says nothing about where a row ends.
 */
public final class PageBreaks {

	/** A page number and what stands beside it take no more lines than this. */
	private static final int LINES = 3;

	private PageBreaks() {
	}

	/**
	 * Indexes of the lines that belong to page breaks.
	 *
	 * @param header whether a folded line is a running header that counts the pages
	 */
	public static BitSet find(List<SourceLine> lines, Predicate<CharSequence> header) {
		BitSet found = new BitSet();
		for (int i = 0; i < lines.size();) {
			int end = i;
			int texts = 0;
			boolean number = false;
			while (end < lines.size() && !lines.get(end).hasCells()) {
				SourceLine line = lines.get(end);
				texts += line.isBlank() ? 0 : 1;
				// a bare number right behind a cell is the rest of that cell
				number |= PageNumber.is(line.folded()) && (end == 0 || !lines.get(end - 1).hasCells() || !Character.isDigit(line.folded().charAt(0)))
						|| header.test(line.folded());
				end++;
			}
			if (number && texts <= LINES && i > 0 && end < lines.size()) {
				found.set(i, end);
			}
			i = end + 1;
		}
		return found;
	}
}
