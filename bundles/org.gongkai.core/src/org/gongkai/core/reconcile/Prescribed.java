// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;

/**
 * Which facts the printed tables should report by what the form says their rows and columns mean. A fact that is zero, or
 * that nobody reports, need not be printed.
 */
final class Prescribed {

	private final DocumentSnapshot document;
	private final FactSpace facts;
	private final Map<FactKey, Map<String, Place>> missing = new LinkedHashMap<>();
	private final Map<String, Set<String>> members = new HashMap<>();

	Prescribed(DocumentSnapshot document) {
		this.document = document;
		this.facts = document.facts();
		for (FactKey key : facts.keys()) {
			key.forEach((dimension, member) -> members.computeIfAbsent(dimension, d -> new LinkedHashSet<>()).add(member));
		}
	}

	/** For every fact that some table lacks the tables, by their official number, and where they begin. */
	Map<FactKey, Map<String, Place>> missing() {
		Optional<FormYear> meaning = document.meaning();
		for (Content.Table table : meaning.isPresent() ? document.tables() : List.<Content.Table>of()) {
			if (table.layout() != null && meaning.get().form().evaluationOf(table.layout()).isEmpty()) {
				compare(table, meaning.get());
			}
		}
		return missing;
	}

	private void compare(Content.Table table, FormYear meaning) {
		Set<FactKey> printed = new HashSet<>();
		table.rows().forEach(row -> row.cells().stream().filter(cell -> cell.key() != null).forEach(cell -> printed.add(cell.key())));
		List<TableLayout.Row> rows = List.of();
		for (Panel panel : table.layout().panels()) {
			rows = panel.rows().isEmpty() ? rows : panel.rows();
			for (Column column : panel.columns()) {
				for (TableLayout.Row row : column.isAmount() ? rows : List.<TableLayout.Row>of()) {
					row(table, meaning, panel, column, row, printed);
				}
			}
		}
	}

	private void row(Content.Table table, FormYear meaning, Panel panel, Column column, TableLayout.Row row, Set<FactKey> printed) {
		switch (row) {
			case TableLayout.Item item -> {
				if (!item.textual()) {
					expect(table, meaning.key(panel, column, item.coordinates()), printed);
				}
			}
			case TableLayout.Subjects subjects -> {
				if (!subjects.total().isEmpty()) {
					expect(table, meaning.key(panel, column, subjects.coordinates()), printed);
				}
				for (String dimension : dimensions(meaning, subjects)) {
					for (String code : members.getOrDefault(dimension, Set.of())) {
						if (subjects.admits(code) && (subjects.digits() == 0 || code.length() <= subjects.digits())) {
							Map<String, String> coordinates = new LinkedHashMap<>(subjects.coordinates());
							coordinates.put(dimension, code);
							expect(table, meaning.key(panel, column, coordinates), printed);
						}
					}
				}
			}
			case TableLayout.Open own -> {
				// What the document names itself nobody can expect.
			}
			case TableLayout.Blanks blanks -> {
				// Reports nothing.
			}
		}
	}

	private static Set<String> dimensions(FormYear meaning, TableLayout.Subjects subjects) {
		return meaning.dimensions().values().stream().filter(tree -> tree.catalog().filter(catalog -> catalog.name().equals(subjects.catalog())).isPresent())
				.map(DimensionTree::name).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void expect(Content.Table table, FactKey withoutYear, Set<FactKey> printed) {
		int year = document.header().year();
		FactKey key = year == 0 ? withoutYear : withoutYear.with(FactKey.YEAR, String.valueOf(year));
		List<Report> reports = facts.reports(key);
		if (!reports.isEmpty() && !printed.contains(key)
				&& reports.stream().anyMatch(report -> report.quantity().value() != null && report.quantity().value().signum() != 0)) {
			missing.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(table.where(), table.place());
		}
	}
}
