// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.gongkai.lang.parser.antlr.internal.InternalGongkaiLexer;

/** The generated lexer, except that {@code >} opens a paragraph only where one can begin; see {@link LineMarks}. */
public final class GongkaiLexer extends InternalGongkaiLexer {

	/** For Xtext, which sets the input afterwards. */
	public GongkaiLexer() {
	}

	/** A lexer over a text. */
	public GongkaiLexer(CharStream input) {
		super(input);
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
	}
}
