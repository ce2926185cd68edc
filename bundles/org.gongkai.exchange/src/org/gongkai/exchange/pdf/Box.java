// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words that stand below and beside one another without a way between them: what a cell holds. */
final class Box {

	/** Words one below the other share at least this part of a character. */
	private static final float OVERLAP = 0.15f;

	private final List<TextLine> words = new ArrayList<>();
	private float left = Float.MAX_VALUE;
	private float right = -Float.MAX_VALUE;

	Box(TextLine first) {
		add(first);
	}

	private void add(TextLine word) {
		words.add(word);
		left = Math.min(left, word.left());
		right = Math.max(right, word.right());
	}

	/** The boxes of lines that are taken for a row, from left to right. */
	static List<Box> of(List<List<TextLine>> lines) {
		List<TextLine> words = new ArrayList<>();
		lines.forEach(words::addAll);
		words.sort(java.util.Comparator.comparingDouble(TextLine::left));
		List<Box> boxes = new ArrayList<>();
		for (TextLine word : words) {
			if (!boxes.isEmpty() && word.left() < boxes.getLast().right - OVERLAP * word.em()) {
				boxes.getLast().add(word);
			} else {
				boxes.add(new Box(word));
			}
		}
		boxes.forEach(box -> box.words.sort(java.util.Comparator.comparingDouble(TextLine::base).thenComparingDouble(TextLine::left)));
		return boxes;
	}

	float left() {
		return left;
	}

	float right() {
		return right;
	}

	float top() {
		return words.getFirst().base();
	}

	float bottom() {
		return words.getLast().base();
	}

	/** Its words, from the top down and from left to right. */
	List<TextLine> words() {
		return words;
	}

	boolean overlaps(TextLine word) {
		return Math.min(right, word.right()) - Math.max(left, word.left()) > OVERLAP * word.em();
	}

	/** The whole as one word at a height, for finding columns. */
	TextLine outline(float base) {
		StringBuilder text = new StringBuilder();
		words.forEach(word -> text.append(word.text()));
		return new TextLine(List.of(new Glyph(left, right, base, words.getFirst().em(), text.toString(), false, Glyph.UNKNOWN)));
	}

	/** Its text. */
	String text(float room) {
		return TextLine.joined(words, room);
	}
}
