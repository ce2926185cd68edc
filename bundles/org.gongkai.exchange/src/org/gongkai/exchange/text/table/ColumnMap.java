// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.Arrays;
import java.util.List;

/**
 * Which column of a source fragment is which cell of the form's row.
 *
 * @param cells for each source column the index of the cell; -1 for a column that the form does not have
 */
record ColumnMap(List<Integer> cells) {

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

	/** Number of source columns. */
	int width() {
		return cells.size();
	}

	/** Cell of a source column; -1 when the form does not have it. */
	int cell(int column) {
		return column < cells.size() ? cells.get(column) : -1;
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
