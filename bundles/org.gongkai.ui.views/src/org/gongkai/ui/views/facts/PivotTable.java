// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gongkai.core.fact.FactKey;
import org.gongkai.ui.Icons;
import org.gongkai.ui.views.Numbers;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.follow.Accessible;
import org.gongkai.ui.views.grid.CellTable;

/** Two dimensions against each other: choices above, the cells below. A cell cursor walks through them by keyboard. */
final class PivotTable {
	private final Composite control;
	private final Combo down;
	private final Combo along;
	private final Combo rest;
	private final CellTable<FactRow> table;
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
		table = new CellTable<>(control, ViewMessages.Facts_pivot, SWT.RIGHT, new Look(), chosen, opened);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
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

	void focus() {
		if (pivot != null && !pivot.rows().isEmpty()) {
			table.focus();
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
		pivot = shown;
		slices = shown.slices();
		items(down, List.copyOf(dimensions), shown.rowDimension());
		items(along, List.copyOf(dimensions), shown.columnDimension());
		items(rest, slices.stream().map(slice -> slice.equals(FactKey.WHOLE) ? ViewMessages.Pivot_nothingElse : slice.toString())
				.toList(), slices.isEmpty() ? "" : null);
		rest.select(slices.indexOf(shown.slice()));
		table.show(new CellTable.Content<>(shown.rowDimension(), shown.columns().stream().map(member -> label(member, false)).toList(),
				shown.rows().stream().map(row -> new CellTable.Row<>(row, label(row, true), at -> shown.at(row, shown.columns().get(at)),
						Optional.<FactRow>empty())).toList()));
	}

	private static void items(Combo combo, List<String> items, String chosen) {
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
		}
		if (chosen != null) {
			combo.select(items.indexOf(chosen));
		}
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

	/** Puts the cursor on the cell of a number. */
	void select(FactRow fact) {
		table.select((row, shown) -> shown.report().key().equals(fact.report().key()));
	}

	/** The whole table. */
	CopiedTable copied() {
		return table.copied();
	}

	private static final class Look implements CellTable.Look<FactRow> {
		@Override
		public String text(FactRow fact) {
			return Numbers.told(fact.report().quantity());
		}

		@Override
		public Icons icon(FactRow fact) {
			return fact.standing() == Standing.CONTRADICTED ? fact.standing().icon() : null;
		}

		@Override
		public CopiedTable.Cell copied(FactRow fact) {
			return CopiedTable.Cell.of(fact.report().quantity().value());
		}
	}
}
