// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;
import org.gongkai.model.ColumnRole;

/**
 * The ways in which the numbers of a table may stand in each other's places: a stretch of a row moved by one column, two
 * cells of a row, two rows or two columns exchanged. Only rows and columns with failed equations are looked at.
 */
final class Displacements {

	// Two rows far apart are not exchanged by a slip, and every pair costs.
	private static final int NEAR = 3;
	private static final int FEWEST_ROWS = 2;

	/** The numbers of a row by column; null where a column has none. */
	private record Line(Content.Row row, Panel panel, List<Column> columns, List<Report> all) {

		/** The numbers that there are. */
		List<Report> cells() {
			return all.stream().filter(Objects::nonNull).toList();
		}
	}

	private final String unit;

	private final List<Repair> found = new ArrayList<>();

	private Displacements(String unit) {
		this.unit = unit;
	}

	/**
	 * All displacements that would explain why equations of some numbers fail.
	 *
	 * @param suspects numbers of what fails
	 */
	static List<Repair> of(DocumentSnapshot document, Collection<Report> suspects) {
		Displacements displacements = new Displacements(document.header().unit());
		Set<Report> failed = Collections.newSetFromMap(new IdentityHashMap<>());
		failed.addAll(suspects);
		BitSet numbers = new BitSet();
		failed.forEach(report -> numbers.set(report.id()));
		for (Content.Table table : document.tables()) {
			if (table.layout() == null || !isConcerned(table, numbers)) {
				continue;
			}
			for (Panel panel : table.layout().panels()) {
				List<Line> all = lines(table, panel, document.facts().reports());
				List<Line> lines = all.stream().filter(line -> line.cells().stream().anyMatch(failed::contains)).toList();
				lines.stream().filter(line -> line.cells().stream().filter(failed::contains).count() > 1).forEach(displacements::withinRow);
				displacements.rows(lines);
				displacements.columns(all, failed);
			}
		}
		return displacements.found;
	}

	private static boolean isConcerned(Content.Table table, BitSet numbers) {
		for (Content.Row row : table.rows()) {
			for (Content.Cell cell : row.cells()) {
				if (cell.report() >= 0 && numbers.get(cell.report())) {
					return true;
				}
			}
		}
		return false;
	}

	// The rows of a panel.
	private static List<Line> lines(Content.Table table, Panel panel, List<Report> reports) {
		List<Line> lines = new ArrayList<>();
		for (Content.Row row : table.rows()) {
			if (panel.index() >= row.parts().size() || !row.parts().get(panel.index()).hasMeaning()) {
				continue;
			}
			List<Column> columns = panel.columns().stream().filter(Column::reports).toList();
			List<Report> cells = new ArrayList<>();
			for (Column column : columns) {
				int report = column.cell() < row.cells().size() ? row.cells().get(column.cell()).report() : -1;
				cells.add(report < 0 ? null : reports.get(report));
			}
			lines.add(new Line(row, panel, columns, cells));
		}
		return lines;
	}

	private void withinRow(Line line) {
		List<Report> cells = line.cells();
		if (cells.size() > 2 && isBlank(cells.getFirst()) && isBlank(cells.getLast())) {
			// Blanks moved as well.
			pushedOut(line, 1, cells.size() - 1, -1);
			pushedOut(line, 0, cells.size() - 2, 1);
		}
		for (int from = 0; from < cells.size(); from++) {
			for (int to = from; to < cells.size(); to++) {
				if (isBlank(cells.get(from)) || isBlank(cells.get(to))) {
					continue;
				}
				if (to + 1 < cells.size() && isBlank(cells.get(to + 1))) {
					moved(line, from, to, 1);
				}
				if (from > 0 && isBlank(cells.get(from - 1))) {
					moved(line, from, to, -1);
				}
				if (from == 0 && to + 1 < cells.size() && isBlank(cells.get(to + 1))) {
					pushedOut(line, from, to, 1);
				}
				if (to == cells.size() - 1 && from > 0 && isBlank(cells.get(from - 1))) {
					pushedOut(line, from, to, -1);
				}
			}
			for (int other = from + 1; other < cells.size(); other++) {
				if (fit(cells.get(from), cells.get(other))) {
					add(exchanged(line, cells.get(from), cells.get(other)));
				}
			}
		}
	}

	private Repair exchanged(Line line, Report one, Report other) {
		Repair repair = new Repair(() -> Message.of("把{0}的“{1}”和“{2}”两格的数对调", "Exchange the numbers “{1}” and “{2}” of {0}",
				line.row().place().where() + "“" + one.place().rowLabel() + "”", shown(one), shown(other)));
		exchange(repair, line, one, line, other);
		return repair;
	}

	private void moved(Line line, int from, int to, int by) {
		List<Report> cells = line.cells();
		Repair repair = new Repair(() -> Message.of(by > 0 ? "把{0}的“{1}”等数右移一格" : "把{0}的“{1}”等数左移一格", "Move “{1}” and what follows it at {0} by one column",
				line.row().place().where() + "“" + cells.get(from).place().rowLabel() + "”", shown(cells.get(from))));
		for (int i = from; i <= to; i++) {
			move(repair, cells.get(i), line, cells.get(i + by));
		}
		Report left = cells.get(by > 0 ? from : to);
		repair.set(left, Quantity.blank("", left.quantity().unit(), Blank.EMPTY));
		add(repair);
	}

