// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.ArrayList;
import java.util.List;

/** One physical line of the source. What is found out about it is kept: every stage of an import asks every line again. */
public final class SourceLine {

	/** So many gaps at the end of a line are no accident. */
	private static final int SEVERAL = 2;

	private final int number;
	private final String text;
	private final int spaces;
	private Folded folded;
	private List<Span> cells;
	private int filled = -1;

	/** A stretch of a line, from its first character to behind its last. */
	public record Span(int from, int to) {
	}

	/** A line of a source whose cells are separated by tabs. */
	public SourceLine(int number, String text) {
		this(number, text, 0);
	}

	/**
	 * A line.
	 *
	 * @param number line number, from 1
	 * @param text the line without its terminator; may be empty
	 * @param spaces so many spaces separate two cells in this source; 0 when tabs do
	 */
	public SourceLine(int number, String text, int spaces) {
		this.number = number;
		this.text = text;
		this.spaces = spaces;
	}

	/** Line number, from 1. */
	public int number() {
		return number;
	}

	/** The line without its terminator; may be empty. */
	public String text() {
		return text;
	}

	/** So many spaces separate two cells in this source; 0 when tabs do. */
	public int spaces() {
		return spaces;
	}

	/** The line without spacing, width and look-alike differences. */
	public Folded folded() {
		if (folded == null) {
			folded = Folded.of(text);
		}
		return folded;
	}

	/** Whether nothing visible stands on the line. */
	public boolean isBlank() {
		return folded().isEmpty();
	}

	/** Whether the line has nothing at all, not even empty cells. */
	public boolean isEmpty() {
		return isBlank() && text.indexOf('\t') < 0;
	}

	/** Whether the line holds cells of a table: separated by tabs, by the pipes of markdown, or by wide gaps. */
	public boolean hasCells() {
		return cells().size() > 1;
	}

	/** Whether the line is a single cell of a table whose cells stand on lines of their own. */
	public boolean isSingleCell() {
		int tab = text.indexOf('\t');
		return tab >= 0 && text.indexOf('\t', tab + 1) < 0 && Folded.of(text.substring(0, tab)).isEmpty();
	}

	/** The cells, empty ones included; a single one for a line without separators. */
	public List<Span> cells() {
		if (cells == null) {
			cells = List.copyOf(text.indexOf('\t') >= 0 ? split('\t', 0, text.length())
					: isPiped() ? split('|', text.indexOf('|') + 1, text.lastIndexOf('|')) : hasGap() ? splitAtGaps() : List.of(new Span(0, text.length())));
		}
		return cells;
	}

	/** Number of cells with something in them. */
	public int filledCells() {
		if (filled < 0) {
			filled = (int) cells().stream().filter(cell -> !isBlank(cell)).count();
		}
		return filled;
	}

	private boolean isBlank(Span cell) {
		for (int i = cell.from; i < cell.to; i++) {
			if (!Folded.isSpace(text.charAt(i))) {
				return Folded.of(text.substring(cell.from, cell.to)).isEmpty();
			}
		}
		return true;
	}

	private boolean isPiped() {
		String stripped = text.strip();
		return stripped.length() > 2 && stripped.startsWith("|") && stripped.endsWith("|") && stripped.indexOf('|', 1) < stripped.length() - 1;
	}

	/** A number far from the rim has blank cells before it, and so has a word that is far from both; far more than one gap behind a word are blank cells as well. */
	private boolean hasGap() {
		if (spaces == 0) {
			return false;
		}
		String stripped = text.strip();
		int before = text.indexOf(stripped);
		int behind = text.length() - before - stripped.length();
		return stripped.contains(" ".repeat(spaces)) || isGaps(behind, SEVERAL) || isGaps(before, 1) && (isGaps(behind, 1) || Numeric.is(Folded.of(stripped).toString()));
	}

	/** Whether so many spaces are some gaps and nothing else. */
	private boolean isGaps(int count, int least) {
		return count >= least * spaces && count % spaces == 0;
	}

	private List<Span> split(char separator, int start, int end) {
		List<Span> cells = new ArrayList<>();
		int from = start;
		for (int i = start; i <= end; i++) {
			if (i == end || text.charAt(i) == separator) {
				cells.add(new Span(from, i));
				from = i + 1;
			}
		}
		return cells;
	}

	private List<Span> splitAtGaps() {
		List<Span> cells = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < text.length();) {
			int end = i;
			while (end < text.length() && text.charAt(end) == ' ') {
				end++;
			}
			int run = end - i;
			// a gap of several times the usual width stands for empty cells; any other wide gap separates two
			int separators = run % spaces == 0 ? run / spaces : run > spaces ? 1 : 0;
			for (int s = 0; s < separators; s++) {
				cells.add(new Span(from, Math.max(from, i)));
				from = i + run * (s + 1) / separators;
			}
			i = Math.max(end, i + 1);
		}
		cells.add(new Span(Math.min(from, text.length()), text.length()));
		return cells;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SourceLine line && number == line.number && spaces == line.spaces && text.equals(line.text);
	}

	@Override
	public int hashCode() {
		return 31 * number + text.hashCode();
	}

	@Override
	public String toString() {
		return number + ": " + text;
	}
}
