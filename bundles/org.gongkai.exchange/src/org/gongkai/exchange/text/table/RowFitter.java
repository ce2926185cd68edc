// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.spi.Note;
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
		List<RawCell> placed = place(row.cells(), map);
		if (isClean(placed, map) || row.width() > map.width()) {
			return placed;
		}
		List<List<RawCell>> ways = others(row, map);
		if (ways.size() == 1) {
			notes.add(Note.repair(row.firstLine(), 1, "“{0}”：这一行多或少一个空格，已按栏目归位。",
					"“{0}”: this row has a blank cell too many or too few; its cells were moved to their columns.", layout.title()));
			return ways.getFirst();
		}
		return surplus(placed, notes);
	}

	/** The readings of a row with one blank cell more or less, as far as the columns admit them. */
	List<List<RawCell>> others(RawRow row, ColumnMap map) {
		List<RawCell> raw = row.cells();
		if (raw.size() > 2 * (columns.size() + map.width())) {
			// this is no row with a cell more or less
			return List.of();
		}
		Map<List<String>, List<RawCell>> ways = new LinkedHashMap<>();
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
		List<RawCell> straight = place(raw, map);
		ways.remove(texts(straight));
		return ways.values().stream().filter(way -> !isClean(straight, map) || !movesLabels(straight, way)).toList();
	}

	/** Whether a label or a line number leaves its column: where all cells fit theirs, only amounts may stand beside them. */
	private boolean movesLabels(List<RawCell> straight, List<RawCell> way) {
		List<String> printed = texts(straight);
		List<String> moved = texts(way);
		for (int i = 0; i < Math.min(columns.size(), printed.size()); i++) {
			if (!columns.get(i).isAmount() && !printed.get(i).isEmpty() && (i >= moved.size() || !printed.get(i).equals(moved.get(i)))) {
				return true;
			}
		}
		return false;
	}

	private void collect(List<RawCell> raw, ColumnMap map, Map<List<String>, List<RawCell>> ways) {
		List<RawCell> placed = place(raw, map);
		if (isClean(placed, map)) {
			ways.putIfAbsent(texts(placed), placed);
		}
	}

	/** Texts without the blanks at the end, which make no difference. */
	private static List<String> texts(List<RawCell> cells) {
		List<String> texts = new ArrayList<>(cells.stream().map(cell -> cell == null ? "" : cell.text()).toList());
		while (!texts.isEmpty() && texts.getLast().isEmpty()) {
			texts.removeLast();
		}
		return texts;
	}

	/** The cells in the form's order; columns the form does not have follow behind, then texts that are left over. */
	List<RawCell> place(List<RawCell> raw, ColumnMap map) {
		RawCell[] cells = new RawCell[columns.size()];
		List<RawCell> over = new ArrayList<>();
		for (int i = 0; i < raw.size(); i++) {
			if (map.cell(i) == ColumnMap.FOREIGN) {
				over.add(raw.get(i));
			}
		}
		while (!over.isEmpty() && over.getLast().isBlank()) {
			over.removeLast();
		}
		for (int i = 0; i < raw.size(); i++) {
			int cell = map.cell(i);
			if (cell >= 0) {
				cells[cell] = raw.get(i);
			} else if (cell != ColumnMap.FOREIGN && !raw.get(i).isBlank()) {
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

	/** Whether every cell of a row may stand in the column of its place, and there is one for each of the first columns. */
	boolean fits(RawRow row, int width) {
		return row.width() == width && isClean(row.cells(), ColumnMap.straight(row.width(), columns.size()));
	}

	/** Whether all cells may stand where they are; what is left over must be from columns that the form does not have. */
	private boolean isClean(List<RawCell> placed, ColumnMap map) {
		if (placed.size() > columns.size() + map.foreign()) {
			return false;
		}
		for (int i = 0; i < Math.min(placed.size(), columns.size()); i++) {
			RawCell cell = placed.get(i);
			if (cell != null && !cell.isBlank() && !aligner.fits(cell.folded(), columns.get(i).role())) {
				return false;
			}
		}
		return true;
	}

	/** A number left over in a row whose cells were merged belongs to the nearest free column of amounts on its left. */
	private List<RawCell> surplus(List<RawCell> placed, List<Note> notes) {
		if (placed.size() != columns.size() + 1 || !ColumnAligner.isAmount(placed.getLast().folded())) {
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
