// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.formatting2;

import java.util.Set;
import org.gongkai.lang.formatting2.Nesting.Content;
import org.gongkai.lang.formatting2.Piece.Kind;

/** White space between two pieces of one line. */
final class Spacing {

	private static final Set<String> COMPARING = Set.of("大于", "小于", "不大于", "不小于", "等于", "不等于", "相符", "不符", "边界", "不适用");

	private final Nesting nesting;
	private boolean sign;
	private boolean printed;

	Spacing(Nesting nesting) {
		this.nesting = nesting;
	}

	/** White space between two pieces. To be asked for each pair in order, for a minus is a sign or an operator. */
	String between(Piece before, Piece piece) {
		boolean afterSign = sign;
		sign = piece.is(Kind.OPERATOR) && isMinus(piece) && !endsOperand(before);
		if (before.opensClaim()) {
			printed = !isEquals(piece);
			return "";
		}
		if (piece.is(Kind.TAIL) || piece.is(Kind.SEMICOLON)) {
			printed = false;
			return "";
		}
		if (printed) {
			printed = !isEquals(piece);
			return printed && !isApart(piece) && !(piece.breaks() < 0 && piece.is(Kind.WORD)) ? "" : " ";
		}
		if (before.is(Kind.SEMICOLON) || before.isComment() || before.is(Kind.OPEN)) {
			return " ";
		}
		if (before.is(Kind.OTHER) || piece.is(Kind.OTHER) || afterSign || piece.is(Kind.PERCENT)) {
			return isApart(piece) ? " " : "";
		}
		if (before.is(Kind.DOT) || piece.is(Kind.DOT) || before.is(Kind.LEFT) || piece.is(Kind.RIGHT) || piece.is(Kind.COMMA)) {
			return "";
		}
		if (before.is(Kind.COMMA)) {
			return before.text().equals(",") ? " " : "";
		}
		if (piece.is(Kind.LEFT)) {
			return isFormula() && before.is(Kind.WORD) && !COMPARING.contains(before.text()) ? "" : " ";
		}
		return isFormula() && before.is(Kind.NUMBER) && piece.is(Kind.WORD) && !isApart(piece) ? "" : " ";
	}

	private boolean isFormula() {
		return nesting.inClaim() || nesting.block().content == Content.RULE || nesting.block().content == Content.FIGURE;
	}

	private static boolean isApart(Piece piece) {
		return piece.apart() && piece.breaks() >= 0;
	}

	private static boolean endsOperand(Piece piece) {
		return piece.is(Kind.WORD) && !COMPARING.contains(piece.text()) || piece.is(Kind.NUMBER) || piece.is(Kind.RIGHT)
				|| piece.is(Kind.STRING) || piece.is(Kind.PERCENT);
	}

	private static boolean isMinus(Piece piece) {
		return "-－−+＋".contains(piece.text());
	}

	private static boolean isEquals(Piece piece) {
		return piece.text().equals("=") || piece.text().equals("＝");
	}
}
