// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.gongkai.lang.ide.contentassist.ContentAssistLexer;

/** Which of our classes stand for Xtext's defaults in an editor. */
public class GongkaiIdeModule extends AbstractGongkaiIdeModule {

	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(ContentAssistLexer.class);
	}
}
