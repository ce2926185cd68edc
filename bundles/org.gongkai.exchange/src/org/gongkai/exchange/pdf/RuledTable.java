// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table that is drawn with lines: its grid, and which places of the grid are one cell. */
final class RuledTable {

	/** Frames reach this far beyond the last line across them when a side of the table is left open. */
	private static final float OPEN_SIDE = 12;

	/** Places closer than this are one: no column or row is as narrow. */
	private static final float NARROW = 4;
	/** So many crossings make no table but a drawing. */
	private static final long DRAWING = 20_000_000;

	private final float[] xs;
	private final float[] ys;
	/** First place (row × columns + column) of the cell that each place belongs to. */
	private final int[] cells;

	private RuledTable(float[] xs, float[] ys, int[] cells) {
		this.xs = xs;
		this.ys = ys;
		this.cells = cells;
	}

	/** All tables of a page, from the top down. */
	static List<RuledTable> find(PageContent page) {
		List<Ruling> horizontal = page.horizontal();
		List<Ruling> vertical = page.vertical();
		if ((long) horizontal.size() * vertical.size() > DRAWING) {
			return List.of();
		}
		int[] group = new int[horizontal.size() + vertical.size()];
		Arrays.setAll(group, i -> i);
		for (int h = 0; h < horizontal.size(); h++) {
			for (int v = 0; v < vertical.size(); v++) {
				if (horizontal.get(h).meets(vertical.get(v))) {
					union(group, h, horizontal.size() + v);
				}
			}
		}
		Map<Integer, List<Ruling>> across = new TreeMap<>();
		Map<Integer, List<Ruling>> down = new TreeMap<>();
		for (int i = 0; i < group.length; i++) {
			(i < horizontal.size() ? across : down).computeIfAbsent(find(group, i), root -> new ArrayList<>())
					.add(i < horizontal.size() ? horizontal.get(i) : vertical.get(i - horizontal.size()));
		}
		List<RuledTable> tables = new ArrayList<>();
		across.forEach((root, lines) -> {
			List<Ruling> uprights = down.getOrDefault(root, List.of());
			if (!uprights.isEmpty() && lines.size() + uprights.size() > 2) {
				tables.add(of(lines, uprights));
			}
		});
		tables.removeIf(table -> table.xs.length < 2 || table.ys.length < 2);
		tables.sort(Comparator.comparingDouble(RuledTable::top));
		return tables;
	}

	private static RuledTable of(List<Ruling> across, List<Ruling> down) {
		float[] xs = places(down, across);
		float[] ys = places(across, down);
		int columns = Math.max(0, xs.length - 1);
		int rows = Math.max(0, ys.length - 1);
		int[] cells = new int[rows * columns];
		Arrays.setAll(cells, i -> i);
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < columns; c++) {
				if (c + 1 < columns && !isDrawn(down, xs[c + 1], ys[r], ys[r + 1])) {
					union(cells, r * columns + c, r * columns + c + 1);
				}
				if (r + 1 < rows && !isDrawn(across, ys[r + 1], xs[c], xs[c + 1])) {
					union(cells, r * columns + c, (r + 1) * columns + c);
				}
			}
		}
		for (int i = 0; i < cells.length; i++) {
			cells[i] = find(cells, i);
		}
		return new RuledTable(xs, ys, cells);
	}

	/** Where lines stand; and where the lines across them end, when the outermost of these lines was left out. */
	private static float[] places(List<Ruling> lines, List<Ruling> across) {
		List<Float> at = new ArrayList<>(lines.stream().map(Ruling::at).toList());
		float first = (float) across.stream().mapToDouble(Ruling::from).min().orElse(0);
		float last = (float) across.stream().mapToDouble(Ruling::to).max().orElse(0);
		at.sort(null);
		if (at.getFirst() - first > OPEN_SIDE) {
			at.addFirst(first);
		}
		if (last - at.getLast() > OPEN_SIDE) {
			at.addLast(last);
		}
		List<Float> single = new ArrayList<>();
		for (float place : at) {
			if (single.isEmpty() || place - single.getLast() > NARROW) {
				single.add(place);
			}
		}
		float[] places = new float[single.size()];
		for (int i = 0; i < places.length; i++) {
			places[i] = single.get(i);
		}
		return places;
	}

	private static boolean isDrawn(List<Ruling> lines, float at, float from, float to) {
		for (Ruling line : lines) {
			if (Math.abs(line.at() - at) <= NARROW && line.covers(from, to)) {
				return true;
			}
		}
		return false;
	}

	private static int find(int[] group, int i) {
		int at = i;
		while (group[at] != at) {
			group[at] = group[group[at]];
			at = group[at];
		}
		return at;
	}

	private static void union(int[] group, int a, int b) {
		int first = find(group, a);
		int second = find(group, b);
		group[Math.max(first, second)] = Math.min(first, second);
	}

	float top() {
		return ys[0];
	}

	float bottom() {
		return ys[ys.length - 1];
	}

	int rows() {
		return ys.length - 1;
	}

	int columns() {
		return xs.length - 1;
	}

	/** Left edges of the columns, and behind them the right edge of the last. */
	float[] xs() {
		return xs;
	}

	/** Area, by which a table inside another one is told. */
	float area() {
		return (xs[xs.length - 1] - xs[0]) * (bottom() - top());
	}

	/** Whether the table is a frame round something and no table. */
	boolean isFrame() {
		return Arrays.stream(cells).distinct().count() <= 1;
	}

	/** Whether a place of the grid is where its cell begins. */
	boolean begins(int row, int column) {
		return cells[row * columns() + column] == row * columns() + column;
	}

	/** Number of columns of the grid that the cell covers which begins at a place. */
	int width(int row, int column) {
		int place = row * columns() + column;
		int end = column;
		while (end < columns() && cells[row * columns() + end] == place) {
			end++;
		}
		return Math.max(1, end - column);
	}

	/** Number of rows of the grid that the cell covers which begins at a place. */
	int height(int row, int column) {
		int place = row * columns() + column;
		int end = row;
		while (end < rows() && cells[end * columns() + column] == place) {
			end++;
		}
		return Math.max(1, end - row);
	}

	/** The place at which the cell begins that holds a glyph; -1 when the glyph stands outside. */
	int place(Glyph glyph) {
		int column = index(xs, glyph.centre());
		int row = index(ys, glyph.middle());
		return column < 0 || row < 0 ? -1 : cells[row * columns() + column];
	}

	private static int index(float[] places, float at) {
		int found = Arrays.binarySearch(places, at);
		int index = found >= 0 ? found : -found - 2;
		return index >= 0 && index < places.length - 1 ? index : -1;
	}
}
