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
		for (Kind kind : Kind.values()) {
			Matcher matcher = pattern(kind).matcher(folded);
			if (matcher.lookingAt()) {
				return Optional.of(new Enumerator(kind, matcher.group(1), matcher.end()));
			}
		}
		Matcher year = DIGIT_BEFORE_YEAR.matcher(folded);
		return year.lookingAt() ? Optional.of(new Enumerator(Kind.DIGIT, year.group(1), year.end())) : Optional.empty();
	}

	/** The folded text behind its enumerator. */
	public static String without(CharSequence folded) {
		return of(folded).map(found -> folded.subSequence(found.length, folded.length()).toString())
				.orElseGet(folded::toString);
	}

	private static Pattern pattern(Kind kind) {
		return switch (kind) {
			case PART -> PART;
			case HAN -> PLAIN_HAN;
			case HAN_IN_PARENTHESES -> HAN_IN_PARENTHESES;
			case DIGIT -> DIGIT;
			case DIGIT_IN_PARENTHESES -> DIGIT_IN_PARENTHESES;
			case CIRCLED -> CIRCLED;
		};
	}
}
