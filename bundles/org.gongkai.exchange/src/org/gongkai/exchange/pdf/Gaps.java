// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.exchange.read.CellText;

/** How wide gaps in a line are that separate cells, by what stands on both sides. Where the file itself has a space, none of these does. */
final class Gaps {

	/** Between digits of a number there is no gap at all. */
	private static final float DIGITS = 0.2f;
	/** Between ideographs and numbers programs leave a quarter of an em by themselves. */
	private static final float MIXED = 0.34f;
	/** Between ideographs there is none, but in lines that are stretched. */
	private static final float IDEOGRAPHS = 0.3f;
	/** Other gaps of a line that is not stretched are narrower. */
	private static final float STRETCHED = 0.1f;
	private static final Pattern AMOUNT = Pattern.compile("[-+]?[0-9][0-9,]*\\.[0-9]{2}%?");

	private final List<Glyph> glyphs;
	private final boolean stretched;

	/** @param glyphs glyphs of a line, from left to right */
	Gaps(List<Glyph> glyphs) {
		this.glyphs = glyphs;
		int several = 0;
		int wide = 0;
		for (int i = 1; i < glyphs.size(); i++) {
			if (isIdeograph(i - 1) && isIdeograph(i) && gap(i) < IDEOGRAPHS) {
				several++;
				wide += gap(i) > STRETCHED ? 1 : 0;
			}
		}
		stretched = several == 0 || wide * 4 > several;
	}

	/**
	 * The least gap before a glyph that separates it from a piece, in ems.
	 *
	 * @param start first glyph of the piece
	 */
	float least(int start, int glyph) {
		if (glyphs.get(glyph).spaced()) {
			return Float.MAX_VALUE;
		}
		boolean numberBefore = isDigit(glyph - 1) && isNumber(start, glyph);
		if (numberBefore && (isDigit(glyph) || isSign(glyph))) {
			return Math.max(DIGITS, 3 * widest(start, glyph));
		}
		if (numberBefore && isIdeograph(glyph) || isIdeograph(glyph - 1) && isAmount(glyph)) {
			return MIXED;
		}
		return isIdeograph(glyph - 1) && isIdeograph(glyph) && !stretched ? IDEOGRAPHS : Float.MAX_VALUE;
	}

	private float gap(int glyph) {
		return (glyphs.get(glyph).left() - glyphs.get(glyph - 1).right()) / Math.min(glyphs.get(glyph).em(), glyphs.get(glyph - 1).em());
	}

	/** Widest gap between glyphs of a piece. */
	private float widest(int from, int to) {
		float widest = 0;
		for (int i = from + 1; i < to; i++) {
			widest = Math.max(widest, gap(i));
		}
		return widest;
	}

	private boolean isDigit(int glyph) {
		char c = glyphs.get(glyph).text().charAt(0);
		return Character.isDigit(c) || c == '%';
	}

	private boolean isSign(int glyph) {
		return glyphs.get(glyph).text().equals("-");
	}

	private boolean isIdeograph(int glyph) {
		char c = glyphs.get(glyph).text().charAt(0);
		return CellText.isWide(c) && Character.isLetter(c);
	}

	private boolean isNumber(int from, int to) {
		return new TextLine(glyphs.subList(from, to)).isNumeric();
	}

	/** Whether an amount begins, and nothing else comes right behind it. */
	private boolean isAmount(int from) {
		StringBuilder text = new StringBuilder();
		int end = from;
		while (end < glyphs.size() && (end == from || gap(end) < DIGITS)) {
			text.append(glyphs.get(end++).text());
		}
		return AMOUNT.matcher(text).matches();
	}
}
