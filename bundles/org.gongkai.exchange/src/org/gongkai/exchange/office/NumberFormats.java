// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.Locale;
import java.util.Optional;

/** Ways in which Word writes the numbers of a list. */
final class NumberFormats {

	private static final String[] HAN = { "零", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
	private static final String[] LEGAL = { "零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖" };
	private static final String[] UNITS = { "", "十", "百", "千" };
	private static final String[] LEGAL_UNITS = { "", "拾", "佰", "仟" };
	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
	private static final int[] ROMAN = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] ROMAN_LETTERS = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };

	private NumberFormats() {
	}

	/**
	 * A number in a format.
	 *
	 * @param format name of the format in Word's files
	 * @return empty for a format that is not known, or that has no sign for the number
	 */
	static Optional<String> print(int number, String format) {
		return Optional.ofNullable(switch (format) {
			case "decimal", "decimalHalfWidth" -> String.valueOf(number);
			case "decimalZero" -> number < 10 && number >= 0 ? "0" + number : String.valueOf(number);
			case "decimalFullWidth", "decimalFullWidth2" -> String.valueOf(number).chars().map(c -> c - '0' + '０')
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand" ->
				han(number, HAN, UNITS, true);
			case "chineseLegalSimplified", "ideographLegalTraditional" -> han(number, LEGAL, LEGAL_UNITS, false);
			case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
			case "ideographTraditional" -> sign(STEMS, number);
			case "ideographZodiac" -> sign(BRANCHES, number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : null;
			case "decimalEnclosedParen" -> "(" + number + ")";
			case "ideographEnclosedCircle" -> number >= 1 && number <= 10 ? String.valueOf((char) ('㊀' + number - 1)) : null;
			case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
			case "lowerLetter" -> letters(number);
			case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> roman(number);
			default -> null;
		});
	}

	private static String sign(String signs, int number) {
		return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : null;
	}

	private static String digits(int number) {
		StringBuilder text = new StringBuilder();
		String.valueOf(number).chars().forEach(c -> text.append(c == '0' ? "〇" : c == '-' ? "-" : HAN[c - '0']));
		return text.toString();
	}

	/** Up to 9999; 十二, not 一十二, where nothing stands before. */
	private static String han(int number, String[] digits, String[] units, boolean brief) {
		if (number <= 0 || number > 9999) {
			return number == 0 ? digits[0] : null;
		}
		String plain = String.valueOf(number);
		StringBuilder text = new StringBuilder();
		boolean gap = false;
		for (int i = 0; i < plain.length(); i++) {
			int digit = plain.charAt(i) - '0';
			if (digit == 0) {
				gap = true;
				continue;
			}
			text.append(gap ? digits[0] : "").append(digits[digit]).append(units[plain.length() - 1 - i]);
			gap = false;
		}
		return brief && number >= 10 && number < 20 ? text.substring(1) : text.toString();
	}

	private static String letters(int number) {
		return number < 1 ? String.valueOf(number) : String.valueOf((char) ('a' + (number - 1) % 26)).repeat(Math.min(30, (number - 1) / 26 + 1));
	}

	private static String roman(int number) {
		if (number < 1 || number > 3999) {
			return String.valueOf(number);
		}
		StringBuilder text = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			while (rest >= ROMAN[i]) {
				text.append(ROMAN_LETTERS[i]);
				rest -= ROMAN[i];
			}
		}
		return text.toString();
	}
}
