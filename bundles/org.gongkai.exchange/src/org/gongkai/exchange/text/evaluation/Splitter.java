// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Cuts a source row that holds several rows, the way that fits best. */
final class Splitter {

	/** Every further row needs a reason. */
	static final double ROW = 0.5;
	/** A row has hardly more cells than the form has columns; in the grid of a page, empty ones between them do not count. */
	private static final int SURPLUS = 6;
	private static final int GRID = 60;
	/** A row with so many cells that fit nowhere is none. */
	private static final int MANY = 3;

	/** Sums of the same costs in another order differ by less. */
	private static final double ROUNDED = 1e-9;

	private final RowReader reader;
	private final int longest;
	private final boolean cellPerLine;

	/** @param cellPerLine whether cells stand on lines of their own, so that no grid of a page adds empty ones */
	Splitter(Scheme scheme, RowReader reader, boolean cellPerLine) {
		this.cellPerLine = cellPerLine;
		this.reader = reader;
		this.longest = scheme.blocks().stream().mapToInt(Block::width).max().orElse(1) + SURPLUS;
	}

	/** Whether a row holds so many cells that it must be several. */
	static boolean isLong(SourceRow row) {
		return row.cells().size() > GRID;
	}

	/**
	 * The rows it holds.
	 *
	 * @param most cost that they must not reach; else the row stays as it is
	 */
	List<SourceRow> split(SourceRow row, ReadState state, double most) {
		return new Search(row, most).parts(state);
	}

	/** The best way to a place in the row. */
	private record Way(double cost, int from, ReadState state) {
	}

	/**
	 * What the cells from a place on may be.
	 *
	 * @param last the last of them that is not blank: blank ones behind it change nothing
	 * @param ways what they may be
	 */
	private record Known(int last, List<RowMeaning> ways) {
	}

	/** Looks for the best way through a row. The best way to a place goes on from the best ways to places before it. */
	private final class Search {
		private final SourceRow row;
		private final double most;
		private final int size;
		private final RowBound bound;
		private final Way[] ways;
		/** By place: where the longest row ends that may begin there; with more cells it only gets worse. */
		private final int[] farthest;
		private final Known[] known;

		Search(SourceRow row, double most) {
			this.row = row;
			this.most = most;
			this.size = row.cells().size();
			this.bound = reader.bound(row.cells());
			this.ways = new Way[size + 1];
			this.farthest = new int[size];
			this.known = new Known[size];
			Arrays.setAll(farthest, from -> size <= GRID && !cellPerLine ? size : Math.min(size, from + longest));
		}

		List<SourceRow> parts(ReadState state) {
			ways[0] = new Way(-ROW, -1, state);
			for (int to = 1; to <= size; to++) {
				ways[to] = best(to);
			}
			if (ways[size] == null || ways[size].cost >= most) {
				return List.of(row);
			}
			List<SourceRow> parts = new ArrayList<>();
			for (int to = size; to > 0; to = ways[to].from) {
				parts.addFirst(row.part(ways[to].from, to));
			}
			return parts;
		}

		/** The best way to a place. What promises most is read first, until nothing else can be better. */
		private Way best(int to) {
			BitSet open = new BitSet();
			for (int from = Math.max(0, to - Math.max(longest, GRID)); from < to; from++) {
				open.set(from, ways[from] != null && ways[from].cost < most && farthest[from] >= to);
			}
			Way best = null;
			for (int from = next(open, to, best); from >= 0; from = next(open, to, best)) {
				open.clear(from);
				SourceRow part = row.part(from, to);
				if (part.isBlank()) {
					continue;
				}
				RowMeaning meaning = read(part, from, to);
				if (meaning.lost().size() > MANY) {
					farthest[from] = to - 1;
					continue;
				}
				double cost = ways[from].cost + meaning.cost() + ROW;
				if (best == null || cost < best.cost || cost == best.cost && from < best.from) {
					best = new Way(cost, from, ReadState.after(ways[from].state, part, meaning));
				}
			}
			return best;
		}

		/** The place from which on a row might give the best way to another; -1 when none can be as good as the best one known. */
		private int next(BitSet open, int to, Way best) {
			int next = -1;
			double least = best == null ? Double.MAX_VALUE : best.cost + ROUNDED;
			for (int from = open.nextSetBit(0); from >= 0; from = open.nextSetBit(from + 1)) {
				double possible = ways[from].cost + bound.least(from, to, !ways[from].state.pending().isEmpty()) + ROW;
				if (possible < least) {
					next = from;
					least = possible;
				}
			}
			return next;
		}

		private RowMeaning read(SourceRow part, int from, int to) {
			int last = bound.last(to);
			if (known[from] == null || known[from].last != last) {
				known[from] = new Known(last, reader.ways(part, ways[from].state));
				bound.learn(from, last, known[from].ways);
			}
			return reader.best(part, known[from].ways);
		}
	}
}
