// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.gongkai.lang.parser.antlr.internal.InternalGongkaiLexer;

/**
 * The generated lexer, except that {@code >} opens a paragraph only where one can begin, see {@link LineMarks}, and that
 * nesting has a limit for the parser, see {@link Depth}.
 */
public final class GongkaiLexer extends InternalGongkaiLexer {

	private final Depth depth;

	/** For the parser, which sets the input afterwards. */
	public GongkaiLexer() {
		depth = new Depth();
	}

	/** A lexer over a text, for colouring and layout: without a limit of nesting. */
	public GongkaiLexer(CharStream input) {
		super(input);
		depth = null;
	}

	@Override
	public void mTokens() throws RecognitionException {
		int c = input.LA(1);
		if (c != '>' && c != '＞') {
			super.mTokens();
		} else if (!LineMarks.isOperator(input)) {
			if (LineMarks.opensClaim(input)) {
				mRULE_TEXT_OPEN();
			} else {
				mRULE_TEXT_LINE();
			}
		} else if (LineMarks.isGreaterOrEqual(input)) {
			mRULE_GREATER_EQUAL();
		} else {
			mRULE_GREATER();
		}
		limit(c);
	}

	private void limit(int sign) {
		if (depth != null && state.type != RULE_WS && state.type != RULE_SL_COMMENT && state.type != RULE_ML_COMMENT && depth.refuses(sign)) {
			state.type = RULE_ANY_OTHER;
		}
	}
}
