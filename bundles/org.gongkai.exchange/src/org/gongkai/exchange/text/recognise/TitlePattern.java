// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.exchange.text.source.Folded;

/**
 * A prescribed title as a matcher: {@code {年度}} stands for a year, {@code {部门}} for the name of the department, which
 * documents often leave out, and any other braces for any text. Spacing, width and look-alike characters never matter.
 */
public final class TitlePattern {

	private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
	private final Pattern regex;
	private final int length;
	private final String literal;
	private final String longest;

	private TitlePattern(Pattern regex, int length, String literal, String longest) {
		this.regex = regex;
		this.length = length;
		this.literal = literal;
		this.longest = longest;
	}

	/** Reads a title with slots. */
	public static TitlePattern of(String title) {
		StringBuilder regex = new StringBuilder();
		Matcher slot = SLOT.matcher(title);
		int from = 0;
		int length = 0;
		while (slot.find()) {
			length += literal(regex, title.substring(from, slot.start()));
			regex.append(switch (slot.group(1)) {
				case "年度" -> "(?:[0-9]{4})?+";
				default -> ".*?";
			});
			from = slot.end();
		}
		length += literal(regex, title.substring(from));
		String longest = SLOT.splitAsStream(title).map(Folded::string).max(Comparator.comparingInt(String::length)).orElse("");
		return new TitlePattern(Pattern.compile(regex.toString()), length, from == 0 && length > 0 ? Folded.string(title) : null, longest);
	}

	/** The folded text that alone is this title; empty when it has slots or nothing in it. */
	Optional<String> literal() {
		return Optional.ofNullable(literal);
	}

	/** Whether a folded text is this title and nothing else. */
	public boolean matches(CharSequence folded) {
		return mayHold(folded) && (literal != null ? literal.contentEquals(folded) : regex.matcher(folded).matches());
	}

	/** Whether the title occurs anywhere in a folded text. */
	public boolean occursIn(CharSequence folded) {
		return mayHold(folded) && (literal != null || regex.matcher(folded).find());
	}

	/** Length of the title at the start of a folded text; -1 when the text does not begin with it. */
	public int lengthAtStart(CharSequence folded) {
		if (!mayHold(folded)) {
			return -1;
		}
		Matcher matcher = regex.matcher(folded);
		return matcher.lookingAt() ? matcher.end() : -1;
	}

	/** Most texts lack even the longest of the fixed words: no need to try the pattern. */
	private boolean mayHold(CharSequence folded) {
		return length > 0 && folded.length() >= length && folded.toString().contains(longest);
	}

	/** Number of fixed characters: a longer wording is the more specific one. */
	public int fixedLength() {
		return length;
	}

	private static int literal(StringBuilder regex, String text) {
		String folded = Folded.string(text);
		if (!folded.isEmpty()) {
			regex.append(Pattern.quote(folded));
		}
		return folded.length();
	}
}
