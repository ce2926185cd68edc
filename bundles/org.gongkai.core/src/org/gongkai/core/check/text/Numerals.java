// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.form.Wording;

/** Enumerators as they are printed: 一、 （二） 3. （4） 第五部分. */
final class Numerals {

	private static final String HAN = "一二三四五六七八九十百〇零";
	private static final Pattern NUMERAL = Pattern.compile("\\d{1,4}|[" + HAN + "]{1,6}");
	private static final Pattern ENUMERATOR = Pattern.compile("^(?:(第)([" + HAN + "]{1,6})部分|\\(([" + HAN + "]{1,6})\\)|([" + HAN
			+ "]{1,6})、|\\((\\d{1,3})\\)|(\\d{1,3})(?:、|\\.(?!\\d)))");

	/**
	 * An enumerator.
	 *
	 * @param style what it looks like; those of one list look alike
	 * @param number its number
	 * @param length its characters in the wording
	 */
	record Enumerator(int style, int number, int length) {
	}

	private Numerals() {
	}

	/** The enumerator with which a text begins; empty when it has none. */
	static Optional<Enumerator> of(String text) {
		Matcher matcher = ENUMERATOR.matcher(Wording.key(text.length() > 20 ? text.substring(0, 20) : text));
		if (!matcher.find()) {
			return Optional.empty();
		}
		for (int style = 2; style <= 6; style++) {
			if (matcher.group(style) != null) {
				int number = style >= 5 ? Integer.parseInt(matcher.group(style)) : value(matcher.group(style));
				return number <= 0 ? Optional.empty() : Optional.of(new Enumerator(style, number, matcher.end()));
			}
		}
		return Optional.empty();
	}

	/** A text with another number in place of its first numeral, in digits or Han as it is printed; the text itself when it has none. */
	static String renumbered(String text, int number) {
		Matcher numeral = NUMERAL.matcher(text);
		return numeral.find() ? text.substring(0, numeral.start()) + numeral(number, numeral.group()) + text.substring(numeral.end()) : text;
	}

	/** A text up to the end of its first numeral; empty when it has none. */
	static Optional<String> head(String text) {
		Matcher numeral = NUMERAL.matcher(text);
		return numeral.find() ? Optional.of(text.substring(0, numeral.end())) : Optional.empty();
	}

	private static String numeral(int number, String like) {
		if (Character.isDigit(like.charAt(0))) {
			return String.valueOf(number);
		}
		String digits = "〇一二三四五六七八九";
		String hundreds = number < 100 ? "" : digits.charAt(number / 100) + "百";
		int rest = number % 100;
		String tens = rest < 10 ? number < 100 || rest == 0 ? "" : "零" : (rest < 20 && number < 100 ? "" : digits.charAt(rest / 10)) + "十";
		return hundreds + tens + (rest % 10 == 0 ? "" : digits.charAt(rest % 10));
	}

	/** The number a numeral stands for, in digits or Han; -1 when it is none. */
	static int value(String numeral) {
		String bare = numeral.replaceAll("[()（）、.．\\s]", "");
		if (bare.matches("\\d{1,4}")) {
			return Integer.parseInt(bare);
		}
		int total = 0;
		int digit = -1;
		for (char c : bare.toCharArray()) {
			int at = "〇一二三四五六七八九".indexOf(c == '零' ? '〇' : c);
			if (at >= 0) {
				digit = at;
			} else if (c == '十' || c == '百') {
				total += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
				digit = -1;
			} else {
				return -1;
			}
		}
		return bare.isEmpty() ? -1 : total + Math.max(0, digit);
	}
}
