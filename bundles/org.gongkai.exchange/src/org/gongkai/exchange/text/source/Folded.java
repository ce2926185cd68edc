// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.Arrays;

import org.gongkai.core.text.Simplified;

/**
 * A text in which only what a reader would call different is different: white space and markdown emphasis are gone,
 * full-width forms are half-width, radicals, compatibility and traditional ideographs are the ordinary ideograph, all quotes, dashes
 * and square brackets are one of a kind. Every character knows its offset in the original.
 */
public final class Folded implements CharSequence {

	private final String original;
	private final String text;
	private final int[] origin;

	private Folded(String original, String text, int[] origin) {
		this.original = original;
		this.text = text;
		this.origin = origin;
	}

	/** Folds a text; the empty text folds to the empty text. */
	public static Folded of(String original) {
		int length = original.length();
		char[] folded = new char[length];
		int[] origin = new int[length];
		int count = 0;
		for (int i = 0; i < length; i++) {
			char c = original.charAt(i);
			if (isIdeograph(c)) {
				origin[count] = i;
				folded[count++] = Simplified.of(c);
			} else if (c == '*' && i + 1 < length && original.charAt(i + 1) == '*') {
				i++;
			} else if (!isSpace(c)) {
				origin[count] = i;
				folded[count++] = Simplified.of(LookAlikes.fold(c));
			}
		}
		return new Folded(original, new String(folded, 0, count), count == length ? origin : Arrays.copyOf(origin, count));
	}

	/** Most characters are, and they stay what they are. */
	private static boolean isIdeograph(char c) {
		return c >= '\u4e00' && c <= '\u9fff';
	}

	/** Folded form of a text as a plain string. */
	public static String string(String original) {
		return of(original).toString();
	}

	/** Whether a character is invisible: any kind of space, a byte order mark, a zero-width character. */
	public static boolean isSpace(char c) {
		return c <= ' ' || c >= 0x7f && !isIdeograph(c) && (Character.isSpaceChar(c) || c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060'
				|| c == '\ufeff');
	}

	/** The text before folding. */
	public String original() {
		return original;
	}

	/** Offset in the original of a folded character; the end of the original for the end of the folded text. */
	public int origin(int index) {
		return index < origin.length ? origin[index] : original.length();
	}

	/** Offset in the original just behind the folded character before {@code index}; 0 for the start. */
	public int originEnd(int index) {
		return index == 0 ? 0 : origin[index - 1] + 1;
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public char charAt(int index) {
		return text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.substring(start, end);
	}

	@Override
	public String toString() {
		return text;
	}
}
