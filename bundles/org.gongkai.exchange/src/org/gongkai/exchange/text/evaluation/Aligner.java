// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Finds the assignment of cells to columns that fits best. Order is never changed; a cell may stand for no column, a
 * column may have no cell. The best assignment is found exactly, by dynamic programming.
 */
final class Aligner {

	static final double LOST = 6;
	/** So much worse is still about as well. */
	private static final double ABOUT = 1;
	/** A row with so many cells besides its levels is no placeholder: it has a name. */
	private static final int FILLED = 2;
	private static final double UNNAMED = 2.5;
	private static final double DROPPED_BLANK = 0.3;
	private static final double SKIPPED = 0.25;
	private static final double NUMBER_MISSING = 0.25;
	private static final double FURTHER_BLANK = 0.02;
	/** So many cells more than columns are nothing unusual. */
	private static final int USUAL = 2;
	private static final double DOUBLED = 0.8;
	private static final double LABEL = 0.2;
	private static final double HEADING = 0.6;
	/** A unit stands beside a measure. */
	private static final double NO_MEASURE = 1;

	private final Scheme scheme;
	private final Block block;
	private final List<Column> columns;
	private final Fit fit;
	/** By column: its place in a row of the form, what it holds, what it costs without a cell. */
	private final int width;
	private final int[] places;
	private final boolean[] isName;
	private final boolean[] isUnit;
	private final boolean[] isLevel;
	private final double[] skippedInside;
	private final double[] skippedAtEnd;
	private final double[] skippedAtEndOfNone;
	/** By number of the first cell: runs from several places are read in turns. */
	private final Last[] lasts = new Last[Last.ROOM];

	/** @param fit says how well a cell fits a column */
	Aligner(Scheme scheme, Block block, Fit fit) {
		this.scheme = scheme;
		this.block = block;
		this.columns = block.columns();
		this.fit = fit;
		int count = columns.size();
		this.width = block.width();
		this.places = columns.stream().mapToInt(Column::cell).toArray();
		this.isName = new boolean[count];
		this.isUnit = new boolean[count];
		this.isLevel = new boolean[count];
		this.skippedInside = columns.stream().mapToDouble(column -> skipped(column, false, false)).toArray();
		this.skippedAtEnd = columns.stream().mapToDouble(column -> skipped(column, true, true)).toArray();
		this.skippedAtEndOfNone = columns.stream().mapToDouble(column -> skipped(column, true, false)).toArray();
		for (int j = 0; j < count; j++) {
			isName[j] = columns.get(j).cell() == block.name();
			isUnit[j] = fit.isUnit(columns.get(j));
			isLevel[j] = columns.get(j).isLevel();
		}
	}

	/**
	 * What was found last. A run of cells is read from one place to each further one: then all but the end was found before.
	 *
	 * @param cells the cells, the last of which is not blank
	 * @param count number of cells
	 * @param best costs by number of cells and of columns; lines beyond are room for more
	 */
	private record Last(List<Cell> cells, int count, int width, boolean isRow, double[][] best, byte[][] step) {

		static final int ROOM = 64;
		/** A cell may be joined with the next, so that the last ways of a shorter run begin two cells before its end. */
		static final int REACH = 2;

		/** Room for runs of so many cells. */
		static Last room(int cells) {
			return new Last(List.of(), 0, -1, false, new double[cells + 1][], new byte[cells + 1][]);
		}

		/** Number of cells from which on something is left to find for a longer run; 0 when this is no beginning of it. */
		int resumed(List<Cell> longer, int rowWidth, boolean row) {
			if (count == 0 || width != rowWidth || isRow != row || longer.size() < count || longer.size() >= best.length) {
				return 0;
			}
			for (int i = 0; i < count; i++) {
				if (longer.get(i) != cells.get(i)) {
					return 0;
				}
			}
			return Math.max(0, count - REACH);
		}

		Last of(List<Cell> now, int rowWidth, boolean row) {
			return new Last(now, now.size(), rowWidth, row, best, step);
		}
	}

