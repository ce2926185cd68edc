// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.Arrays;

/**
 * Where the characters of a paragraph were typed: between them stand brackets and expressions of claims, and escapes.
 * Kept as the beginnings of the stretches that were typed in one go.
 */
public final class TextOffsets {

	private final int[] texts;
	private final int[] typed;

	/**
	 * @param texts first character of each stretch in the text, ascending
	 * @param typed offset of each of them behind the beginning of the paragraph as typed
	 */
	TextOffsets(int[] texts, int[] typed) {
		this.texts = texts;
		this.typed = typed;
	}

	/** How far behind the beginning of the paragraph a character of the text was typed. */
	public int at(int index) {
		int found = Arrays.binarySearch(texts, index);
		int stretch = found >= 0 ? found : Math.max(0, -found - 2);
		return texts.length == 0 ? 0 : typed[stretch] + index - texts[stretch];
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TextOffsets that && Arrays.equals(texts, that.texts) && Arrays.equals(typed, that.typed);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(texts) * 31 + Arrays.hashCode(typed);
	}
}
