// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.formatting2;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.gongkai.lang.formatting2.Piece.Kind;
import org.gongkai.lang.parser.GongkaiLexer;
import org.gongkai.lang.parser.antlr.internal.InternalGongkaiLexer;

/** Takes a text apart. Together with the white space between them the pieces are the whole text, whatever its errors. */
final class Pieces {

	private final String text;
	private final List<Piece> pieces = new ArrayList<>();
	private int end;
	private int breaks;
	private boolean apart;

	private Pieces(String text) {
		this.text = text;
	}

	static List<Piece> of(String text) {
		return new Pieces(text).read();
	}

	private List<Piece> read() {
		GongkaiLexer lexer = new GongkaiLexer(new ANTLRStringStream(text));
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			int start = ((CommonToken) token).getStartIndex();
			int stop = Math.min(((CommonToken) token).getStopIndex() + 1, text.length());
			unread(start);
			if (stop <= end) {
				continue;
			}
			if (token.getType() == InternalGongkaiLexer.RULE_WS) {
				space(end, stop);
			} else {
				int last = token.getType() == Token.INVALID_TOKEN_TYPE ? lineEnd(stop) : stop;
				add(kind(token.getType(), text.substring(end, last)), last);
				space(last, stop);
			}
		}
		unread(text.length());
		return pieces;
	}

	// A token that the lexer could not finish holds the line break that surprised it.
	private int lineEnd(int stop) {
		int last = stop;
		while (last > end + 1 && (text.charAt(last - 1) == '\n' || text.charAt(last - 1) == '\r')) {
			last--;
		}
		return last;
	}

	// What the lexer skips because it can make nothing of it.
	private void unread(int until) {
		if (until > end) {
			add(Kind.OTHER, until);
		}
	}

	private void space(int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == ';' || c == '；') {
				end = i;
				add(Kind.SEMICOLON, i + 1);
			} else {
				apart = true;
				breaks += c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n') ? 1 : 0;
			}
		}
		end = to;
	}

	private void add(Kind kind, int to) {
		pieces.add(new Piece(kind, text.substring(end, to), end, breaks, apart));
		end = to;
		breaks = 0;
		apart = false;
	}

	private static Kind kind(int type, String text) {
		return switch (type) {
			case InternalGongkaiLexer.RULE_ROW_LINE -> Kind.ROW;
			case InternalGongkaiLexer.RULE_TEXT_LINE, InternalGongkaiLexer.RULE_TEXT_OPEN -> Kind.PARAGRAPH;
			case InternalGongkaiLexer.RULE_TEXT_REOPEN, InternalGongkaiLexer.RULE_TEXT_CLOSE -> Kind.TAIL;
			case InternalGongkaiLexer.RULE_NUMBER -> Kind.NUMBER;
			case InternalGongkaiLexer.RULE_STRING -> Kind.STRING;
			case InternalGongkaiLexer.RULE_SOURCE -> Kind.SOURCE;
			case InternalGongkaiLexer.RULE_GREATER, InternalGongkaiLexer.RULE_GREATER_EQUAL -> Kind.OPERATOR;
			case InternalGongkaiLexer.RULE_SL_COMMENT -> Kind.LINE_COMMENT;
			case InternalGongkaiLexer.RULE_ML_COMMENT -> Kind.BLOCK_COMMENT;
			case InternalGongkaiLexer.RULE_ANY_OTHER, Token.INVALID_TOKEN_TYPE -> Kind.OTHER;
			default -> sign(text);
		};
	}

	private static Kind sign(String text) {
		return switch (text.charAt(0)) {
			case '{', '｛' -> Kind.OPEN;
			case '}', '｝' -> Kind.CLOSE;
			case '(', '（' -> Kind.LEFT;
			case ')', '）' -> Kind.RIGHT;
			case ',', '，', '、' -> Kind.COMMA;
			case '.', '．' -> Kind.DOT;
			case '%', '％', '‰' -> Kind.PERCENT;
			default -> Character.isLetter(text.charAt(0)) || Character.isSurrogate(text.charAt(0)) || "_·〇々".indexOf(text.charAt(0)) >= 0
					? Kind.WORD
					: Kind.OPERATOR;
		};
	}
}
