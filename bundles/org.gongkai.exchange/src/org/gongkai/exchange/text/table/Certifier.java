// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.spi.ImportReview.Reading;
import org.gongkai.core.spi.Note;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.table.ReadLine.Row;
import org.gongkai.model.text.PipeRow;

/**
 * Lets the arithmetic choose between readings. A reading is certified when the sums that the form implies hold for it and
 * for no other: other readings have the amounts of all rows, or of one page fragment, one or two columns further left or
 * right. Where the headings leave open how a fragment stands and the sums do not hold as it is read, the one reading for
 * which they hold is taken. A row under its own headings stays where it was printed unless its own sums hold only when
 * some of its amounts stand beside their columns.
 */
final class Certifier {

	private final TableLayout layout;
	private final TableArithmetic arithmetic;
	private final int width;
	private final Shifts shifts;
	private final RowRepairs repairs;
	private final List<Note> notes;

	Certifier(TableLayout layout, TableArithmetic arithmetic, List<Note> notes) {
		this.layout = layout;
		this.arithmetic = arithmetic;
		this.width = layout.width();
		this.shifts = new Shifts(layout);
		this.repairs = new RowRepairs(arithmetic, shifts);
		this.notes = notes;
	}

	/** The reading that the sums choose, certified or not. */
	TableReading certify(TableReading reading) {
		List<Row> rows = reading.rows();
		List<List<Row>> holding = open(rows, reading);
		if (holding.size() != 1) {
			rows = chosen(slipped(rows));
			holding = open(rows, reading);
		}
		if (holding.size() > 1) {
			return with(reading, rows, false, evidence(rows, holding));
		}
		if (holding.size() == 1) {
			note(rows, holding.getFirst());
			rows = holding.getFirst();
		}
		boolean holds = check(rows).holds();
		List<List<Row>> others = holds ? holding(rows, fragments(rows)) : List.of();
		return with(reading, rows, holds && others.isEmpty(), evidence(rows, others));
	}

	/** Where the sums do not hold: the readings with the fragments moved over which no headings are printed for which they do. */
	private List<List<Row>> open(List<Row> rows, TableReading reading) {
		Set<Integer> open = fragments(rows);
		reading.lines().stream().filter(line -> line instanceof Row row && row.heading())
				.forEach(line -> open.remove(((Row) line).raw().fragment()));
		return open.isEmpty() || check(rows).broken() == 0 ? List.of() : holding(rows, open);
	}

	/** The rows with amounts moved back that slipped beside their columns, as far as the sums of each say how. */
	private List<Row> slipped(List<Row> rows) {
		List<Row> mended = repairs.mend(rows);
		if (!mended.equals(rows)) {
			note(rows, mended);
		}
		return mended;
	}

	private List<List<Row>> holding(List<Row> rows, Set<Integer> fragments) {
		return fragments.isEmpty() ? List.of() : others(rows, fragments).stream().filter(other -> check(other).holds()).toList();
	}

	private Evidence evidence(List<Row> rows, List<List<Row>> others) {
		TableArithmetic.Checked checked = arithmetic.equations(texts(rows));
		List<Message> doubts = new ArrayList<>(Identities.broken(checked.equations()));
		if (checked.sums().checked() == 0) {
			doubts.add(new Message("表里没有可以互相核对的数。", "The table has no numbers that could be checked against each other."));
		}
		if (checked.sums().open() > 0) {
			doubts.add(Message.of("有 {0} 处因为缺数或读不出数而无法核对。", "{0} sums cannot be checked because numbers are missing or cannot be read.",
					checked.sums().open()));
		}
		if (!others.isEmpty()) {
			doubts.add(Message.of("另有 {0} 种读法各项之和也都成立，请对照原文。", "All sums hold for {0} other readings as well; compare with the source.", others.size()));
		}
		return new Evidence(Identities.holding(checked.equations()), doubts, others.stream().map(other -> reading(rows, other)).toList());
	}

	private static Reading reading(List<Row> rows, List<Row> other) {
		List<Row> moved = other.stream().filter(row -> !rows.contains(row)).toList();
		int line = moved.getFirst().raw().firstLine();
		return new Reading(Message.of("从第 {0} 行起的 {1} 行移动栏目", "the amounts of {1} rows from line {0} on in other columns", line, moved.size()),
				line, moved.stream().map(row -> PipeRow.write(row.texts(), row.trace())).toList());
	}

	/** Rows with more or fewer cells than their neighbours, each as the sums want it when only one way suits them best. */
	private List<Row> chosen(List<Row> rows) {
		List<Row> result = new ArrayList<>(rows);
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			if (row.others().isEmpty()) {
				continue;
			}
			TableArithmetic.Sums least = check(result);
			List<RawCell> best = null;
			int own = broken(row);
			for (List<RawCell> other : row.others()) {
				if (broken(row.with(other)) > own) {
					// the sums of other rows are no reason to break those of this one
					continue;
				}
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
	private boolean suitsBetter(TableArithmetic.Sums sums, TableArithmetic.Sums other, Row row) {
		return sums.broken() < other.broken()
				|| sums.broken() == other.broken() && row.cells().size() > width && sums.checked() > other.checked();
	}

	private void note(List<Row> before, List<Row> after) {
		List<Row> moved = before.stream().filter(row -> !after.contains(row)).toList();
		notes.add(Note.repair(moved.getFirst().raw().firstLine(), 1, "“{0}”：从这一行起的 {1} 行按勾稽关系移动了栏目，只有这样读各项之和才对得上。",
				"“{0}”: the amounts of {1} rows from here on were moved to other columns; only this reading makes the sums hold.",
				layout.title(), moved.size()));
	}

	private TableArithmetic.Sums check(List<Row> rows) {
		return arithmetic.check(texts(rows));
	}

	/** Broken sums inside a row. */
	private int broken(Row row) {
		return arithmetic.check(List.of(row.texts())).broken();
	}

	private static List<List<String>> texts(List<Row> rows) {
		return rows.stream().map(Row::texts).toList();
	}

	private static Set<Integer> fragments(List<Row> rows) {
		Set<Integer> fragments = new HashSet<>();
		rows.forEach(row -> fragments.add(row.raw().fragment()));
		return fragments;
	}

	private static TableReading with(TableReading reading, List<Row> rows, boolean certified, Evidence evidence) {
		List<ReadLine> lines = new ArrayList<>();
		int next = 0;
		for (ReadLine line : reading.lines()) {
			lines.add(line instanceof Row row && !row.heading() ? rows.get(next++) : line);
		}
		return new TableReading(reading.layout(), lines, certified, evidence, reading.firstLine(), reading.lastLine());
	}

	/** The other readings: one fragment moved, or all rows. */
	private List<List<Row>> others(List<Row> rows, Set<Integer> fragments) {
		List<List<Row>> others = new ArrayList<>();
		for (int by = -Shifts.MOST; by <= Shifts.MOST; by++) {
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

	private void add(List<List<Row>> others, List<Row> rows, int by, Set<Integer> fragments) {
		List<Row> moved = new ArrayList<>();
		for (Row row : rows) {
			List<RawCell> cells = fragments.contains(row.raw().fragment()) ? shifts.whole(row.cells(), by) : row.cells();
			if (cells == null) {
				return;
			}
			moved.add(row.with(cells));
		}
		if (!moved.equals(rows)) {
			others.add(moved);
		}
	}
}
