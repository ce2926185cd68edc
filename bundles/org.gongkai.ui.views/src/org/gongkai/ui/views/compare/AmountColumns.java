// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.Reclassification;
import org.gongkai.core.compare.WordingChange;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.views.Numbers;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.grid.GridColumn;

/** The columns of the three tables of a comparison. What is absent is called absent, and a rate on zero undefined. */
final class AmountColumns {
	private AmountColumns() {
	}

	static List<GridColumn<AmountChange>> amounts() {
		return List.of( //
				GridColumn.<AmountChange>text("kind", ViewMessages.Compare_kind, 90, change -> MessageLanguage.tell(change.kind().word()))
						.withIcon(change -> icon(change.kind())),
				GridColumn.text("what", ViewMessages.Compare_what, 420, AmountChange::words),
				side("before", ViewMessages.Compare_before, AmountChange::before),
				side("after", ViewMessages.Compare_after, AmountChange::after),
				number("change", ViewMessages.Compare_change, 130, change -> change.change(), AmountColumns::change,
						Comparator.comparing(change -> change.change().map(value -> change.unit().toBase(value)),
								present())),
				number("rate", ViewMessages.Compare_rate, 90, AmountChange::rate, AmountColumns::rate,
						Comparator.comparing(AmountChange::rate, present())),
				number("share", ViewMessages.Compare_share, 80, AmountChange::share,
						change -> change.share().map(share -> Numbers.grouped(share) + "%").orElse(""),
						Comparator.comparing(AmountChange::share, present())),
				GridColumn.text("where", ViewMessages.Facts_where, 360, AmountColumns::where));
	}

	static List<GridColumn<WordingChange>> wordings() {
		return List.of( //
				GridColumn.<WordingChange>text("kind", ViewMessages.Compare_kind, 90, change -> MessageLanguage.tell(change.kind().word()))
						.withIcon(change -> icon(change.kind())),
				GridColumn.text("where", ViewMessages.Facts_where, 220, WordingChange::where),
				GridColumn.text("before", ViewMessages.Compare_before, 480,
						change -> change.kind() == ChangeKind.ADDED ? ViewMessages.Compare_absent : change.before()),
				GridColumn.text("after", ViewMessages.Compare_after, 480,
						change -> change.kind() == ChangeKind.REMOVED ? ViewMessages.Compare_absent : change.after()));
	}

	static List<GridColumn<Reclassification>> reclassifications() {
		return List.of( //
				GridColumn.text("from", ViewMessages.Compare_from, 380, moved -> moved.from().words()),
				GridColumn.text("to", ViewMessages.Compare_to, 380, moved -> moved.to().words()),
				number("amount", ViewMessages.Compare_moved, 140, moved -> Optional.of(moved.amount()),
						moved -> Numbers.grouped(moved.amount()) + moved.to().unit().name(),
						Comparator.comparing(moved -> moved.to().unit().toBase(moved.amount()))));
	}

	/** Where it stands, in the second document when it is there. */
	static String where(AmountChange change) {
		return change.after().or(change::before).orElseThrow().place().label();
	}

	private static GridColumn<AmountChange> side(String id, String label, Function<AmountChange, Optional<AmountChange.Printed>> side) {
		Function<AmountChange, String> text = change -> side.apply(change).map(one -> Numbers.told(one.quantity()))
				.orElse(ViewMessages.Compare_absent);
		return new GridColumn<>(id, label, 130, true, text,
				change -> side.apply(change).filter(one -> one.quantity().value() != null).map(one -> CopiedTable.Cell.of(one.quantity().value()))
						.orElseGet(() -> CopiedTable.Cell.of(text.apply(change))),
				Comparator.comparing(change -> side.apply(change).flatMap(one -> one.quantity().base()), present()), null);
	}

	private static <R> GridColumn<R> number(String id, String label, int width, Function<R, Optional<BigDecimal>> number,
			Function<R, String> text, Comparator<R> order) {
		return new GridColumn<>(id, label, width, true, text, row -> number.apply(row).map(CopiedTable.Cell::of)
				.orElseGet(() -> CopiedTable.Cell.of(text.apply(row))), order, null);
	}

	static String change(AmountChange change) {
		return change.change().map(value -> signed(value) + change.unit().name()).orElse("");
	}

	static String rate(AmountChange change) {
		return change.rate().map(rate -> signed(rate) + "%")
				.orElseGet(() -> change.change().isPresent() ? ViewMessages.Compare_undefined : "");
	}

	private static String signed(BigDecimal value) {
		return (value.signum() > 0 ? "+" : "") + Numbers.grouped(value);
	}

	/** By size without the sign, what is not there first, so that it comes last when the greatest come first. */
	private static Comparator<Optional<BigDecimal>> present() {
		return Comparator.comparing(value -> value.map(BigDecimal::abs).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
	}

	private static Icons icon(ChangeKind kind) {
		return switch (kind) {
		case ADDED -> Icons.ADDED;
		case REMOVED -> Icons.REMOVED;
		case CHANGED -> Icons.CHANGED;
		default -> null;
		};
	}
}
