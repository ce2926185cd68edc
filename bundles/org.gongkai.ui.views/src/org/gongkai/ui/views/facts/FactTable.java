// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.follow.Accessible;

/** The numbers one below the other. Only what is seen is made, so that their count does not matter. */
final class FactTable {
	private final Table table;
	private final Runnable sortChanged;
	private List<FactRow> rows = List.of();
	private FactColumn sort;
	private boolean descending;

	FactTable(Composite parent, Runnable sortChanged) {
		this.sortChanged = sortChanged;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		Accessible.name(table, ViewMessages.Facts_list);
		for (FactColumn column : FactColumn.values()) {
			TableColumn shown = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
			shown.setText(column.label());
			shown.setWidth(column.width());
			shown.setMoveable(true);
			shown.setData(column);
			shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
		}
		table.addListener(SWT.SetData, this::fill);
	}

	private void fill(Event event) {
		FactRow row = rows.get(event.index);
		TableItem item = (TableItem) event.item;
		for (FactColumn column : FactColumn.values()) {
			item.setText(column.ordinal(), column.text(row));
		}
		item.setImage(FactColumn.STANDING.ordinal(), row.standing().icon() == null ? null : row.standing().icon().image());
	}

	Table control() {
		return table;
	}

	FactColumn sort() {
		return sort;
	}

	boolean isDescending() {
		return descending;
	}

	/** Sorts by a column; a second time the other way round, a third time as in the document. */
	void sortBy(FactColumn column) {
		if (column != sort) {
			sort(column, column == FactColumn.VALUE || column == FactColumn.PRINTED);
		} else if (descending == (column == FactColumn.VALUE || column == FactColumn.PRINTED)) {
			sort(column, !descending);
		} else {
			sort(null, false);
		}
		sortChanged.run();
	}

	/** Shows how the rows are sorted. */
	void sort(FactColumn column, boolean greatestFirst) {
		sort = column;
		descending = greatestFirst;
		table.setSortColumn(column == null ? null : table.getColumn(column.ordinal()));
		table.setSortDirection(column == null ? SWT.NONE : greatestFirst ? SWT.DOWN : SWT.UP);
	}

	/** Shows other rows; what was selected and at the top stays so where it is still there. */
	void show(List<FactRow> shown, boolean severalDocuments) {
		List<FactRow.Identity> selected = selected().stream().map(FactRow::identity).toList();
		int top = table.getTopIndex();
		Optional<FactRow.Identity> first = top < rows.size() && top > 0 ? Optional.of(rows.get(top).identity()) : Optional.empty();
		TableColumn document = table.getColumn(FactColumn.DOCUMENT.ordinal());
		if (!severalDocuments && document.getWidth() > 0) {
			document.setWidth(0);
			document.setResizable(false);
		} else if (severalDocuments && document.getWidth() == 0) {
			document.setWidth(FactColumn.DOCUMENT.width());
			document.setResizable(true);
		}
		table.setRedraw(false);
		try {
			rows = shown;
			table.setItemCount(shown.size());
			table.clearAll();
			List<FactRow.Identity> now = selected.isEmpty() && first.isEmpty() ? List.of()
					: shown.stream().map(FactRow::identity).toList();
			table.setSelection(selected.stream().mapToInt(now::indexOf).filter(at -> at >= 0).toArray());
			int at = first.map(now::indexOf).orElse(-1);
			table.setTopIndex(at >= 0 ? at : top);
		} finally {
			table.setRedraw(true);
		}
	}

	List<FactRow> rows() {
		return rows;
	}

	/** The selected numbers, in their order. */
	List<FactRow> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(at -> at < rows.size()).mapToObj(rows::get).toList();
	}

	/** Selects the number at an offset of a text. */
	void select(String file, int offset) {
		int at = IntStream.range(0, rows.size()).filter(index -> holds(rows.get(index), file, offset)).findFirst().orElse(-1);
		if (at >= 0 && !(table.getSelectionCount() == 1 && table.getSelectionIndex() == at)) {
			table.setSelection(at);
			table.showSelection();
		}
	}

	private static boolean holds(FactRow row, String file, int offset) {
		return row.place().offset() <= offset && offset <= row.place().offset() + row.place().length()
				&& row.place().file().equals(file);
	}

	/** The selected numbers, or all when none is, as they stand on the screen. */
	CopiedTable copied() {
		List<FactColumn> columns = new ArrayList<>();
		for (int at : table.getColumnOrder()) {
			if (table.getColumn(at).getWidth() > 0) {
				columns.add((FactColumn) table.getColumn(at).getData());
			}
		}
		CopiedTable copy = new CopiedTable();
		copy.addTexts(columns.stream().map(FactColumn::label).toList());
		List<FactRow> chosen = selected();
		(chosen.isEmpty() ? rows : chosen).forEach(row -> copy.add(columns.stream().map(column -> column.cell(row)).toList()));
		return copy;
	}
}
