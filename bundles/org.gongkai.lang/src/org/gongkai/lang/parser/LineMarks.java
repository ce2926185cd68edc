// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.parser;

import org.antlr.runtime.CharStream;

/**
 * Tells the two meanings of {@code >} apart: a paragraph begins where a line or a block begins; behind an operand on the
 * same line it is an operator. Shared by the lexers of the parser and of the editor.
 */
public final class LineMarks {

	private LineMarks() {
	}

	/** Whether the next character begins a comparison rather than a paragraph. */
	public static boolean isOperator(CharStream input) {
		int c = input.LA(1);
		if (c != '>' && c != '＞') {
			return false;
		}
		for (int back = -1;; back--) {
			int before = input.LA(back);
			if (before != ' ' && before != '\t' && before != '\u3000' && before != '\u00a0') {
				return endsOperand(before);
			}
		}
	}

	/** Whether the operator that comes next has two characters. */
	public static boolean isGreaterOrEqual(CharStream input) {
		return input.LA(2) == '=' || input.LA(2) == '＝';
	}

	/** Whether the paragraph that comes next opens a claim: has a bracket without a backslash before it. */
	public static boolean opensClaim(CharStream input) {
		for (int i = 2;; i++) {
			int c = input.LA(i);
			if (c == '[') {
				return true;
			}
			if (c == '\\') {
				c = input.LA(++i);
			}
			if (c == '\n' || c == '\r' || c == CharStream.EOF) {
				return false;
			}
		}
	}

	private static boolean endsOperand(int c) {
		return c > 0 && (Character.isLetterOrDigit(c) || c == '_' || ")）\"”＂%％".indexOf(c) >= 0);
	}
}
