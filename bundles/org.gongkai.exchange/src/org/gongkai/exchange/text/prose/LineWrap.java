// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.gongkai.core.text.DisplayWidth;
import org.gongkai.exchange.text.source.Folded;

/**
 * Where a stretch of text was broken because the line was full. Lines that end inside a sentence and are directly followed
 * by the next show how wide the text is set; a line as wide as that may have been broken even though a sentence ends there.
 */
final class LineWrap {

	/** So many lines of one width show how wide a text is set. */
	private static final int EVIDENCE = 2;
	/** No text is set narrower, in columns. */
	private static final int NARROWEST = 40;
	/** A line may stay so much behind the width: in columns, for a wide character that did not fit; in characters. */
	private static final int COLUMNS = 3;
	private static final int CHARACTERS = 1;
	private static final String NUMBER = "0123456789.,%";

	private final List<JoinedText> lines;
	private final int columns;
	private final int characters;
	private final int indent;

	LineWrap(List<JoinedText> lines) {
		this.lines = lines;
		this.columns = width(line -> DisplayWidth.of(line.text()), COLUMNS);
		this.characters = width(line -> line.text().length(), CHARACTERS);
		this.indent = lines.stream().mapToInt(line -> line.pieces().getFirst().column()).min().orElse(1);
	}

	/** The width of the widest lines that were broken inside a sentence, but for a few that were never broken; 0 when there are too few. */
	private int width(ToIntFunction<JoinedText> measure, int tolerance) {
		List<Integer> broken = IntStream.range(0, lines.size()).filter(this::isFollowed).mapToObj(lines::get)
				.filter(line -> !ParagraphJoiner.endsSentence(Folded.of(line.text())) && DisplayWidth.of(line.text()) >= NARROWEST)
				.map(measure::applyAsInt).toList();
		for (int widest : broken.stream().distinct().sorted(Comparator.reverseOrder()).toList()) {
			long set = broken.stream().filter(width -> width <= widest && width >= widest - tolerance).count();
			long wider = broken.stream().filter(width -> width > widest).count();
			if (set >= EVIDENCE && set > EVIDENCE * wider) {
				return widest;
			}
		}
		return 0;
	}

	/** Whether a line was full when it ended, and the next is not set in like the first line of a paragraph. */
	boolean isFull(int index) {
		JoinedText line = lines.get(index);
		if (!isFollowed(index) || lines.get(index + 1).pieces().getFirst().column() > indent) {
			return false;
		}
		int length = line.text().length();
		int width = DisplayWidth.of(line.text());
		String number = number(lines.get(index + 1).text());
		int more = Math.max(0, number.length() - 1);
		int wider = Math.max(0, DisplayWidth.of(number) - 1);
		return width + wider >= NARROWEST && (characters > 0 && length >= characters - CHARACTERS - more && length <= characters
				|| columns > 0 && width >= columns - COLUMNS - wider && width <= columns + COLUMNS);
	}

	/** The number at the start of a line, which is not broken: it may be why the line before it ended early. */
	private static String number(String text) {
		int end = 0;
		while (end < text.length() && NUMBER.indexOf(Folded.string(text.substring(end, end + 1))) >= 0 && !Folded.isSpace(text.charAt(end))) {
			end++;
		}
		return text.substring(0, end);
	}

	/** Whether the next line follows without a blank one between. */
	private boolean isFollowed(int index) {
		return index + 1 < lines.size() && lines.get(index + 1).firstLine() == lines.get(index).lastLine() + 1;
	}
}
