// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.plain;

import java.util.Comparator;
import java.util.List;

/** Lays pieces out in lines: each on the line it had in its source, the cells of a row behind tabs. */
final class PlainText {

	/** More blank lines in a row say nothing. */
	private static final int BLANK_LINES = 100;
	/** A piece is moved in by so many columns at most. */
	private static final int INDENT = 200;
	private static final int BEHIND_TAB = 2;
	/** Longer is text. */
	private static final int NAME = 40;

	private final StringBuilder text = new StringBuilder();
	private int line = 1;
	private int column = 1;
	/** What was written last. */
	private Piece last;

	/** Lays pieces out; those that were typed stand behind the piece they follow. */
	static String of(List<Piece> pieces) {
		PlainText plain = new PlainText();
		pieces.stream().sorted(Comparator.comparingInt(Piece::line).thenComparingInt(Piece::column)).forEach(plain::write);
		return plain.text.isEmpty() ? "" : plain.text.append('\n').toString();
	}

	private void write(Piece piece) {
		if (piece.place() == null) {
			typed(piece);
		} else {
			imported(piece);
		}
		text.append(piece.text());
		last = piece;
		int lineBreaks = (int) piece.text().chars().filter(c -> c == '\n').count();
		line += lineBreaks;
		column = lineBreaks == 0 ? column + piece.text().length() : piece.text().length() - piece.text().lastIndexOf('\n');
	}

	private void typed(Piece piece) {
		switch (piece.kind()) {
			case LINE, FIRST_CELL -> breakLine(text.isEmpty() ? 0 : 1);
			case CELL -> text.append('\t');
			case REST, WORD -> { }
		}
	}

	private void imported(Piece piece) {
		if (piece.follows(last) && last.text().length() <= NAME && piece.place().column() == BEHIND_TAB) {
			// cells on lines of their own: a blank line between two would end their row, so that it was a blank cell; below text it may be its own
			while (piece.place().line() > line + 1 && piece.place().line() - line <= BLANK_LINES) {
				text.append("\n\t");
				line++;
			}
		}
		if (piece.place().line() > line) {
			breakLine(Math.min(piece.place().line() - line, BLANK_LINES + 1));
			line = piece.place().line();
		} else if (piece.kind() == Piece.Kind.LINE && column > piece.place().column()) {
			breakLine(1);
		}
		int gap = Math.min(piece.place().column() - column, INDENT);
		// cells between two that are written were empty; what stands before the first one on a line is its indent
		boolean between = column > 1 && (piece.isCell() || piece.kind() == Piece.Kind.WORD && gap > 0);
		boolean tab = between || piece.isCell() && gap > 0;
		text.append("\t".repeat(between ? Math.max(1, gap) : tab ? 1 : 0)).append(" ".repeat(between ? 0 : Math.max(0, tab ? gap - 1 : gap)));
		column = Math.max(column + (tab ? 1 : 0), piece.place().column());
	}

	private void breakLine(int breaks) {
		text.append("\n".repeat(breaks));
		column = 1;
	}
}
