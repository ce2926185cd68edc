// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.gongkai.exchange.office.NumberSection.Token;

/** Puts the digits of a number into the places of a section, with texts before, behind and between them. */
final class DigitFormat {

	private static final int GROUP = 3;

	private final List<Token> tokens;
	/** Index of the decimal point; behind the last placeholder where there is none. */
	private final int point;
	private final int decimals;
	/** Powers of ten by which the number is shown larger or smaller than it is. */
	private final int shift;
	private final boolean grouped;

	DigitFormat(NumberSection section) {
		tokens = section.tokens();
		int last = -1;
		int at = -1;
		for (int i = 0; i < tokens.size(); i++) {
			last = tokens.get(i).isDigit() ? i : last;
			at = at < 0 && tokens.get(i).is('.') ? i : at;
		}
		point = at < 0 ? last + 1 : at;
		int places = 0;
		int scale = 0;
		boolean groups = false;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			places += i > point && token.isDigit() ? 1 : 0;
			scale += token.is('%') ? 2 : 0;
			if (token.is(',')) {
				boolean between = i < point && tokens.subList(i, point).stream().anyMatch(Token::isDigit);
				groups |= between && tokens.subList(0, i).stream().anyMatch(Token::isDigit);
				scale -= between ? 0 : GROUP;
			}
		}
		decimals = places;
		shift = scale;
		grouped = groups;
	}

	/** What a number shows, without its sign. */
	String print(BigDecimal number) {
		BigDecimal rounded = number.abs().scaleByPowerOfTen(shift).setScale(decimals, RoundingMode.HALF_UP);
		String plain = rounded.toPlainString();
		String whole = decimals == 0 ? plain : plain.substring(0, plain.indexOf('.'));
		String fraction = decimals == 0 ? "" : plain.substring(plain.indexOf('.') + 1);
		StringBuilder left = new StringBuilder();
		int rest = whole.equals("0") ? 0 : whole.length();
		int written = 0;
		int first = 0;
		while (first < point && !tokens.get(first).isDigit()) {
			first++;
		}
		for (int i = point - 1; i >= 0; i--) {
			Token token = tokens.get(i);
			if (token.isDigit()) {
				// the first place takes all digits that are left
				do {
					String digit = rest > 0 ? whole.substring(rest - 1, rest) : token.is('0') ? "0" : "";
					left.insert(0, digit + (grouped && !digit.isEmpty() && written > 0 && written % GROUP == 0 ? "," : ""));
					written += digit.length();
					rest = Math.max(0, rest - 1);
				} while (i == first && rest > 0);
			} else {
				left.insert(0, text(token));
			}
		}
		return left + behind(fraction);
	}

	private String behind(String fraction) {
		StringBuilder right = new StringBuilder();
		int at = 0;
		for (int i = point; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.isDigit() && i > point) {
				boolean needed = token.is('0') || !fraction.substring(at).matches("0*");
				right.append(needed ? fraction.substring(at, at + 1) : "");
				at++;
			} else {
				right.append(i == point && token.is('.') ? "." : text(token));
			}
		}
		return right.toString();
	}

	private static String text(Token token) {
		return token.literal() || token.is('%') || !token.is(',') && !token.isDigit() ? token.text() : "";
	}
}
