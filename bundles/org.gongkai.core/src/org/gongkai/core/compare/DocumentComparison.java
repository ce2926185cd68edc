// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;

/**
 * What two documents have in common and where they differ. Immutable.
 *
 * @param before what the first document says of itself
 * @param after what the second document says of itself
 * @param amounts all amounts of both, in the order of the second document, then those of the first only
 * @param wordings texts that differ, in the order of the second document
 * @param reclassifications amounts that only moved from one subject to another
 * @param renamedProjects names of projects of the first document to those of the second that are taken for the same
 * @param followedCodes codes of the first document to those that the catalog of the second document has in their place
 */
public record DocumentComparison(Header before, Header after, List<AmountChange> amounts, List<WordingChange> wordings,
		List<Reclassification> reclassifications, Map<String, String> renamedProjects, Map<String, String> followedCodes) {

	/** How changes are sorted. */
	public enum Order {
		/** As in the second document. */
		DOCUMENT,
		/** The greatest change first; of two departments what both report first, for they have projects and places of their own. */
		SIZE,
		/** The greatest rate first, those without a rate last. */
		RATE,
		/** The greatest share of the whole first. */
		SHARE
	}

	public DocumentComparison {
		amounts = List.copyOf(amounts);
		wordings = List.copyOf(wordings);
		reclassifications = List.copyOf(reclassifications);
		renamedProjects = Map.copyOf(renamedProjects);
		followedCodes = Map.copyOf(followedCodes);
	}

	/** Compares two documents. */
	public static DocumentComparison of(DocumentSnapshot before, DocumentSnapshot after) {
		FactAlignment alignment = new FactAlignment(before, after);
		List<AmountChange> amounts = alignment.amounts();
		return new DocumentComparison(before.header(), after.header(), amounts,
				new WordingComparison(before, after, alignment.renamedProjects()).changes(), Reclassifications.among(amounts),
				alignment.renamedProjects(), alignment.followedCodes());
	}

	/** The comparison with its places named otherwise, for instance with files as the user calls them. */
	public DocumentComparison named(UnaryOperator<Place> naming) {
		Function<AmountChange, AmountChange> amount = change -> new AmountChange(change.id(), change.coordinates(), change.label(), change.kind(),
				change.before().map(printed -> named(printed, naming)), change.after().map(printed -> named(printed, naming)), change.share());
		return new DocumentComparison(before, after, amounts.stream().map(amount).toList(), wordings.stream().map(wording -> new WordingChange(wording.where(),
				wording.kind(), wording.before(), wording.after(), wording.pieces(), wording.beforePlace().map(naming), wording.afterPlace().map(naming))).toList(),
				reclassifications.stream().map(move -> new Reclassification(amount.apply(move.from()), amount.apply(move.to()), move.amount())).toList(),
				renamedProjects, followedCodes);
	}

	private static AmountChange.Printed named(AmountChange.Printed printed, UnaryOperator<Place> naming) {
		return new AmountChange.Printed(printed.quantity(), printed.places().stream().map(naming).toList());
	}

	/** Whether anything differs but in the way it is printed. */
	public boolean differs() {
		return !wordings.isEmpty() || amounts.stream().anyMatch(amount -> amount.kind().isChange());
	}

	/** The amounts that are not printed the same, sorted; equals stay in document order. */
	public List<AmountChange> changes(Order order) {
		List<AmountChange> changes = new ArrayList<>(amounts.stream().filter(amount -> amount.kind() != ChangeKind.SAME).toList());
		boolean one = before.isSameDepartment(after);
		switch (order) {
			case SIZE -> changes.sort(Comparator.comparing((AmountChange change) -> one || change.isOfBoth())
					.thenComparing(AmountChange::weight).reversed());
			case RATE -> changes.sort(Comparator.comparing((AmountChange change) -> change.rate().map(BigDecimal::abs).orElse(BigDecimal.ONE.negate()))
					.reversed());
			case SHARE -> changes.sort(Comparator.comparing((AmountChange change) -> change.share().map(BigDecimal::abs).orElse(BigDecimal.ONE.negate()))
					.reversed());
			case DOCUMENT -> {
				// As they are.
			}
		}
		return changes;
	}
}
