// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.Deque;
import java.util.Optional;

import org.gongkai.core.form.SectionForm;
import org.gongkai.exchange.text.recognise.PlanNode.Part;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/**
 * Finds headings that share their line with text: a title with the text behind it, and further headings where a sentence
 * has ended. Only sections of those that are open are looked for.
 */
final class InlineHeadings {

	/**
	 * A heading inside a text.
	 *
	 * @param from offset of its first character
	 * @param to offset behind it, its punctuation included
	 */
	record Found(SectionForm form, int from, int to) {
	}

	/** A title as short as this is too likely a word of the text. */
	private static final int SHORT = 3;
	/** A title without enumerator must be longer. */
	private static final int UNNUMBERED = 6;
	/** So long a title is one even when text follows without any punctuation. */
	private static final int LONG = 8;
	private static final String ENDS_SENTENCE = "。;!?";
	private static final String CLOSES = "\"')]";
	private static final String ENDS_TITLE = "。:";

	private final FormTitles titles;
	private final SectionStarts sections;

	InlineHeadings(FormTitles titles, SectionStarts sections) {
		this.titles = titles;
		this.sections = sections;
	}

	/** The first heading in a text; empty when there is none. */
	Optional<Found> first(String text, Deque<Part> open) {
		if (open.isEmpty()) {
			return Optional.empty();
		}
		Folded folded = Folded.of(text);
		for (int at = 0; at < folded.length(); at++) {
			if (at == 0 || endsSentence(folded, at)) {
				Optional<Found> found = at(folded, at, open);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean endsSentence(Folded folded, int at) {
		int before = at - 1;
		while (before > 0 && CLOSES.indexOf(folded.charAt(before)) >= 0) {
			before--;
		}
		return ENDS_SENTENCE.indexOf(folded.charAt(before)) >= 0;
	}

	private Optional<Found> at(Folded folded, int at, Deque<Part> open) {
		CharSequence rest = folded.subSequence(at, Math.min(folded.length(), at + Headings.MAX_LENGTH));
		Optional<Enumerator> enumerator = Enumerator.of(rest);
		if (enumerator.isEmpty() && at > 0) {
			return Optional.empty();
		}
		int start = at + enumerator.map(Enumerator::length).orElse(0);
		CharSequence bare = folded.subSequence(start, Math.min(folded.length(), start + Headings.MAX_LENGTH));
		Found best = null;
		int longest = SHORT;
		for (SectionForm section : titles.form().sections()) {
			int length = sections.mayStartInside(section, open) ? length(section, bare, enumerator.isPresent()) : -1;
			if (length > longest) {
				longest = length;
				boolean closed = length < bare.length() && ENDS_TITLE.indexOf(bare.charAt(length)) >= 0;
				best = new Found(section, folded.origin(at), folded.originEnd(start + length + (closed ? 1 : 0)));
			}
		}
		return Optional.ofNullable(best);
	}

	/** Length of the title with which a text begins; -1 when it does not. */
	private int length(SectionForm section, CharSequence bare, boolean numbered) {
		int length = titles.lengthAtStart(section, bare);
		boolean ended = length > 0 && (length == bare.length() || ENDS_TITLE.indexOf(bare.charAt(length)) >= 0);
		int certain = titles.literalLengthAtStart(section, bare);
		if (numbered) {
			return ended ? length : certain >= LONG ? certain : -1;
		}
		return ended && certain == length && length > UNNUMBERED ? length : -1;
	}
}
