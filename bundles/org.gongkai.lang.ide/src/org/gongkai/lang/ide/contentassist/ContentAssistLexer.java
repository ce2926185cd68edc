// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.contentassist;

import org.antlr.runtime.RecognitionException;
import org.gongkai.lang.ide.contentassist.antlr.internal.InternalGongkaiLexer;
import org.gongkai.lang.parser.LineMarks;

/** The generated content assist lexer, except that {@code >} opens a paragraph only where one can begin. */
public final class ContentAssistLexer extends InternalGongkaiLexer {

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
