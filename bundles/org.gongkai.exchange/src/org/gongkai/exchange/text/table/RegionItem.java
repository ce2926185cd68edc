// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.gongkai.exchange.text.prose.JoinedText;

/** What a table consists of in the source: rows, and lines between them. */
public sealed interface RegionItem {

	/** First source line. */
	int firstLine();

	/** Last source line. */
	int lastLine();

	/**
	 * A line that is no row: title, number, unit, note.
	 *
	 * @param text the line
	 */
	record Caption(JoinedText text) implements RegionItem {
		/**
		 * The row that a line alone is, with the blank cells that the spaces before it stand for.
		 *
		 * @param gap so many spaces separate two cells; 0 when none do
		 */
		RawRow row(int gap) {
			int before = text.pieces().getFirst().column() - 1;
			List<RawCell> cells = new ArrayList<>(Collections.nCopies(gap > 0 && before % gap == 0 ? before / gap : 0, RawCell.empty(firstLine(), 1)));
			cells.add(new RawCell(text.text(), text));
			return new RawRow(cells, 0, lastLine());
		}

		@Override
		public int firstLine() {
			return text.firstLine();
		}

		@Override
		public int lastLine() {
			return text.lastLine();
		}
	}

	/**
	 * A row.
	 *
	 * @param cells from left to right, at least one
	 * @param fragment number of the page fragment, from 0: rows without a gap between them and of one width
	 * @param lastLine last source line
	 */
	record RawRow(List<RawCell> cells, int fragment, int lastLine) implements RegionItem {

		/** Copies the list. */
		public RawRow {
			cells = List.copyOf(cells);
		}

		@Override
		public int firstLine() {
			return cells.getFirst().line();
		}

		/** Number of cells, empty ones included. */
		public int width() {
			return cells.size();
		}

		/** Whether no cell has a text. */
		public boolean isBlank() {
			return cells.stream().allMatch(RawCell::isBlank);
		}

		/** The row in another fragment. */
		RawRow in(int number) {
			return new RawRow(cells, number, lastLine);
		}

		/** The row with the cells of another one, which stands on another page, from a cell on; with so many cells if they are fewer. */
		RawRow beside(RawRow other, int from, int width) {
			List<RawCell> all = new ArrayList<>(cells.subList(0, Math.min(from, cells.size())));
			while (all.size() < from) {
				all.add(RawCell.empty(lastLine, cells.getLast().endColumn()));
			}
			all.addAll(other.cells);
			while (all.size() < width) {
				all.add(RawCell.empty(other.lastLine, other.cells.getLast().endColumn()));
			}
			return new RawRow(all, fragment, lastLine);
		}

		/** The row going on with the cells of another line: its last cell continues in the other's first one. */
		RawRow plus(RawRow next) {
			List<RawCell> all = new ArrayList<>(cells.subList(0, cells.size() - 1));
			all.add(cells.getLast().plus(next.cells.getFirst()));
			all.addAll(next.cells.subList(1, next.cells.size()));
			return new RawRow(all, fragment, next.lastLine);
		}
	}

	/**
	 * Headings of a side page that stand over the columns of the table already.
	 *
	 * @param row the headings
	 */
	record Again(RawRow row) implements RegionItem {
		@Override
		public int firstLine() {
			return row.firstLine();
		}

		@Override
		public int lastLine() {
			return row.lastLine();
		}
	}
}
