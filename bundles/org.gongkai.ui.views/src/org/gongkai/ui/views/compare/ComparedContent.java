// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.compare.Reclassification;
import org.gongkai.core.compare.WordingChange;
import org.gongkai.core.document.DocumentSnapshot;

/**
 * What the Compare view shows.
 *
 * @param comparison       the whole comparison
 * @param amounts          the wanted amounts, in the wanted order
 * @param wordings         the wanted texts
 * @param reclassifications the wanted movements between subjects
 */
record ComparedContent(DocumentComparison comparison, List<AmountChange> amounts, List<WordingChange> wordings,
		List<Reclassification> reclassifications) {
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
			String all = String.join("\n", searched).toLowerCase(Locale.ROOT);
			return text.isBlank() || Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
		}
	}

	static ComparedContent of(DocumentSnapshot before, DocumentSnapshot after, Wish wish, IProgressMonitor monitor) {
		DocumentComparison comparison = DocumentComparison.of(before, after);
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
		return new ComparedContent(comparison, amounts, wordings, moved);
	}
}
