// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/** Takes glossary entries apart: enumerator, term, explanation. */
public final class GlossaryReader {

	/** A piece of a glossary. */
	public sealed interface Entry {
	}

	/**
	 * An entry.
	 *
	 * @param number enumerator without its punctuation
	 * @param term the term
	 * @param heading the first paragraph as printed
	 * @param paragraphs the explanation; empty when there is none
	 */
	public record Term(String number, String term, JoinedText heading, List<JoinedText> paragraphs) implements Entry {
	}

	/**
	 * Text that belongs to no entry.
	 *
	 * @param text the text
	 */
	public record Plain(JoinedText text) implements Entry {
	}

	/** A term is never longer; a colon further on belongs to the explanation. */
	private static final int LONGEST_TERM = 90;

	private GlossaryReader() {
	}

	/** Entries of a glossary, in order. A paragraph without enumerator goes on with the entry before it. */
	public static List<Entry> read(List<JoinedText> paragraphs) {
		List<Entry> entries = new ArrayList<>();
		for (JoinedText paragraph : paragraphs) {
			Optional<Term> term = term(paragraph);
			if (term.isPresent()) {
				entries.add(term.get());
			} else if (!entries.isEmpty() && entries.getLast() instanceof Term last && Enumerator.of(Folded.of(paragraph.text())).isEmpty()) {
				last.paragraphs().add(paragraph);
			} else {
				entries.add(new Plain(paragraph));
			}
		}
		return entries;
	}

	private static Optional<Term> term(JoinedText paragraph) {
		Folded folded = Folded.of(paragraph.text());
		Optional<Enumerator> enumerator = Enumerator.of(folded);
		if (enumerator.isEmpty()) {
			return Optional.empty();
		}
		int start = enumerator.get().length();
		int colon = folded.toString().indexOf(':', start);
		int stop = folded.toString().indexOf('。', start);
		boolean whole = colon < 0 && stop < 0 && folded.length() <= LONGEST_TERM;
		if (!whole && (colon <= start || colon > LONGEST_TERM || stop >= 0 && stop < colon)) {
			return Optional.empty();
		}
		int end = whole ? folded.length() : colon;
		String term = paragraph.text().substring(folded.origin(start), folded.originEnd(end)).replace("**", "").strip();
		List<JoinedText> explanation = new ArrayList<>();
		if (!whole) {
			// an explanation that begins on another line keeps the colon, or nobody could tell that there was one
			JoinedText rest = paragraph.from(folded.origin(colon + 1));
			boolean same = colon + 1 < folded.length() && rest.firstLine() == paragraph.firstLine();
			explanation.add(same ? rest : paragraph.from(folded.origin(colon)));
		}
		return term.isEmpty() ? Optional.empty() : Optional.of(new Term(enumerator.get().number(), term, paragraph, explanation));
	}
}
