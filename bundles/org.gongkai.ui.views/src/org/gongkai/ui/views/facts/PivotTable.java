// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.gongkai.core.fact.FactKey;
import org.gongkai.ui.views.Numbers;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.follow.Accessible;

/** Two dimensions against each other: choices above, the cells below. A cell cursor walks through them by keyboard. */
final class PivotTable {
	private static final int ROW_WIDTH = 240;
	private static final int CELL_WIDTH = 130;

	private final Composite control;
	private final Combo down;
	private final Combo along;
	private final Combo rest;
	private final Table table;
	private final TableCursor cursor;
	private Pivot pivot;
	private List<FactKey> slices = List.of();

	PivotTable(Composite parent, Runnable changed, Consumer<FactRow> chosen, Consumer<FactRow> opened) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		Composite choices = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 0).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		down = combo(choices, ViewMessages.Pivot_rows, false);
		along = combo(choices, ViewMessages.Pivot_columns, false);
		rest = combo(choices, ViewMessages.Pivot_rest, true);
		for (Combo combo : List.of(down, along, rest)) {
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		}
		table = new Table(control, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		Accessible.name(table, ViewMessages.Facts_pivot);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
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

	private static Combo combo(Composite parent, String name, boolean wide) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(name);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(24);
		Accessible.name(combo, name);
		GridDataFactory.fillDefaults().hint(wide ? 240 : 110, SWT.DEFAULT).grab(wide, false).applyTo(combo);
		return combo;
	}

	Composite control() {
		return control;
	}

	Table table() {
		return table;
	}

	void focus() {
		if (table.getItemCount() > 0) {
			cursor.setFocus();
		} else {
			down.setFocus();
		}
	}

	/** What the person chose. */
	FactsContent.Layout layout() {
		int slice = rest.getSelectionIndex();
		return new FactsContent.Layout(down.getText(), along.getText(),
				slice >= 0 && slice < slices.size() ? Optional.of(slices.get(slice)) : Optional.empty());
	}

	/** Shows a pivot among the dimensions there are. */
	void show(Pivot shown, Set<String> dimensions) {
		boolean sameColumns = pivot != null && pivot.columns().equals(shown.columns())
				&& pivot.columnDimension().equals(shown.columnDimension()) && pivot.rowDimension().equals(shown.rowDimension());
		int top = table.getTopIndex();
		pivot = shown;
		slices = shown.slices();
		items(down, List.copyOf(dimensions), shown.rowDimension());
		items(along, List.copyOf(dimensions), shown.columnDimension());
		items(rest, slices.stream().map(slice -> slice.equals(FactKey.WHOLE) ? ViewMessages.Pivot_nothingElse : slice.toString())
				.toList(), slices.isEmpty() ? "" : null);
		rest.select(slices.indexOf(shown.slice()));
		table.setRedraw(false);
		try {
			if (!sameColumns) {
				makeColumns();
			}
			table.setItemCount(shown.rows().size());
			table.clearAll();
			table.setTopIndex(top);
			if (!sameColumns && !shown.rows().isEmpty() && !shown.columns().isEmpty()) {
				cursor.setSelection(0, 1);
			}
			cursor.setVisible(!shown.rows().isEmpty());
			cursor.redraw();
		} finally {
			table.setRedraw(true);
		}
	}

	private static void items(Combo combo, List<String> items, String chosen) {
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
		}
		if (chosen != null) {
			combo.select(items.indexOf(chosen));
		}
	}

	private void makeColumns() {
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		column(pivot.rowDimension(), SWT.LEFT, ROW_WIDTH);
		pivot.columns().forEach(member -> column(label(member, false), SWT.RIGHT, CELL_WIDTH));
	}

	private void column(String text, int style, int width) {
		TableColumn column = new TableColumn(table, style);
		column.setText(text);
		column.setToolTipText(text);
		column.setWidth(width);
	}

	private void fill(Event event) {
		// GTK may still ask for an item that a shorter list has just taken away.
		if (event.index < 0 || event.index >= pivot.rows().size()) {
			return;
		}
		TableItem item = (TableItem) event.item;
		String row = pivot.rows().get(event.index);
		item.setText(0, label(row, true));
		for (int column = 0; column < pivot.columns().size(); column++) {
			Optional<FactRow> fact = pivot.at(row, pivot.columns().get(column));
			item.setText(column + 1, fact.map(PivotTable::text).orElse(""));
			item.setImage(column + 1, fact.filter(one -> one.standing() == Standing.CONTRADICTED)
					.map(one -> one.standing().icon().image()).orElse(null));
		}
	}

	private static String text(FactRow fact) {
		return fact.report().quantity().value() == null ? fact.report().quantity().printed()
				: Numbers.grouped(fact.report().quantity().value()) + " " + fact.report().quantity().unit();
	}

	/** A member with the name its row has in a table; the whole by its own name. */
	private String label(String member, boolean ofRow) {
		if (member.isEmpty()) {
			return ViewMessages.Pivot_whole;
		}
		return pivot.cells().entrySet().stream()
				.filter(entry -> (ofRow ? entry.getKey().row() : entry.getKey().column()).equals(member))
				.flatMap(entry -> entry.getValue().stream())
				.filter(row -> row.place().row().equals(member) && !row.place().rowLabel().isEmpty()
						&& !row.place().rowLabel().equals(member))
				.findFirst().map(row -> member + " " + row.place().rowLabel()).orElse(member);
	}

	private Optional<FactRow> current() {
		if (cursor.getRow() == null || cursor.getColumn() < 1) {
			return Optional.empty();
		}
		return pivot.at(pivot.rows().get(table.indexOf(cursor.getRow())), pivot.columns().get(cursor.getColumn() - 1));
	}

	/** Puts the cursor on the cell of a number. */
	void select(FactRow fact) {
		int row = pivot.rows().indexOf(fact.report().key().get(pivot.rowDimension()));
		int column = pivot.columns().indexOf(fact.report().key().get(pivot.columnDimension()));
		if (row >= 0 && column >= 0 && pivot.at(pivot.rows().get(row), pivot.columns().get(column))
				.filter(shown -> shown.report().key().equals(fact.report().key())).isPresent()) {
			cursor.setSelection(row, column + 1);
			table.showItem(table.getItem(row));
		}
	}

	/** The whole table. */
	CopiedTable copied() {
		CopiedTable copy = new CopiedTable();
		List<String> heading = new ArrayList<>(List.of(pivot.rowDimension()));
		pivot.columns().forEach(member -> heading.add(label(member, false)));
		copy.addTexts(heading);
		for (String row : pivot.rows()) {
			List<CopiedTable.Cell> cells = new ArrayList<>(List.of(CopiedTable.Cell.of(label(row, true))));
			pivot.columns().forEach(member -> cells
					.add(CopiedTable.Cell.of(pivot.at(row, member).map(fact -> fact.report().quantity().value()).orElse(null))));
			copy.add(cells);
		}
		return copy;
	}
}
