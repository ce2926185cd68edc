// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.reconcile.CellState;
import org.gongkai.core.reconcile.Reconciliation;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.follow.Accessible;

/** Facts down the side, tables and sections along the top. A cell cursor walks through the cells by keyboard. */
final class MatrixTable {
	private static final int ROW_WIDTH = 360;
	private static final int CELL_WIDTH = 150;

	private final Table table;
	private final TableCursor cursor;
	private Reconciliation matrix = new Reconciliation(List.of(), List.of(), List.of());

	MatrixTable(Composite parent, Consumer<Reconciliation.Cell> chosen, Consumer<Reconciliation.Cell> opened) {
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		Accessible.name(table, ViewMessages.Reconcile_matrix);
		table.addListener(SWT.SetData, this::fill);
		cursor = new TableCursor(table, SWT.NONE);
		// its own colours are those of a light theme
		cursor.setBackground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		cursor.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
		cursor.addSelectionListener(new SelectionListener() {
			@Override
			public void widgetSelected(SelectionEvent event) {
				current().ifPresent(chosen);
			}

			@Override
			public void widgetDefaultSelected(SelectionEvent event) {
				current().ifPresent(opened);
			}
		});
		cursor.addListener(SWT.MouseDoubleClick, event -> current().ifPresent(opened));
	}

	Table control() {
		return table;
	}

	/** The matrix that is shown. */
	Reconciliation shown() {
		return matrix;
	}

	void focus() {
		if (table.getItemCount() > 0 && cursor.getRow() != null) {
			cursor.setFocus();
		} else {
			table.setFocus();
		}
	}

	/** Shows a matrix; the cell under the cursor and the first row stay where they are still there. */
	void show(Reconciliation shown) {
		boolean sameColumns = shown.columns().equals(matrix.columns());
		int top = table.getTopIndex();
		FactKey first = top > 0 && top < matrix.rows().size() ? matrix.rows().get(top).key() : null;
		FactKey marked = row().map(Reconciliation.Row::key).orElse(null);
		int column = cursor.getRow() == null ? 1 : cursor.getColumn();
		matrix = shown;
		table.setRedraw(false);
		try {
			if (!sameColumns || table.getColumnCount() == 0) {
				makeColumns();
				column = 1;
			}
			table.setItemCount(shown.rows().size());
			table.clearAll();
			table.setTopIndex(first == null ? top : Math.max(0, indexOf(first)));
			boolean empty = shown.rows().isEmpty();
			cursor.setVisible(!empty);
			if (!empty) {
				int at = marked == null ? -1 : indexOf(marked);
				if (at >= 0) {
					cursor.setSelection(at, Math.min(column, table.getColumnCount() - 1));
				} else if (cursor.getRow() == null || cursor.getRow().isDisposed()) {
					cursor.setSelection(0, Math.min(1, table.getColumnCount() - 1));
				}
			}
		} finally {
			table.setRedraw(true);
		}
	}

	private int indexOf(FactKey key) {
		for (int at = 0; at < matrix.rows().size(); at++) {
			if (matrix.rows().get(at).key().equals(key)) {
				return at;
			}
		}
		return -1;
	}

	private void makeColumns() {
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		column(ViewMessages.Reconcile_fact, SWT.LEFT, ROW_WIDTH);
		matrix.columns().forEach(column -> column(column.title(), SWT.LEFT, CELL_WIDTH));
	}

	private void column(String text, int style, int width) {
		TableColumn column = new TableColumn(table, style);
		column.setText(text);
		column.setToolTipText(text);
		column.setWidth(width);
		column.setResizable(true);
	}

	private void fill(Event event) {
		// GTK may still ask for an item that a shorter list has just taken away.
		if (event.index < 0 || event.index >= matrix.rows().size()) {
			return;
		}
		TableItem item = (TableItem) event.item;
		Reconciliation.Row row = matrix.rows().get(event.index);
		item.setText(0, row.label());
		for (int at = 0; at < matrix.columns().size(); at++) {
			Optional<Reconciliation.Cell> cell = row.cell(matrix.columns().get(at));
			item.setText(at + 1, cell.map(MatrixTable::text).orElse(""));
			item.setImage(at + 1, cell.map(one -> icon(one.state())).map(Icons::image).orElse(null));
		}
	}

	/** What is printed, each spelling once; the state where nothing is. */
	static String text(Reconciliation.Cell cell) {
		return cell.reports().isEmpty() ? MessageLanguage.tell(cell.state().word())
				: cell.reports().stream().map(report -> MessageLanguage.tell(report.quantity().words())).distinct().collect(Collectors.joining("; "));
	}

	/** The image of a state; {@code null} for none. */
	static Icons icon(CellState state) {
		return switch (state) {
		case AGREES -> Icons.CERTIFIED;
		case ALONE -> null;
		case ROUNDING -> Icons.REMARK;
		case MISSING -> Icons.DOUBT;
		case CONTRADICTS -> Icons.FAILED;
		};
	}

	private Optional<Reconciliation.Row> row() {
		if (cursor.getRow() == null || cursor.getRow().isDisposed()) {
			return Optional.empty();
		}
		int at = table.indexOf(cursor.getRow());
		return at >= 0 && at < matrix.rows().size() ? Optional.of(matrix.rows().get(at)) : Optional.empty();
	}

	/** The cell under the cursor, or the gravest of its row when the cursor is on the fact itself. */
	Optional<Reconciliation.Cell> current() {
		int column = cursor.getColumn();
		return row().flatMap(row -> column >= 1 && column <= matrix.columns().size() ? row.cell(matrix.columns().get(column - 1))
				: row.cells().values().stream().filter(cell -> cell.state() == row.state()).findFirst());
	}

	/** Puts the cursor on the cell that stands at an offset. */
	void select(int offset) {
		for (int row = 0; row < matrix.rows().size(); row++) {
			for (int column = 0; column < matrix.columns().size(); column++) {
				Optional<Reconciliation.Cell> cell = matrix.rows().get(row).cell(matrix.columns().get(column));
				if (cell.isPresent() && !cell.get().reports().isEmpty()
						&& cell.get().places().stream().anyMatch(place -> holds(place, offset))) {
					cursor.setSelection(row, column + 1);
					table.showItem(table.getItem(row));
					return;
				}
			}
		}
	}

	static boolean holds(Place place, int offset) {
		return place.offset() <= offset && offset <= place.offset() + place.length();
	}

	/** The whole matrix. */
	CopiedTable copied() {
		CopiedTable copy = new CopiedTable();
		List<String> heading = new ArrayList<>(List.of(ViewMessages.Reconcile_fact));
		matrix.columns().forEach(column -> heading.add(column.title()));
		copy.addTexts(heading);
		for (Reconciliation.Row row : matrix.rows()) {
			List<CopiedTable.Cell> cells = new ArrayList<>(List.of(CopiedTable.Cell.of(row.label())));
			for (Reconciliation.Column column : matrix.columns()) {
				Optional<Reconciliation.Cell> cell = row.cell(column);
				cells.add(cell.filter(one -> one.reports().size() == 1 && one.reports().get(0).quantity().value() != null)
						.map(one -> CopiedTable.Cell.of(one.reports().get(0).quantity().value()))
						.orElseGet(() -> CopiedTable.Cell.of(cell.map(MatrixTable::text).orElse(""))));
			}
			copy.add(cells);
		}
		return copy;
	}
}
