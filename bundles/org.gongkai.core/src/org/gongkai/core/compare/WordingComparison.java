// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;

/**
 * Compares the texts of two documents section by section. Numbers that report facts, each document's own year and its
 * department are no wording; a section that only one document has is one difference, whatever it contains.
 */
final class WordingComparison {

	private static final double ALIKE = 0.35;

	private final Map<String, List<DocumentTexts.Text>> first;
	private final Map<String, List<DocumentTexts.Text>> second;

	WordingComparison(DocumentSnapshot before, DocumentSnapshot after, Map<String, String> renamedProjects) {
		first = DocumentTexts.of(before, renamedProjects);
		second = DocumentTexts.of(after, Map.of());
	}

	List<WordingChange> changes() {
		List<WordingChange> changes = new ArrayList<>();
		Set<String> paths = new LinkedHashSet<>(second.keySet());
		paths.addAll(first.keySet());
		for (String path : paths) {
			List<DocumentTexts.Text> before = first.getOrDefault(path, List.of());
			List<DocumentTexts.Text> after = second.getOrDefault(path, List.of());
			if (before.isEmpty() || after.isEmpty()) {
				if (!isWithin(path, before.isEmpty() ? first : second, before.isEmpty() ? second : first)) {
					changes.add(whole(path, before, after));
				}
			} else {
				paired(path, before, after, changes);
			}
		}
		return changes;
	}

	// Whether the section around it is missing as well, so that this one goes without saying.
	private static boolean isWithin(String path, Map<String, ?> lacking, Map<String, ?> having) {
		for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
			String around = path.substring(0, slash);
			if (having.containsKey(around) && !lacking.containsKey(around)) {
				return true;
			}
		}
		return false;
	}

	private static WordingChange whole(String path, List<DocumentTexts.Text> before, List<DocumentTexts.Text> after) {
		return change(path, before.isEmpty() ? ChangeKind.ADDED : ChangeKind.REMOVED, joined(before), joined(after), place(before), place(after));
	}

	private static String joined(List<DocumentTexts.Text> texts) {
		return String.join("\n", texts.stream().map(DocumentTexts.Text::words).toList());
	}

	private static Optional<Place> place(List<DocumentTexts.Text> texts) {
		return texts.isEmpty() ? Optional.empty() : Optional.of(texts.getFirst().place());
	}

	private static void paired(String path, List<DocumentTexts.Text> before, List<DocumentTexts.Text> after, List<WordingChange> changes) {
		int i = 0;
		int j = 0;
		for (SequenceMatch.Pair pair : SequenceMatch.of(before.stream().map(DocumentTexts.Text::words).toList(),
				after.stream().map(DocumentTexts.Text::words).toList())) {
			between(path, before.subList(i, pair.first()), after.subList(j, pair.second()), changes);
			i = pair.first() + 1;
			j = pair.second() + 1;
		}
		between(path, before.subList(i, before.size()), after.subList(j, after.size()), changes);
	}

	// Texts that have no equal: each with the first one further down that is alike.
	private static void between(String path, List<DocumentTexts.Text> before, List<DocumentTexts.Text> after, List<WordingChange> changes) {
		Map<Integer, Integer> partners = partners(before, after);
		int next = 0;
		for (int j = 0; j < after.size(); j++) {
			Integer partner = partners.get(j);
			for (int i = next; partner != null && i < partner; i++) {
				changes.add(change(path, ChangeKind.REMOVED, before.get(i).words(), "", Optional.of(before.get(i).place()), Optional.empty()));
			}
			DocumentTexts.Text text = after.get(j);
			if (partner == null) {
				changes.add(change(path, ChangeKind.ADDED, "", text.words(), Optional.empty(), Optional.of(text.place())));
			} else {
				next = partner + 1;
				changes.add(change(path, ChangeKind.CHANGED, before.get(partner).words(), text.words(), Optional.of(before.get(partner).place()),
						Optional.of(text.place())));
			}
		}
		for (int i = next; i < before.size(); i++) {
			changes.add(change(path, ChangeKind.REMOVED, before.get(i).words(), "", Optional.of(before.get(i).place()), Optional.empty()));
		}
	}

	private static Map<Integer, Integer> partners(List<DocumentTexts.Text> before, List<DocumentTexts.Text> after) {
		Map<Integer, Integer> partners = new LinkedHashMap<>();
		boolean single = before.size() == after.size();
		int next = 0;
		for (int j = 0; j < after.size(); j++) {
			for (int i = next; i < before.size(); i++) {
				if (single && before.size() == 1 || NameMatching.similarity(before.get(i).words(), after.get(j).words()) >= ALIKE) {
					partners.put(j, i);
					next = i + 1;
					break;
				}
			}
		}
		return partners;
	}

	private static WordingChange change(String path, ChangeKind kind, String before, String after, Optional<Place> beforePlace,
			Optional<Place> afterPlace) {
		return new WordingChange(path, kind, before, after, TextDifference.of(before, after), beforePlace, afterPlace);
	}
}
