// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.PageBreaks;
import org.gongkai.exchange.text.source.RepeatedHead;
import org.gongkai.exchange.text.source.SourceLine;

/**
 * Cuts the lines of a performance table into rows. Two layouts occur: a row a line, cells separated by tabs; and a cell a
 * line, each beginning with one tab, a blank line ending the row. A line without cells goes on with the cell before it.
 *
 * @param rows rows in order
 * @param captions lines that belong to no row, each with the number of rows before it
 * @param again cells of the first rows where they come again at the top of a page
 * @param cellPerLine whether cells stand on lines of their own
 */
record RowSource(List<SourceRow> rows, List<Caption> captions, List<Cell> again, boolean cellPerLine) {

	/**
	 * A line that belongs to no row.
	 *
	 * @param text the line
	 * @param before number of rows before it
	 */
	record Caption(JoinedText text, int before) {
	}

	private static final double CELL_PER_LINE = 0.9;
	private static final String NOTES = "注说备";
	/** What is below is an annex of its own. */
	private static final Pattern ANNEX = Pattern.compile("附[件表][0-9一二三四五六七八九十]{1,3}(?:-[0-9]{1,3})?:?");

	/**
	 * Rows of a stretch of lines, blank lines included.
	 *
	 * @param furniture whether a line is a page number or a running header
	 * @param row whether a line without cells is a row for what it says
	 */
	static RowSource of(List<SourceLine> lines, Predicate<SourceLine> furniture, Predicate<SourceLine> row) {
		List<SourceLine> celled = lines.stream().filter(SourceLine::hasCells).toList();
		long single = celled.stream().filter(SourceLine::isSingleCell).count();
		boolean cellPerLine = celled.size() > 1 && single >= CELL_PER_LINE * celled.size();
		// a running header may be printed too seldom to be known, but not beside the number of a page
		BitSet pages = cellPerLine ? PageBreaks.find(lines, header -> false) : new BitSet();
		Set<SourceLine> beside = pages.stream().mapToObj(lines::get).filter(line -> !line.isBlank()).collect(Collectors.toSet());
		return new Cutter(line -> beside.contains(line) || furniture.test(line), row).cut(lines, cellPerLine);
	}

	/** Goes through the lines. */
	private static final class Cutter {
		private final Predicate<SourceLine> furniture;
		private final Predicate<SourceLine> row;
		private final List<SourceRow> rows = new ArrayList<>();
		private final List<Caption> captions = new ArrayList<>();
		private final List<Cell> again = new ArrayList<>();
		private List<Cell> open = new ArrayList<>();
		private boolean gap = true;
		private boolean attached;
		/** Whether a page has ended since the last cell. */
		private boolean torn;
		private int fragment;

		Cutter(Predicate<SourceLine> furniture, Predicate<SourceLine> row) {
			this.furniture = furniture;
			this.row = row;
		}

		RowSource cut(List<SourceLine> lines, boolean cellPerLine) {
			RepeatedHead head = RepeatedHead.of(lines, 0);
			int repeated = 0;
			for (int i = 0; i < lines.size(); i++) {
				SourceLine line = lines.get(i);
				if (!cellPerLine && !rows.isEmpty() && i >= repeated && line.filledCells() > 1) {
					repeated = head.end(lines, i);
				}
				if (i < repeated) {
					close();
					again.addAll(cells(line));
					gap = false;
					continue;
				}
				boolean before = i + 1 < lines.size() && lines.get(i + 1).hasCells();
				if (line.isEmpty()) {
					// where a page ends, a blank line says nothing
					gap |= !cellPerLine || !torn && !endsPage(lines, i);
				} else if (ANNEX.matcher(line.folded()).matches()) {
					// the next table follows
					close();
					gap = true;
					line.cells().stream().map(cell -> Cell.of(line.number(), line.text(), cell.from(), cell.to(), 0)).filter(cell -> !cell.isBlank())
							.forEach(cell -> captions.add(new Caption(cell.content(), rows.size())));
				} else if (!line.hasCells() && furniture.test(line)) {
					torn = true;
					captions.add(new Caption(JoinedText.of(line.number(), 1, line.text()), rows.size() + (open.isEmpty() ? 0 : 1)));
				} else if (!line.hasCells() && !cellPerLine && row.test(line)) {
					row(line);
				} else if (!line.hasCells()) {
					plain(line, cellPerLine, before);
				} else if (cellPerLine && line.isSingleCell()) {
					cell(line);
				} else if (!isFence(line)) {
					row(line);
				}
			}
			close();
			return new RowSource(List.copyOf(rows), List.copyOf(captions), List.copyOf(again), cellPerLine);
		}

		/** Whether nothing but blank lines stands before the number or the header of a page. */
		private boolean endsPage(List<SourceLine> lines, int index) {
			int next = index;
			while (next < lines.size() && lines.get(next).isEmpty()) {
				next++;
			}
			return next < lines.size() && !lines.get(next).hasCells() && furniture.test(lines.get(next));
		}

		private void cell(SourceLine line) {
			torn = false;
			if (gap) {
				close();
			}
			attached |= !gap && open.isEmpty();
			gap = false;
			open.add(Cell.of(line.number(), line.text(), 1, line.text().length(), open.size()));
		}

		private void row(SourceLine line) {
			int width = open.size();
			close();
			fragment += gap || width != line.cells().size() ? 1 : 0;
			attached = !gap;
			gap = false;
			open.addAll(cells(line));
		}

		private static List<Cell> cells(SourceLine line) {
			List<Cell> cells = new ArrayList<>();
			line.cells().forEach(cell -> cells.add(Cell.of(line.number(), line.text(), cell.from(), cell.to(), cells.size())));
			return cells;
		}

		/** A line without cells goes on with the last cell, unless it stands by itself. */
		private void plain(SourceLine line, boolean cellPerLine, boolean beforeCell) {
			Cell rest = Cell.of(line.number(), line.text(), 0, line.text().length(), 0);
			boolean note = NOTES.indexOf(rest.folded().charAt(0)) >= 0 && rest.folded().indexOf(':') >= 0;
			if (!open.isEmpty() && (!gap || cellPerLine && beforeCell) && !note) {
				int last = open.size() - 1;
				while (!cellPerLine && last > 0 && open.get(last).isBlank()) {
					last--;
				}
				open.set(last, open.get(last).plus(rest));
				gap = false;
			} else {
				close();
				gap = true;
				captions.add(new Caption(rest.content(), rows.size()));
			}
		}

		private void close() {
			if (open.stream().anyMatch(cell -> !cell.isBlank())) {
				rows.add(new SourceRow(open, open.size(), fragment, attached));
			}
			attached = false;
			open = new ArrayList<>();
		}

		/** A line of dashes between cells is left over from a markdown table. */
		private static boolean isFence(SourceLine line) {
			return Folded.string(line.text().replace('|', '\t')).matches("[-:]{3,}");
		}
	}
}