	// The row moved so far that its last number was lost: it is whatever the sums say.
	private void pushedOut(Line line, int from, int to, int by) {
		List<Report> cells = line.cells();
		Repair repair = new Repair(() -> Message.of(by > 0 ? "把{0}的“{1}”等数右移一格，并补上丢掉的数" : "把{0}的“{1}”等数左移一格，并补上丢掉的数",
				"Move “{1}” and what follows it at {0} by one column and supply the number that was lost",
				line.row().place().where() + "“" + cells.get(from).place().rowLabel() + "”", shown(cells.get(from))));
		for (int i = from; i <= to; i++) {
			move(repair, cells.get(i), line, cells.get(i + by));
		}
		repair.leaveOpen(cells.get(by > 0 ? from : to));
		add(repair);
	}

	private void rows(List<Line> lines) {
		for (int i = 0; i < lines.size(); i++) {
			for (int j = i + 1; j < lines.size() && lines.get(j).row().number() - lines.get(i).row().number() <= NEAR; j++) {
				Line upper = lines.get(i);
				Line lower = lines.get(j);
				Repair repair = new Repair(() -> Message.of("把{0}“{1}”和“{2}”两行的数对调", "Exchange the numbers of rows “{1}” and “{2}” of {0}",
						upper.row().place().where(), upper.cells().getFirst().place().rowLabel(), lower.cells().getFirst().place().rowLabel()));
				for (int c = 0; c < upper.all().size(); c++) {
					if (upper.all().get(c) != null && lower.all().get(c) != null) {
						exchange(repair, upper, upper.all().get(c), lower, lower.all().get(c));
					}
				}
				add(repair);
			}
		}
	}

	// Columns are exchanged as a whole: what is right in either place moves as well.
	private void columns(List<Line> lines, Set<Report> failed) {
		int width = lines.isEmpty() ? 0 : lines.getFirst().all().size();
		boolean[] suspected = new boolean[width];
		for (int i = 0; i < width; i++) {
			int column = i;
			suspected[i] = lines.stream().anyMatch(line -> failed.contains(line.all().get(column)));
		}
		for (int i = 0; i < width && lines.size() >= FEWEST_ROWS; i++) {
			for (int j = i + 1; j < width; j++) {
				int left = i;
				int right = j;
				if (suspected[i] && suspected[j]) {
					columns(lines.stream().filter(line -> line.all().get(left) != null && line.all().get(right) != null).toList(), i, j);
				}
			}
		}
	}

	private void columns(List<Line> lines, int i, int j) {
		if (lines.size() < FEWEST_ROWS || !lines.stream().allMatch(line -> fit(line.all().get(i), line.all().get(j)))) {
			return;
		}
		Report one = lines.getFirst().all().get(i);
		Report other = lines.getFirst().all().get(j);
		Repair repair = new Repair(() -> Message.of("把{0}“{1}”和“{2}”两栏的数对调", "Exchange the numbers of columns “{1}” and “{2}” of {0}",
				one.place().where(), one.place().column(), other.place().column()));
		for (Line line : lines) {
			exchange(repair, line, line.all().get(i), line, line.all().get(j));
		}
		add(repair);
	}

	private void exchange(Repair repair, Line first, Report one, Line second, Report other) {
		move(repair, other, first, one);
		move(repair, one, second, other);
	}

	// A bare number has the unit of the column it moves to.
	private void move(Repair repair, Report from, Line line, Report to) {
		Quantity moved = from.quantity();
		String there = hasOwnUnit(to.quantity()) ? unit(line, line.columns().get(line.all().indexOf(to))) : to.quantity().unit();
		boolean kept = hasOwnUnit(moved) || moved.unitOf().kind().equals(Units.of(there).kind());
		if (there.equals(moved.unit()) && moved.value() != null && to.quantity().value() != null && moved.base().equals(to.quantity().base())) {
			return;
		}
		repair.set(to, kept ? moved : new Quantity(moved.printed(), moved.value(), there, moved.decimals(), moved.blank()));
	}

	// A unit may stand in a column of its own.
	private String unit(Line line, Column column) {
		List<Content.Cell> cells = line.row().cells();
		String own = line.panel().columns().stream().filter(other -> other.role() == ColumnRole.TEXT && other.name().equals(column.unit()) && other.cell() < cells.size())
				.map(other -> Wording.spaceless(cells.get(other.cell()).text())).findFirst().orElse(column.unit());
		return own.isEmpty() ? unit : own;
	}

	// A number that brings its unit along, as “2人”, is none where bare numbers of another kind stand.
	private static boolean fit(Report one, Report other) {
		return fits(one.quantity(), other.quantity()) && fits(other.quantity(), one.quantity());
	}

	private static boolean fits(Quantity moved, Quantity there) {
		return !hasOwnUnit(moved) || hasOwnUnit(there) || moved.unitOf().kind().equals(there.unitOf().kind());
	}

	private static boolean hasOwnUnit(Quantity quantity) {
		String printed = quantity.printed();
		return !printed.isEmpty() && !Character.isDigit(printed.charAt(printed.length() - 1));
	}

	private void add(Repair repair) {
		if (repair.changes().size() > 1) {
			found.add(repair);
		}
	}

	private static boolean isBlank(Report report) {
		return report.quantity().value() == null;
	}

	private static Message shown(Report report) {
		return Suspicion.typed(report.quantity());
	}
}
