// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.List;

import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/**
 * A cell as it stands in the source.
 *
 * @param text as printed, without the spaces at its rims; empty for an empty cell
 * @param content the same with the places of its pieces, of which a cell broken over lines has several
 */
public record RawCell(String text, JoinedText content) {

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
		return start == end ? empty(line.number(), from + 1)
				: of(new JoinedText(text.substring(start, end), List.of(new JoinedText.Piece(0, line.number(), start + 1, end - start))));
	}

	/** An empty cell at a place. */
	static RawCell empty(int line, int column) {
		return of(new JoinedText("", List.of(new JoinedText.Piece(0, line, column, 0))));
	}

	private static RawCell of(JoinedText content) {
		return new RawCell(content.text(), content);
	}

	/** Source line of its first character, from 1. */
	public int line() {
		return content.firstLine();
	}

	/** Column of its first character, from 1. */
	public int column() {
		return content.pieces().getFirst().column();
	}

	/** Column behind its last character, on the line where it ends. */
	int endColumn() {
		JoinedText.Piece last = content.pieces().getLast();
		return last.column() + last.length();
	}

	/** Whether nothing is printed in it. */
	public boolean isBlank() {
		return text.isEmpty();
	}

	/** Whether its text stands in one piece and is unchanged. */
	boolean isWhole() {
		return content.pieces().size() == 1 && content.text().equals(text);
	}

	/** The text without spacing, width and look-alike differences. */
	public String folded() {
		return Folded.string(text);
	}

	/** This cell going on with another one's text. */
	RawCell plus(RawCell next) {
		return isBlank() ? next : next.isBlank() ? this : of(content.plus(next.content));
	}

	/** The cell without the spaces inside its text. */
	RawCell squeezed() {
		StringBuilder squeezed = new StringBuilder();
		text.chars().filter(c -> !Folded.isSpace((char) c)).forEach(c -> squeezed.append((char) c));
		return new RawCell(squeezed.toString(), content);
	}
}
