// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.gongkai.core.text.InputProblem;

/**
 * A table with merged cells on its way to rows of equal width. A merged cell stands once, at its first row and column; the
 * places it covers besides are empty cells, as in published texts.
 */
public final class CellTable {

	private record Cell(int column, int columns, int rows, String text) {

		boolean isBlank() {
			return text.isBlank();
		}
	}

	private final String name;
	private final List<List<Cell>> rows = new ArrayList<>();
	/** Columns taken in a row, by cells of the row and of rows above. */
	private final List<BitSet> taken = new ArrayList<>();
	private int count;

	/** @param name name of the file, for messages */
	public CellTable(String name) {
		this.name = name;
	}

	/** Begins the next row. */
	public void row() {
		at(rows.size());
		rows.add(new ArrayList<>());
	}

	/** Adds a cell to the last row, at the first column that is free from one on. */
	public void add(int from, int columnSpan, int rowSpan, String text) throws InputProblem {
		int row = rows.size() - 1;
		int column = at(row).nextClearBit(from);
		int columns = Math.clamp(columnSpan, 1, 1000);
		int below = Math.clamp(rowSpan, 1, 10_000);
		count += columns * below;
		if (count > Limits.CELLS || count < 0) {
			throw Limits.tooMuch(name, "表格单元格", "table cells", Limits.CELLS);
		}
		for (int r = row; r < row + below; r++) {
			at(r).set(column, column + columns);
		}
		rows.get(row).add(new Cell(column, columns, below, text));
	}

	/** Gives a cell another text: the one that begins at a row and a column. */
	public void replace(int row, int column, String text) {
		rows.get(row).replaceAll(cell -> cell.column == column ? new Cell(cell.column, cell.columns, cell.rows, text) : cell);
	}

	/** First free column of the last row. */
	public int free() {
		return at(rows.size() - 1).nextClearBit(0);
	}

	/** Whether no cell has a text. */
	public boolean isBlank() {
		return rows.stream().flatMap(List::stream).allMatch(Cell::isBlank);
	}

	/**
	 * Writes the table: rows; but what is no row of it as paragraphs, that is cells over the whole width above and below the
	 * rows, and everything when there is but one column.
	 */
	public void write(Extract extract) throws InputProblem {
		extract.gap();
		int[] places = places();
		int width = places.length == 0 ? 0 : places[places.length - 1] + 1;
		int first = 0;
		int last = rows.size();
		while (first < last && isWhole(first, places, width)) {
			paragraphs(extract, first++);
		}
		while (last > first && isWhole(last - 1, places, width)) {
			last--;
		}
		for (int r = first; r < last; r++) {
			String[] line = new String[width];
			java.util.Arrays.fill(line, "");
			rows.get(r).stream().filter(cell -> !cell.isBlank())
					.forEach(cell -> line[places[cell.column]] = CellText.join(List.of(line[places[cell.column]], cell.text)));
			extract.row(List.of(line));
		}
		if (last > first && last < rows.size()) {
			extract.gap();
		}
		for (int r = last; r < rows.size(); r++) {
			paragraphs(extract, r);
		}
		extract.gap();
	}

	private void paragraphs(Extract extract, int row) throws InputProblem {
		for (Cell cell : rows.get(row)) {
			extract.paragraph(cell.text);
		}
	}

	/** Whether one cell is all a row has: over the whole width, or alone in a table of one column. */
	private boolean isWhole(int row, int[] places, int width) {
		List<Cell> cells = rows.get(row);
		if (width <= 1 || cells.isEmpty()) {
			return true;
		}
		Cell only = cells.getFirst();
		int end = only.column + only.columns < places.length ? places[only.column + only.columns] : width;
		return cells.size() == 1 && only.rows == 1 && places[only.column] == 0 && end == width;
	}

	/**
	 * The column of the result for each column of the grid. Grids have columns in which nothing begins, and neighbours of which
	 * no row uses both, because two rows were drawn a hair apart: those are one.
	 */
	private int[] places() {
		int width = taken.stream().mapToInt(BitSet::length).max().orElse(0);
		List<BitSet> starts = new ArrayList<>();
		for (int c = 0; c < width; c++) {
			starts.add(new BitSet());
		}
		for (int r = 0; r < rows.size(); r++) {
			for (Cell cell : rows.get(r)) {
				starts.get(cell.column).set(r, Math.min(rows.size(), r + cell.rows));
			}
		}
		int[] places = new int[width];
		int place = -1;
		BitSet used = null;
		for (int c = 0; c < width; c++) {
			if (used == null || used.intersects(starts.get(c))) {
				used = (BitSet) starts.get(c).clone();
				place++;
			} else {
				used.or(starts.get(c));
			}
			places[c] = place;
		}
		return places;
	}

	private BitSet at(int row) {
		while (taken.size() <= row) {
			taken.add(new BitSet());
		}
		return taken.get(row);
	}
}
