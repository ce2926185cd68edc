// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.fuzz;

import java.util.Random;

/** Text that nobody publishes. */
final class StrangeText {

	private static final String[] LANGUAGE = { "[", "]", "\\", "{", "}", "|", ">", "@12", "//", "/*", "*/", "\"", "“", "”", "[1 = 2]", "[空 = ]", "\\|", "> @1:2 ", "表 甲 {",
			"决算", "---", "| --- |", "[> image]", "$", "#", "**" };
	private static final String[] NUMBERS = { "1.2.3", "--5", "-", "1,2,3", "9".repeat(400), "0x1F", "1e999", "Ⅷ", "½", "%%", "１２，３４５．６７", "٣", "-0", "+5", "5-", "(3)", "1 234", "∞" };
	private static final String[] ENUMERATORS = { "一、", "（一）", "1.", "1．", "（1）", "①", "第一部分 ", "第一章", "1.1.1.1", "（（一））", "十百零、", "(1)、" };
	private static final int[] PLANES = { 0x20, 0x7f, 0xa0, 0x300, 0x600, 0x2000, 0x2028, 0x2e80, 0x3000, 0x4e00, 0xac00, 0xe000, 0xfe00, 0xff00, 0xffff, 0x1f600, 0x20000, 0xe0100, 0x10fffd };
	private static final int LONG = 60_000;

	private StrangeText() {
	}

	/** A character from anywhere, a lone surrogate among them. */
	static String character(Random random) {
		int at = PLANES[random.nextInt(PLANES.length)] + random.nextInt(32);
		return switch (random.nextInt(12)) {
			case 0 -> String.valueOf((char) (1 + random.nextInt(31)));
			case 1 -> random.nextBoolean() ? "\ufeff" : "\u200f";
			default -> new String(Character.toChars(Math.min(at, Character.MAX_CODE_POINT)));
		};
	}

	/** A line with something of the language inside. */
	static String inserted(String line, Random random) {
		int at = random.nextInt(line.length() + 1);
		return line.substring(0, at) + LANGUAGE[random.nextInt(LANGUAGE.length)] + line.substring(at);
	}

	/** Something that looks like a number, for {@link String#replaceFirst}. */
	static String number(Random random) {
		return NUMBERS[random.nextInt(NUMBERS.length)];
	}

	/** Several enumerators. */
	static String enumerators(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(6); i >= 0; i--) {
			text.append(ENUMERATORS[random.nextInt(ENUMERATORS.length)]);
		}
		return text.toString();
	}

	/** A line of one word, of many cells, or of many numbers. */
	static String longLine(Random random) {
		String unit = switch (random.nextInt(5)) {
			case 0 -> "财";
			case 1 -> "\t";
			case 2 -> "12.50万元，";
			case 3 -> "（一）";
			default -> "一般公共预算财政拨款收入1万元，占收入总计的2%";
		};
		return unit.repeat(1 + random.nextInt(LONG) / unit.length());
	}
}
