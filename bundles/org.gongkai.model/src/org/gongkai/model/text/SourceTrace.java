// SPDX-License-Identifier: EPL-2.0
package org.gongkai.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a row, a paragraph or a heading stands in the file it was imported from: the text after {@code @}.
 *
 * <p>{@code @459} is a whole source line: a row whose cells are separated by one TAB and whose texts are unchanged, so
 * that columns follow from the texts. {@code @459:1,459:9,,460:3} gives each cell of a row its own place; an empty
 * segment is a cell that the source does not have; {@code 459:1+2/463:1} is a cell that the source breaks over two lines,
 * its first two characters and, behind a line break or at once, the rest. {@code @79:1+20,81} says of a paragraph that its first 20 characters
 * come from line 79 and the rest from line 81. Lines and columns count from 1, columns in characters.
 *
 * @param segments the segments in order; empty for text that was typed, not imported
 */
public record SourceTrace(List<Segment> segments) {

	/** The trace of text that was typed by hand. */
	public static final SourceTrace NONE = new SourceTrace(List.of());

	/**
	 * One stretch of source text.
	 *
	 * @param line line from 1; 0 when the source has no such cell
	 * @param column column from 1; 0 when not given, which means the start of the line
	 * @param length characters taken from there; -1 when not given, which means all that is left
	 * @param next where the cell goes on; null when it does not
	 */
	public record Segment(int line, int column, int length, Segment next) {

		/** A stretch that stands in one piece. */
		public Segment(int line, int column, int length) {
			this(line, column, length, null);
		}

		/** A cell that the source does not have. */
		public static final Segment ABSENT = new Segment(0, 0, -1);

		@Override
		public String toString() {
			StringBuilder text = new StringBuilder();
			for (Segment piece = this; piece != null && piece.line > 0; piece = piece.next) {
				text.append(text.isEmpty() ? "" : "/").append(piece.line).append(piece.column > 0 ? ":" + piece.column : "")
						.append(piece.length >= 0 ? "+" + piece.length : "");
			}
			return text.toString();
		}
	}

	/**
	 * A place in the source file.
	 *
	 * @param line line from 1
	 * @param column column from 1, in characters
	 */
	public record Point(int line, int column) {
	}

	public SourceTrace {
		segments = List.copyOf(segments);
	}

	/** The trace of a whole source line. */
	public static SourceTrace ofLine(int line) {
		return new SourceTrace(List.of(new Segment(line, 0, -1)));
	}

	/**
	 * Reads a trace.
	 *
	 * @param text the text with or without its leading {@code @}; null or blank for none
	 * @return empty when the text is not a trace
	 */
	public static Optional<SourceTrace> parse(String text) {
		if (text == null || text.isBlank()) {
			return Optional.of(NONE);
		}
		String body = text.strip();
		body = body.startsWith("@") ? body.substring(1) : body;
		if (body.isEmpty()) {
			return Optional.empty();
		}
		List<Segment> segments = new ArrayList<>();
		for (String part : body.split(",", -1)) {
			Optional<Segment> segment = segment(part);
			if (segment.isEmpty()) {
				return Optional.empty();
			}
			segments.add(segment.get());
		}
		return Optional.of(new SourceTrace(segments));
	}

	private static Optional<Segment> segment(String part) {
		if (part.isEmpty()) {
			return Optional.of(Segment.ABSENT);
		}
		Segment chain = null;
		for (String piece : List.of(part.split("/", -1)).reversed()) {
			Optional<Segment> read = piece(piece);
			if (read.isEmpty()) {
				return Optional.empty();
			}
			chain = new Segment(read.get().line(), read.get().column(), read.get().length(), chain);
		}
		return Optional.of(chain);
	}

	private static Optional<Segment> piece(String part) {
		int plus = part.indexOf('+');
		int colon = part.indexOf(':');
		String line = part.substring(0, colon >= 0 ? colon : plus >= 0 ? plus : part.length());
		String column = colon < 0 ? "" : part.substring(colon + 1, plus > colon ? plus : part.length());
		String length = plus < 0 ? "" : part.substring(plus + 1);
		int lineNumber = number(line);
		int columnNumber = colon < 0 ? 0 : number(column);
		int lengthNumber = plus < 0 ? -1 : length.equals("0") ? 0 : number(length);
		if (lineNumber < 1 || colon >= 0 && columnNumber < 1 || plus >= 0 && lengthNumber < 0) {
			return Optional.empty();
		}
		return Optional.of(new Segment(lineNumber, columnNumber, lengthNumber));
	}

	private static int number(String digits) {
		if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return -1;
		}
		return Integer.parseInt(digits);
	}

	/** Whether there is no source at all. */
	public boolean isEmpty() {
		return segments.isEmpty();
	}

	/** First line of the source that is named, 0 when there is none. */
	public int firstLine() {
		return segments.stream().mapToInt(Segment::line).filter(line -> line > 0).findFirst().orElse(0);
	}

	/**
	 * Place of a cell of a row.
	 *
	 * @param index index of the cell from 0
	 * @param cells texts of all cells of the row, as printed
	 * @return empty when the source does not have the cell
	 */
	public Optional<Point> cell(int index, List<String> cells) {
		if (isWholeLine()) {
			int column = 1;
			for (int i = 0; i < index && i < cells.size(); i++) {
				column += cells.get(i).length() + 1;
			}
			return Optional.of(new Point(segments.getFirst().line(), column));
		}
		if (index >= segments.size() || segments.get(index).line() == 0) {
			return Optional.empty();
		}
		Segment segment = segments.get(index);
		return Optional.of(new Point(segment.line(), Math.max(1, segment.column())));
	}

	/**
	 * Place of a character of a paragraph.
	 *
	 * @param offset offset into the plain text of the paragraph
	 * @return empty when the source does not have it
	 */
	public Optional<Point> at(int offset) {
		int start = 0;
		for (Segment segment : segments) {
			if (segment.length() < 0 || offset < start + segment.length()) {
				return segment.line() == 0 ? Optional.empty()
						: Optional.of(new Point(segment.line(), Math.max(1, segment.column()) + offset - start));
			}
			start += segment.length();
		}
		return Optional.empty();
	}

	private boolean isWholeLine() {
		return segments.size() == 1 && segments.getFirst().column() == 0 && segments.getFirst().line() > 0;
	}

	/** The trace as it is written, with its {@code @}; empty for no source. */
	@Override
	public String toString() {
		return isEmpty() ? "" : "@" + String.join(",", segments.stream().map(Segment::toString).toList());
	}
}
