// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import java.util.List;
import org.gongkai.core.document.Content;
import org.gongkai.core.fact.Place;

/**
 * A piece of printed text.
 *
 * @param kind what it is
 * @param text the text as printed
 * @param folded the text as patterns see it
 * @param block number of the block it continues: brackets may be opened in one passage and closed in the next of a block
 * @param sections names of the sections, the table and the performance table around it, from outside
 * @param place the whole
 * @param paragraph the paragraph it is; null for what is none
 */
public record Passage(Kind kind, String text, FoldedText folded, int block, List<String> sections, Place place, Content.Paragraph paragraph) {

	private static final String CELL_ESCAPES = "\\|\n";
	private static final String TEXT_ESCAPES = "\\\"\n";

	/** Kinds of text. */
	public enum Kind {
		/** A paragraph. */
		PARAGRAPH("段"),
		/** A cell that holds no number. */
		CELL("格"),
		/** A term of the glossary or a paragraph of its explanation. */
		TERM("名词"),
		/** A heading, a title of a table or a caption. */
		TITLE("标题"),
		/** A caption or note of a table. */
		NOTE("附注"),
		/** Source text kept as it is. */
		VERBATIM("原文");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** The word of the language. */
		public String word() {
			return word;
		}
	}

	/** The place of some words of the text, which are not empty; the whole when they were not typed as they are printed. */
	public Place place(int from, int to) {
		if (paragraph != null) {
			return paragraph.place(from, to);
		}
		// Titles and terms stand between quotation marks; an escape makes what is typed longer than what is printed.
		int escapes = escapes(text.length());
		int quote = place.length() == text.length() + escapes ? 0 : kind != Kind.CELL && place.length() == text.length() + escapes + 2 ? 1 : -1;
		int start = quote + from + escapes(from);
		return quote < 0 ? place
				: new Place(place.file(), place.line(), place.col() + start, place.offset() + start, to - from + escapes(to) - escapes(from),
						text.substring(from, to), place.where(), place.row(), place.rowLabel(), place.column(), place.source());
	}

	// Characters up to one that are typed as two.
	private int escapes(int end) {
		String escaped = kind == Kind.CELL ? CELL_ESCAPES : TEXT_ESCAPES;
		int escapes = 0;
		for (int i = 0; i < end; i++) {
			escapes += escaped.indexOf(text.charAt(i)) < 0 ? 0 : 1;
		}
		return escapes;
	}

	/** Whether it stands in a section, a table or a performance table of a name. */
	public boolean isIn(String name) {
		return sections.contains(name);
	}
}
