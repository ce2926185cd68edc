// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Lines that are one row of a table without lines, or running text.
 *
 * @param lines the lines from the top down, at least one
 * @param boxes what its cells hold, from left to right
 */
record OpenRow(List<TextLine> lines, List<Box> boxes) {

	/** Gap in ems that is wider than any in running text. */
	private static final float WIDE = 1.5f;
	/** Running text has fewer gaps of any width in a line. */
	private static final int SEVERAL = 4;
	/** Longer than a number before a heading. */
	private static final int PHRASE = 5;
	/** So many lines above a line may belong to its row and be near it. */
	private static final int NEAR = 4;
	/** A line has no more than so many lone ideographs, unless they end words of the line above. */
	private static final int ENDINGS = 5;

	/**
	 * Cuts lines into rows.
	 *
	 * @param separated whether a line is drawn above a line of this index
	 * @param spacing how far rows are apart in the document
	 */
	static List<OpenRow> of(List<TextLine> lines, IntPredicate separated, Spacing spacing) {
		List<List<TextLine>> words = words(lines);
		int[] starts = RowFinder.rows(words, separated, DrawnOrder.of(lines, separated), spacing);
		List<OpenRow> rows = new ArrayList<>();
		for (int i = 0; i + 1 < starts.length; i++) {
			rows.add(new OpenRow(lines.subList(starts[i], starts[i + 1]), Box.of(words.subList(starts[i], starts[i + 1]))));
		}
		return rows;
	}

	/** The words of each line; a line of running text is one. */
	private static List<List<TextLine>> words(List<TextLine> lines) {
		List<List<TextLine>> pieces = lines.stream().map(Columns::pieces).toList();
		boolean[] tabular = new boolean[lines.size()];
		for (int i = 0; i < tabular.length; i++) {
			tabular[i] = isTabular(lines.get(i)) || i > 0 && isParted(pieces.get(i - 1), pieces.get(i));
			if (i > 0 && tabular[i] && isParted(pieces.get(i - 1), pieces.get(i))) {
				tabular[i - 1] = true;
			}
		}
		List<List<TextLine>> words = new ArrayList<>();
		for (int i = 0; i < tabular.length; i++) {
			List<TextLine> below = i + 1 < tabular.length ? endings(lines.get(i + 1)) : List.of();
			boolean beside = tabular[i] || i > 0 && tabular[i - 1] || i + 1 < tabular.length && tabular[i + 1];
			words.add(beside ? pieces.get(i).stream().flatMap(word -> apart(word, words, below)).toList() : List.of(lines.get(i)));
		}
		return words;
	}

	/** Whether a gap of a line goes on in the next one, with long texts on both sides: so two cells look, and no running text. */
	private static boolean isParted(List<TextLine> above, List<TextLine> below) {
		for (int i = 1; i < above.size(); i++) {
			for (int j = 1; j < below.size(); j++) {
				float left = Math.max(above.get(i - 1).right(), below.get(j - 1).right());
				float right = Math.min(above.get(i).left(), below.get(j).left());
				boolean texts = Math.min(above.get(i - 1).glyphs().size(), below.get(j - 1).glyphs().size()) >= PHRASE;
				if (texts && right - left > 0.4f * below.get(j).em() && below.get(j).base() - above.get(i).base() < 2 * below.get(j).em()) {
					return true;
				}
			}
		}
		return endsAt(above, below) || endsAt(below, above);
	}

	/** Whether a line of one long text ends where the first gap of its neighbour is, and begins where that begins: so high cells beside low ones look. */
	private static boolean endsAt(List<TextLine> single, List<TextLine> parted) {
		TextLine whole = single.getFirst();
		TextLine first = parted.getFirst();
		return single.size() == 1 && parted.size() > 1 && first.glyphs().size() >= 2 * PHRASE && Math.abs(whole.left() - first.left()) < 0.3f * first.em()
				&& Math.abs(whole.right() - first.right()) < 1.2f * first.em() && Math.abs(whole.base() - first.base()) < 2 * first.em();
	}

	/** The words of a line that holds the last ideographs of many words, which stand one above the other; none for another line. */
	private static List<TextLine> endings(TextLine line) {
		List<TextLine> parts = Columns.apart(line);
		return parts.stream().filter(part -> part.glyphs().size() == 1 && !part.isNumeric()).count() < ENDINGS ? List.of() : parts;
	}

	/** A word that is spaced out; its ideographs when they end words side by side of lines above, or are ended by such below. */
	private static Stream<TextLine> apart(TextLine word, List<List<TextLine>> lines, List<TextLine> below) {
		List<TextLine> parts = Columns.apart(word);
		List<TextLine> above = lines.subList(Math.max(0, lines.size() - NEAR), lines.size()).stream().flatMap(List::stream).toList();
		boolean ends = parts.size() > 1 && (parts.size() >= ENDINGS || haveNear(parts, word, above) || haveNear(parts, word, below));
		return ends ? parts.stream() : Stream.of(word);
	}

	/** Whether each part of a word has another word near it, above or below, that is no wider than the word. */
	private static boolean haveNear(List<TextLine> parts, TextLine word, List<TextLine> others) {
		return parts.stream().allMatch(part -> others.stream().anyMatch(one -> Math.abs(word.base() - one.base()) < 1.9f * word.em()
				&& one.left() < part.right() && one.right() > part.left() && one.right() - one.left() < word.right() - word.left()));
	}

	private static boolean isTabular(TextLine line) {
		List<TextLine> pieces = Columns.pieces(line);
		return Columns.pieces(line, WIDE).size() > 1 || pieces.size() >= SEVERAL || pieces.size() == SEVERAL - 1 && isPutApart(pieces);
	}

	/** Whether pieces were put where they are one by one: there is no space of the file between them. */
	static boolean isPutApart(List<TextLine> pieces) {
		return pieces.stream().skip(1).noneMatch(piece -> piece.glyphs().getFirst().spaced());
	}

	/** Whether it has several cells, and no line of running text has such gaps. */
	boolean isTabular() {
		return boxes.size() > 1 && (lines.size() > 1 || isTabular(lines.getFirst()));
	}

	/** Its cells as words, for finding columns. */
	List<TextLine> outline() {
		return boxes.stream().map(box -> box.outline(top())).toList();
	}

	float left() {
		return lines.getFirst().left();
	}

	float top() {
		return lines.getFirst().base();
	}

	/** Distance of the first line from the last one of the row above. */
	float below(OpenRow above) {
		return top() - above.lines.getLast().base();
	}

	float em() {
		return lines.getFirst().em();
	}

	/** Number of its characters. */
	int length() {
		return lines.stream().mapToInt(line -> line.glyphs().size()).sum();
	}
}
