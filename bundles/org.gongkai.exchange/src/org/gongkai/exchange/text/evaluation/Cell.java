// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.Numeric;

/**
 * A cell as it stands in the source.
 *
 * @param text as printed, without the spaces at its rims, a line feed where the source breaks the line
 * @param content the same with the places of its pieces
 * @param index number of the cell in its source row, from 0
 * @param folded the text without spacing, width and look-alike differences
 * @param isNumber whether it is a number
 */
public record Cell(String text, JoinedText content, int index, String folded, boolean isNumber) {

	static Cell of(JoinedText content, int index) {
		return of(content, index, Folded.string(content.text()));
	}

	private static Cell of(JoinedText content, int index, String folded) {
		return new Cell(content.text(), content, index, folded, Numeric.is(folded));
	}

	/** The part of a source line between two offsets. */
	static Cell of(int line, String text, int from, int to, int index) {
		int start = from;
		int end = to;
		while (start < end && Folded.isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && Folded.isSpace(text.charAt(end - 1))) {
			end--;
		}
		String own = text.substring(start, end);
		return of(new JoinedText(own, List.of(new JoinedText.Piece(0, line, own.isEmpty() ? from + 1 : start + 1, own.length()))), index);
	}

	/** Source line of its first character, from 1. */
	public int line() {
		return content.firstLine();
	}

	/** Column of its first character, from 1. */
	public int column() {
		return content.pieces().getFirst().column();
	}

	/** Whether it is a number or stands for none. */
	boolean isAmount() {
		return isNumber || folded.equals("-") || folded.equals("/");
	}

	boolean hasDigit() {
		for (int i = 0; i < folded.length(); i++) {
			if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	/** Whether nothing is printed in it. */
	public boolean isBlank() {
		return folded.isEmpty();
	}

	/** The cell with what follows it: on the next line behind a line feed, else at once. */
	Cell plus(Cell next) {
		return plus(next, content.lastLine() == next.line() ? "" : "\n");
	}

	/** The cell with what follows it at once. */
	Cell joined(Cell next) {
		return plus(next, "");
	}

	private Cell plus(Cell next, String gap) {
		if (isBlank()) {
			return next.at(index);
		}
		if (next.isBlank()) {
			return this;
		}
		List<JoinedText.Piece> pieces = new ArrayList<>(content.pieces());
		int shift = content.text().length() + gap.length();
		next.content.pieces().forEach(piece -> pieces.add(new JoinedText.Piece(piece.start() + shift, piece.line(), piece.column(), piece.length())));
		JoinedText both = new JoinedText(content.text() + gap + next.content.text(), pieces);
		return of(both, index, folded + next.folded);
	}

	/** The cell at another index of its row. */
	Cell at(int other) {
		return new Cell(text, content, other, folded, isNumber);
	}

	/** The cell without the spaces and line ends inside its text. */
	Cell squeezed() {
		StringBuilder squeezed = new StringBuilder();
		text.chars().filter(c -> !Folded.isSpace((char) c)).forEach(c -> squeezed.append((char) c));
		return new Cell(squeezed.toString(), content, index, folded, isNumber);
	}

	/** The part from one offset of its text to another, without the spaces at its rims. */
	Cell part(int from, int to) {
		List<JoinedText.Piece> pieces = new ArrayList<>();
		int start = from;
		int end = to;
		while (start < end && Folded.isSpace(text().charAt(start))) {
			start++;
		}
		while (end > start && Folded.isSpace(text().charAt(end - 1))) {
			end--;
		}
		for (JoinedText.Piece piece : content.pieces()) {
			int first = Math.max(start, piece.start());
			int last = Math.min(end, piece.start() + piece.length());
			if (first < last) {
				pieces.add(new JoinedText.Piece(first - start, piece.line(), piece.column() + first - piece.start(), last - first));
			}
		}
		return pieces.isEmpty() ? this : of(new JoinedText(text().substring(start, end), pieces), index);
	}
}
