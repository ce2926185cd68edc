// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Alters lines, never what stands on them. */
final class LineNoise {

	/** A page of text has about so many lines. */
	private static final int PAGE = 40;
	/** A line as long as this is running text. */
	private static final int SENTENCE = 45;

	private LineNoise() {
	}

	/** Running text is broken at another width. */
	static String movedLineBreaks(String text, RandomGenerator random) {
		int width = 28 + random.nextInt(14);
		return text.lines().flatMap(line -> isRow(line) || line.length() < SENTENCE ? List.of(line).stream() : pieces(line, width).stream())
				.collect(Collectors.joining("\n"));
	}

	private static List<String> pieces(String line, int width) {
		List<String> pieces = new ArrayList<>();
		int from = 0;
		while (line.length() - from > width) {
			int to = from + width;
			// a number is not broken by a printer: it goes to the next line as a whole
			while (to > from + 1 && isNumberPart(line.charAt(to - 1)) && isNumberPart(line.charAt(to))) {
				to--;
			}
			pieces.add(line.substring(from, to));
			from = to;
		}
		pieces.add(line.substring(from));
		return pieces;
	}

	private static boolean isNumberPart(char c) {
		return CharacterNoise.isDigit(c) || c == '.' || c == ',' || c == '%';
	}

	/** No line is blank. */
	static String noBlankLines(String text, RandomGenerator random) {
		return text.lines().filter(line -> !line.isBlank() || isRow(line)).collect(Collectors.joining("\n"));
	}

	/** Half of the blank lines are gone. */
	static String fewerBlankLines(String text, RandomGenerator random) {
		return text.lines().filter(line -> !line.isBlank() || isRow(line) || random.nextBoolean()).collect(Collectors.joining("\n"));
	}

	/** Every page ends with its number and begins with the title of the collection. */
	static String pages(String text, RandomGenerator random) {
		List<String> pages = new ArrayList<>();
		int page = 1;
		int left = PAGE;
		for (String line : text.lines().toList()) {
			pages.add(line);
			if (--left <= 0) {
				pages.addAll(random.nextBoolean() ? List.of("", "- " + page++ + " -", "部门预算决算公开材料汇编", "") : List.of("第 " + page++ + " 页", "部门预算决算公开材料汇编"));
				left = PAGE / 2 + random.nextInt(PAGE);
			}
		}
		return String.join("\n", pages);
	}

	/** Rows end with their last cell that holds something. A cell that stands on a line of its own stays where it is. */
	static String noTrailingTabs(String text, RandomGenerator random) {
		return text.lines().map(line -> line.equals("\t") ? line : line.replaceAll("\t+$", "")).collect(Collectors.joining("\n"));
	}

	/** Every tab between two cells is four or eight spaces. */
	static String tabsAsSpaces(String text, RandomGenerator random) {
		String spaces = " ".repeat(random.nextBoolean() ? 4 : 8);
		return text.lines().map(line -> line.lastIndexOf('\t') > 0 ? line.replace("\t", spaces) : line).collect(Collectors.joining("\n"));
	}

	/** Lines end with spaces. */
	static String trailingSpaces(String text, RandomGenerator random) {
		return text.lines().map(line -> line + " ".repeat(random.nextInt(3))).collect(Collectors.joining("\n"));
	}

	static boolean isRow(String line) {
		return line.indexOf('\t') >= 0;
	}
}
