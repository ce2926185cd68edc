// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numeric tokens of a line. Full-width digits, points, commas and percent signs count like half-width ones. */
public final class Tokens {

	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*%?");
	private static final Pattern ENUMERATED_YEAR = Pattern.compile("\\s*[0-9]{1,2}(?=\\.(?:19|20)[0-9]{2}\\s*年)");

	private Tokens() {
	}

	/** All numeric tokens of a line from left to right; empty when there is none. */
	public static List<NumericToken> of(SourceLine line) {
		String plain = plain(line.text());
		List<NumericToken> tokens = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(plain);
		int from = 0;
		Matcher enumerated = ENUMERATED_YEAR.matcher(plain);
		if (enumerated.lookingAt()) {
			// "1.2024年…" is item 1 about the year 2024, not the number 1.2024
			from = enumerated.end();
			int start = plain.substring(0, from).stripLeading().length();
			tokens.add(token(line, from - start, from));
		}
		while (from <= plain.length() && matcher.find(from)) {
			int start = matcher.start();
			if (isSign(plain, start - 1, matcher.group())) {
				start--;
			}
			tokens.add(token(line, start, matcher.end()));
			from = matcher.end();
		}
		return tokens;
	}

	private static NumericToken token(SourceLine line, int start, int end) {
		return new NumericToken(line.number(), start + 1, line.text().substring(start, end));
	}

	/** A minus is a sign unless it joins two words or numbers, as in 5-6级 or 某中心-211382000. */
	private static boolean isSign(String text, int at, String number) {
		if (at < 0 || text.charAt(at) != '-') {
			return false;
		}
		if (at == 0) {
			return true;
		}
		char before = text.charAt(at - 1);
		if (before == '%' || before == ')' || before < 0x80 && Character.isLetterOrDigit(before)) {
			return false;
		}
		return !Character.isLetter(before) || number.indexOf('.') > 0 || number.endsWith("%");
	}

	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text);
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (c >= '０' && c <= '９') {
				plain.setCharAt(i, LookAlikes.digit(c));
			} else if (c == '％' || c == '﹪') {
				plain.setCharAt(i, '%');
			} else if (c == '．' || c == '，' && between(text, i)) {
				plain.setCharAt(i, c == '．' ? '.' : ',');
			} else if (c == '－' || c == '−') {
				plain.setCharAt(i, '-');
			}
		}
		return plain.toString();
	}

	/** A full-width comma separates thousands only among full-width digits; elsewhere it ends a clause. */
	private static boolean between(String text, int at) {
		return at > 0 && at + 1 < text.length() && fullWidth(text.charAt(at - 1)) && fullWidth(text.charAt(at + 1));
	}

	private static boolean fullWidth(char c) {
		return c >= '０' && c <= '９';
	}
}
