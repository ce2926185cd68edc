// SPDX-License-Identifier: EPL-2.0
package org.gongkai.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table row as it stands on its line: {@code | 208 | 社会保障和就业支出 | 7,336 | @466}.
 *
 * <p>Cells stand between pipes. Spaces at the rim of a cell are layout; a backslash makes the next character part of
 * the text ({@code \|}, {@code \\}, a space at the rim), and {@code \n} is a line break inside the printed cell. After
 * the last pipe may stand the place of the row in its source. Text after the last pipe that is no source place is a
 * cell whose pipe is missing.
 *
 * @param cells cells from left to right; empty for a line that is only a pipe
 * @param trace place in the source; {@link SourceTrace#NONE} for a typed row
 * @param traceOffset offset of the source place in the line; -1 when there is none
 */
public record PipeRow(List<Cell> cells, SourceTrace trace, int traceOffset) {

	/**
	 * A cell.
	 *
	 * @param offset offset of its text in the line, where text would stand for an empty cell
	 * @param length length of the text in the line, with escapes and without the spaces at its rim
	 * @param text the text, escapes resolved; empty for an empty cell
	 */
	public record Cell(int offset, int length, String text) {
	}

	public PipeRow {
		cells = List.copyOf(cells);
	}

	/**
	 * Reads a row.
	 *
	 * @param line the line from its first pipe on; other characters before the first pipe are ignored
	 */
	public static PipeRow parse(String line) {
		List<Cell> cells = new ArrayList<>();
		int start = line.indexOf('|') + 1;
		for (int i = start; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '|') {
				cells.add(cell(line, start, i));
				start = i + 1;
			}
		}
		Cell rest = cell(line, start, line.length());
		if (rest.length() == 0) {
			return new PipeRow(cells, SourceTrace.NONE, -1);
		}
		Optional<SourceTrace> trace = line.charAt(rest.offset()) == '@' ? SourceTrace.parse(rest.text()) : Optional.empty();
		if (trace.isPresent()) {
			return new PipeRow(cells, trace.get(), rest.offset());
		}
		cells.add(rest);
		return new PipeRow(cells, SourceTrace.NONE, -1);
	}

	private static Cell cell(String line, int from, int to) {
		int start = from;
		while (start < to && isSpace(line.charAt(start))) {
			start++;
		}
		if (start == to) {
			return new Cell(Math.min(from + 1, to), 0, "");
		}
		int end = to;
		while (end > start && isSpace(line.charAt(end - 1)) && !isEscaped(line, start, end - 1)) {
			end--;
		}
		return new Cell(start, end - start, unescape(line.substring(start, end)));
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0';
	}

	private static boolean isEscaped(String line, int from, int position) {
		int backslashes = 0;
		for (int i = position - 1; i >= from && line.charAt(i) == '\\'; i--) {
			backslashes++;
		}
		return backslashes % 2 == 1;
	}

	/** The texts of the cells. */
	public List<String> texts() {
		return cells.stream().map(Cell::text).toList();
	}

	/** Place of a cell in the source; empty when the row was typed or the source does not have the cell. */
	public Optional<SourceTrace.Point> source(int index) {
		return trace.isEmpty() ? Optional.empty() : trace.cell(index, texts());
	}

	/** Writes a row with one space around each cell; {@link #parse} reads back the same texts and place. */
	public static String write(List<String> texts, SourceTrace trace) {
		StringBuilder line = new StringBuilder("|");
		for (String text : texts) {
			line.append(' ').append(escape(text)).append(text.isEmpty() ? "|" : " |");
		}
		if (!trace.isEmpty()) {
			line.append(' ').append(trace);
		}
		return line.toString();
	}

	/** The text of a cell as it must be typed. */
	public static String escape(String text) {
		StringBuilder typed = new StringBuilder(text.length() + 4);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean rim = i == 0 || i == text.length() - 1;
			switch (c) {
				case '\n' -> typed.append("\\n");
				case '\r' -> typed.append("\\r");
				case '|', '\\' -> typed.append('\\').append(c);
				default -> typed.append(rim && isSpace(c) ? "\\" : "").append(c);
			}
		}
		return typed.toString();
	}

	/** The text of a cell that was typed with escapes. */
	public static String unescape(String typed) {
		if (typed.indexOf('\\') < 0) {
			return typed;
		}
		StringBuilder text = new StringBuilder(typed.length());
		for (int i = 0; i < typed.length(); i++) {
			char c = typed.charAt(i);
			if (c == '\\' && i + 1 < typed.length()) {
				c = typed.charAt(++i);
				c = c == 'n' ? '\n' : c == 'r' ? '\r' : c;
			}
			text.append(c);
		}
		return text.toString();
	}
}
