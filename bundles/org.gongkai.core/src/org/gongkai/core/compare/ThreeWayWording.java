// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.compare.ThreeWayComparison.Wording;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;

/** The texts that two drafts changed: paired by the paragraph of the base, new ones by their section and words. */
final class ThreeWayWording {

	private ThreeWayWording() {
	}

	static List<Wording> of(DocumentSnapshot base, DocumentSnapshot first, DocumentSnapshot second) {
		Map<Object, WordingChange> byFirst = changes(base, first);
		Map<Object, WordingChange> bySecond = changes(base, second);
		Set<Object> ids = new LinkedHashSet<>(byFirst.keySet());
		ids.addAll(bySecond.keySet());
		return ids.stream().map(id -> wording(Optional.ofNullable(byFirst.get(id)), Optional.ofNullable(bySecond.get(id)))).toList();
	}

	private static Map<Object, WordingChange> changes(DocumentSnapshot base, DocumentSnapshot draft) {
		Map<Object, WordingChange> changes = new LinkedHashMap<>();
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (WordingChange change : new WordingComparison(base, draft, new FactAlignment(base, draft).renamedProjects()).changes()) {
			String words = change.where() + "|" + change.after();
			changes.put(change.beforePlace().<Object>map(place -> place).orElseGet(() -> words + "#" + counts.merge(words, 1, Integer::sum)), change);
		}
		return changes;
	}

	private static Wording wording(Optional<WordingChange> first, Optional<WordingChange> second) {
		WordingChange any = first.or(() -> second).orElseThrow();
		String base = any.before();
		String one = first.map(WordingChange::after).orElse(base);
		String other = second.map(WordingChange::after).orElse(base);
		Optional<String> merged = first.isPresent() && second.isPresent() && !one.isEmpty() && !other.isEmpty() ? merged(first.get(), second.get()) : Optional.empty();
		MergeOutcome outcome = second.isEmpty() ? MergeOutcome.FIRST : first.isEmpty() ? MergeOutcome.SECOND
				: one.equals(other) ? MergeOutcome.BOTH : merged.isPresent() ? MergeOutcome.MERGED : MergeOutcome.CONFLICT;
		String result = switch (outcome) {
			case FIRST, BOTH -> one;
			case SECOND -> other;
			case MERGED -> merged.orElseThrow();
			case CONFLICT -> "";
		};
		List<Place> places = Stream.of(any.beforePlace(), first.flatMap(WordingChange::afterPlace), second.flatMap(WordingChange::afterPlace))
				.flatMap(Optional::stream).toList();
		return new Wording(any.where(), outcome, base, one, other, result, places);
	}

	// Characters of the base that were replaced, and by what.
	private record Edit(int from, int to, String text) {
	}

	private static List<Edit> edits(WordingChange change) {
		List<Edit> edits = new ArrayList<>();
		int at = 0;
		for (WordingChange.Piece piece : change.pieces()) {
			int end = piece.kind() == ChangeKind.ADDED ? at : at + piece.text().length();
			if (piece.kind() != ChangeKind.SAME) {
				String text = piece.kind() == ChangeKind.ADDED ? piece.text() : "";
				boolean joins = !edits.isEmpty() && edits.getLast().to() == at;
				Edit last = joins ? edits.removeLast() : new Edit(at, at, "");
				edits.add(new Edit(last.from(), end, last.text() + text));
			}
			at = end;
		}
		return edits;
	}

	// Empty when the two touch the same words: even neighbouring changes are for a person to decide.
	private static Optional<String> merged(WordingChange first, WordingChange second) {
		List<Edit> edits = new ArrayList<>(edits(first));
		for (Edit edit : edits(second)) {
			if (edits.contains(edit)) {
				continue;
			}
			if (edits.stream().anyMatch(other -> edit.from() <= other.to() && other.from() <= edit.to())) {
				return Optional.empty();
			}
			edits.add(edit);
		}
		edits.sort(java.util.Comparator.comparingInt(Edit::from));
		StringBuilder merged = new StringBuilder(first.before());
		edits.reversed().forEach(edit -> merged.replace(edit.from(), edit.to(), edit.text()));
		return Optional.of(merged.toString());
	}
}
