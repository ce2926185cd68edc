// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A claim as typed.
 *
 * @param offset     the opening bracket
 * @param end        first character after the closing bracket; after the last token where it is missing
 * @param closed     whether the closing bracket is there
 * @param printed    tokens before the equals sign: sign, number, percent sign, unit, 空 or 自由
 * @param assign     offset of the equals sign; empty when there is none
 * @param expression tokens after it
 */
public record ClaimText(int offset, int end, boolean closed, List<Token> printed, Optional<Integer> assign,
		List<Token> expression) {

	public ClaimText {
		printed = List.copyOf(printed);
		expression = List.copyOf(expression);
	}

	/** The printed number with sign and percent sign, without unit; empty for 空 and for a computed claim. */
	public String number() {
		StringBuilder number = new StringBuilder();
		for (Token token : printed) {
			if (token.kind() != Token.Kind.WORD) {
				number.append(token.text());
			}
		}
		return number.toString();
	}

	/** Declared to report no fact. */
	public boolean free() {
		return printed.stream().anyMatch(token -> token.is("自由"));
	}

	/** Whether an offset lies between the brackets, their insides included. */
	public boolean contains(int position) {
		return position > offset && (closed ? position < end : position <= end);
	}
}
