// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import java.util.function.Function;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Simplified;

/**
 * A text as patterns see it: without spaces, full-width letters, digits and punctuation as half-width ones, traditional
 * characters as simplified ones. Every kept character knows where it stood.
 */
public final class FoldedText {

	private final String raw;
	private final char[] chars;
	private final int[] places;
	private final int length;
	// A text is searched again and again while others are edited.
	private volatile WordScanner.Findings<?> searched;
	private volatile Made made;

	private record Made(Object value, Made others) {
	}

	private FoldedText(String raw) {
		this.raw = raw;
		chars = new char[raw.length()];
		places = new int[raw.length()];
		int kept = 0;
		for (int i = 0; i < raw.length(); i++) {
			char c = fold(raw.charAt(i));
			if (c != 0) {
				chars[kept] = c;
				places[kept++] = i;
			}
		}
		length = kept;
	}

	/** Folds a text. */
	public static FoldedText of(String raw) {
		return new FoldedText(raw);
	}

	/** The folded characters of a text. */
	public static String fold(String text) {
		return of(text).folded();
	}

	/** The folded characters. */
	public String folded() {
		return new String(chars, 0, length);
	}

	// 0 for what does not count.
	private static char fold(char c) {
		if (c > ' ' && c < 0x7f) {
			return c;
		}
		if (c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
			return 0;
		}
		return c >= '！' && c <= '～' ? (char) (c - 0xfee0) : Simplified.of(c);
	}

	/** The text as it was. */
	public String raw() {
		return raw;
	}

	/** Number of characters that count. */
	public int length() {
		return length;
	}

	/** A folded character. */
	public char at(int index) {
		return chars[index];
	}

	/** Where a folded character stood; the end of the text for the one behind the last. */
	public int place(int index) {
		return index < length ? places[index] : raw.length();
	}

	/** End of the folded characters before an index in the text as it was: behind the last of them, before spaces. */
	public int end(int index) {
		return index == 0 ? 0 : places[index - 1] + 1;
	}

	/** The text as it was between two folded characters. */
	public String between(int from, int to) {
		return from >= to ? "" : raw.substring(places[from], end(to));
	}

	/**
	 * What a reader makes of the text and of nothing else; it is kept for the next time.
	 *
	 * @param kind tells what it is; of one kind there is one
	 * @param maker makes it when it is asked for first
	 */
	public <T> T once(Class<T> kind, Function<FoldedText, T> maker) {
		for (Made one = made; one != null; one = one.others) {
			if (kind.isInstance(one.value)) {
				return kind.cast(one.value);
			}
		}
		T value = maker.apply(this);
		// Two threads may both make it, and one of the two is kept.
		made = new Made(value, made);
		return value;
	}

	/** The text as names are compared, see {@link Wording#key}. */
	public String key() {
		return once(Keys.class, text -> new Keys(Wording.key(text.raw), Wording.core(text.raw))).key;
	}

	/** The text as names are compared, without leading enumerators, see {@link Wording#core}. */
	public String core() {
		return once(Keys.class, text -> new Keys(Wording.key(text.raw), Wording.core(text.raw))).core;
	}

	private record Keys(String key, String core) {
	}

	/** What was found when it was searched last; null when it never was. */
	WordScanner.Findings<?> searched() {
		return searched;
	}

	void searched(WordScanner.Findings<?> findings) {
		searched = findings;
	}

	/** Whether folded words stand at an index. */
	public boolean has(String words, int index) {
		if (index + words.length() > length) {
			return false;
		}
		for (int i = 0; i < words.length(); i++) {
			if (chars[index + i] != words.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
