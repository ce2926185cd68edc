// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.gongkai.ui.Icons;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.follow.Accessible;

/**
 * A table that makes only the rows that are seen, so that their count does not matter. The rows come sorted: a click on a
 * heading says how they are wanted, a second one the other way round, a third one as they are.
 *
 * @param <R> what a row is
 */
public final class Grid<R> {
	private final Table table;
	private final List<GridColumn<R>> columns;
	private final Function<R, Object> identity;
	private final Runnable sortChanged;
	private List<R> rows = List.of();
	private GridColumn<R> sort;
	private boolean descending;

	/**
	 * A table.
	 *
	 * @param name        what it holds, for those who hear the screen
	 * @param identity    what makes a row the same after a refresh
	 * @param sortChanged the rows are wanted in another order
	 */
	public Grid(Composite parent, String name, List<GridColumn<R>> columns, Function<R, Object> identity, Runnable sortChanged) {
		this.columns = List.copyOf(columns);
		this.identity = identity;
		this.sortChanged = sortChanged;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		Accessible.name(table, name);
		ClippedText.tell(table);
		for (GridColumn<R> column : columns) {
			TableColumn shown = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
			shown.setText(column.label());
			shown.setWidth(column.width());
			shown.setMoveable(true);
			shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
		}
		table.addListener(SWT.SetData, this::fill);
	}

	private void fill(Event event) {
		// GTK may still ask for an item that a shorter list has just taken away.
		if (event.index < 0 || event.index >= rows.size()) {
			return;
		}
		R row = rows.get(event.index);
		TableItem item = (TableItem) event.item;
		for (int at = 0; at < columns.size(); at++) {
			item.setText(at, columns.get(at).text().apply(row).replace('\n', ' '));
			if (columns.get(at).hasIcons()) {
				Icons icon = columns.get(at).icon().apply(row);
				item.setImage(at, icon == null ? null : icon.image());
			}
		}
	}

	/** The widget. */
	public Table control() {
		return table;
	}

	/** Its columns. */
	public List<GridColumn<R>> columns() {
		return columns;
	}

	/** The order in which rows are wanted; empty for the order they come in. */
	public Optional<Comparator<R>> order() {
		return sort == null ? Optional.empty() : Optional.of(descending ? sort.order().reversed() : sort.order());
	}

	/** Sorts by a column, as a click on its heading does. */
	public void sortBy(GridColumn<R> column) {
		if (column != sort) {
			sort(column, column.number());
		} else if (descending == column.number()) {
			sort(column, !descending);
		} else {
			sort(null, false);
		}
		sortChanged.run();
	}

	/** Shows how the rows are sorted; {@code null} for as they come. */
	public void sort(GridColumn<R> column, boolean greatestFirst) {
		sort = column;
		descending = greatestFirst;
		table.setSortColumn(column == null ? null : table.getColumn(columns.indexOf(column)));
		table.setSortDirection(column == null ? SWT.NONE : greatestFirst ? SWT.DOWN : SWT.UP);
	}

	/** Takes a column away or brings it back. */
	public void setVisible(String id, boolean visible) {
		for (int at = 0; at < columns.size(); at++) {
			TableColumn column = table.getColumn(at);
			if (columns.get(at).id().equals(id) && visible != column.getWidth() > 0) {
				column.setWidth(visible ? columns.get(at).width() : 0);
				column.setResizable(visible);
			}
		}
	}

	/** Shows other rows; what was selected and at the top stays so where it is still there. */
	public void show(List<R> shown) {
		List<Object> selected = selected().stream().map(identity).toList();
		int top = table.getTopIndex();
		Object first = top < rows.size() && top > 0 ? identity.apply(rows.get(top)) : null;
		table.setRedraw(false);
		try {
			rows = shown;
			table.setItemCount(shown.size());
			table.clearAll();
			List<Object> now = selected.isEmpty() && first == null ? List.of() : shown.stream().map(identity).toList();
			table.setSelection(selected.stream().mapToInt(now::indexOf).filter(at -> at >= 0).toArray());
			int at = first == null ? -1 : now.indexOf(first);
			table.setTopIndex(at >= 0 ? at : top);
		} finally {
			table.setRedraw(true);
		}
	}

	/** The rows, as they are shown. */
	public List<R> rows() {
		return rows;
	}

	/** The selected rows, in their order. */
	public List<R> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(at -> at < rows.size()).mapToObj(rows::get).toList();
	}

	/** Is told of the row when exactly one is selected, and of the one that is opened by Enter or a double click. */
	public void listen(Consumer<R> chosen, Consumer<R> opened) {
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (table.getSelectionCount() == 1) {
				selected().forEach(chosen);
			}
		}));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> selected().stream().limit(1).forEach(opened)));
	}

	/** Selects the first row that is wanted, unless one such is selected already. */
	public void select(Predicate<R> wanted) {
		if (selected().stream().anyMatch(wanted)) {
			return;
		}
		IntStream.range(0, rows.size()).filter(at -> wanted.test(rows.get(at))).findFirst().ifPresent(at -> {
			table.setSelection(at);
			table.showSelection();
		});
	}

	/** The selected rows, or all when none is, with the columns as they stand on the screen. */
	public CopiedTable copied() {
		List<R> chosen = selected();
		return copy(chosen.isEmpty() ? rows : chosen);
	}

	/** Rows with the columns as they stand on the screen. */
	public CopiedTable copy(List<R> wanted) {
		List<GridColumn<R>> shown = new ArrayList<>();
		for (int at : table.getColumnOrder()) {
			if (table.getColumn(at).getWidth() > 0) {
				shown.add(columns.get(at));
			}
		}
		CopiedTable copy = new CopiedTable();
		copy.addTexts(shown.stream().map(GridColumn::label).toList());
		wanted.forEach(row -> copy.add(shown.stream().map(column -> column.cell().apply(row)).toList()));
		return copy;
	}

	/** Takes order and widths from what was kept. */
	public void restore(IMemento kept) {
		String by = kept.getString("sort");
		columns.stream().filter(column -> Objects.equals(column.id(), by)).findFirst()
				.ifPresent(column -> sort(column, Boolean.TRUE.equals(kept.getBoolean("descending"))));
		for (int at = 0; at < columns.size(); at++) {
			Integer width = kept.getInteger("width." + columns.get(at).id());
			if (width != null && width > 0) {
				table.getColumn(at).setWidth(width);
			}
		}
	}

	/** Keeps order and widths. */
	public void save(IMemento kept) {
		if (sort != null) {
			kept.putString("sort", sort.id());
			kept.putBoolean("descending", descending);
		}
		for (int at = 0; at < columns.size(); at++) {
			kept.putInteger("width." + columns.get(at).id(), table.getColumn(at).getWidth());
		}
	}
}
