// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.table.RegionItem.RawRow;

/**
 * Cuts cells that stand on lines of their own into rows where no blank line does: such lines were dropped, or a page break
 * stands between the cells. A row has the width of the table or, where labels were merged, a little less, and begins like
 * a row of the form. Of all ways to cut, the one with the fewest exceptions is taken.
 */
final class CellRuns {

	/** Longer runs are cut by width alone. */
	private static final int LONGEST = 4_000;
	/** A row that is shorter than the table by more than one cell. */
	private static final int SHORT = 2;
	/** A row that the document may have named itself, or beside such rows one of blanks. */
	private static final int POSSIBLE = 1;
	/** A row that does not begin like one. */
	private static final int STRANGE = 6;
	/** A row with a page break inside. */
	private static final int BROKEN = 1;
	/** What stands above the headings. */
	private static final int CAPTIONS = 3;
	/** No label is as long as this. */
	private static final int NOTE = 30;

	private final List<RawCell> cells;
	/** How many page breaks stand before each cell. */
	private final int[] breaks;
	private final int width;
	private final RowShape shape;
	private final boolean open;

	private CellRuns(List<RawCell> cells, Set<Integer> breaks, int width, RowShape shape) {
		this.cells = cells;
		this.breaks = new int[cells.size() + 1];
		for (int i = 1; i <= cells.size(); i++) {
			this.breaks[i] = this.breaks[i - 1] + (breaks.contains(i) ? 1 : 0);
		}
		this.width = width;
		this.shape = shape;
		this.open = shape.isOpen();
	}

	/**
	 * The rows.
	 *
	 * @param breaks indexes of the cells before which a page break stands
	 * @param width number of cells of a full row
	 * @param shape what a row looks like
	 */
	static List<RawRow> cut(List<RawCell> cells, Set<Integer> breaks, int width, RowShape shape) {
		if (cells.isEmpty()) {
			return List.of();
		}
		if (width < 2 || cells.size() < 2 || cells.size() <= width && breaks.isEmpty()) {
			return List.of(row(cells));
		}
		return new CellRuns(cells, breaks, width, shape).cut();
	}

	/** Rows of one width; the last one may be shorter. */
	static List<RawRow> chop(List<RawCell> cells, int width) {
		List<RawRow> rows = new ArrayList<>();
		for (int from = 0; from < cells.size(); from += width) {
			rows.add(row(cells.subList(from, Math.min(cells.size(), from + width))));
		}
		return rows;
	}

	private List<RawRow> cut() {
		int count = cells.size();
		int lead = lead();
		int[] cost = new int[count + 1];
		int[] from = new int[count + 1];
		Arrays.fill(cost, Integer.MAX_VALUE / 2);
		cost[0] = 0;
		for (int end = 1; end <= count; end++) {
			int least = count > LONGEST ? Math.max(0, end - width) : 0;
			for (int begin = Math.max(least, end - width); begin < end; begin++) {
				if (count > LONGEST && begin % width != 0) {
					continue;
				}
				int sum = cost[begin] + cost(begin, end);
				if (sum < cost[end]) {
					cost[end] = sum;
					from[end] = begin;
				}
			}
			if (end == lead && CAPTIONS < cost[end]) {
				cost[end] = CAPTIONS;
				from[end] = 0;
			}
		}
		List<RawRow> rows = new ArrayList<>();
		for (int end = count; end > 0; end = from[end]) {
			rows.addFirst(row(cells.subList(from[end], end)));
		}
		return rows;
	}

	/** How many cells stand before the first row; 0 when there is none nearby. */
	private int lead() {
		for (int i = 0; i < Math.min(width, cells.size()); i++) {
			if (shape.starts(row(cells.subList(i, Math.min(cells.size(), i + width))))) {
				return i;
			}
		}
		return 0;
	}

	private int cost(int begin, int end) {
		RawRow row = row(cells.subList(begin, end));
		int broken = broken(begin, end);
		int missing = Math.min(SHORT, width - (end - begin));
		if (!row.isBlank() && row.cells().stream().allMatch(cell -> cell.isBlank() || isNote(cell))) {
			return broken + (end - begin > 1 ? 1 : 0);
		}
		if (row.isBlank() && missing == 0) {
			return broken + (open ? POSSIBLE : 0);
		}
		return broken + missing + (shape.starts(row) ? 0 : open && missing == 0 && shape.fits(row) ? POSSIBLE : STRANGE);
	}

	/** Page breaks inside a row; behind one may stand its rest but not what begins like a row. */
	private int broken(int begin, int end) {
		int broken = BROKEN * (breaks[end - 1] - breaks[begin]);
		for (int i = begin + 1; broken > 0 && i < end; i++) {
			if (breaks[i] > breaks[i - 1] && shape.starts(row(cells.subList(i, end)))) {
				return broken + STRANGE;
			}
		}
		return broken;
	}

	private static boolean isNote(RawCell cell) {
		return cell.folded().length() > NOTE || ParagraphJoiner.endsSentence(Folded.of(cell.text()));
	}

	private static RawRow row(List<RawCell> cells) {
		return new RawRow(cells, 0, cells.getLast().content().lastLine());
	}
}
