// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.List;

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
		return broken(mended) < broken(rows) ? mended : rows;
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
