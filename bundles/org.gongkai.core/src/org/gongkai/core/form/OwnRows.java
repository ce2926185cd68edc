// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.core.form.RowMatch.Doubt;
import org.gongkai.core.form.RowMatch.Kind;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Open;
import org.gongkai.core.form.TableLayout.Panel;

/**
 * Rows of a panel that the document names itself. Of several families each is below the one before: a row that names a
 * project is a project, of the unit that it names as well; one that names nothing but a unit is the subtotal of the unit.
 */
final class OwnRows {

	private final List<Open> families = new ArrayList<>();
	private final List<List<Column>> keys = new ArrayList<>();

	OwnRows(Panel panel) {
		panel.rows().stream().filter(Open.class::isInstance).map(Open.class::cast).forEach(family -> {
			families.add(family);
			keys.add(family.columns().stream().flatMap(name -> panel.columns().stream().filter(column -> column.name().equals(name))).toList());
		});
	}

	/** Whether the panel has no such rows. */
	boolean isEmpty() {
		return families.isEmpty();
	}

	/** The columns whose texts name such rows. */
	List<Column> keys() {
		return keys.stream().flatMap(List::stream).toList();
	}

	/** What the cells name, a text for every family; empty for a family of which they name no row. */
	List<String> names(List<String> cells) {
		return keys.stream().map(columns -> name(columns, cells)).toList();
	}

	// A row without its last name is a place kept free, not a row of the document.
	private static String name(List<Column> columns, List<String> cells) {
		if (columns.isEmpty() || at(cells, columns.getLast()).isBlank()) {
			return "";
		}
		return columns.stream().map(column -> Wording.spaceless(at(cells, column))).filter(text -> !text.isEmpty()).collect(Collectors.joining("/"));
	}

	private static String at(List<String> cells, Column column) {
		return column.cell() < cells.size() ? cells.get(column.cell()) : "";
	}

	/** The innermost name; empty when nothing is named. */
	static String innermost(List<String> names) {
		return names.reversed().stream().filter(name -> !name.isEmpty()).findFirst().orElse("");
	}

	/**
	 * The row of some names; null when they name none.
	 *
	 * @param names a text for every family
	 * @param label text of the columns of names, where the word for the total may stand
	 */
	RowMatch match(List<String> names, String label) {
		int last = -1;
		Map<String, String> coordinates = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(names.size(), families.size()); i++) {
			if (!names.get(i).isEmpty() && !isTotal(families.get(i), names.get(i))) {
				last = i;
				coordinates.putAll(families.get(i).coordinates());
				coordinates.put(families.get(i).dimension(), names.get(i));
			}
		}
		if (last >= 0 && !families.stream().anyMatch(family -> isTotal(family, label))) {
			String name = names.get(last);
			return new RowMatch(Kind.OWN, name.substring(name.lastIndexOf('/') + 1), name, coordinates, false, Doubt.NONE, "");
		}
		return families.stream().filter(family -> isTotal(family, label) || isTotal(family, innermost(names))).findFirst()
				.map(family -> new RowMatch(Kind.TOTAL, "合计", family.total(), family.coordinates(), false, Doubt.NONE, "")).orElse(null);
	}

	private static boolean isTotal(Open family, String text) {
		return !family.total().isEmpty() && Wording.core(family.total()).equals(Wording.core(text));
	}
}
