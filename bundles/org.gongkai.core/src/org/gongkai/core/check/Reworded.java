// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.document.Content;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;

/** Puts other words in the place of some that are printed. */
public final class Reworded {

	private static final Fix[] NONE = new Fix[0];
	private static final Message TITLE = new Message("标题", "the title");
	private static final Message LINE = new Message("这一行", "this line");

	private Reworded() {
	}

	/**
	 * The fix of a title, heading or caption.
	 *
	 * @param place where it stands, with quotation marks or without
	 * @param title the title as printed
	 * @param words words of it as names are compared, see {@link Wording#key}
	 * @param others the words to take
	 * @return none where the words are not found, or not typed as they are printed
	 */
	public static Fix[] title(Place place, String title, String words, String others) {
		int quote = place.length() == title.length() ? 0 : place.length() == title.length() + 2 ? 1 : -1;
		int from = quote < 0 ? -1 : from(title, words);
		return from < 0 ? NONE : fix(TITLE, place.file(), place.offset() + quote + from, length(title, from, words), others);
	}

	/**
	 * The fix of a paragraph.
	 *
	 * @param words words of it as names are compared, see {@link Wording#key}
	 * @param others the words to take
	 * @return none where the words are not found, or not typed as they are printed
	 */
	public static Fix[] paragraph(Content.Paragraph paragraph, String words, String others) {
		int from = from(paragraph.text(), words);
		if (from < 0) {
			return NONE;
		}
		int length = length(paragraph.text(), from, words);
		Place place = paragraph.place(from, from + length);
		return place.length() == length ? fix(LINE, place.file(), place.offset(), length, others) : NONE;
	}

	private static Fix[] fix(Message what, String file, int offset, int length, String others) {
		boolean plain = others.chars().noneMatch(c -> "\\\"[|\n".indexOf(c) >= 0);
		return plain ? new Fix[] { new Fix(Message.of(what.zh() + "改为“{0}”", "Change " + what.en() + " to “{0}”", others), List.of(new Fix.Edit(file, offset, length, others))) } : NONE;
	}

	// The last place from which the text begins with the words; -1 for none.
	private static int from(String text, String words) {
		int from = words.isEmpty() ? -1 : text.length() - 1;
		while (from >= 0 && !Wording.key(text.substring(from)).startsWith(words)) {
			from--;
		}
		return from;
	}

	private static int length(String text, int from, String words) {
		int to = from + 1;
		while (to < text.length() && !Wording.key(text.substring(from, to)).equals(words)) {
			to++;
		}
		return to - from;
	}
}
