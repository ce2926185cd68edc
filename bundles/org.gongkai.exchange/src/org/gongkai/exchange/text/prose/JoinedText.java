// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.model.text.SourceTrace;

/**
 * A paragraph put together from pieces of source lines.
 *
 * @param text the pieces one after the other, without the spaces at their rims
 * @param pieces where they come from, in order
 */
public record JoinedText(String text, List<Piece> pieces) {

	/**
	 * A piece of one source line.
	 *
	 * @param start offset in the paragraph
	 * @param line source line, from 1
	 * @param column of its first character, from 1
	 * @param length in characters
	 */
	public record Piece(int start, int line, int column, int length) {
	}

	/** A character's place in the source. */
	public record Point(int line, int column) {
	}

	/** Copies the list. */
	public JoinedText {
		pieces = List.copyOf(pieces);
	}

	/** The text of a single line or of a part of it; spaces at the rims are left out. */
	public static JoinedText of(int line, int column, String raw) {
		int start = 0;
		int end = raw.length();
		while (start < end && isRim(raw.charAt(start))) {
			start++;
		}
		while (end > start && isRim(raw.charAt(end - 1))) {
			end--;
		}
		return new JoinedText(raw.substring(start, end), List.of(new Piece(0, line, column + start, end - start)));
	}

	/** The text of a line with its leading spaces and tabs, which carry the layout of a table kept verbatim. */
	public static JoinedText verbatim(int line, String raw) {
		return new JoinedText(raw, List.of(new Piece(0, line, 1, raw.length())));
	}

	/** This paragraph followed by the next piece of it. */
	public JoinedText plus(JoinedText next) {
		List<Piece> all = new ArrayList<>(pieces);
		for (Piece piece : next.pieces) {
			all.add(new Piece(piece.start + text.length(), piece.line, piece.column, piece.length));
		}
		return new JoinedText(text + next.text, all);
	}

	/** The part from an offset on; spaces at its start are left out. */
	public JoinedText from(int offset) {
		int start = offset;
		while (start < text.length() && isRim(text.charAt(start))) {
			start++;
		}
		List<Piece> rest = new ArrayList<>();
		for (Piece piece : pieces) {
			int cut = Math.max(0, start - piece.start);
			if (cut < piece.length) {
				rest.add(new Piece(Math.max(0, piece.start - start), piece.line, piece.column + cut, piece.length - cut));
			}
		}
		return new JoinedText(text.substring(start), rest);
	}

	/** The part before an offset; spaces at its end are left out. */
	public JoinedText until(int offset) {
		int end = offset;
		while (end > 0 && isRim(text.charAt(end - 1))) {
			end--;
		}
		List<Piece> first = new ArrayList<>();
		for (Piece piece : pieces) {
			if (piece.start < end) {
				first.add(new Piece(piece.start, piece.line, piece.column, Math.min(piece.length, end - piece.start)));
			}
		}
		return new JoinedText(text.substring(0, end), first.isEmpty() ? List.of(new Piece(0, pieces.getFirst().line, pieces.getFirst().column, 0)) : first);
	}

	/** Place in the source of the character at an offset; the last one's for an offset behind the end. */
	public Point at(int offset) {
		Piece found = pieces.getFirst();
		for (Piece piece : pieces) {
			if (piece.start <= offset) {
				found = piece;
			}
		}
		return new Point(found.line, found.column + offset - found.start);
	}

	/** First source line. */
	public int firstLine() {
		return pieces.getFirst().line();
	}

	/** Last source line. */
	public int lastLine() {
		return pieces.getLast().line();
	}

	/** The places as they are written behind {@code @}. */
	public SourceTrace trace() {
		List<SourceTrace.Segment> segments = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			segments.add(new SourceTrace.Segment(piece.line, piece.column == 1 ? 0 : piece.column,
					i == pieces.size() - 1 ? -1 : piece.length));
		}
		return new SourceTrace(segments);
	}

	/** The place of the text as a cell of a row: where its pieces stand, one behind the other. */
	public SourceTrace.Segment segment() {
		SourceTrace.Segment chain = null;
		for (Piece piece : pieces.reversed()) {
			if (piece.length > 0 || pieces.size() == 1) {
				chain = new SourceTrace.Segment(piece.line, piece.column, chain == null ? -1 : piece.length, chain);
			}
		}
		return chain == null ? new SourceTrace.Segment(firstLine(), pieces.getFirst().column(), -1) : chain;
	}

	private static boolean isRim(char c) {
		return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
	}
}
