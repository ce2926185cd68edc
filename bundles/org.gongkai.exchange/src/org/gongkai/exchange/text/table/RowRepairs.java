// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongkai.exchange.text.table.ReadLine.Row;

/**
 * Rows of which some amounts slipped into neighbouring columns. A row is moved only when its own sums do not hold as it is
 * printed, hold for exactly one way to move its last amounts, and the sums of the whole table hold better with all such rows
 * moved. No number is changed.
 */
final class RowRepairs {

	private final TableArithmetic arithmetic;
	private final Shifts shifts;

	RowRepairs(TableArithmetic arithmetic, Shifts shifts) {
		this.arithmetic = arithmetic;
		this.shifts = shifts;
	}

	/** The rows with slipped amounts in their columns; the rows themselves when there are none. */
	List<Row> mend(List<Row> rows) {
		if (broken(rows) == 0) {
			return rows;
		}
		List<Row> mended = new ArrayList<>(rows);
		List<Integer> open = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if (!isBroken(rows.get(i))) {
				continue;
			}
			List<Row> ways = ways(rows.get(i));
			if (ways.size() == 1) {
				mended.set(i, ways.getFirst());
			} else if (!ways.isEmpty()) {
				open.add(i);
			}
		}
		open.forEach(i -> choose(mended, i));
		List<Row> printed = rows;
		IntStream.range(0, rows.size()).filter(i -> mended.get(i) == printed.get(i) && isBroken(printed.get(i))).forEach(i -> alike(printed, mended, i));
		return broken(mended) < broken(rows) ? mended : rows;
	}

	/** A row whose sums hold in no way, for one of its amounts is wrong, is read like all others with amounts in the same places when these were moved in one way. */
	private void alike(List<Row> rows, List<Row> mended, int at) {
		List<Integer> places = filled(rows.get(at));
		Set<List<Integer>> moved = IntStream.range(0, rows.size()).filter(i -> i != at && filled(rows.get(i)).equals(places) && !isBroken(mended.get(i)))
				.mapToObj(i -> filled(mended.get(i))).collect(Collectors.toSet());
		if (moved.size() == 1) {
			List<Row> ways = shifts.tails(rows.get(at).cells()).stream().map(rows.get(at)::with).filter(way -> filled(way).equals(moved.iterator().next())).toList();
			if (ways.size() == 1) {
				mended.set(at, ways.getFirst());
			}
		}
	}

	/** Places of the cells with something in them. */
	private static List<Integer> filled(Row row) {
		return IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i) != null && !row.cells().get(i).isBlank()).boxed().toList();
	}

	/** Of several ways the one that leaves fewer broken sums in the table than the printed one and than every other. */
	private void choose(List<Row> rows, int at) {
		Row printed = rows.get(at);
		int least = broken(rows);
		Row best = null;
		for (Row way : ways(printed)) {
			rows.set(at, way);
			int broken = broken(rows);
			best = broken < least ? way : broken == least ? null : best;
			least = Math.min(least, broken);
		}
		rows.set(at, best == null ? printed : best);
	}

	private List<Row> ways(Row row) {
		return shifts.tails(row.cells()).stream().map(row::with).filter(way -> holds(way)).toList();
	}

	private boolean holds(Row row) {
		return arithmetic.check(List.of(row.texts())).holds();
	}

	private boolean isBroken(Row row) {
		return arithmetic.check(List.of(row.texts())).broken() > 0;
	}

	private int broken(List<Row> rows) {
		return arithmetic.check(rows.stream().map(Row::texts).toList()).broken();
	}
}
