// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.parser;

/**
 * Keeps the parser from following nesting deeper than any document has: it works by recursion, and so does everything
 * that reads the model. Signs beyond the limit become characters the grammar does not know, which is an error where they
 * stand, and so does everything up to the closing sign of the pair.
 */
final class Depth {

	/** Braces and parentheses inside one another. */
	static final int DEEPEST = 100;
	/** Operators in one formula. */
	static final int LONGEST = 500;

	private int open;
	private int refused;
	private int operators;

	/** Takes the first character of the next token that is no white space and no comment. Returns whether it is beyond the limit. */
	boolean refuses(int sign) {
		boolean inside = refused > 0;
		return inside | switch (sign) {
			case '{', '｛', '(', '（' -> {
				operators = sign == '{' || sign == '｛' ? 0 : operators;
				if (!inside && open < DEEPEST) {
					open++;
					yield false;
				}
				refused++;
				yield true;
			}
			case '}', '｝', ')', '）' -> {
				operators = sign == '}' || sign == '｝' ? 0 : operators;
				if (refused > 0) {
					refused--;
					yield true;
				}
				open = Math.max(0, open - 1);
				yield false;
			}
			case '+', '＋', '-', '－', '*', '＊', '×', '/', '／', '÷' -> ++operators > LONGEST;
			case ']', '］', '|', '｜' -> {
				operators = 0;
				yield false;
			}
			default -> false;
		};
	}
}
