// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.exchange.read.CellText;

/**
 * Glyphs that stand on one line, from left to right.
 *
 * @param glyphs at least one
 */
record TextLine(List<Glyph> glyphs) {

	/** Glyphs whose places differ less than this part of their size stand on one line. */
	private static final float SAME_LINE = 0.4f;
	/** Gap in ems that separates what was not drawn in one go. */
	private static final float APART = 0.15f;
	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(?:\\.[0-9]+)?%?");
	/** A number as it may stand by itself: with no digit after the point or after a comma missing. */
	private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]{2,})?%?");
	/** Characters that begin no line, and such that end none. */
	private static final String NO_BEGIN = "、，。；：？！）》〉」』】〕”’％,.;:?!)]}%";
	private static final String NO_END = "（《〈「『【〔“‘([{";

	float left() {
		return glyphs.getFirst().left();
	}

	float right() {
		return glyphs.getLast().right();
	}

	float base() {
		return glyphs.getFirst().base();
	}

	/** Size of the largest font on it. */
	float em() {
		float em = 0;
		for (Glyph glyph : glyphs) {
			em = Math.max(em, glyph.em());
		}
		return em;
	}

	/** Whether it was drawn next after another one. */
	boolean isNext(TextLine before) {
		return !glyphs.getFirst().isApart(before.glyphs.getLast());
	}

	/** The same farther down. */
	TextLine moved(float down) {
		return new TextLine(glyphs.stream().map(glyph -> new Glyph(glyph.left(), glyph.right(), glyph.base() + down, glyph.em(), glyph.text(), glyph.spaced(), glyph.order())).toList());
	}

	/** Puts glyphs into lines, from the top down. */
	static List<TextLine> of(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::base));
		List<TextLine> lines = new ArrayList<>();
		List<Glyph> open = new ArrayList<>();
		float base = 0;
		for (Glyph glyph : sorted) {
			if (!open.isEmpty() && glyph.base() - base > SAME_LINE * Math.min(glyph.em(), open.getFirst().em())) {
				lines.add(line(open));
				open.clear();
			}
			if (open.isEmpty()) {
				base = glyph.base();
			}
			open.add(glyph);
		}
		if (!open.isEmpty()) {
			lines.add(line(open));
		}
		return lines;
	}

	private static TextLine line(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::left));
		List<Glyph> single = new ArrayList<>();
		for (Glyph glyph : sorted) {
			if (single.isEmpty() || !single.getLast().isDouble(glyph)) {
				single.add(glyph);
			}
		}
		return new TextLine(List.copyOf(single));
	}

	/** The pieces between gaps wider than a number of ems; beside numbers, and where all else is set without gaps, narrower ones count. */
	List<TextLine> pieces(float gap) {
		return pieces(gap, new Gaps(glyphs));
	}

	/** The pieces between gaps wider than a number of ems, whatever stands beside them. */
	List<TextLine> wide(float gap) {
		return pieces(gap, null);
	}

	private List<TextLine> pieces(float gap, Gaps gaps) {
		List<TextLine> pieces = new ArrayList<>();
		int start = 0;
		float right = glyphs.getFirst().right();
		for (int i = 1; i < glyphs.size(); i++) {
			float least = glyphs.get(i).isApart(glyphs.get(i - 1)) ? Math.min(gap, APART) : gaps == null ? gap : Math.min(gap, gaps.least(start, i));
			if (glyphs.get(i).left() - right > least * Math.min(glyphs.get(i).em(), glyphs.get(i - 1).em())) {
				pieces.add(new TextLine(glyphs.subList(start, i)));
				start = i;
			}
			right = Math.max(right, glyphs.get(i).right());
		}
		pieces.add(new TextLine(glyphs.subList(start, glyphs.size())));
		return pieces;
	}

	/** What is printed. Spaces are where they are seen, not where the file has them. */
	String text() {
		StringBuilder text = new StringBuilder();
		Glyph before = null;
		for (Glyph glyph : glyphs) {
			if (before != null) {
				char last = text.charAt(text.length() - 1);
				boolean wideLeft = CellText.isWide(last);
				boolean wideRight = CellText.isWide(glyph.text().charAt(0));
				float seen = glyph.spaced() ? 0.12f : wideLeft || wideRight ? 0.45f : 0.18f;
				if (glyph.left() - before.right() > seen * Math.min(before.em(), glyph.em())) {
					text.append(' ');
				}
			}
			text.append(glyph.text());
			before = glyph;
		}
		return text.toString();
	}

	/** Width of what cannot be broken at its beginning: an ideograph with its punctuation, a number, a word. */
	float firstUnit() {
		int end = 1;
		while (end < glyphs.size() && holdsTogether(glyphs.get(end - 1), glyphs.get(end))) {
			end++;
		}
		return glyphs.get(end - 1).right() - left();
	}

	private static boolean holdsTogether(Glyph before, Glyph after) {
		char last = before.text().charAt(before.text().length() - 1);
		char first = after.text().charAt(0);
		boolean apart = after.left() - before.right() > 0.18f * after.em();
		return !apart && (NO_BEGIN.indexOf(first) >= 0 || NO_END.indexOf(last) >= 0 || !CellText.isWide(last) && !CellText.isWide(first));
	}

	/** Whether every piece of it is an amount, a share, a code or a sign for none. */
	boolean isNumeric() {
		for (Glyph glyph : glyphs) {
			for (int i = 0; i < glyph.text().length(); i++) {
				if ("0123456789.,-%—－０１２３４５６７８９．，％()+".indexOf(glyph.text().charAt(i)) < 0) {
					return false;
				}
			}
		}
		return true;
	}

	/** Whether words one below the other are pieces of one number, such as a sign and its digits, and not numbers themselves. */
	static boolean isOneNumber(List<TextLine> words) {
		List<String> pieces = words.stream().map(TextLine::text).toList();
		return pieces.stream().anyMatch(piece -> !WHOLE_NUMBER.matcher(piece).matches()) && NUMBER.matcher(String.join("", pieces)).matches();
	}

	/**
	 * The text of lines that belong together. A line that fills its width was broken because there was no more room; another
	 * one was ended on purpose.
	 *
	 * @param right where the room ends
	 */
	static String joined(List<TextLine> lines, float right) {
		StringBuilder text = new StringBuilder();
		TextLine before = null;
		for (TextLine line : lines) {
			String next = line.text();
			if (before != null) {
				char last = text.charAt(text.length() - 1);
				char first = next.charAt(0);
				boolean full = before.right() > right - 1.6f * before.em();
				boolean chinese = CellText.isWide(last) && CellText.isWide(first);
				boolean word = Character.isLetter(last) && Character.isLetter(first) && last < 0x80 && first < 0x80;
				if (!chinese && (!full || word)) {
					text.append(' ');
				}
			}
			text.append(next);
			before = line;
		}
		return text.toString();
	}
}
