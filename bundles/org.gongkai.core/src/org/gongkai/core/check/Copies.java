// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.document.Content;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;

/**
 * Deletes one of two parts that are alike word by word; which of the two goes makes no difference to what is left. Parts that
 * differ must be merged, which only a reader can do.
 */
public final class Copies {

	private Copies() {
	}

	/** A part and the one that stands right behind it. */
	private record Pair(Content part, Content next) {
	}

	/**
	 * The fix for two parts that are alike.
	 *
	 * @param content the content they stand in, at any depth
	 * @param first where the first stands; the one behind it in the same section tells where it ends
	 * @param second where the second stands
	 * @return none where they differ, or nothing stands behind the first
	 */
	public static Fix[] deleted(List<? extends Content> content, Place first, Place second) {
		Pair one = find(content, first);
		Pair other = find(content, second);
		if (one == null || other == null || one.next() == null || !words(one.part()).equals(words(other.part()))) {
			return new Fix[0];
		}
		int from = one.part().start();
		return new Fix[] { new Fix(Message.of("两处一字不差，删去前一处（第 {0} 行）", "Both are alike word by word: delete the first (line {0})", first.line()),
				List.of(new Fix.Edit(first.file(), from, one.next().start() - from, ""))) };
	}

	private static Pair find(List<? extends Content> content, Place place) {
		for (int i = 0; i < content.size(); i++) {
			Content piece = content.get(i);
			Pair found = piece.place().equals(place) ? new Pair(piece, i + 1 < content.size() ? content.get(i + 1) : null) : switch (piece) {
				case Content.Section section -> find(section.children(), place);
				case Content.Evaluation evaluation -> find(evaluation.children(), place);
				default -> null;
			};
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static List<String> words(Content content) {
		List<String> words = new ArrayList<>();
		collect(content, words);
		return words;
	}

	private static void collect(Content content, List<String> words) {
		switch (content) {
			case Content.Section section -> {
				words.add(section.title());
				section.children().forEach(child -> collect(child, words));
			}
			case Content.Table table -> {
				words.add(table.title());
				table.rows().forEach(row -> row.cells().forEach(cell -> words.add(cell.text().strip())));
				table.notes().forEach(note -> words.add(note.text()));
			}
			case Content.Evaluation evaluation -> {
				words.add(evaluation.title());
				evaluation.children().forEach(child -> collect(child, words));
			}
			case Content.Figure figure -> {
				words.add(figure.title());
				figure.paragraphs().forEach(paragraph -> words.add(paragraph.text()));
			}
			case Content.Paragraph paragraph -> words.add(paragraph.text());
			case Content.Term term -> {
				words.add(term.number() + term.term());
				term.paragraphs().forEach(paragraph -> words.add(paragraph.text()));
			}
			case Content.Verbatim verbatim -> verbatim.paragraphs().forEach(paragraph -> words.add(paragraph.text()));
		}
	}
}