	/** The best assignment of a row's cells. */
	Alignment align(SourceRow row) {
		return align(row, null, null);
	}

	/** Other assignments of its numbers that fit about as well as the best one. */
	List<Alignment> others(SourceRow row, Alignment best) {
		List<Alignment> others = new ArrayList<>();
		for (Column column : columns) {
			Cell cell = best.cells().get(column.cell());
			if (cell != null && cell.isAmount() && column.kind() != Column.Kind.TEXT) {
				Alignment other = align(row, cell, column);
				if (other.cost() <= best.cost() + ABOUT && other.lost().isEmpty() && other.doubled().size() <= best.doubled().size()
						&& others.stream().noneMatch(known -> known.cells().equals(other.cells()))) {
					others.add(other);
				}
			}
		}
		return others;
	}

	/** The best assignment in which one cell does not belong to one column. A run of cells is read from every place to every other: each step counts. */
	private Alignment align(SourceRow row, Cell cell, Column not) {
		List<Cell> cells = trimmed(row.cells());
		int n = cells.size();
		int m = columns.size();
		Map<Integer, Integer> habit = fit.habit(row);
		boolean isRow = isRow(cells);
		boolean usualOrder = cell == null && habit.isEmpty();
		int slot = cells.isEmpty() ? 0 : cells.getFirst().index() % lasts.length;
		Last last = usualOrder && lasts[slot] != null && lasts[slot].best.length > n ? lasts[slot] : Last.room(usualOrder ? Math.max(n, columns.size() + USUAL) : n);
		int from = last.resumed(cells, row.width(), isRow);
		double[][] best = last.best;
		byte[][] step = last.step;
		for (int i = from == 0 ? 0 : last.count; i <= n; i++) {
			if (best[i] == null) {
				best[i] = new double[m + 1];
				step[i] = new byte[m + 1];
			}
			Arrays.fill(best[i], Double.MAX_VALUE);
		}
		if (from == 0) {
			best[0][0] = 0;
		}
		if (usualOrder) {
			lasts[slot] = last.of(cells, row.width(), isRow);
		}
		for (int i = from; i <= n; i++) {
			Cell own = i < n ? cells.get(i) : null;
			double drop = own != null ? dropped(cells, i, row.width()) : 0;
			double[] costs = own != null ? fit.costs(own) : null;
			Integer usual = own == null || habit.isEmpty() ? null : habit.get(own.index());
			for (int j = 0; j <= m; j++) {
				double here = best[i][j];
				if (here == Double.MAX_VALUE) {
					continue;
				}
				if (j < m) {
					offer(best, step, i, j + 1, here + (isRow && isName[j] ? UNNAMED : skipped(i == n, isRow)[j]), (byte) 1);
				}
				if (own != null) {
					offer(best, step, i + 1, j, here + drop, (byte) 2);
				}
				if (own != null && j < m && !(own == cell && columns.get(j) == not)) {
					double alone = isUnit[j] && !own.isBlank() && !isMeasured(cells, step, i, j) ? NO_MEASURE : 0;
					double moved = usual != null && usual != places[j] ? Fit.HABIT : 0;
					offer(best, step, i + 1, j + 1, here + alone + (isRow && isName[j] && own.isBlank() ? UNNAMED : 0) + (moved + costs[places[j]]), (byte) 3);
					if (isLevel[j] && i + 1 < n && Fit.joins(own, cells.get(i + 1), columns.get(j))) {
						offer(best, step, i + 2, j + 1, here - Fit.KNOWN / 2, (byte) 4);
					}
				}
			}
		}
		return result(cells, best[n][m], usualOrder && isRow && n > 1 ? Math.min(least(best[n - 1]), least(best[n - 2]) - Fit.KNOWN / 2) : Double.NEGATIVE_INFINITY, step);
	}

