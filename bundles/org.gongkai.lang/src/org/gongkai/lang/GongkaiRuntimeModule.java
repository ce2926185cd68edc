// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.gongkai.lang.conversion.GongkaiValueConverters;
import org.gongkai.lang.linking.DefinitionUnloader;
import org.gongkai.lang.linking.LinkingMessages;
import org.gongkai.lang.parser.GongkaiLexer;
import org.gongkai.lang.parser.SyntaxMessages;
import org.gongkai.lang.parser.antlr.internal.InternalGongkaiLexer;
import org.gongkai.lang.scoping.GongkaiNames;
import org.gongkai.lang.scoping.GongkaiResourceDescriptions;
import org.gongkai.lang.scoping.GongkaiScopeProvider;

/** Which of our classes stand for Xtext's defaults when the language runs, with or without Equinox. */
public class GongkaiRuntimeModule extends AbstractGongkaiRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return GongkaiValueConverters.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}

	public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
		return DefinitionUnloader.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return GongkaiScopeProvider.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return GongkaiNames.class;
	}

	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return GongkaiResourceDescriptions.class;
	}

	@Override
	public Class<? extends Lexer> bindLexer() {
		return GongkaiLexer.class;
	}

	@Override
	public Provider<? extends InternalGongkaiLexer> provideInternalGongkaiLexer() {
		return LexerProvider.create(GongkaiLexer.class);
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(GongkaiLexer.class);
	}
}
