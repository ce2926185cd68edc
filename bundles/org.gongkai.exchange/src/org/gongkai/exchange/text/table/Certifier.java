// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.spi.Note;
import org.gongkai.model.ColumnRole;

/**
 * Lets the arithmetic choose between readings. A reading is certified when the sums that the form implies hold for it and
 * for no other: other readings have the amounts of all rows, or of one page fragment, one or two columns further left or
 * right. Where the headings leave open how a fragment stands and the sums do not hold as it is read, the one reading for
 * which they hold is taken. A row that stands under its own headings is never moved: it is what was printed.
 */
final class Certifier {

	private static final int MOST = 2;
	private final TableLayout layout;
	private final TableArithmetic arithmetic;
	private final List<Column> columns;
	private final List<Note> notes;

	Certifier(TableLayout layout, FormYear meaning, List<Note> notes) {
		this.layout = layout;
		this.arithmetic = new TableArithmetic(layout, meaning);
		this.columns = layout.columns();
		this.notes = notes;
	}

	/** The reading that the sums choose, certified or not. */
	TableReading certify(TableReading reading) {
		List<ReadLine.Row> rows = chosen(reading.rows());
		TableArithmetic.Sums sums = check(rows);
		if (sums.holds()) {
			boolean only = others(rows, fragments(rows)).stream().noneMatch(other -> check(other).holds());
			return with(reading, rows, only);
		}
		Set<Integer> open = fragments(rows);
		reading.lines().stream().filter(line -> line instanceof ReadLine.Row row && row.heading())
				.forEach(line -> open.remove(((ReadLine.Row) line).raw().fragment()));
		List<List<ReadLine.Row>> holding = sums.broken() == 0 || open.isEmpty() ? List.of()
				: others(rows, open).stream().filter(other -> check(other).holds()).toList();
		if (holding.size() != 1) {
			return with(reading, rows, false);
		}
		note(rows, holding.getFirst());
		return with(reading, holding.getFirst(), true);
	}

	/** Rows with more or fewer cells than their neighbours, each as the sums want it when only one way suits them best. */
	private List<ReadLine.Row> chosen(List<ReadLine.Row> rows) {
		List<ReadLine.Row> result = new ArrayList<>(rows);
		for (int i = 0; i < rows.size(); i++) {
			ReadLine.Row row = rows.get(i);
			if (row.others().isEmpty()) {
				continue;
			}
			TableArithmetic.Sums least = check(result);
			List<RawCell> best = null;
			for (List<RawCell> other : row.others()) {
				result.set(i, row.with(other));
				TableArithmetic.Sums sums = check(result);
				boolean same = sums.equals(least);
				best = suitsBetter(sums, least, row) ? other : same ? null : best;
				least = best == other ? sums : least;
			}
			result.set(i, best == null ? row : row.with(best));
			if (best != null) {
				note(List.of(row), List.of());
			}
		}
		return result;
	}

	/** Fewer broken sums are better; for a row with a cell too many also more sums of which none is broken anew. */
	private boolean suitsBetter(TableArithmetic.Sums sums, TableArithmetic.Sums other, ReadLine.Row row) {
		return sums.broken() < other.broken()
				|| sums.broken() == other.broken() && row.cells().size() > columns.size() && sums.checked() > other.checked();
	}

	private void note(List<ReadLine.Row> before, List<ReadLine.Row> after) {
		List<ReadLine.Row> moved = before.stream().filter(row -> !after.contains(row)).toList();
		notes.add(Note.repair(moved.getFirst().raw().firstLine(), 1, "“{0}”：从这一行起的 {1} 行按勾稽关系移动了栏目，只有这样读各项之和才对得上。",
				"“{0}”: the amounts of {1} rows from here on were moved to other columns; only this reading makes the sums hold.",
				layout.title(), moved.size()));
	}

	private TableArithmetic.Sums check(List<ReadLine.Row> rows) {
		return arithmetic.check(rows.stream().map(ReadLine.Row::texts).toList());
	}

	private static Set<Integer> fragments(List<ReadLine.Row> rows) {
		Set<Integer> fragments = new HashSet<>();
		rows.forEach(row -> fragments.add(row.raw().fragment()));
		return fragments;
	}

	private static TableReading with(TableReading reading, List<ReadLine.Row> rows, boolean certified) {
		List<ReadLine> lines = new ArrayList<>();
		int next = 0;
		for (ReadLine line : reading.lines()) {
			lines.add(line instanceof ReadLine.Row row && !row.heading() ? rows.get(next++) : line);
		}
		return new TableReading(reading.layout(), lines, certified, reading.firstLine(), reading.lastLine());
	}

	/** The other readings: one fragment moved, or all rows. */
	private List<List<ReadLine.Row>> others(List<ReadLine.Row> rows, Set<Integer> fragments) {
		List<List<ReadLine.Row>> others = new ArrayList<>();
		for (int by = -MOST; by <= MOST; by++) {
			if (by != 0) {
				for (int fragment : fragments) {
					add(others, rows, by, Set.of(fragment));
				}
				if (fragments.size() > 1) {
					add(others, rows, by, fragments);
				}
			}
		}
		return others;
	}

	private void add(List<List<ReadLine.Row>> others, List<ReadLine.Row> rows, int by, Set<Integer> fragments) {
		List<ReadLine.Row> moved = new ArrayList<>();
		for (ReadLine.Row row : rows) {
			List<RawCell> cells = fragments.contains(row.raw().fragment()) ? moved(row.cells(), by) : row.cells();
			if (cells == null) {
				return;
			}
			moved.add(row.with(cells));
		}
		if (!moved.equals(rows)) {
			others.add(moved);
		}
	}

	/** The row with its amounts moved within their panel; null when one would leave the columns of amounts. */
	private List<RawCell> moved(List<RawCell> cells, int by) {
		List<RawCell> result = new ArrayList<>(cells);
		int width = Math.min(cells.size(), columns.size());
		for (int i = 0; i < width; i++) {
			if (columns.get(i).role() == ColumnRole.AMOUNT) {
				RawCell cell = cells.get(i);
				if (cell != null && !cell.isBlank() && (i + by >= width || !inside(i, i + by))) {
					return null;
				}
				result.set(i, inside(i, i - by) && i - by < width ? cells.get(i - by) : null);
			}
		}
		return result;
	}

	/** Whether two cells are columns of amounts of the same panel. */
	private boolean inside(int cell, int other) {
		return other >= 0 && other < columns.size() && columns.get(other).role() == ColumnRole.AMOUNT && panel(other) == panel(cell);
	}

	private int panel(int cell) {
		return layout.panels().stream().filter(panel -> panel.columns().contains(columns.get(cell))).findFirst().orElseThrow().index();
	}
}
