// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/** Puts the lines of running text together to paragraphs: a line that reaches the right margin goes on at the left one. */
final class Paragraphs {

	/** So many characters make a line of running text. */
	private static final int LONG = 14;
	/** A margin nearer to the left edge of the page than this part of its width is none, but where some headings happen to end. */
	private static final float NEAREST = 0.55f;
	/** A line that ends within so many ems of the margin reaches it. */
	private static final float END = 1.8f;
	private static final String SENTENCE_END = "。！？；;";

	private final float left;
	private final float right;

	/**
	 * @param lines all lines of a page that are not in tables
	 * @param width width of the page
	 */
	Paragraphs(List<TextLine> lines, float width) {
		List<TextLine> full = lines.stream().filter(line -> line.glyphs().size() >= LONG).toList();
		left = (float) full.stream().mapToDouble(TextLine::left).min().orElse(0);
		float farthest = (float) full.stream().mapToDouble(TextLine::right).max().orElse(Float.MAX_VALUE);
		// one long heading makes no margin: other lines end there too, or it is as far from the edge as the text is on the left
		boolean shared = full.stream().filter(line -> line.right() > farthest - END * line.em()).count() > 1;
		boolean mirrored = full.stream().anyMatch(line -> line.right() > width - left - 2 * line.em());
		right = full.size() > 1 && (shared && farthest > NEAREST * width || mirrored) ? farthest : Float.MAX_VALUE;
	}

	/** The paragraphs of lines that follow one another. */
	List<String> of(List<TextLine> lines) {
		List<String> paragraphs = new ArrayList<>();
		List<TextLine> open = new ArrayList<>();
		for (TextLine line : lines) {
			if (!open.isEmpty() && !goesOn(open, line)) {
				paragraphs.add(TextLine.joined(open, right));
				open.clear();
			}
			open.add(line);
		}
		if (!open.isEmpty()) {
			paragraphs.add(TextLine.joined(open, right));
		}
		return paragraphs;
	}

	private boolean goesOn(List<TextLine> open, TextLine next) {
		TextLine before = open.getLast();
		float em = before.em();
		boolean alike = Math.abs(next.em() - em) < 0.12f * em;
		boolean near = next.base() - before.base() < 2.6f * em;
		boolean full = before.right() > right - Math.max(END * em, next.firstUnit());
		boolean atMargin = next.left() < left + 1.2f * em;
		String last = before.glyphs().getLast().text();
		// a paragraph that began without an indent shows where it ends by its last line only
		boolean mayEnd = SENTENCE_END.contains(last) && (open.getFirst().left() < left + 1.2f * em || Enumerator.of(Folded.of(next.text())).isPresent());
		return alike && near && full && atMargin && !mayEnd;
	}
}
