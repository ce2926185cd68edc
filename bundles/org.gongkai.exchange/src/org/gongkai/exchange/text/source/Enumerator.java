// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What numbers a heading or an item: 第一部分, 一、, （一）, 1., （1）, ①.
 *
 * @param kind how it is written
 * @param number the number inside, as printed
 * @param length of the enumerator in the folded text
 */
public record Enumerator(Kind kind, String number, int length) {

	/** Ways of numbering, from the outermost in. */
	public enum Kind {
		/** 第一部分, 第一章. */
		PART,
		/** 一、. */
		HAN,
		/** （一）. */
		HAN_IN_PARENTHESES,
		/** 1. or 1、. */
		DIGIT,
		/** （1）. */
		DIGIT_IN_PARENTHESES,
		/** ①. */
		CIRCLED
	}

	private static final String HAN = "[一二三四五六七八九十百零〇]+";
	private static final Pattern PART = Pattern.compile("第(" + HAN + "|[0-9]{1,2})(?:部分|章|篇)[、:.]?");
	private static final Pattern PLAIN_HAN = Pattern.compile("(" + HAN + ")[、.,]");
	private static final Pattern HAN_IN_PARENTHESES = Pattern.compile("\\((" + HAN + ")\\)[、.]?");
	private static final Pattern DIGIT = Pattern.compile("([0-9]{1,3})(?:[、:]|[.,](?![0-9]))");
	private static final Pattern DIGIT_BEFORE_YEAR = Pattern.compile("([0-9]{1,2})\\.(?=(?:19|20)[0-9]{2}年)");
	private static final Pattern DIGIT_IN_PARENTHESES = Pattern.compile("\\(([0-9]{1,3})\\)[、.]?");
	private static final Pattern CIRCLED = Pattern.compile("([①-⑳])");

	/** The enumerator a folded text begins with; empty when it begins with none. */
	public static Optional<Enumerator> of(CharSequence folded) {
		// nearly every line is asked, and the first character rules out nearly all
		return switch (folded.isEmpty() ? ' ' : folded.charAt(0)) {
			case '第' -> find(folded, Kind.PART, PART);
			case '(' -> find(folded, Kind.HAN_IN_PARENTHESES, HAN_IN_PARENTHESES).or(() -> find(folded, Kind.DIGIT_IN_PARENTHESES, DIGIT_IN_PARENTHESES));
			case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> find(folded, Kind.DIGIT, DIGIT).or(() -> find(folded, Kind.DIGIT, DIGIT_BEFORE_YEAR));
			case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '零', '〇' -> find(folded, Kind.HAN, PLAIN_HAN);
			default -> find(folded, Kind.CIRCLED, CIRCLED);
		};
	}

	private static Optional<Enumerator> find(CharSequence folded, Kind kind, Pattern pattern) {
		Matcher matcher = pattern.matcher(folded);
		return matcher.lookingAt() ? Optional.of(new Enumerator(kind, matcher.group(1), matcher.end())) : Optional.empty();
	}

	/** The folded text behind its enumerator. */
	public static String without(CharSequence folded) {
		return of(folded).map(found -> folded.subSequence(found.length, folded.length()).toString())
				.orElseGet(folded::toString);
	}
}
