// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as the source cuts it; it may hold less or more than a row of the table.
 *
 * @param cells from left to right, empty ones included
 * @param width number of cells of the source row it is, or is a part of
 * @param fragment number of the page fragment: rows without a gap between them and of one width
 * @param attached whether nothing but a line end separates it from the row before
 */
record SourceRow(List<Cell> cells, int width, int fragment, boolean attached) {

	SourceRow {
		cells = List.copyOf(cells);
	}

	/** The cells with something in them. */
	List<Cell> filled() {
		List<Cell> filled = new ArrayList<>(cells.size());
		for (Cell cell : cells) {
			if (!cell.isBlank()) {
				filled.add(cell);
			}
		}
		return filled;
	}

	boolean isBlank() {
		for (Cell cell : cells) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return true;
	}

	/** Whether it is all of a row of the source. */
	boolean isWhole() {
		return cells.size() == width;
	}

	int firstLine() {
		return cells.getFirst().line();
	}

	int lastLine() {
		return cells.getLast().content().lastLine();
	}

	/** This row and another one as one. */
	SourceRow plus(SourceRow next) {
		List<Cell> all = new ArrayList<>(cells);
		next.cells.forEach(cell -> all.add(cell.at(all.size())));
		return new SourceRow(all, all.size(), fragment, attached);
	}

	/** This row and another one as one, whose first cell goes on with the text of the last one here. */
	SourceRow glued(SourceRow next) {
		List<Cell> all = new ArrayList<>(cells.subList(0, cells.size() - 1));
		all.add(cells.getLast().plus(next.cells.getFirst()));
		next.cells.stream().skip(1).forEach(cell -> all.add(cell.at(all.size())));
		return new SourceRow(all, all.size(), fragment, attached);
	}

	/** Some of its cells as a row. */
	SourceRow part(int from, int to) {
		return new SourceRow(cells.subList(from, to), width, fragment, attached || from > 0);
	}
}
