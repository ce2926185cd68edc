// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units.Unit;

/**
 * One amount, rate or count in two documents.
 *
 * @param id identity in its comparison; that of the mirrored comparison is the same unless a code was followed
 * @param coordinates what it is, dimension by dimension; empty for the total of everything
 * @param label what people call it
 * @param kind what became of it
 * @param before what the first document prints; empty when it does not report it, which is not zero
 * @param after what the second document prints
 * @param share what the second document's amount, or the first's when it is removed, is of its whole, in percent; empty when
 *            there is no whole other than zero
 */
public record AmountChange(String id, List<Coordinate> coordinates, String label, ChangeKind kind, Optional<Printed> before,
		Optional<Printed> after, Optional<BigDecimal> share) {

	/**
	 * A coordinate for people.
	 *
	 * @param dimension dimension, e.g. 功能科目
	 * @param member member or code
	 * @param label name of the member, the same as the member where it has no other
	 */
	public record Coordinate(String dimension, String member, String label) {
	}

	/**
	 * What a document prints.
	 *
	 * @param quantity the most finely printed number
	 * @param places all places that report it, that of the quantity first
	 */
	public record Printed(Quantity quantity, List<Place> places) {
		public Printed {
			places = List.copyOf(places);
		}

		/** Where it stands. */
		public Place place() {
			return places.getFirst();
		}
	}

	public AmountChange {
		coordinates = List.copyOf(coordinates);
	}

	/** The unit in which change and amounts are told: that of the second document, or of the first when it is removed. */
	public Unit unit() {
		return after.or(() -> before).orElseThrow().quantity().unitOf();
	}

	/** Whether both documents report it. */
	public boolean isOfBoth() {
		return before.isPresent() && after.isPresent();
	}

	/** The second amount less the first in {@link #unit()}; empty when one is absent, is 不适用, or counts something else. */
	public Optional<BigDecimal> change() {
		return base(before).flatMap(from -> base(after).filter(to -> sameKind()).map(to -> unit().fromBase(to.subtract(from))));
	}

	/**
	 * The change in percent of the first amount, to two decimals; empty when the first amount is absent, zero, or may be zero
	 * before rounding, for then a rate has no meaning.
	 */
	public Optional<BigDecimal> rate() {
		Optional<Interval> from = before.flatMap(printed -> printed.quantity().interval());
		if (change().isEmpty() || from.isEmpty() || from.get().contains(BigDecimal.ZERO)) {
			return Optional.empty();
		}
		BigDecimal first = base(before).orElseThrow();
		BigDecimal second = base(after).orElseThrow();
		return Optional.of(second.subtract(first).multiply(BigDecimal.valueOf(100)).divide(first.abs(), MathContext.DECIMAL64)
				.setScale(2, RoundingMode.HALF_UP));
	}

	/** How much the amount moves a reader's picture, in the base unit: the change, or the whole of what came or went. */
	public BigDecimal weight() {
		return change().map(change -> unit().toBase(change)).or(() -> base(after)).or(() -> base(before)).orElse(BigDecimal.ZERO).abs();
	}

	/** The coordinates as people read them, or the label of the place when it has none. */
	public String words() {
		return coordinates.isEmpty() ? label : coordinates.stream().map(Coordinate::label).collect(Collectors.joining(" · "));
	}

	private boolean sameKind() {
		return before.orElseThrow().quantity().unitOf().kind().equals(after.orElseThrow().quantity().unitOf().kind());
	}

	private static Optional<BigDecimal> base(Optional<Printed> printed) {
		return printed.flatMap(one -> one.quantity().base());
	}

	/** What became of a number that both documents have. */
	static ChangeKind kind(Quantity before, Quantity after) {
		if (before.printed().equals(after.printed()) && before.unit().equals(after.unit())) {
			return ChangeKind.SAME;
		}
		Optional<BigDecimal> first = before.base();
		Optional<BigDecimal> second = after.base();
		if (first.isEmpty() || second.isEmpty() || !before.unitOf().kind().equals(after.unitOf().kind())) {
			return first.isEmpty() && second.isEmpty() ? ChangeKind.PRINTED : ChangeKind.CHANGED;
		}
		if (first.get().compareTo(second.get()) == 0) {
			return ChangeKind.PRINTED;
		}
		// Two neighbouring values of one precision meet in a point, which neither rounds to.
		boolean rounded = before.interval().orElseThrow().intersection(after.interval().orElseThrow())
				.filter(common -> common.width().signum() > 0 || before.interval().orElseThrow().isExact() || after.interval().orElseThrow().isExact())
				.isPresent();
		return rounded ? ChangeKind.ROUNDING : ChangeKind.CHANGED;
	}
}
