// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Alters lines, never what stands on them. */
final class LineNoise {

	/** A page of text has about so many lines. */
	private static final int PAGE = 40;
	/** A line as long as this is running text. */
	private static final int SENTENCE = 45;

	/** A label of a row behind its code, long enough to be broken. */
	private static final Pattern LABEL = Pattern.compile("^([0-9]{3,7}\t\\p{IsHan}{5,9})(\\p{IsHan}{2,}\t.*\t.*)$");
	/** A label that is the only cell of its line, long enough to be broken. */
	private static final Pattern CELL = Pattern.compile("^(\t\\p{IsHan}{4,7})(\\p{IsHan}{2,12})$");
	private static final String[][] HEADINGS = { { "决算数", "本年决算数", "2024年决算数", "决算数（万元）" }, { "金额", "金额（万元）", "本年金额" }, { "预算数", "本年预算数", "2024年预算数", "年初预算数" },
			{ "科目名称", "项目名称", "功能科目名称" }, { "功能分类科目编码", "科目编码", "功能科目编码" }, { "行次", "序号" } };

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

	/** Every page ends with the name of the department, the year and the page of how many. */
	static String footers(String text, RandomGenerator random) {
		List<String> pages = new ArrayList<>();
		long all = text.lines().count() / PAGE;
		int page = 1;
		int left = PAGE;
		for (String line : text.lines().toList()) {
			pages.add(line);
			if (--left <= 0) {
				pages.addAll(List.of("", "云山县财政局2024年部门公开资料", "第" + page++ + "页 共" + all + "页", ""));
				left = PAGE / 2 + random.nextInt(PAGE);
			}
		}
		return String.join("\n", pages);
	}

	/** Lines end in every way there is. */
	static String mixedLineEnds(String text, RandomGenerator random) {
		return text.lines().map(line -> line + List.of("\n", "\r\n", "\r").get(random.nextInt(3))).collect(Collectors.joining());
	}

	/** Some labels do not fit in their cell, which is as wide as a few characters: the row goes on in the next line. */
	static String wrappedLabels(String text, RandomGenerator random) {
		return text.lines().map(line -> random.nextInt(12) > 0 ? line : LABEL.matcher(line).replaceFirst("$1\n$2")).collect(Collectors.joining("\n"));
	}

	/** Every tenth label that stands on a line of its own as the cell of a table goes on in the next line. */
	static String wrappedCells(String text, RandomGenerator random) {
		return text.lines().map(line -> random.nextInt(10) > 0 ? line : CELL.matcher(line).replaceFirst("$1\n$2")).collect(Collectors.joining("\n"));
	}

	/** Every page begins with a line that is the same but for its number. */
	static String headers(String text, RandomGenerator random) {
		List<String> pages = new ArrayList<>();
		int page = 1;
		int left = PAGE;
		boolean dots = random.nextBoolean();
		for (String line : text.lines().toList()) {
			pages.add(line);
			if (--left <= 0) {
				page++;
				pages.add(dots ? "云山县财政局2024年度部门公开资料 · " + page : "云山县财政局 2024年度公开资料 第" + page + "页");
				left = PAGE / 2 + random.nextInt(PAGE);
			}
		}
		return String.join("\n", pages);
	}

	/** Columns are called as in other years. */
	static String renamedHeadings(String text, RandomGenerator random) {
		String altered = text;
		for (String[] name : HEADINGS) {
			altered = altered.replaceAll("(?m)(?<=^|\t)" + name[0] + "(?=\t|$)(?=[^\n]*\t|\n\t)", name[1 + random.nextInt(name.length - 1)]);
		}
		return altered;
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
