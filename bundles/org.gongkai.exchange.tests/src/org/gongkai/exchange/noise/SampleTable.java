// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.model.ColumnRole;

/** Fills a table of a form: headings, every prescribed row, a row for every subject with an amount. */
final class SampleTable {

	/** A row of one panel; without coordinates it says nothing. Its label stands in the named columns, without any in the first one for names. */
	private record Row(String key, String code, String label, String line, Map<String, String> coordinates, List<String> named) {
	}

	private static final String TOTAL = "合计";

	private final TableLayout layout;
	private final FormYear form;
	private final SampleAmounts amounts;
	private final SampleTraits traits;

	SampleTable(TableLayout layout, FormYear form, SampleAmounts amounts, SampleTraits traits) {
		this.layout = layout;
		this.form = form;
		this.amounts = amounts;
		this.traits = traits;
	}

	/** The rows of data. */
	List<SampleGrid.Row> rows() {
		List<String[]> grid = new ArrayList<>();
		List<String[]> keys = new ArrayList<>();
		List<Row> rows = List.of();
		for (Panel panel : layout.panels()) {
			rows = panel.rows().isEmpty() ? rows : rows(panel);
			for (int i = 0; i < rows.size(); i++) {
				if (i == grid.size()) {
					grid.add(blank(layout.width()));
					keys.add(blank(layout.panels().size()));
				}
				keys.get(i)[panel.index()] = rows.get(i).key();
				for (Column column : panel.columns()) {
					grid.get(i)[column.cell()] = cell(rows.get(i), panel, column);
				}
			}
		}
		List<SampleGrid.Row> filled = new ArrayList<>();
		for (int i = 0; i < grid.size(); i++) {
			filled.add(new SampleGrid.Row(List.of(grid.get(i)), List.of(keys.get(i))));
		}
		return filled;
	}

	private static String[] blank(int width) {
		String[] cells = new String[width];
		Arrays.fill(cells, "");
		return cells;
	}

	/** Titles of panels and groups over their first column, then the headings themselves, then the column numbers. */
	List<List<String>> headings() {
		List<String[]> rows = new ArrayList<>();
		int depth = layout.columns().stream().mapToInt(column -> column.path().split("/").length).max().orElse(1);
		if (layout.panels().size() > 1 && layout.panels().stream().noneMatch(panel -> panel.title().isEmpty())) {
			String[] titles = blank(layout.width());
			layout.panels().forEach(panel -> titles[panel.columns().getFirst().cell()] = panel.title());
			rows.add(titles);
		}
		for (int level = 0; level < depth; level++) {
			String[] titles = blank(layout.width());
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
			String[] ordinals = blank(layout.width());
			layout.columns().forEach(column -> ordinals[column.cell()] = column.ordinal());
			ordinals[0] = layout.columns().getFirst().isAmount() ? ordinals[0] : "栏次";
			rows.add(ordinals);
		}
		return rows.stream().map(List::of).toList();
	}

	private List<Row> rows(Panel panel) {
		List<Row> rows = new ArrayList<>();
		for (TableLayout.Row row : panel.rows()) {
			switch (row) {
				case TableLayout.Item item -> rows.add(new Row(item.officialName(), "", item.title(), item.line(), item.coordinates(), List.of()));
				case TableLayout.Blanks blanks -> {
					for (int line = blanks.first(); line <= blanks.last(); line++) {
						rows.add(new Row("", "", "", String.valueOf(line), null, List.of()));
					}
				}
				case TableLayout.Subjects subjects -> subjects(panel, subjects, rows);
				case TableLayout.Open open -> {
					List<TableLayout.Open> kinds = panel.rows().stream().filter(TableLayout.Open.class::isInstance).map(TableLayout.Open.class::cast).toList();
					if (open == kinds.getFirst()) {
						open(kinds, rows);
					}
				}
			}
		}
		return rows;
	}

	/** Rows of the document's own; where it has several kinds, those that belong together follow each other. */
	private void open(List<TableLayout.Open> kinds, List<Row> rows) {
		kinds.stream().filter(open -> !open.total().isEmpty()).forEach(open -> rows.add(new Row(TOTAL, "", open.total(), "", open.coordinates(), List.of())));
		for (int i = 0; i < amounts.own("").size(); i++) {
			for (TableLayout.Open open : kinds) {
				String name = amounts.own(open.dimension()).get(i);
				Map<String, String> coordinates = new HashMap<>(open.coordinates());
				coordinates.put(open.dimension(), name);
				rows.add(new Row(name, "", name, "", coordinates, open.columns()));
			}
		}
	}

	private void subjects(Panel panel, TableLayout.Subjects subjects, List<Row> rows) {
		if (!subjects.total().isEmpty()) {
			rows.add(new Row(TOTAL, traits.codedTotal() ? subjects.total() : "", traits.codedTotal() ? "" : subjects.total(), "", subjects.coordinates(), List.of()));
		}
		SubjectTree tree = form.library().catalog(subjects.catalog(), form.year()).orElseThrow();
		String dimension = form.library().dimensionOf(subjects.catalog());
		for (SubjectTree.Entry entry : tree.entries()) {
			if (subjects.admits(entry.code()) && (subjects.digits() == 0 || entry.code().length() <= subjects.digits())) {
				Map<String, String> coordinates = new HashMap<>(subjects.coordinates());
				coordinates.put(dimension, entry.code());
				Row row = new Row(entry.code(), entry.code(), entry.name(), "", coordinates, List.of());
				if (subjects.fixed() || amounts.isUsed(dimension, entry.code()) && panel.columns().stream().anyMatch(column -> column.isAmount() && at(row, panel, column).signum() != 0)) {
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
			default -> row.coordinates() == null || !isNamed(row, panel, column) ? "" : row.label();
		};
	}

	private static boolean isNamed(Row row, Panel panel, Column column) {
		return row.named().isEmpty() ? column == panel.columns(ColumnRole.NAME).stream().findFirst().orElse(null) : row.named().contains(column.name());
	}

	private String amount(Row row, Panel panel, Column column) {
		BigDecimal amount = at(row, panel, column);
		return amount.signum() == 0 ? traits.nothing() : String.format(Locale.ROOT, traits.separators() ? "%,.2f" : "%.2f",
				traits.unit().equals("元") ? amount.movePointRight(4) : amount);
	}

	private BigDecimal at(Row row, Panel panel, Column column) {
		Map<String, String> coordinates = new HashMap<>(panel.coordinates());
		coordinates.putAll(column.coordinates());
		coordinates.putAll(row.coordinates());
		return amounts.at(coordinates);
	}
}
