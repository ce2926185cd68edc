// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
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

	/** The best way to a place in the row. */
	private record Way(double cost, int from, ReadState state) {
	}

	/**
	 * The rows it holds.
	 *
	 * @param most cost that they must not reach; else the row stays as it is
	 */
	List<SourceRow> split(SourceRow row, ReadState state, double most) {
		int n = row.cells().size();
		Way[] ways = new Way[n + 1];
		ways[0] = new Way(-ROW, -1, state);
		for (int from = 0; from < n; from++) {
			if (ways[from] == null || ways[from].cost >= most) {
				continue;
			}
			int farthest = n <= GRID && !cellPerLine ? n : Math.min(n, from + longest);
			for (int to = from + 1; to <= farthest; to++) {
				SourceRow part = row.part(from, to);
				if (part.isBlank()) {
					continue;
				}
				RowMeaning meaning = reader.read(part, ways[from].state);
				if (meaning.lost().size() > MANY) {
					// with more cells it only gets worse
					break;
				}
				double cost = ways[from].cost + meaning.cost() + ROW;
				if (ways[to] == null || cost < ways[to].cost) {
					ways[to] = new Way(cost, from, ReadState.after(ways[from].state, part, meaning));
				}
			}
		}
		if (ways[n] == null || ways[n].cost >= most) {
			return List.of(row);
		}
		List<SourceRow> parts = new ArrayList<>();
		for (int to = n; to > 0; to = ways[to].from) {
			parts.addFirst(row.part(ways[to].from, to));
		}
		return parts;
	}
}
