// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.exchange.text.source.Folded;

/**
 * A table before it is laid out.
 *
 * @param layout the table of the form
 * @param title its title
 * @param captions what stands between the title and the headings: number, department, year, unit
 * @param headings rows of headings; merged cells are printed in the first one
 * @param rows rows of data
 * @param notes what stands below
 */
record SampleGrid(TableLayout layout, String title, List<String> captions, List<List<String>> headings, List<Row> rows, List<String> notes)
		implements SampleBlock {

	/**
	 * A row of data.
	 *
	 * @param cells its cells, empty ones included
	 * @param keys what the row is called, for each panel; empty where it says nothing
	 */
	record Row(List<String> cells, List<String> keys) {

		/** Whether nothing is printed in it. */
		boolean isBlank() {
			return cells.stream().allMatch(String::isEmpty);
		}
	}

	/** How the table is called where its cells are. */
	String where() {
		return layout.number().isEmpty() ? layout.name() : layout.number();
	}

	/** The amounts as an import has to report them: table, row, column, occurrence; and the printed text. */
	Map<String, String> amounts() {
		return amounts(row -> true);
	}

	/** Whether a row has nothing but its label. */
	boolean isLabel(Row row) {
		return layout.columns().stream().allMatch(column -> !column.isAmount() || row.cells.get(column.cell()).isEmpty());
	}

	/** The same of some rows. */
	Map<String, String> amounts(Predicate<Row> counted) {
		Map<String, String> amounts = new TreeMap<>();
		Map<String, Integer> seen = new TreeMap<>();
		for (Row row : rows) {
			boolean printed = counted.test(row);
			for (Panel panel : layout.panels()) {
				for (Column column : panel.columns()) {
					if (column.isAmount() && !row.keys.get(panel.index()).isEmpty()) {
						String at = Folded.string(where() + "/" + row.keys.get(panel.index()) + "/" + panel.heading(column));
						String name = at + " #" + seen.merge(at, 1, Integer::sum);
						if (printed) {
							amounts.put(name, row.cells.get(column.cell()));
						}
					}
				}
			}
		}
		return amounts;
	}
}
