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
	 * @param typed offset of each of them in the file
	 */
	TextOffsets(int[] texts, int[] typed) {
		this.texts = texts;
		this.typed = typed;
	}

	/** Offset in the file of a character of the text. */
	public int at(int index) {
		int found = Arrays.binarySearch(texts, index);
		int stretch = found >= 0 ? found : Math.max(0, -found - 2);
		return texts.length == 0 ? 0 : typed[stretch] + index - texts[stretch];
	}
}
