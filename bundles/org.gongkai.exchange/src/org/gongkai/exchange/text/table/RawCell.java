// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/**
 * A cell as it stands in the source.
 *
 * @param text as printed, without the spaces at its rims; empty for an empty cell
 * @param line source line of its first character, from 1
 * @param column of its first character, from 1
 * @param length characters it takes on that line; shorter than the text when it goes on in another line
 */
public record RawCell(String text, int line, int column, int length) {

	/** The cell between two offsets of a line. */
	static RawCell of(SourceLine line, int from, int to) {
		String text = line.text();
		int start = from;
		int end = to;
		while (start < end && Folded.isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && Folded.isSpace(text.charAt(end - 1))) {
			end--;
		}
		return start == end ? new RawCell("", line.number(), from + 1, 0)
				: new RawCell(text.substring(start, end), line.number(), start + 1, end - start);
	}

	/** Whether nothing is printed in it. */
	public boolean isBlank() {
		return text.isEmpty();
	}

	/** The text without spacing, width and look-alike differences. */
	public String folded() {
		return Folded.string(text);
	}

	/** This cell going on with another one's text. */
	RawCell plus(RawCell next) {
		return isBlank() ? next : new RawCell(text + next.text, line, column, length);
	}
}
