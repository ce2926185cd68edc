// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.gongkai.exchange.text.table.RegionItem.RawRow;

/**
 * Finds which rows of a page those of its side page continue when that has fewer: where blanks at the end of a line are not
 * printed, nothing is left of a row that holds no amount. Both pages are printed alike, so that the lines between two rows
 * say how many rows lie between them; where the lines leave several ways or none, the sums inside the rows decide.
 */
final class SideRows {

	private final TableArithmetic arithmetic;
	private final int columns;

	/**
	 * @param columns number of columns of the whole table
	 */
	SideRows(TableArithmetic arithmetic, int columns) {
		this.arithmetic = arithmetic;
		this.columns = columns;
	}

	/**
	 * Where a side page stands.
	 *
	 * @param from first line below its headings, or below what is printed above it
	 * @param headings at most so many rows of headings may have left nothing
	 * @param end first line behind it
	 */
	record Room(int from, int headings, int end) {
	}

	/**
	 * For each row of the left page the index of the row beside it, -1 where there is nothing; empty when nothing tells.
	 *
	 * @param width number of columns of the left page
	 * @param behind number of lines behind its last row up to what is printed next
	 */
	List<Integer> find(List<RawRow> left, List<RawRow> side, int width, Room room, int behind) {
		if (side.isEmpty() || side.size() >= left.size() || side.stream().anyMatch(row -> row.firstLine() != row.lastLine())) {
			return List.of();
		}
		boolean whole = width + side.stream().mapToInt(RawRow::width).max().orElse(0) <= columns;
		List<List<Integer>> ways = mirrored(left, side, room);
		if (ways.isEmpty()) {
			return whole ? wanting(left, side, width) : List.of();
		}
		int last = left.getLast().lastLine();
		List<List<Integer>> ending = ways.stream().filter(way -> room.end - line(way, left, side, last) == behind).toList();
		if (ways.size() == 1 && ending.size() == 1) {
			return ending.getFirst();
		}
		List<List<Integer>> best = whole ? least(ways, left, side, width) : ways;
		best = best.size() > 1 ? best.stream().filter(ending::contains).toList() : best;
		return best.size() == 1 ? best.getFirst() : List.of();
	}

	/** The ways in which each row stands as far below the first as one of the left page. */
	private static List<List<Integer>> mirrored(List<RawRow> left, List<RawRow> side, Room room) {
		List<List<Integer>> ways = new ArrayList<>();
		int first = left.getFirst().firstLine();
		for (RawRow under : left) {
			int top = side.getFirst().firstLine() - (under.firstLine() - first);
			Integer[] way = new Integer[left.size()];
			Arrays.fill(way, -1);
			int placed = 0;
			for (int i = 0, next = 0; i < left.size() && next < side.size(); i++) {
				if (left.get(i).firstLine() - first == side.get(next).firstLine() - top) {
					way[i] = next++;
					placed = next;
				}
			}
			if (placed == side.size() && top >= room.from && top <= room.from + room.headings && top + left.getLast().lastLine() - first < room.end) {
				ways.add(List.of(way));
			}
		}
		return ways;
	}

	/** The line on the side page that lies as far down as one of the left page. */
	private static int line(List<Integer> way, List<RawRow> left, List<RawRow> side, int line) {
		int at = IntStream.range(0, way.size()).filter(i -> way.get(i) == 0).findFirst().orElseThrow();
		return side.getFirst().firstLine() + line - left.get(at).firstLine();
	}

	/** Those that leave the fewest sums inside rows broken, which must not be more than without the side page. */
	private List<List<Integer>> least(List<List<Integer>> ways, List<RawRow> left, List<RawRow> side, int width) {
		int least = Integer.MAX_VALUE;
		List<List<Integer>> best = new ArrayList<>();
		for (List<Integer> way : ways) {
			int broken = broken(way, left, side, width);
			if (broken < least) {
				best.clear();
			}
			if (broken <= least) {
				best.add(way);
			}
			least = Math.min(least, broken);
		}
		return least <= left.stream().mapToInt(this::broken).sum() ? best : List.of();
	}

	/** The rows of the left page whose own sums want something more, when they are as many and have it in the rows of the side page. */
	private List<Integer> wanting(List<RawRow> left, List<RawRow> side, int width) {
		Integer[] way = new Integer[left.size()];
		Arrays.fill(way, -1);
		int next = 0;
		for (int i = 0; i < way.length; i++) {
			if (broken(left.get(i)) > 0) {
				way[i] = next++;
			}
		}
		List<Integer> wanting = List.of(way);
		return next == side.size() && broken(wanting, left, side, width) == 0 ? wanting : List.of();
	}

	private int broken(List<Integer> way, List<RawRow> left, List<RawRow> side, int width) {
		return IntStream.range(0, way.size()).map(i -> broken(way.get(i) < 0 ? left.get(i) : left.get(i).beside(side.get(way.get(i)), width, columns))).sum();
	}

	private int broken(RawRow row) {
		return arithmetic.check(List.of(row.cells().stream().map(RawCell::text).toList())).broken();
	}
}
