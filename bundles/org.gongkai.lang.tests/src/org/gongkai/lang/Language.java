// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.gongkai.model.Document;

/** Texts of the language for tests: several of them know each other when they are read by one instance. */
final class Language {

	private static final Injector INJECTOR = new GongkaiStandaloneSetup().createInjectorAndDoEMFRegistration();

	private final XtextResourceSet files = INJECTOR.getInstance(XtextResourceSet.class);

	XtextResource read(String text) {
		XtextResource file = INJECTOR.getInstance(XtextResource.class);
		file.setURI(URI.createURI("test" + files.getResources().size() + ".gongkai"));
		files.getResources().add(file);
		try {
			file.load(new LazyStringInputStream(text, "UTF-8"), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return file;
	}

	/** The document of a text, errors or not. */
	Document document(String text) {
		return document(read(text));
	}

	static Document document(Resource file) {
		return (Document) file.getContents().getFirst();
	}

	/** A file for a model that was built in code. */
	XtextResource file(Document document) {
		XtextResource file = INJECTOR.getInstance(XtextResource.class);
		file.setURI(URI.createURI("built" + files.getResources().size() + ".gongkai"));
		files.getResources().add(file);
		file.getContents().add(document);
		return file;
	}

	/** Syntax and linking errors. */
	static List<AbstractDiagnostic> errors(XtextResource file) {
		EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl);
		return file.getErrors().stream().map(AbstractDiagnostic.class::cast).toList();
	}

	/** Syntax errors as {@code line: Chinese sentence}. */
	static List<String> syntaxErrors(String text) {
		return new Language().read(text).getErrors().stream().map(error -> error.getLine() + ": " + error.getMessage()).toList();
	}

	static ISerializer serializer() {
		return INJECTOR.getInstance(ISerializer.class);
	}

	static <T> T service(Class<T> type) {
		return INJECTOR.getInstance(type);
	}
}
