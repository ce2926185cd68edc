// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.expression.Expr;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.model.ColumnRole;

/** How a cell is named in an expression: table, panel, row, column, with only the steps that are needed. */
public final class CellPaths {

	private final FormYear form;

	/** Paths in a form in a year. */
	public CellPaths(FormYear form) {
		this.form = form;
	}

	/**
	 * The shortest path that names the fact a cell reports.
	 *
	 * @return empty when the report is no cell, or no path of the form leads to its fact
	 */
	public Optional<String> of(Report report) {
		if (report.origin() != Report.Origin.CELL) {
			return Optional.empty();
		}
		FactKey wanted = report.key().without(FactKey.YEAR);
		return form.form().tables().stream().filter(table -> table.number().equals(report.place().where()))
				.flatMap(table -> candidates(table, report).stream()).filter(steps -> wanted.equals(key(steps))).findFirst()
				.map(CellPaths::text);
	}

	/** The path as it is typed. */
	static String text(List<String> steps) {
		return String.join(".", steps.stream().map(Names::step).toList());
	}

	/** The fact a path leads to, without its year; the whole when it leads nowhere. */
	private FactKey key(List<String> steps) {
		Expr expr = form.resolve(new Expr.Path(Expr.Origin.TABLE, List.of(steps.getFirst()), steps.subList(1, steps.size()), ""));
		return expr instanceof Expr.Fact fact ? fact.key().without(FactKey.YEAR) : FactKey.WHOLE;
	}

	private List<List<String>> candidates(TableLayout table, Report report) {
		List<List<String>> candidates = new ArrayList<>();
		for (Panel panel : table.panels()) {
			for (Column column : panel.columns(ColumnRole.AMOUNT)) {
				if (!panel.heading(column).equals(report.place().column())) {
					continue;
				}
				for (String row : rows(panel, report.place().row())) {
					if (panel.columns(ColumnRole.AMOUNT).size() == 1) {
						candidates.add(List.of(table.name(), row));
						candidates.add(List.of(table.name(), panel.name(), row));
					}
					candidates.add(List.of(table.name(), row, column.name()));
					candidates.add(List.of(table.name(), panel.name(), row, column.name()));
					List<String> full = new ArrayList<>(List.of(table.name(), row));
					full.addAll(column.names());
					candidates.add(full);
				}
			}
		}
		candidates.removeIf(steps -> steps.contains(""));
		return candidates;
	}

	// Rows of one wording are told apart by the fact they lead to.
	private static List<String> rows(Panel panel, String row) {
		List<String> names = panel.rows().stream().filter(r -> r instanceof Item item && item.officialName().equals(row))
				.map(r -> ((Item) r).name()).toList();
		return names.isEmpty() ? List.of(row) : names;
	}

	/** Coordinates of the row of a subject. */
	static Map<String, String> coordinates(FormYear form, Subjects family, String code) {
		Map<String, String> coordinates = new LinkedHashMap<>(family.coordinates());
		coordinates.put(form.library().dimensionOf(family.catalog()), code);
		return coordinates;
	}
}
