// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.gongkai.ui.views.Numbers;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.grid.GridColumn;

/** A column of the Facts view. */
public enum FactColumn {
	/** The document. */
	DOCUMENT(() -> ViewMessages.Facts_document, 150),
	/** The table or section. */
	WHERE(() -> ViewMessages.Facts_where, 240),
	/** The row. */
	ROW(() -> ViewMessages.Facts_row, 160),
	/** The column. */
	COLUMN(() -> ViewMessages.Facts_column, 130),
	/** The number in its unit, all printed digits; a blank by its word. */
	VALUE(() -> ViewMessages.Facts_value, 110),
	/** Its unit. */
	UNIT(() -> ViewMessages.Facts_unit, 60),
	/** The coordinates of the fact. */
	COORDINATES(() -> ViewMessages.Facts_coordinates, 380),
	/** How it stands. */
	STANDING(() -> ViewMessages.Facts_standing, 110);

	private final Supplier<String> label;
	private final int width;

	FactColumn(Supplier<String> label, int width) {
		this.label = label;
		this.width = width;
	}

	private String label() {
		return label.get();
	}

	/** Every column for a table. */
	static List<GridColumn<FactRow>> all() {
		return Arrays.stream(values()).map(FactColumn::column).toList();
	}

	private GridColumn<FactRow> column() {
		return new GridColumn<>(name(), label(), width, this == VALUE, this::text, this::cell, order(),
				this == STANDING ? row -> row.standing().icon() : null);
	}

	/** What a row shows in it. */
	public String text(FactRow row) {
		return switch (this) {
		case DOCUMENT -> row.document();
		case WHERE -> row.place().where();
		case ROW -> row.row();
		case COLUMN -> row.place().column();
		case VALUE -> Numbers.grouped(row.report().quantity());
		case UNIT -> row.report().quantity().value() == null ? "" : row.report().quantity().unitOf().name();
		case COORDINATES -> row.words();
		case STANDING -> row.standing().label();
		};
	}

	/** What goes to a spreadsheet. */
	private CopiedTable.Cell cell(FactRow row) {
		return this == VALUE && row.report().quantity().value() != null ? CopiedTable.Cell.of(row.report().quantity().value()) : CopiedTable.Cell.of(text(row));
	}

	/** The ascending order by this column; amounts of money in different units compare by what they are worth. */
	private Comparator<FactRow> order() {
		return switch (this) {
		case VALUE -> Comparator.comparing(FactColumn::worth, Comparator.nullsFirst(Comparator.naturalOrder()));
		case STANDING -> Comparator.comparing(FactRow::standing);
		default -> Comparator.comparing(this::text);
		};
	}

	private static BigDecimal worth(FactRow row) {
		return row.report().quantity().value() == null ? null : row.report().quantity().base().orElse(null);
	}
}
