// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.syntax;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.gongkai.lang.ide.syntax.Token.Kind;
import org.gongkai.lang.parser.GongkaiLexer;
import org.gongkai.lang.parser.antlr.internal.InternalGongkaiLexer;

/** Cuts a text into tokens, leaving out white space. */
public final class Tokens {

	private Tokens() {
	}

	/** The tokens of a text in order, comments included. */
	public static List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>(text.length() / 24 + 16);
		InternalGongkaiLexer lexer = new GongkaiLexer(new ANTLRStringStream(text));
		while (true) {
			CommonToken token = (CommonToken) lexer.nextToken();
			if (token.getType() == org.antlr.runtime.Token.EOF) {
				return tokens;
			}
			if (token.getType() != InternalGongkaiLexer.RULE_WS && token.getStopIndex() >= token.getStartIndex()) {
				String typed = text.substring(token.getStartIndex(), Math.min(token.getStopIndex() + 1, text.length()));
				tokens.add(new Token(kind(token.getType(), typed), token.getStartIndex(), typed));
			}
		}
	}

	private static Kind kind(int type, String text) {
		return switch (type) {
		case InternalGongkaiLexer.RULE_ID -> Kind.WORD;
		case InternalGongkaiLexer.RULE_NUMBER -> Kind.NUMBER;
		case InternalGongkaiLexer.RULE_STRING -> Kind.STRING;
		case InternalGongkaiLexer.RULE_ROW_LINE -> Kind.ROW;
		case InternalGongkaiLexer.RULE_TEXT_LINE -> Kind.TEXT_LINE;
		case InternalGongkaiLexer.RULE_TEXT_OPEN -> Kind.TEXT_OPEN;
		case InternalGongkaiLexer.RULE_TEXT_REOPEN -> Kind.TEXT_REOPEN;
		case InternalGongkaiLexer.RULE_TEXT_CLOSE -> Kind.TEXT_CLOSE;
		case InternalGongkaiLexer.RULE_SOURCE -> Kind.SOURCE;
		case InternalGongkaiLexer.RULE_ML_COMMENT, InternalGongkaiLexer.RULE_SL_COMMENT -> Kind.COMMENT;
		case InternalGongkaiLexer.RULE_ANY_OTHER, org.antlr.runtime.Token.INVALID_TOKEN_TYPE -> Kind.ERROR;
		default -> switch (text.charAt(0)) {
		case '{', '｛' -> Kind.OPEN;
		case '}', '｝' -> Kind.CLOSE;
		default -> Character.isLetter(text.charAt(0)) ? Kind.WORD : Kind.SIGN;
		};
		};
	}
}
