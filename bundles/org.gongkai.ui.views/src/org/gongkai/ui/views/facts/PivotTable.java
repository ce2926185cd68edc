// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units.Unit;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.Texts;
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
	private final CellTable<Value> table;
	private Pivot pivot;
	private List<FactKey> slices = List.of();

	/**
	 * A number in a column.
	 *
	 * @param row  the number
	 * @param unit the unit that the heading of its column names; empty when it names none
	 */
	private record Value(FactRow row, Optional<Unit> unit) {
	}

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
		table = new CellTable<>(control, ViewMessages.Facts_pivot, SWT.RIGHT, new Look(), value -> chosen.accept(value.row()), value -> opened.accept(value.row()));
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
		List<Optional<Unit>> units = shown.columns().stream().map(column -> unit(shown, column)).toList();
		List<Unit> named = units.stream().flatMap(Optional::stream).distinct().toList();
		boolean one = named.size() == 1;
		table.show(new CellTable.Content<>(one ? in(shown.rowDimension(), Optional.of(named.getFirst())) : shown.rowDimension(),
				IntStream.range(0, units.size()).mapToObj(at -> one ? label(shown.columns().get(at), false) : in(label(shown.columns().get(at), false), units.get(at)))
						.toList(),
				shown.rows().stream().map(row -> new CellTable.Row<>(row, label(row, true),
						at -> shown.at(row, shown.columns().get(at)).map(fact -> new Value(fact, units.get(at))), Optional.<Value>empty())).toList()));
	}

	/** The unit of most numbers of a column, which its heading can name; empty where it counts different things. */
	private static Optional<Unit> unit(Pivot pivot, String column) {
		Map<Unit, Long> counts = pivot.rows().stream().flatMap(row -> pivot.at(row, column).stream()).map(row -> row.report().quantity())
				.filter(quantity -> quantity.value() != null).collect(Collectors.groupingBy(Quantity::unitOf, Collectors.counting()));
		return counts.keySet().stream().map(Unit::kind).distinct().count() != 1 ? Optional.empty()
				: counts.entrySet().stream().max(Map.Entry.<Unit, Long>comparingByValue().thenComparing(entry -> entry.getKey().name())).map(Map.Entry::getKey);
	}

	private static String in(String words, Optional<Unit> unit) {
		return unit.map(Unit::name).filter(name -> !name.isEmpty()).map(name -> Texts.format(ViewMessages.Pivot_unit, words, name)).orElse(words);
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
		table.select((row, value) -> value.row().report().key().equals(fact.report().key()));
	}

	/** The whole table. */
	CopiedTable copied() {
		return table.copied();
	}

	private static final class Look implements CellTable.Look<Value> {
		@Override
		public String text(Value value) {
			Quantity quantity = value.row().report().quantity();
			return quantity.value() != null && value.unit().filter(quantity.unitOf()::equals).isPresent() ? Numbers.grouped(quantity.value())
					: Numbers.told(quantity);
		}

		@Override
		public Icons icon(Value value) {
			return value.row().standing() == Standing.CONTRADICTED ? value.row().standing().icon() : null;
		}

		/** A number in the unit of its column, so that a column can be added up; a text with its unit where the column has none. */
		@Override
		public CopiedTable.Cell copied(Value value) {
			Quantity quantity = value.row().report().quantity();
			return quantity.value() == null ? CopiedTable.Cell.of(Numbers.told(quantity))
					: value.unit().map(unit -> CopiedTable.Cell.of(unit.fromBase(quantity.unitOf().toBase(quantity.value()))))
							.orElseGet(() -> CopiedTable.Cell.of(Numbers.told(quantity)));
		}
	}
}
