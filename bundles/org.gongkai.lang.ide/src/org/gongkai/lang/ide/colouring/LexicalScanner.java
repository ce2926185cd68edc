// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.colouring;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.gongkai.lang.ide.Highlight;
import org.gongkai.lang.ide.Style;
import org.gongkai.lang.parser.GongkaiLexer;
import org.gongkai.lang.parser.antlr.internal.InternalGongkaiLexer;

/**
 * Colours a region of a text from its tokens alone. Stateless: a row and a paragraph are one token per line, and the
 * only thing that spans lines, a comment, is found by looking back for its mark; so any set of whole lines can be
 * coloured by itself, which is what an editor does after a keystroke.
 */
public final class LexicalScanner {

	/** Where a token stands in a paragraph; a line begins outside a claim. */
	private enum Claim {
		OUTSIDE, PRINTED, EXPRESSION
	}

	private final int base;
	private final List<Highlight> pieces = new ArrayList<>();
	private Claim claim = Claim.OUTSIDE;
	private boolean afterDot;

	private LexicalScanner(int base) {
		this.base = base;
	}

	/** Colours a whole text. */
	public static List<Highlight> scan(String text) {
		return scan(text, 0, text.length());
	}

	/**
	 * Colours the lines that a region touches.
	 *
	 * @param from   first character of the region, from 0
	 * @param length characters of the region
	 * @return pieces in ascending order without overlap; white space is not covered; may reach beyond the region to the
	 *         ends of its lines, and to the end of a comment that begins in it
	 */
	public static List<Highlight> scan(String text, int from, int length) {
		int first = from == 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
		int newline = text.indexOf('\n', Math.max(first, from + length - 1));
		int end = newline < 0 ? text.length() : newline;
		int comment = OpenComment.before(text, first);
		int start = comment >= 0 ? comment : first;
		List<Highlight> before = new ArrayList<>();
		if (comment >= 0) {
			int closing = text.indexOf("*/", comment + 2);
			start = closing < 0 ? text.length() : closing + 2;
			before.add(new Highlight(first, Math.max(start, first) - first, Style.COMMENT));
		}
		int open = OpenComment.before(text, end);
		int stop = end;
		if (open >= start) {
			stop = open;
		}
		LexicalScanner scanner = new LexicalScanner(start);
		if (start < stop) {
			scanner.run(text.substring(start, stop));
		}
		before.addAll(scanner.pieces);
		if (open >= start) {
			int closing = text.indexOf("*/", open + 2);
			before.add(new Highlight(open, (closing < 0 ? text.length() : closing + 2) - open, Style.COMMENT));
		}
		return before;
	}

	private void run(String region) {
		InternalGongkaiLexer lexer = new GongkaiLexer(new ANTLRStringStream(region));
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			String text = token.getText();
			int offset = ((org.antlr.runtime.CommonToken) token).getStartIndex();
			if (text != null && !text.isEmpty()) {
				token(token.getType(), base + offset, text);
			}
		}
	}

	private void token(int type, int offset, String text) {
		boolean dot = false;
		switch (type) {
		case InternalGongkaiLexer.RULE_WS -> {
			return;
		}
		case InternalGongkaiLexer.RULE_ROW_LINE -> RowStyles.add(text, offset, pieces);
		case InternalGongkaiLexer.RULE_TEXT_LINE -> paragraph(offset, text, false);
		case InternalGongkaiLexer.RULE_TEXT_OPEN -> paragraph(offset, text, true);
		case InternalGongkaiLexer.RULE_TEXT_REOPEN -> tail(offset, text, true);
		case InternalGongkaiLexer.RULE_TEXT_CLOSE -> tail(offset, text, false);
		case InternalGongkaiLexer.RULE_ML_COMMENT, InternalGongkaiLexer.RULE_SL_COMMENT -> add(offset, text, Style.COMMENT);
		case InternalGongkaiLexer.RULE_STRING -> add(offset, text, Style.STRING);
		case InternalGongkaiLexer.RULE_SOURCE -> add(offset, text, Style.SOURCE_PLACE);
		case InternalGongkaiLexer.RULE_NUMBER -> add(offset, text, claim == Claim.PRINTED ? Style.CLAIM_NUMBER : Style.NUMBER);
		case InternalGongkaiLexer.RULE_ID -> add(offset, text, claim == Claim.EXPRESSION ? Style.CLAIM_EXPRESSION : Style.NAME);
		case InternalGongkaiLexer.RULE_ANY_OTHER, Token.INVALID_TOKEN_TYPE -> add(offset, text, Style.ERROR);
		default -> {
			dot = text.equals(".") || text.equals("．");
			literal(offset, text);
		}
		}
		afterDot = dot;
	}

	/** A word or sign of the language; words that are also usual names look like names where they are used as names. */
	private void literal(int offset, String text) {
		if (Character.isLetter(text.charAt(0))) {
			boolean word = claim != Claim.EXPRESSION && !afterDot;
			add(offset, text, word ? Style.KEYWORD : claim == Claim.EXPRESSION ? Style.CLAIM_EXPRESSION : Style.NAME);
		} else if (claim == Claim.PRINTED && "-－−+＋%％‰.．,，".contains(text)) {
			add(offset, text, Style.CLAIM_NUMBER);
		} else {
			if (claim == Claim.PRINTED && (text.equals("=") || text.equals("＝"))) {
				claim = Claim.EXPRESSION;
			}
			add(offset, text, Style.PUNCTUATION);
		}
	}

	/** {@code >@459 text} or {@code > text [}. */
	private void paragraph(int offset, String text, boolean opens) {
		add(offset, text.substring(0, 1), Style.PARAGRAPH_MARK);
		int at = 1;
		if (at < text.length() && (text.charAt(at) == '@' || text.charAt(at) == '＠')) {
			int end = at + 1;
			while (end < text.length() && "0123456789:,+".indexOf(text.charAt(end)) >= 0) {
				end++;
			}
			add(offset + at, text.substring(at, end), Style.SOURCE_PLACE);
			at = end;
		}
		words(offset + at, text.substring(at, opens ? text.length() - 1 : text.length()));
		if (opens) {
			open(offset + text.length() - 1);
		} else {
			claim = Claim.OUTSIDE;
		}
	}

	/** {@code ] text} or {@code ] text [}. */
	private void tail(int offset, String text, boolean opens) {
		add(offset, "]", Style.CLAIM_BRACKET);
		words(offset + 1, text.substring(1, opens ? text.length() - 1 : text.length()));
		if (opens) {
			open(offset + text.length() - 1);
		} else {
			claim = Claim.OUTSIDE;
		}
	}

	private void open(int offset) {
		add(offset, "[", Style.CLAIM_BRACKET);
		claim = Claim.PRINTED;
	}

	private void words(int offset, String text) {
		if (!text.isBlank()) {
			add(offset, text, Style.PARAGRAPH_TEXT);
		}
	}

	private void add(int offset, String text, Style style) {
		pieces.add(new Highlight(offset, text.length(), style));
	}
}
