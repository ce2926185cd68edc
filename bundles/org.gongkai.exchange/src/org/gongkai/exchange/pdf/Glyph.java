// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

/**
 * A printed character.
 *
 * @param left left edge
 * @param right right edge
 * @param base where it stands, downwards from the top of the page
 * @param em size of its font
 * @param text what it is; several characters for a ligature
 * @param spaced whether the file has a space before it, which may be too narrow to be seen as one
 */
record Glyph(float left, float right, float base, float em, String text, boolean spaced) {

	/** About half way between its top and its bottom. */
	float middle() {
		return base - em * 0.35f;
	}

	float centre() {
		return (left + right) / 2;
	}

	/** Whether another glyph is this one printed again to look bold. */
	boolean isDouble(Glyph other) {
		return text.equals(other.text) && Math.abs(left - other.left) < em * 0.25f && Math.abs(base - other.base) < em * 0.25f;
	}
}