	private boolean isRow(List<Cell> cells) {
		int filled = 0;
		for (int i = 0; i < cells.size() && filled < FILLED; i++) {
			Cell cell = cells.get(i);
			filled += !cell.isBlank() && !scheme.isTitle(cell.folded()) && !fit.isLevelWord(cell) ? 1 : 0;
		}
		return filled >= FILLED;
	}

	private double[] skipped(boolean atEnd, boolean isRow) {
		return !atEnd ? skippedInside : isRow ? skippedAtEnd : skippedAtEndOfNone;
	}

	/** Whether the column before a place, on the best way there, has a cell with something in it. */
	private static boolean isMeasured(List<Cell> cells, byte[][] step, int i, int j) {
		int at = i;
		while (at > 0 && step[at][j] == 2) {
			at--;
		}
		return step[at][j] == 3 && !cells.get(at - 1).isBlank();
	}

	private static void offer(double[][] best, byte[][] step, int i, int j, double cost, byte way) {
		if (cost < best[i][j]) {
			best[i][j] = cost;
			step[i][j] = way;
		}
	}

	private static double least(double[] costs) {
		double least = Double.MAX_VALUE;
		for (double cost : costs) {
			least = Math.min(least, cost);
		}
		return least;
	}

	private Alignment result(List<Cell> cells, double cost, double floor, byte[][] step) {
		Cell[] found = new Cell[width];
		List<Cell> labels = new ArrayList<>();
		List<Cell> doubled = new ArrayList<>();
		List<Cell> lost = new ArrayList<>();
		for (int i = cells.size(), j = columns.size(); i > 0 || j > 0;) {
			switch (step[i][j]) {
				case 1 -> j--;
				case 2 -> {
					i--;
					if (!cells.get(i).isBlank()) {
						(isLabel(cells.get(i)) ? labels : isDoubled(cells, i) ? doubled : lost).addFirst(cells.get(i));
					}
				}
				case 3 -> found[columns.get(--j).cell()] = cells.get(--i);
				default -> {
					i -= 2;
					found[columns.get(--j).cell()] = cells.get(i).plus(cells.get(i + 1));
				}
			}
		}
		return new Alignment(cost, floor, Arrays.asList(found), labels, doubled, lost);
	}

	/** Empty cells at the end of a row say nothing. */
	private static List<Cell> trimmed(List<Cell> cells) {
		int end = cells.size();
		while (end > 0 && cells.get(end - 1).isBlank()) {
			end--;
		}
		return cells.subList(0, end);
	}

	private static double skipped(Column column, boolean atEnd, boolean isRow) {
		if (atEnd && !isRow && column.kind() != Column.Kind.LABEL) {
			return 0;
		}
		return switch (column.kind()) {
			case NUMBER -> NUMBER_MISSING;
			case MEASURE -> SKIPPED;
			case LABEL -> Fit.UNLABELLED;
			case TEXT -> atEnd ? 0 : column.carried() ? SKIPPED / 2 : SKIPPED;
		};
	}

	private double dropped(List<Cell> cells, int i, int width) {
		Cell cell = cells.get(i);
		if (cell.isBlank()) {
			// a merged cell leaves any number of empty ones
			return i > 0 && cells.get(i - 1).isBlank() && width > columns.size() + USUAL ? FURTHER_BLANK : DROPPED_BLANK;
		}
		return scheme.isTitle(cell.folded()) ? LABEL : block.isHeading(cell.folded()) ? HEADING
				: isDoubled(cells, i) ? DOUBLED : LOST;
	}

	private boolean isLabel(Cell cell) {
		return scheme.isTitle(cell.folded()) || block.isHeading(cell.folded());
	}

	/** Whether the nearest cell with a text, on either side, says the same. */
	private static boolean isDoubled(List<Cell> cells, int index) {
		return isSame(cells, index, -1) || isSame(cells, index, 1);
	}

	private static boolean isSame(List<Cell> cells, int index, int step) {
		for (int i = index + step; i >= 0 && i < cells.size(); i += step) {
			if (!cells.get(i).isBlank()) {
				return cells.get(i).folded().equals(cells.get(index).folded());
			}
		}
		return false;
	}

}
