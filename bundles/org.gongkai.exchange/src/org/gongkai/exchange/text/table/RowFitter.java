// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.exchange.report.Note;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.table.RegionItem.RawRow;
import org.gongkai.model.ColumnRole;

/**
 * Puts the cells of one row into the form's columns. Where that gives a text in a column of amounts or leaves a number
 * over, an empty cell too many or too few is looked for; it counts only when there is exactly one way.
 */
final class RowFitter {

	private final TableLayout layout;
	private final List<Column> columns;
	private final ColumnAligner aligner;

	RowFitter(TableLayout layout, ColumnAligner aligner) {
		this.layout = layout;
		this.columns = layout.columns();
		this.aligner = aligner;
	}

	/** The row in the form's columns; what had to be moved is noted. */
	List<RawCell> fit(RawRow row, ColumnMap map, List<Note> notes) {
		List<RawCell> raw = row.cells();
		List<RawCell> placed = place(raw, map);
		if (isClean(placed)) {
			return placed;
		}
		Set<List<RawCell>> ways = new LinkedHashSet<>();
		for (int at = 0; at <= raw.size(); at++) {
			List<RawCell> longer = new ArrayList<>(raw);
			longer.add(at, RawCell.empty(row.firstLine(), at < raw.size() ? raw.get(at).column() : raw.getLast().column()));
			collect(longer, map, ways);
			if (at < raw.size() && raw.get(at).isBlank()) {
				List<RawCell> shorter = new ArrayList<>(raw);
				shorter.remove(at);
				collect(shorter, map, ways);
			}
		}
		Set<List<String>> texts = new LinkedHashSet<>();
		ways.forEach(way -> texts.add(way.stream().map(cell -> cell == null ? "" : cell.text()).toList()));
		if (texts.size() == 1) {
			notes.add(Note.repair(row.firstLine(), 1, "“{0}”：这一行多或少一个空格，已按栏目归位。",
					"“{0}”: this row has a blank cell too many or too few; its cells were moved to their columns.", layout.title()));
			return ways.iterator().next();
		}
		return surplus(placed, row, notes);
	}

	private void collect(List<RawCell> raw, ColumnMap map, Set<List<RawCell>> ways) {
		List<RawCell> placed = place(raw, map);
		if (isClean(placed)) {
			ways.add(placed);
		}
	}

	/** The cells in the form's order; texts in columns the form does not have follow behind. */
	private List<RawCell> place(List<RawCell> raw, ColumnMap map) {
		RawCell[] cells = new RawCell[columns.size()];
		List<RawCell> over = new ArrayList<>();
		for (int i = 0; i < raw.size(); i++) {
			int cell = map.cell(i);
			if (cell >= 0) {
				cells[cell] = raw.get(i);
			} else if (!raw.get(i).isBlank()) {
				over.add(raw.get(i));
			}
		}
		List<RawCell> placed = new ArrayList<>(Arrays.asList(cells));
		placed.addAll(over);
		while (!placed.isEmpty() && placed.getLast() == null) {
			// a row that ends early lacks its last cells; they are not blank
			placed.removeLast();
		}
		return placed;
	}

	private boolean isClean(List<RawCell> placed) {
		if (placed.size() > columns.size()) {
			return false;
		}
		for (int i = 0; i < placed.size(); i++) {
			RawCell cell = placed.get(i);
			if (cell != null && !cell.isBlank() && !aligner.fits(cell.folded(), columns.get(i).role())) {
				return false;
			}
		}
		return true;
	}

	/** A number left over in a row whose cells were merged belongs to the nearest free column of amounts on its left. */
	private List<RawCell> surplus(List<RawCell> placed, RawRow row, List<Note> notes) {
		if (placed.size() != columns.size() + 1 || !ColumnAligner.isAmount(placed.getLast().folded())) {
			if (placed.size() > columns.size()) {
				RawCell first = placed.get(columns.size());
				notes.add(Note.problem(first.line(), first.column(), "“{0}”有 {1} 列，这一行多出“{2}”，已照原样保留。",
						"“{0}” has {1} columns; this row has “{2}” beyond them, which is kept as printed.", layout.title(),
						columns.size(), first.text()));
			}
			return placed;
		}
		RawCell over = placed.getLast();
		int free = -1;
		for (int i = columns.size() - 1; i >= 0 && (placed.get(i) == null || placed.get(i).isBlank()); i--) {
			if (columns.get(i).role() == ColumnRole.AMOUNT) {
				free = i;
				break;
			}
		}
		if (free < 0) {
			return placed;
		}
		List<RawCell> moved = new ArrayList<>(placed.subList(0, columns.size()));
		moved.set(free, over);
		notes.add(Note.repair(over.line(), over.column(), "“{0}”：“{1}”印在表的最后一栏之外，已归入“{2}”栏。",
				"“{0}”: “{1}” is printed beyond the last column and was moved to “{2}”.", layout.title(), over.text(),
				columns.get(free).path()));
		return moved;
	}

	/** Cells of amounts and codes without the spaces that a line break or a font left inside them. */
	List<RawCell> squeeze(List<RawCell> cells, List<Note> notes) {
		List<RawCell> result = new ArrayList<>(cells);
		for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
			RawCell cell = cells.get(i);
			boolean digits = columns.get(i).role() == ColumnRole.AMOUNT || columns.get(i).role() == ColumnRole.CODE
					|| columns.get(i).role() == ColumnRole.LINE;
			if (cell != null && digits && cell.text().chars().anyMatch(c -> Folded.isSpace((char) c))
					&& cell.folded().matches("-?[0-9][0-9.,]*%?")) {
				result.set(i, cell.squeezed());
				notes.add(Note.repair(cell.line(), cell.column(), "“{0}”中间的空格已去掉。", "The spaces inside “{0}” were removed.",
						cell.text()));
			}
		}
		return result;
	}
}
