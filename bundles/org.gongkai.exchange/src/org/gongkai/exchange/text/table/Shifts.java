// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;

/** Moves amounts of a row to neighbouring columns of amounts of the same panel, as far as these are free. */
final class Shifts {

	/** So many columns further left or right. */
	static final int MOST = 2;

	private final List<Column> columns;
	private final int[] panels;

	Shifts(TableLayout layout) {
		this.columns = layout.columns();
		this.panels = new int[columns.size()];
		layout.panels().forEach(panel -> panel.columns().forEach(column -> panels[column.cell()] = panel.index()));
	}

	/** The row with its amounts moved within their panel; null when one would leave the columns of amounts. */
	List<RawCell> whole(List<RawCell> cells, int by) {
		List<RawCell> result = new ArrayList<>(cells);
		int width = Math.min(cells.size(), columns.size());
		for (int i = 0; i < width; i++) {
			if (columns.get(i).isAmount()) {
				RawCell cell = cells.get(i);
				if (cell != null && !cell.isBlank() && (i + by >= width || !inside(i, i + by))) {
					return null;
				}
				result.set(i, inside(i, i - by) && i - by < width ? cells.get(i - by) : null);
			}
		}
		return result;
	}

	/** All readings of a row in which the amounts from some column to the end of the panel stand further left or right. */
	List<List<RawCell>> tails(List<RawCell> cells) {
		Map<List<String>, List<RawCell>> tails = new LinkedHashMap<>();
		for (int from = 0; from < Math.min(cells.size(), columns.size()); from++) {
			for (int by = -MOST; by <= MOST; by++) {
				List<RawCell> moved = by == 0 || isFree(cells, from) ? null : tail(cells, from, by);
				if (moved != null) {
					tails.putIfAbsent(texts(moved), moved);
				}
			}
		}
		tails.remove(texts(cells));
		return List.copyOf(tails.values());
	}

	private List<RawCell> tail(List<RawCell> cells, int from, int by) {
		int end = from;
		while (end < Math.min(cells.size(), columns.size()) && inside(from, end)) {
			end++;
		}
		List<RawCell> result = new ArrayList<>(cells);
		int freed = by > 0 ? end - by : from + by;
		for (int i = freed; i < freed + Math.abs(by); i++) {
			if (i < 0 || by > 0 && i < from || !inside(from, i) || !isFree(cells, i)) {
				return null;
			}
		}
		// the blank cells at one end of the moved amounts come to stand at the other
		List<RawCell> moved = new ArrayList<>(by > 0 ? cells.subList(freed, end) : cells.subList(from, end));
		moved.addAll(by > 0 ? cells.subList(from, freed) : cells.subList(freed, from));
		int start = Math.min(from, freed);
		for (int i = 0; i < moved.size(); i++) {
			result.set(start + i, moved.get(i));
		}
		return result;
	}

	private static List<String> texts(List<RawCell> cells) {
		return cells.stream().map(cell -> cell == null ? "" : cell.text()).toList();
	}

	private static boolean isFree(List<RawCell> cells, int at) {
		return cells.get(at) == null || cells.get(at).isBlank();
	}

	/** Whether two cells are columns of amounts of the same panel. */
	private boolean inside(int cell, int other) {
		return other >= 0 && other < columns.size() && columns.get(cell).isAmount() && columns.get(other).isAmount() && panels[other] == panels[cell];
	}
}
