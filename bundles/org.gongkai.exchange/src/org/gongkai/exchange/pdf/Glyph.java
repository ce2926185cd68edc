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
 * @param order number in the order in which the page was drawn; UNKNOWN when that tells nothing
 */
record Glyph(float left, float right, float base, float em, String text, boolean spaced, int order) {

	static final int UNKNOWN = -1;

	/** The same with another number. */
	Glyph numbered(int number) {
		return new Glyph(left, right, base, em, text, spaced, number);
	}

	/** Whether it is known to have been drawn at another time than what stands to the left of it. */
	boolean isApart(Glyph before) {
		return order != UNKNOWN && order != before.order + 1;
	}

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
