// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;

/** Prints a table of a form: headings, every prescribed row, a row for every subject with an amount. */
final class SampleTable {

	private record Row(String code, String label, String line, Map<String, String> coordinates) {
	}

	private final TableLayout layout;
	private final FormYear form;
	private final SampleAmounts amounts;

	SampleTable(TableLayout layout, FormYear form, SampleAmounts amounts) {
		this.layout = layout;
		this.form = form;
		this.amounts = amounts;
	}

	/** The rows, cells separated by tabs. */
	List<String> rows() {
		List<String[]> grid = new ArrayList<>();
		List<Row> rows = List.of();
		for (Panel panel : layout.panels()) {
			rows = panel.rows().isEmpty() ? rows : rows(panel);
			for (int i = 0; i < rows.size(); i++) {
				if (i == grid.size()) {
					grid.add(blank());
				}
				for (Column column : panel.columns()) {
					grid.get(i)[column.cell()] = cell(rows.get(i), panel, column);
				}
			}
		}
		List<String[]> all = new ArrayList<>(headings());
		all.addAll(grid);
		return all.stream().map(cells -> String.join("\t", cells)).toList();
	}

	private String[] blank() {
		String[] cells = new String[layout.width()];
		Arrays.fill(cells, "");
		return cells;
	}

	/** Titles of panels and groups over their first column, then the headings themselves, then the column numbers. */
	private List<String[]> headings() {
		List<String[]> rows = new ArrayList<>();
		int depth = layout.columns().stream().mapToInt(column -> column.path().split("/").length).max().orElse(1);
		if (layout.panels().size() > 1 && layout.panels().stream().noneMatch(panel -> panel.title().isEmpty())) {
			String[] titles = blank();
			layout.panels().forEach(panel -> titles[panel.columns().getFirst().cell()] = panel.title());
			rows.add(titles);
		}
		for (int level = 0; level < depth; level++) {
			String[] titles = blank();
			String before = "";
			for (Column column : layout.columns()) {
				String[] path = column.path().split("/");
				String upTo = String.join("/", Arrays.copyOf(path, Math.min(path.length, level + 1)));
				titles[column.cell()] = level < path.length && (level == path.length - 1 || !upTo.equals(before)) ? path[level] : "";
				before = upTo;
			}
			rows.add(titles);
		}
		if (layout.columns().stream().anyMatch(column -> !column.ordinal().isEmpty())) {
			String[] ordinals = blank();
			layout.columns().forEach(column -> ordinals[column.cell()] = column.ordinal());
			ordinals[0] = layout.columns().getFirst().isAmount() ? ordinals[0] : "栏次";
			rows.add(ordinals);
		}
		return rows;
	}

	private List<Row> rows(Panel panel) {
		List<Row> rows = new ArrayList<>();
		for (TableLayout.Row row : panel.rows()) {
			switch (row) {
				case TableLayout.Item item -> rows.add(new Row("", item.title(), item.line(), item.coordinates()));
				case TableLayout.Blanks blanks -> {
					for (int line = blanks.first(); line <= blanks.last(); line++) {
						rows.add(new Row("", "", String.valueOf(line), null));
					}
				}
				case TableLayout.Subjects subjects -> subjects(panel, subjects, rows);
				case TableLayout.Open open -> {
					for (String name : List.of("甲项", "乙项", "丙项")) {
						rows.add(new Row("", name, "", open.coordinates()));
					}
				}
			}
		}
		return rows;
	}

	private void subjects(Panel panel, TableLayout.Subjects subjects, List<Row> rows) {
		if (!subjects.total().isEmpty()) {
			rows.add(new Row("", subjects.total(), "", subjects.coordinates()));
		}
		SubjectTree tree = form.library().catalog(subjects.catalog(), form.year()).orElseThrow();
		String dimension = form.library().dimensionOf(subjects.catalog());
		for (SubjectTree.Entry entry : tree.entries()) {
			if (subjects.admits(entry.code()) && (subjects.digits() == 0 || entry.code().length() <= subjects.digits())) {
				Map<String, String> coordinates = new HashMap<>(subjects.coordinates());
				coordinates.put(dimension, entry.code());
				Row row = new Row(entry.code(), entry.name(), "", coordinates);
				if (subjects.fixed() || amounts.isUsed(dimension, entry.code()) && panel.columns().stream().anyMatch(column -> column.isAmount() && !cell(row, panel, column).isEmpty())) {
					rows.add(row);
				}
			}
		}
	}

	private String cell(Row row, Panel panel, Column column) {
		return switch (column.role()) {
			case CODE -> row.code();
			case LINE -> row.line();
			case AMOUNT -> row.coordinates() == null ? "" : amount(row, panel, column);
			default -> row.coordinates() == null ? "" : row.label();
		};
	}

	private String amount(Row row, Panel panel, Column column) {
		Map<String, String> coordinates = new HashMap<>(panel.coordinates());
		coordinates.putAll(column.coordinates());
		coordinates.putAll(row.coordinates());
		BigDecimal amount = amounts.at(coordinates);
		return amount.signum() == 0 ? "" : String.format(Locale.ROOT, "%,.2f", amount);
	}
}
