// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.SideBySide;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.ui.Icons;
import org.gongkai.ui.views.Numbers;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.grid.CellTable;

/** Facts down the side, documents along the top, then the change from the first to the last. */
final class SeveralCells implements CellTable.Look<SeveralCells.Value> {
	/**
	 * What stands in a cell.
	 *
	 * @param row      its fact
	 * @param document number of its document, from 0; -1 for a change
	 * @param text     what it shows
	 * @param number   what goes to a spreadsheet; {@code null} for the text
	 */
	record Value(SideBySide.Row row, int document, String text, BigDecimal number) {
		/** Where it stands; empty where the document does not report the fact. */
		Optional<Place> place() {
			return document < 0 ? Optional.empty() : place(document);
		}

		/** Where another document reports the same fact. */
		Optional<Place> place(int other) {
			return row.values().get(other).map(AmountChange.Printed::place);
		}
	}

	static CellTable.Content<Value> of(List<Header> documents, List<SideBySide.Row> rows) {
		List<String> headings = new ArrayList<>(documents.stream().map(Header::name).toList());
		headings.add(ViewMessages.Compare_change);
		headings.add(ViewMessages.Compare_rate);
		return new CellTable.Content<>(ViewMessages.Compare_what, headings,
				rows.stream().map(row -> new CellTable.Row<>(row.id(), words(row), at -> Optional.of(value(row, at)), Optional.<Value>empty()))
						.toList());
	}

	/** What people call a fact. */
	static String words(SideBySide.Row row) {
		return row.coordinates().isEmpty() ? row.label()
				: row.coordinates().stream().map(AmountChange.Coordinate::label).collect(Collectors.joining(" · "));
	}

	private static Value value(SideBySide.Row row, int at) {
		if (at < row.values().size()) {
			return row.values().get(at).map(printed -> new Value(row, at, Numbers.told(printed.quantity()), printed.quantity().value()))
					.orElseGet(() -> new Value(row, at, ViewMessages.Compare_absent, null));
		}
		Optional<AmountChange> change = row.change();
		boolean rate = at > row.values().size();
		return new Value(row, -1, change.map(rate ? AmountColumns::rate : AmountColumns::change).orElse(""),
				change.flatMap(rate ? AmountChange::rate : AmountChange::change).orElse(null));
	}

	@Override
	public String text(Value value) {
		return value.text();
	}

	@Override
	public Icons icon(Value value) {
		return null;
	}

	@Override
	public CopiedTable.Cell copied(Value value) {
		return value.number() == null ? CopiedTable.Cell.of(value.text()) : CopiedTable.Cell.of(value.number());
	}
}
