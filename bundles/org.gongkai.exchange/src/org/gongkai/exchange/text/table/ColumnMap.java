// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which column of a source fragment is which cell of the form's row.
 *
 * @param cells for each source column the index of the cell; {@link #FOREIGN} for a column whose heading says that the form
 *            does not have it, -1 for one that is just left over
 * @param end index behind the last cell that the source has; cells before it that are missing at the end of a row are blank
 */
record ColumnMap(List<Integer> cells, int end) {

	/** A column of the source's own. */
	static final int FOREIGN = -2;

	/** The map of some columns; the last of them is the last cell that the source has. */
	ColumnMap(List<Integer> cells) {
		this(cells, cells.stream().mapToInt(cell -> cell + 1).max().orElse(0));
	}

	/** Copies the list. */
	ColumnMap {
		cells = List.copyOf(cells);
	}

	/** The map that leaves every column where it is. */
	static ColumnMap straight(int width, int formWidth) {
		Integer[] cells = new Integer[width];
		Arrays.setAll(cells, column -> column < formWidth ? column : -1);
		return new ColumnMap(List.of(cells));
	}

	/** The same map for a source whose headings say that it has more cells than any row shows. */
	ColumnMap widened(int width) {
		return new ColumnMap(cells, Math.max(end, width));
	}

	/** The map of rows whose first cell takes the place of so many more. */
	ColumnMap merged(int count) {
		List<Integer> rest = cells.subList(1 + count, cells.size());
		return new ColumnMap(Stream.concat(Stream.of(cells.getFirst()), rest.stream()).toList(), end);
	}

	/** Number of columns that only the source has. */
	int foreign() {
		return (int) cells.stream().filter(cell -> cell == FOREIGN).count();
	}

	/** Number of source columns. */
	int width() {
		return cells.size();
	}

	/** Cell of a source column; negative when the form does not have it. */
	int cell(int column) {
		return column < cells.size() ? cells.get(column) : -1;
	}

	/** Whether some column stands left of one that it follows in the form. */
	boolean isReordered() {
		int before = -1;
		for (int cell : cells) {
			if (cell >= 0 && cell < before) {
				return true;
			}
			before = Math.max(before, cell);
		}
		return false;
	}

	/** Whether every source column is the cell of the same index. */
	boolean isStraight() {
		for (int column = 0; column < cells.size(); column++) {
			if (cells.get(column) >= 0 && cells.get(column) != column) {
				return false;
			}
		}
		return true;
	}
}
