// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.gongkai.exchange.text.source.SourceLine;

/**
 * Where, among cells that stand on lines of their own, the pages with the last columns of a table are: they begin with the
 * headings of these columns and hold nothing but amounts.
 */
final class CellPages {

	/** Headings have no more rows than this. */
	private static final int HEADINGS = 5;

	/** Number of columns of the side page that each line belongs to; 0 for a line of a left page. */
	private final int[] widths;
	private final int leftWidth;

	private CellPages(int[] widths, int leftWidth) {
		this.widths = widths;
		this.leftWidth = leftWidth;
	}

	/**
	 * Finds the side pages.
	 *
	 * @param width number of columns of the whole table
	 * @param shape what a row looks like
	 * @param breaks indexes of the lines that belong to page breaks
	 */
	static CellPages find(List<SourceLine> lines, int width, RowShape shape, BitSet breaks) {
		List<RawCell> cells = new ArrayList<>();
		List<Integer> at = new ArrayList<>();
		BitSet first = new BitSet();
		for (int i = 0; i < lines.size(); i++) {
			SourceLine line = lines.get(i);
			if (line.isSingleCell()) {
				cells.add(RawCell.of(line, line.text().indexOf('\t') + 1, line.text().length()));
				at.add(i);
			} else if (!line.isEmpty() && !breaks.get(i)) {
				first.set(cells.size());
			}
		}
		int[] widths = new int[lines.size()];
		int left = width;
		int side = 0;
		RawCell before = null;
		for (int i = 0; i < cells.size(); i++) {
			RawCell cell = cells.get(i);
			boolean data = before != null && !cell.isBlank() && ColumnAligner.isAmount(before.folded());
			if (before != null && (first.get(i) || data)) {
				int now = shape.side(cells.subList(i, Math.min(cells.size(), i + HEADINGS * width)));
				if (now > 1 || now > 0 && first.get(i)) {
					side = now;
					left = width - now;
				} else if (first.get(i) || !cell.isBlank() && !ColumnAligner.isAmount(cell.folded())) {
					side = 0;
				}
			}
			widths[at.get(i)] = side;
			before = cell.isBlank() ? before : cell;
		}
		return new CellPages(widths, left);
	}

	/** Whether there are none. */
	boolean isEmpty() {
		for (int width : widths) {
			if (width > 0) {
				return false;
			}
		}
		return true;
	}

	/** Number of columns of the left pages. */
	int leftWidth() {
		return leftWidth;
	}

	/** Number of columns of the side page that a line belongs to; 0 on a left page. */
	int width(int line) {
		return widths[line];
	}
}
