// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.core.compare.AmountChange.Coordinate;
import org.gongkai.core.compare.AmountChange.Printed;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Quantity;

/**
 * What two drafts have made of the document they both began with, number by number and paragraph by paragraph. Immutable.
 *
 * @param base what the common document says of itself
 * @param first what the first draft says of itself
 * @param second what the second draft says of itself
 * @param amounts numbers that at least one draft changed, in the order of the first draft, then of the second, then of the base
 * @param wordings texts that at least one draft changed
 */
public record ThreeWayComparison(Header base, Header first, Header second, List<Amount> amounts, List<Wording> wordings) {

	/**
	 * A number, identified by its fact and the column that prints it.
	 *
	 * @param coordinates what it is; empty for a number that is no fact
	 * @param label place as people call it
	 * @param outcome what becomes of it in a merge
	 * @param base what the common document prints; empty when it has no such number
	 * @param first what the first draft prints; empty when it has no such number, or no longer
	 * @param second what the second draft prints
	 */
	public record Amount(List<Coordinate> coordinates, String label, MergeOutcome outcome, Optional<Printed> base, Optional<Printed> first,
			Optional<Printed> second) {
		public Amount {
			coordinates = List.copyOf(coordinates);
		}

		/** What the merged document prints; empty for a conflict and for what is removed. */
		public Optional<Printed> merged() {
			return switch (outcome) {
				case FIRST, BOTH, MERGED -> first;
				case SECOND -> second;
				case CONFLICT -> Optional.empty();
			};
		}
	}

	/**
	 * A text.
	 *
	 * @param where path of the section, number of the table, or 名词解释
	 * @param outcome what becomes of it in a merge
	 * @param base text of the common document; empty when it has none
	 * @param first text of the first draft; empty when it has none, or no longer
	 * @param second text of the second draft
	 * @param merged text of the merged document; empty for a conflict and for what is removed
	 * @param places where it stands in the base and in both drafts, as far as it does
	 */
	public record Wording(String where, MergeOutcome outcome, String base, String first, String second, String merged, List<Place> places) {
		public Wording {
			places = List.copyOf(places);
		}
	}

	public ThreeWayComparison {
		amounts = List.copyOf(amounts);
		wordings = List.copyOf(wordings);
	}

	/** Compares two drafts with what they both began with. */
	public static ThreeWayComparison of(DocumentSnapshot base, DocumentSnapshot first, DocumentSnapshot second) {
		return new ThreeWayComparison(base.header(), first.header(), second.header(),
				amounts(new FactAlignment(base, first), new FactAlignment(base, second)), ThreeWayWording.of(base, first, second));
	}

	/** How many numbers and texts need a decision. */
	public long conflicts() {
		return Stream.concat(amounts.stream().map(Amount::outcome), wordings.stream().map(Wording::outcome)).filter(MergeOutcome.CONFLICT::equals).count();
	}

	/** The comparison with its places named otherwise, for instance with files as the user calls them. */
	public ThreeWayComparison named(UnaryOperator<Place> naming) {
		Function<Printed, Printed> named = printed -> new Printed(printed.quantity(), printed.places().stream().map(naming).toList());
		return new ThreeWayComparison(base, first, second, amounts.stream().map(amount -> new Amount(amount.coordinates(), amount.label(), amount.outcome(),
				amount.base().map(named), amount.first().map(named), amount.second().map(named))).toList(),
				wordings.stream().map(wording -> new Wording(wording.where(), wording.outcome(), wording.base(), wording.first(), wording.second(), wording.merged(),
						wording.places().stream().map(naming).toList())).toList());
	}

	private static List<Amount> amounts(FactAlignment toFirst, FactAlignment toSecond) {
		Map<String, FactAlignment.Cell> first = toFirst.cellsAfter();
		Map<String, FactAlignment.Cell> second = toSecond.cellsAfter();
		Map<String, FactAlignment.Cell> base = toFirst.cellsBefore();
		// A code may be followed to another one in each draft; the number of the base brings the two together.
		Map<Place, String> inSecond = new LinkedHashMap<>();
		toSecond.cellsBefore().forEach((id, cell) -> inSecond.put(cell.printed().place(), id));
		Map<String, String> secondIds = new LinkedHashMap<>();
		base.forEach((id, cell) -> secondIds.put(id, inSecond.get(cell.printed().place())));
		Set<String> taken = new LinkedHashSet<>(secondIds.values());
		Set<String> ids = new LinkedHashSet<>(first.keySet());
		second.keySet().stream().filter(id -> !taken.contains(id)).forEach(ids::add);
		ids.addAll(base.keySet());
		List<Amount> amounts = new ArrayList<>();
		for (String id : ids) {
			FactAlignment.Cell was = base.get(id);
			FactAlignment.Cell one = first.get(id);
			FactAlignment.Cell other = second.get(was == null ? id : secondIds.get(id));
			FactAlignment.Cell shown = one != null ? one : other != null ? other : was;
			Optional<Printed> before = printed(was);
			Optional<Printed> here = printed(one);
			Optional<Printed> there = printed(other);
			outcome(before, here, there).ifPresent(outcome -> amounts.add(new Amount(shown.coordinates(), shown.label(), outcome, before, here, there)));
		}
		return amounts;
	}

	private static Optional<Printed> printed(FactAlignment.Cell cell) {
		return Optional.ofNullable(cell).map(FactAlignment.Cell::printed);
	}

	// Empty when nobody changed anything.
	private static Optional<MergeOutcome> outcome(Optional<Printed> base, Optional<Printed> first, Optional<Printed> second) {
		boolean byFirst = !same(base, first);
		boolean bySecond = !same(base, second);
		if (!byFirst && !bySecond) {
			return Optional.empty();
		}
		return Optional.of(!bySecond ? MergeOutcome.FIRST : !byFirst ? MergeOutcome.SECOND : same(first, second) ? MergeOutcome.BOTH : MergeOutcome.CONFLICT);
	}

	private static boolean same(Optional<Printed> one, Optional<Printed> other) {
		return one.isEmpty() || other.isEmpty() ? one.isEmpty() && other.isEmpty() : isPrinted(one.get().quantity(), other.get().quantity());
	}

	private static boolean isPrinted(Quantity one, Quantity other) {
		return AmountChange.kind(one, other) == ChangeKind.SAME;
	}
}
