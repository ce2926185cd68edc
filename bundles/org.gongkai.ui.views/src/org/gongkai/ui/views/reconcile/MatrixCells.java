// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gongkai.core.fact.Place;
import org.gongkai.core.reconcile.CellState;
import org.gongkai.core.reconcile.Reconciliation;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.views.Numbers;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.grid.CellTable;

/** Facts down the side, tables and sections along the top, as cells of a table. */
final class MatrixCells implements CellTable.Look<Reconciliation.Cell> {
	static CellTable.Content<Reconciliation.Cell> of(Reconciliation matrix) {
		List<Reconciliation.Column> columns = matrix.columns();
		return new CellTable.Content<>(ViewMessages.Reconcile_fact, columns.stream().map(Reconciliation.Column::title).toList(),
				matrix.rows().stream().map(row -> new CellTable.Row<>(row.key(), row.label(), at -> row.cell(columns.get(at)), gravest(row)))
						.toList());
	}

	/** The gravest cell stands for the fact. */
	private static Optional<Reconciliation.Cell> gravest(Reconciliation.Row row) {
		return row.cells().values().stream().filter(cell -> cell.state() == row.state()).findFirst();
	}

	/** Whether a cell reports its fact at an offset of its text. */
	static boolean standsAt(Reconciliation.Cell cell, int offset) {
		return !cell.reports().isEmpty() && cell.places().stream().anyMatch(place -> holds(place, offset));
	}

	static boolean holds(Place place, int offset) {
		return place.offset() <= offset && offset <= place.offset() + place.length();
	}

	/** What is printed, each number once; the state where nothing is. */
	@Override
	public String text(Reconciliation.Cell cell) {
		return cell.reports().isEmpty() ? MessageLanguage.tell(cell.state().word())
				: cell.reports().stream().map(report -> Numbers.told(report.quantity())).distinct().collect(Collectors.joining("; "));
	}

	@Override
	public Icons icon(Reconciliation.Cell cell) {
		return icon(cell.state());
	}

	private static Icons icon(CellState state) {
		return switch (state) {
		case AGREES -> Icons.CERTIFIED;
		case ALONE -> null;
		case ROUNDING -> Icons.REMARK;
		case MISSING -> Icons.DOUBT;
		case CONTRADICTS -> Icons.FAILED;
		};
	}

	@Override
	public CopiedTable.Cell copied(Reconciliation.Cell cell) {
		return cell.reports().size() == 1 && cell.reports().get(0).quantity().value() != null
				? CopiedTable.Cell.of(cell.reports().get(0).quantity().value())
				: CopiedTable.Cell.of(text(cell));
	}
}
