// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.model.ColumnRole;

/**
 * Certifies a reading when the sums that the form implies hold for it and for no other reading. Other readings are those
 * in which the amounts of all rows, or of one page fragment, stand one or two columns further left or right.
 */
final class Certifier {

	private static final int MOST = 2;
	private final TableLayout layout;
	private final TableArithmetic arithmetic;
	private final List<Column> columns;

	Certifier(TableLayout layout, FormYear meaning) {
		this.layout = layout;
		this.arithmetic = new TableArithmetic(layout, meaning);
		this.columns = layout.columns();
	}

	/** The reading, certified or not. */
	TableReading certify(TableReading reading) {
		List<ReadLine.Row> rows = reading.rows();
		TableArithmetic.Sums sums = arithmetic.check(rows.stream().map(ReadLine.Row::texts).toList());
		boolean certified = sums.holds() && others(rows).stream().noneMatch(other -> arithmetic.check(other).holds());
		return new TableReading(reading.layout(), reading.lines(), certified, reading.firstLine(), reading.lastLine());
	}

	private List<List<List<String>>> others(List<ReadLine.Row> rows) {
		List<List<List<String>>> others = new ArrayList<>();
		List<Integer> fragments = rows.stream().map(row -> row.raw().fragment()).distinct().toList();
		for (int by = -MOST; by <= MOST; by++) {
			if (by != 0) {
				add(others, rows, by, -1);
				if (fragments.size() > 1) {
					for (int fragment : fragments) {
						add(others, rows, by, fragment);
					}
				}
			}
		}
		return others;
	}

	private void add(List<List<List<String>>> others, List<ReadLine.Row> rows, int by, int fragment) {
		List<List<String>> moved = new ArrayList<>();
		for (ReadLine.Row row : rows) {
			List<String> texts = row.texts();
			List<String> cells = fragment < 0 || row.raw().fragment() == fragment ? moved(texts, by) : texts;
			if (cells == null) {
				return;
			}
			moved.add(cells);
		}
		others.add(moved);
	}

	/** The row with its amounts moved within their panel; null when one would leave the columns of amounts. */
	private List<String> moved(List<String> texts, int by) {
		List<String> result = new ArrayList<>(texts);
		for (int i = 0; i < Math.min(texts.size(), columns.size()); i++) {
			if (columns.get(i).role() == ColumnRole.AMOUNT) {
				int from = i - by;
				boolean inside = from >= 0 && from < texts.size() && from < columns.size() && columns.get(from).role() == ColumnRole.AMOUNT
						&& panel(from) == panel(i);
				result.set(i, inside ? texts.get(from) : "");
				int to = i + by;
				boolean stays = to >= 0 && to < columns.size() && columns.get(to).role() == ColumnRole.AMOUNT && panel(to) == panel(i);
				if (!stays && !texts.get(i).isEmpty()) {
					return null;
				}
			}
		}
		return result;
	}

	private int panel(int cell) {
		return layout.panels().stream().filter(panel -> panel.columns().contains(columns.get(cell))).findFirst().orElseThrow().index();
	}
}
