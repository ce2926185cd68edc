// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A source file, line by line.
 *
 * @param name file name for messages and reports, without its folder
 * @param lines all lines in order; the first has number 1
 * @param pages number of the line with which each page or sheet begins, in order; empty for a source without pages
 */
public record SourceDocument(String name, List<SourceLine> lines, List<Integer> pages) {

	/** Copies the lists. */
	public SourceDocument {
		lines = List.copyOf(lines);
		pages = List.copyOf(pages);
	}

	/** A source without pages. */
	public SourceDocument(String name, List<SourceLine> lines) {
		this(name, lines, List.of());
	}

	/**
	 * The source with ideographs in place of the radicals that look like them, which some PDF files hold. What is printed is
	 * the same, so are all columns.
	 */
	public SourceDocument withoutRadicals() {
		return new SourceDocument(name, lines.stream().map(line -> new SourceLine(line.number(), LookAlikes.withoutRadicals(line.text()), line.spaces())).toList(), pages);
	}

	/** Splits a text into lines; LF, CR LF and CR end a line. A terminator at the very end opens no further line. */
	public static SourceDocument of(String name, String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r') {
				lines.add(text.substring(start, i));
				if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
					i++;
				}
				start = i + 1;
			}
		}
		if (start < text.length()) {
			lines.add(text.substring(start));
		}
		int spaces = Gaps.width(lines);
		return new SourceDocument(name, IntStream.range(0, lines.size()).mapToObj(i -> new SourceLine(i + 1, lines.get(i), spaces)).toList());
	}

	/** The line with a number from 1. */
	public SourceLine line(int number) {
		return lines.get(number - 1);
	}

	/** Number of the last line with text; 0 when there is none. */
	public int lastLine() {
		return lines.reversed().stream().filter(line -> !line.isBlank()).findFirst().map(SourceLine::number).orElse(0);
	}

	/** Number of lines. */
	public int size() {
		return lines.size();
	}

	/** All numeric tokens in reading order. */
	public List<NumericToken> tokens() {
		return lines.stream().flatMap(line -> Tokens.of(line).stream()).toList();
	}
}
