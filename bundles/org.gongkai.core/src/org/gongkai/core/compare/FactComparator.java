// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.Comparator;
import org.gongkai.core.spi.difference.Difference;
import org.gongkai.core.spi.difference.DifferenceKind;
import org.gongkai.core.spi.difference.DifferenceSide;
import org.gongkai.core.text.Message;

/** The comparison by facts and sections as the tree that all comparators give: amounts by their table or section, then texts. */
public final class FactComparator implements Comparator {

	@Override
	public String id() {
		return "facts";
	}

	@Override
	public Message label() {
		return new Message("按事实和文字比较", "By facts and wording");
	}

	@Override
	public boolean accepts(DocumentSnapshot before, DocumentSnapshot after) {
		return true;
	}

	@Override
	public Difference compare(DocumentSnapshot before, DocumentSnapshot after) {
		DocumentComparison comparison = DocumentComparison.of(before, after);
		Map<String, List<Difference>> groups = new LinkedHashMap<>();
		for (AmountChange amount : comparison.amounts()) {
			String where = amount.after().or(amount::before).orElseThrow().place().where();
			groups.computeIfAbsent(where, w -> new ArrayList<>()).add(amount(amount));
		}
		Map<String, List<Difference>> texts = new LinkedHashMap<>();
		for (WordingChange wording : comparison.wordings()) {
			List<Difference> inner = texts.computeIfAbsent(wording.where(), w -> new ArrayList<>());
			inner.add(wording(wording, inner.size()));
		}
		List<Difference> children = new ArrayList<>();
		groups.forEach((where, inner) -> children.add(holder("amounts/" + where, where, inner)));
		texts.forEach((where, inner) -> children.add(holder("texts/" + where, where, inner)));
		return holder("", before.header().name() + " → " + after.header().name(), children);
	}

	private static Difference holder(String key, String label, List<Difference> children) {
		return Difference.of(key, new Message(label, label), DifferenceKind.SAME, DifferenceSide.holder(), DifferenceSide.holder(), children);
	}

	private static Difference amount(AmountChange amount) {
		Optional<DifferenceSide> before = amount.before().map(FactComparator::side);
		Optional<DifferenceSide> after = amount.after().map(FactComparator::side);
		return new Difference(amount.id(), new Message(amount.words(), amount.words()), kind(amount.kind()), before, after, List.of());
	}

	private static DifferenceSide side(AmountChange.Printed printed) {
		return DifferenceSide.number(printed.quantity(), printed.places());
	}

	private static Difference wording(WordingChange wording, int number) {
		return new Difference(wording.where() + "#" + number, new Message(wording.where(), wording.where()), kind(wording.kind()),
				wording.beforePlace().map(place -> new DifferenceSide(wording.before(), Optional.empty(), List.of(place))),
				wording.afterPlace().map(place -> new DifferenceSide(wording.after(), Optional.empty(), List.of(place))), List.of());
	}

	private static DifferenceKind kind(ChangeKind kind) {
		return switch (kind) {
			case SAME, PRINTED, ROUNDING -> DifferenceKind.SAME;
			case CHANGED -> DifferenceKind.CHANGED;
			case ADDED -> DifferenceKind.ADDED;
			case REMOVED -> DifferenceKind.REMOVED;
		};
	}
}
