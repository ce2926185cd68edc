// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.compare.Reclassification;
import org.gongkai.core.compare.SideBySide;
import org.gongkai.core.compare.WordingChange;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.Header;

/**
 * What the Compare view shows.
 *
 * @param sides            what was compared, in order
 * @param comparison       the whole comparison
 * @param amounts          the wanted amounts, in the wanted order
 * @param wordings         the wanted texts
 * @param reclassifications the wanted movements between subjects
 * @param documents what each of more than two documents says of itself; empty when there are two
 * @param several   the wanted facts of more than two documents that differ, the greatest change first
 */
record ComparedContent(List<Side> sides, DocumentComparison comparison, List<AmountChange> amounts, List<WordingChange> wordings,
		List<Reclassification> reclassifications, List<Header> documents, List<SideBySide.Row> several) {
	/**
	 * What the person wants to see.
	 *
	 * @param text  words that must all occur; empty for all
	 * @param kind  what must have become of it; empty for every change
	 * @param order order of the amounts; empty for the greatest change first
	 */
	record Wish(String text, Optional<ChangeKind> kind, Optional<Comparator<AmountChange>> order) {
		private boolean wants(ChangeKind actual, String... searched) {
			if (kind.filter(wanted -> wanted != actual).isPresent()) {
				return false;
			}
			return wantsText(searched);
		}

		private boolean wants(SideBySide.Row row) {
			return (kind.isEmpty() || row.change().filter(change -> change.kind() == kind.get()).isPresent())
					&& wantsText(SeveralCells.words(row), row.label(), row.values().stream().flatMap(Optional::stream)
							.map(printed -> printed.quantity().printed()).collect(Collectors.joining("\n")));
		}

		private boolean wantsText(String... searched) {
			String all = String.join("\n", searched).toLowerCase(Locale.ROOT);
			return text.isBlank() || Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
		}
	}

	/** Compares the first with the last of what the sides say, at least two, and puts more than two side by side. */
	static ComparedContent of(List<Side> sides, List<DocumentSnapshot> documents, Wish wish, IProgressMonitor monitor) {
		DocumentComparison comparison = DocumentComparison.of(documents.getFirst(), documents.getLast());
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		List<AmountChange> amounts = new ArrayList<>(comparison.changes(DocumentComparison.Order.SIZE));
		amounts.removeIf(change -> !wish.wants(change.kind(), change.words(), change.label(), AmountColumns.where(change),
				change.before().map(one -> one.quantity().printed()).orElse(""), change.after().map(one -> one.quantity().printed()).orElse("")));
		wish.order().ifPresent(amounts::sort);
		List<WordingChange> wordings = comparison.wordings().stream()
				.filter(change -> wish.wants(change.kind(), change.where(), change.before(), change.after())).toList();
		List<Reclassification> moved = comparison.reclassifications().stream()
				.filter(one -> wish.kind().isEmpty() && wish.wants(ChangeKind.CHANGED, one.from().words(), one.to().words())).toList();
		if (documents.size() == 2) {
			return new ComparedContent(sides, comparison, amounts, wordings, moved, List.of(), List.of());
		}
		SideBySide sideBySide = SideBySide.of(documents);
		List<SideBySide.Row> several = sideBySide.changes(DocumentComparison.Order.SIZE).stream().filter(row -> wish.wants(row)).toList();
		return new ComparedContent(sides, comparison, amounts, wordings, moved, sideBySide.documents(), several);
	}
}
