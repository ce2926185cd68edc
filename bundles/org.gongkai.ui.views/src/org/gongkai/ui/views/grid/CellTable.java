// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.gongkai.ui.Icons;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.follow.Accessible;

/**
 * Rows against columns, the names of the rows at the left. A cursor walks through the cells by keyboard; the cell under it and
 * the first row stay where they are still there after a refresh.
 *
 * @param <C> what a cell is
 */
public final class CellTable<C> {
	/**
	 * What is shown.
	 *
	 * @param corner  heading of the names of the rows
	 * @param columns headings
	 * @param rows    rows
	 */
	public record Content<C>(String corner, List<String> columns, List<Row<C>> rows) {
		/** Nothing. */
		public static <C> Content<C> nothing() {
			return new Content<>("", List.of(), List.of());
		}
	}

	/**
	 * A row.
	 *
	 * @param identity what makes it the same row after a refresh
	 * @param label    its name
	 * @param cell     its cell by the number of the column, from 0; empty when nothing stands there
	 * @param whole    what stands for the row itself; empty for nothing
	 */
	public record Row<C>(Object identity, String label, IntFunction<Optional<C>> cell, Optional<C> whole) {
	}

	/** How cells look. */
	public interface Look<C> {
		/** What a cell shows. */
		String text(C cell);

		/** The image before it; {@code null} for none. */
		Icons icon(C cell);

		/** What goes to a spreadsheet. */
		CopiedTable.Cell copied(C cell);
	}

	private static final int WIDEST_NAME = 420;
	private static final int WIDEST_CELL = 240;
	private static final int NARROWEST = 90;
	private static final int AROUND = 34;
	private static final int MEASURED_ROWS = 60;

	private final Table table;
	private final TableCursor cursor;
	private final Look<C> look;
	private final int alignment;
	private Content<C> shown = Content.nothing();

	/**
	 * A table.
	 *
	 * @param name      what it holds, for those who hear the screen
	 * @param alignment {@link SWT#RIGHT} for numbers, {@link SWT#LEFT} otherwise
	 * @param chosen    is told of the cell the cursor is put on
	 * @param opened    is told of the cell that is opened by Enter or a double click
	 */
	public CellTable(Composite parent, String name, int alignment, Look<C> look, Consumer<C> chosen, Consumer<C> opened) {
		this.look = look;
		this.alignment = alignment;
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		Accessible.name(table, name);
		ClippedText.tell(table);
		table.addListener(SWT.SetData, this::fill);
		cursor = new TableCursor(table, SWT.NONE);
		Accessible.name(cursor, name);
		// its own colours are those of a light theme
		cursor.setBackground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		cursor.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
		cursor.addSelectionListener(new SelectionListener() {
			@Override
			public void widgetSelected(SelectionEvent event) {
				if (cursor.getColumn() > shown.columns().size()) {
					cursor.setSelection(cursor.getRow(), shown.columns().size());
				}
				current().ifPresent(chosen);
			}

			@Override
			public void widgetDefaultSelected(SelectionEvent event) {
				current().ifPresent(opened);
			}
		});
		cursor.addListener(SWT.MouseDoubleClick, event -> current().ifPresent(opened));
	}

	/** The widget. */
	public Table control() {
		return table;
	}

	/** Gives the keyboard to the cells. */
	public void focus() {
		if (table.getItemCount() > 0 && cursor.getRow() != null) {
			cursor.setFocus();
		} else {
			table.setFocus();
		}
	}

	/** Shows other cells. */
	public void show(Content<C> content) {
		boolean sameColumns = content.corner().equals(shown.corner()) && content.columns().equals(shown.columns());
		int top = table.getTopIndex();
		Object first = top > 0 && top < shown.rows().size() ? shown.rows().get(top).identity() : null;
		Object marked = row().map(Row::identity).orElse(null);
		int column = cursor.getRow() == null || cursor.getRow().isDisposed() ? 1 : cursor.getColumn();
		shown = content;
		table.setRedraw(false);
		try {
			if (!sameColumns || table.getColumnCount() == 0) {
				makeColumns();
				column = 1;
			}
			table.setItemCount(content.rows().size());
			table.clearAll();
			table.setTopIndex(first == null ? top : Math.max(0, indexOf(first)));
			boolean empty = content.rows().isEmpty() || content.columns().isEmpty();
			cursor.setVisible(!empty);
			if (!empty) {
				int at = marked == null ? -1 : indexOf(marked);
				if (at >= 0) {
					cursor.setSelection(at, Math.min(column, content.columns().size()));
				} else if (cursor.getRow() == null || cursor.getRow().isDisposed()) {
					// on the first cell with something in it
					cursor.setSelection(0, IntStream.range(0, content.columns().size())
							.filter(number -> content.rows().getFirst().cell().apply(number).isPresent()).findFirst().orElse(0) + 1);
				}
				cursor.redraw();
			}
		} finally {
			table.setRedraw(true);
		}
	}

