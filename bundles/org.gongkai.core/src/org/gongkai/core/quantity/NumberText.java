// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.Message;

/**
 * Reads numbers as people print them: full-width digits, thousands separators, signs, the sign of the yuan, a percent sign,
 * negative numbers in parentheses as accountants write them, and the four kinds of emptiness. What is not a number is never guessed; a problem says what is wrong with it.
 */
public final class NumberText {

	private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
	private static final Pattern NUMERIC = Pattern.compile("[-+]?[\\d,.\\s]*\\d[\\d,.\\s]*%?");

	/** A negative number; a whole number in parentheses without separators is rather the number of an item or of a column. */
	private static final Pattern ACCOUNTED = Pattern.compile("[(（]\\s*(\\d[\\d,]*[.,]\\d+\\s*%?)\\s*[)）]");
	private static final Pattern YUAN = Pattern.compile("^([-+(（]?)\\s*[¥￥]\\s*(?=[-+]?\\d)");

	/** What a text was read as. */
	public sealed interface Reading {
	}

	/** A number or a kind of emptiness. */
	public record Read(Quantity quantity) implements Reading {
	}

	/**
	 * Something else.
	 *
	 * @param text what is wrong
	 * @param numeric whether it is meant to be a number
	 * @param suggestion what was probably meant; empty when nothing can be said
	 */
	public record Unreadable(Message text, boolean numeric, String suggestion) implements Reading {
	}

	private NumberText() {
	}

	/**
	 * Reads a printed number.
	 *
	 * @param printed the text; spaces around it do not count
	 * @param unit unit of the place it stands in; a percent sign in the text overrules it
	 */
	public static Reading read(String printed, String unit) {
		String text = plain(printed);
		Blank blank = blank(text);
		if (blank != null) {
			return new Read(Quantity.blank(printed.strip(), unit, blank));
		}
		boolean percent = text.endsWith("%");
		String digits = (percent ? text.substring(0, text.length() - 1) : text).strip();
		boolean negative = digits.startsWith("-");
		digits = negative || digits.startsWith("+") ? digits.substring(1).strip() : digits;
		boolean grouped = digits.indexOf(',') >= 0;
		if (!(grouped ? GROUPED : PLAIN).matcher(digits).matches()) {
			return unreadable(printed.strip(), text, digits);
		}
		BigDecimal value = new BigDecimal(grouped ? digits.replace(",", "") : digits);
		value = negative ? value.negate() : value;
		return new Read(new Quantity(printed.strip(), value, percent ? "%" : unit, Math.max(0, value.scale()),
				value.signum() == 0 ? Blank.ZERO : null));
	}

	/** Whether a text looks like a number, readable or not. */
	public static boolean isNumeric(String printed) {
		return NUMERIC.matcher(plain(printed)).matches();
	}

	/** The text with half-width digits, without the sign of the yuan, and with a minus for parentheses. */
	private static String plain(String printed) {
		String text = YUAN.matcher(halfWidth(printed).strip()).replaceFirst("$1");
		Matcher accounted = ACCOUNTED.matcher(text);
		return accounted.matches() ? "-" + accounted.group(1) : text;
	}

	private static Blank blank(String text) {
		return switch (text) {
			case "" -> Blank.EMPTY;
			case "-", "--", "---", "——", "—" -> Blank.DASH;
			case "不适用", "/", "N/A", "n/a", "NA" -> Blank.NOT_APPLICABLE;
			default -> null;
		};
	}

	private static Unreadable unreadable(String printed, String text, String digits) {
		if (!NUMERIC.matcher(text).matches()) {
			return new Unreadable(Message.of("“{0}”不是数字，请改为数字、空白、“-”或“不适用”。",
					"“{0}” is not a number; print a number, a blank, “-” or “不适用”.", printed), false, "");
		}
		if (digits.chars().filter(c -> c == '.').count() > 1) {
			String integer = digits.substring(0, digits.lastIndexOf('.')).replace(".", "");
			String suggestion = integer + digits.substring(digits.lastIndexOf('.'));
			return new Unreadable(Message.of("“{0}”中有两个小数点，无法读作数字。",
					"“{0}” has more than one decimal point and cannot be read.", printed), true,
					PLAIN.matcher(suggestion).matches() ? suggestion : "");
		}
		if (digits.chars().anyMatch(Character::isWhitespace)) {
			String suggestion = digits.replaceAll("\\s", "");
			return new Unreadable(Message.of("“{0}”中间有空格，无法确定是一个数还是两个数。",
					"“{0}” has a space inside: it may be one number or two.", printed), true,
					PLAIN.matcher(suggestion).matches() || GROUPED.matcher(suggestion).matches() ? suggestion : "");
		}
		return new Unreadable(Message.of("“{0}”中的千位分隔符位置不对，无法确定数值。",
				"The thousands separators of “{0}” are misplaced; its value is uncertain.", printed), true, "");
	}

	/** The text with full-width digits and signs as half-width ones. */
	public static String halfWidth(String text) {
		StringBuilder half = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char folded = fold(c);
			if (folded != c && half == null) {
				half = new StringBuilder(text);
			}
			if (half != null) {
				half.setCharAt(i, folded);
			}
		}
		return half == null ? text : half.toString();
	}

	private static char fold(char c) {
		return switch (c) {
			case '，' -> ',';
			case '．' -> '.';
			case '－', '−', '–', '‐', '‑' -> '-';
			case '＋' -> '+';
			case '％' -> '%';
			case '／' -> '/';
			case '\u3000', '\u00a0' -> ' ';
			default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
		};
	}
}
