// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongkai.core.compare.AmountChange.Coordinate;
import org.gongkai.core.compare.AmountChange.Printed;
import org.gongkai.core.compare.DocumentComparison.Order;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;

/**
 * The facts of any number of documents side by side, in the codes of the last one. Immutable.
 *
 * @param documents what each document says of itself
 * @param rows facts that at least one document reports, in the order of the last document, then of those before it
 */
public record SideBySide(List<Header> documents, List<Row> rows) {

	/**
	 * A fact.
	 *
	 * @param id identity among the rows
	 * @param coordinates what it is
	 * @param label what people call the place that reports it
	 * @param values what each document prints; empty where it does not report the fact
	 */
	public record Row(String id, List<Coordinate> coordinates, String label, List<Optional<Printed>> values) {
		public Row {
			coordinates = List.copyOf(coordinates);
			values = List.copyOf(values);
		}

		/** What became of the fact from one document to another; empty when neither reports it. There is no share. */
		public Optional<AmountChange> change(int from, int to) {
			Optional<Printed> before = values.get(from);
			Optional<Printed> after = values.get(to);
			if (before.isEmpty() && after.isEmpty()) {
				return Optional.empty();
			}
			ChangeKind kind = before.isEmpty() ? ChangeKind.ADDED : after.isEmpty() ? ChangeKind.REMOVED
					: AmountChange.kind(before.get().quantity(), after.get().quantity());
			return Optional.of(new AmountChange(id, coordinates, label, kind, before, after, Optional.empty()));
		}

		/** From the first document to the last. */
		public Optional<AmountChange> change() {
			return change(0, values.size() - 1);
		}

		private long reported() {
			return values.stream().filter(Optional::isPresent).count();
		}

		/** Whether some document says something else than the one before it. */
		public boolean differs() {
			for (int i = 1; i < values.size(); i++) {
				if (change(i - 1, i).filter(change -> change.kind().isChange()).isPresent()) {
					return true;
				}
			}
			return false;
		}
	}

	public SideBySide {
		documents = List.copyOf(documents);
		rows = List.copyOf(rows);
	}

	/** Puts documents side by side; at least one. */
	public static SideBySide of(List<DocumentSnapshot> documents) {
		DocumentSnapshot last = documents.getLast();
		Map<FactKey, List<Optional<Printed>>> values = new LinkedHashMap<>();
		FactAlignment itself = new FactAlignment(last, last);
		Map<FactKey, List<Coordinate>> coordinates = new LinkedHashMap<>();
		for (int i = documents.size() - 1; i >= 0; i--) {
			int index = i;
			FactAlignment alignment = i == documents.size() - 1 ? itself : new FactAlignment(documents.get(i), last);
			(i == documents.size() - 1 ? alignment.factsAfter() : alignment.factsBefore()).forEach((key, printed) -> {
				values.computeIfAbsent(key, k -> new ArrayList<>(java.util.Collections.nCopies(documents.size(), Optional.empty()))).set(index, Optional.of(printed));
				coordinates.computeIfAbsent(key, alignment::coordinates);
			});
		}
		List<Row> rows = new ArrayList<>();
		values.forEach((key, printed) -> rows.add(new Row(key.toString(), coordinates.get(key),
				printed.reversed().stream().flatMap(Optional::stream).findFirst().orElseThrow().place().label(), printed)));
		return new SideBySide(documents.stream().map(DocumentSnapshot::header).toList(), rows);
	}

	/**
	 * The rows that differ, sorted by the change from the first document to the last; by share is as by size, for there is none.
	 * By size, what more of the documents report comes first where they are of several departments.
	 */
	public List<Row> changes(Order order) {
		List<Row> changes = new ArrayList<>(rows.stream().filter(Row::differs).toList());
		Function<Row, BigDecimal> measure = switch (order) {
			case SIZE, SHARE -> row -> row.change().map(AmountChange::weight).orElse(BigDecimal.ZERO);
			case RATE -> row -> row.change().flatMap(AmountChange::rate).map(BigDecimal::abs).orElse(BigDecimal.ONE.negate());
			case DOCUMENT -> row -> BigDecimal.ZERO;
		};
		boolean common = (order == Order.SIZE || order == Order.SHARE) && !documents.stream().allMatch(documents.getFirst()::isSameDepartment);
		changes.sort(Comparator.comparingLong((Row row) -> common ? row.reported() : 0).thenComparing(measure).reversed());
		return changes;
	}

	/** The rows with their places named otherwise: by the number of the document and the place. */
	public SideBySide named(BiFunction<Integer, Place, Place> naming) {
		return new SideBySide(documents, rows.stream().map(row -> {
			List<Optional<Printed>> values = new ArrayList<>();
			for (int i = 0; i < row.values().size(); i++) {
				int document = i;
				values.add(row.values().get(i)
						.map(printed -> new Printed(printed.quantity(), printed.places().stream().map(place -> naming.apply(document, place)).toList())));
			}
			return new Row(row.id(), row.coordinates(), row.label(), values);
		}).toList());
	}
}
