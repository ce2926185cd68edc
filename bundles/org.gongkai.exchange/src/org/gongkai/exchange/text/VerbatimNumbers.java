// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.regex.Pattern;

import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.report.TokenLedger;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.TextNumbers;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.NumericToken;
import org.gongkai.exchange.text.source.PageNumber;

/**
 * Says what the numbers are in lines that are kept verbatim. Sentences are sentences wherever they stand; but a number
 * in a table that nobody has structured belongs somewhere, and as long as nobody knows where, it is unplaced.
 */
final class VerbatimNumbers {

	/** A cell as long as this, or with a full stop, holds text. */
	private static final int TEXT_LENGTH = 30;
	/** The code of a unit or project, glued to its name. */
	private static final Pattern CODE_BEFORE_NAME = Pattern.compile("[0-9]{5,}(?=\\p{IsHan})");

	private VerbatimNumbers() {
	}

	/** Places the tokens of a line that stand in running text, and dates and identifiers anywhere. */
	static void place(JoinedText line, TokenLedger ledger) {
		JoinedText.Piece piece = line.pieces().getFirst();
		String text = line.text();
		if (text.indexOf('\t') < 0 && PageNumber.is(Folded.of(text))) {
			ledger.placeLine(piece.line(), TokenClass.IDENTIFIER);
		}
		for (NumericToken token : ledger.open(piece.line())) {
			int start = token.column() - piece.column();
			int from = start;
			while (from > 0 && !isSeparator(text, from - 1)) {
				from--;
			}
			int to = start;
			while (to < text.length() && !isSeparator(text, to)) {
				to++;
			}
			String cell = text.substring(from, to);
			TokenClass place = TextNumbers.classify(cell, start - from, start - from + token.text().length());
			boolean whole = Folded.string(cell).equals(Folded.string(token.text()));
			boolean prose = from == 0 && to == text.length() || isText(cell);
			if (start == from && CODE_BEFORE_NAME.matcher(Folded.of(cell)).lookingAt()) {
				place = TokenClass.IDENTIFIER;
			}
			boolean named = place == TokenClass.DATE || place == TokenClass.IDENTIFIER;
			if ((prose || named) && !whole) {
				ledger.place(token.line(), token.column(), token.text().length(), place);
			}
		}
	}

	/** A tab, or a space beside another one. */
	private static boolean isSeparator(String text, int at) {
		return text.charAt(at) == '\t' || text.startsWith("  ", at) || at > 0 && text.startsWith("  ", at - 1);
	}

	private static boolean isText(String cell) {
		String folded = Folded.string(cell);
		return folded.length() >= TEXT_LENGTH || folded.indexOf('。') >= 0 || folded.indexOf(',') >= 0 && folded.length() > TEXT_LENGTH / 2;
	}
}