	private int indexOf(Object identity) {
		return IntStream.range(0, shown.rows().size()).filter(at -> shown.rows().get(at).identity().equals(identity)).findFirst().orElse(-1);
	}

	/** The last column takes what is left of the width: where numbers stand at the right, an empty one keeps them by their names. */
	private void fillUp() {
		if (alignment == SWT.RIGHT) {
			TableColumn rest = new TableColumn(table, SWT.LEFT);
			rest.setWidth(1);
			rest.setResizable(false);
		}
	}

	private void makeColumns() {
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		List<Row<C>> measured = shown.rows().subList(0, Math.min(MEASURED_ROWS, shown.rows().size()));
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			column(gc, shown.corner(), SWT.LEFT, measured.stream().map(Row::label).toList(), WIDEST_NAME);
			for (int at = 0; at < shown.columns().size(); at++) {
				int number = at;
				column(gc, shown.columns().get(at), alignment,
						measured.stream().map(row -> row.cell().apply(number).map(look::text).orElse("")).toList(), WIDEST_CELL);
			}
		} finally {
			gc.dispose();
		}
		fillUp();
	}

	/** As wide as its texts need, within bounds. */
	private void column(GC gc, String heading, int style, List<String> texts, int widest) {
		TableColumn column = new TableColumn(table, style);
		column.setText(ends(gc, heading, widest - AROUND));
		column.setToolTipText(heading);
		int needed = texts.stream().mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
		column.setWidth(Math.clamp(Math.max(needed, gc.textExtent(heading).x) + AROUND, NARROWEST, widest));
		column.setResizable(true);
	}

	/** The two ends of a heading that is too long: some begin alike, others end alike. */
	private static String ends(GC gc, String heading, int room) {
		String shown = heading;
		for (int kept = heading.length() - 1; kept > 2 && gc.textExtent(shown).x > room; kept--) {
			shown = heading.substring(0, (kept + 1) / 2) + "…" + heading.substring(heading.length() - kept / 2);
		}
		return shown;
	}

	private void fill(Event event) {
		// GTK may still ask for an item that a shorter list has just taken away.
		if (event.index < 0 || event.index >= shown.rows().size()) {
			return;
		}
		TableItem item = (TableItem) event.item;
		Row<C> row = shown.rows().get(event.index);
		item.setText(0, row.label());
		row.whole().map(look::icon).map(Icons::image).ifPresent(image -> item.setImage(0, image));
		for (int at = 0; at < shown.columns().size(); at++) {
			Optional<C> cell = row.cell().apply(at);
			item.setText(at + 1, cell.map(look::text).orElse(""));
			Image image = cell.map(look::icon).map(Icons::image).orElse(null);
			if (image != null || item.getImage(at + 1) != null) {
				item.setImage(at + 1, image);
			}
		}
	}

	private Optional<Row<C>> row() {
		if (cursor.getRow() == null || cursor.getRow().isDisposed()) {
			return Optional.empty();
		}
		int at = table.indexOf(cursor.getRow());
		return at >= 0 && at < shown.rows().size() ? Optional.of(shown.rows().get(at)) : Optional.empty();
	}

	/** The cell under the cursor, or what stands for its row when the cursor is on the name. */
	public Optional<C> current() {
		int column = cursor.getColumn();
		return row().flatMap(row -> column >= 1 && column <= shown.columns().size() ? row.cell().apply(column - 1) : row.whole());
	}

	/** Puts the cursor on the first cell that is wanted; leaves it where there is none. */
	public void select(BiPredicate<Row<C>, C> wanted) {
		if (row().filter(row -> current().filter(cell -> wanted.test(row, cell)).isPresent()).isPresent()) {
			return;
		}
		for (int at = 0; at < shown.rows().size(); at++) {
			Row<C> row = shown.rows().get(at);
			for (int column = 0; column < shown.columns().size(); column++) {
				if (row.cell().apply(column).filter(cell -> wanted.test(row, cell)).isPresent()) {
					cursor.setSelection(at, column + 1);
					table.showItem(table.getItem(at));
					return;
				}
			}
		}
	}

	/** The whole table. */
	public CopiedTable copied() {
		CopiedTable copy = new CopiedTable();
		List<String> heading = new ArrayList<>(List.of(shown.corner()));
		heading.addAll(shown.columns());
		copy.addTexts(heading);
		for (Row<C> row : shown.rows()) {
			List<CopiedTable.Cell> cells = new ArrayList<>(List.of(CopiedTable.Cell.of(row.label())));
			for (int at = 0; at < shown.columns().size(); at++) {
				cells.add(row.cell().apply(at).map(look::copied).orElse(CopiedTable.Cell.of("")));
			}
			copy.add(cells);
		}
		return copy;
	}
}
