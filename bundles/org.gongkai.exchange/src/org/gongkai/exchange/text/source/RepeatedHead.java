// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a table, which a program may print again at the top of each page. They come again as they were, and what
 * follows them is not what followed them at first: so the next table of the same form is told apart, which has the same labels
 * and other amounts.
 */
public final class RepeatedHead {

	/** No page repeats more rows. */
	private static final int MOST = 6;

	private final List<SourceLine> head = new ArrayList<>();

	private RepeatedHead() {
	}

	/**
	 * The first rows of a table.
	 *
	 * @param lines its lines, a row a line
	 * @param from the first of them that counts
	 */
	public static RepeatedHead of(List<SourceLine> lines, int from) {
		RepeatedHead head = new RepeatedHead();
		for (int i = from; i < lines.size() && head.head.size() <= MOST; i++) {
			if (isRow(lines.get(i))) {
				head.head.add(lines.get(i));
			}
		}
		return head;
	}

	/** Where the rows end that come again from a line on; where they begin when they do not. */
	public int end(List<SourceLine> lines, int from) {
		int end = from;
		int found = 0;
		for (int i = from; i < lines.size(); i++) {
			if (!isRow(lines.get(i))) {
				continue;
			}
			if (found >= head.size()) {
				return from;
			}
			if (!text(lines.get(i)).equals(text(head.get(found)))) {
				return found > 0 && !label(lines.get(i)).equals(label(head.get(found))) ? end : from;
			}
			found++;
			end = i + 1;
		}
		return from;
	}

	private static boolean isRow(SourceLine line) {
		return line.filledCells() > 1;
	}

	private static String text(SourceLine line) {
		return line.folded().toString();
	}

	private static String label(SourceLine line) {
		return line.cells().stream().map(cell -> Folded.string(line.text().substring(cell.from(), cell.to()))).filter(text -> !text.isEmpty()).findFirst().orElse("");
	}
}
