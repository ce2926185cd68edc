// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;

/** Parses and links excerpts of files as if they were files of the workspace, which they are for as long as they are read. */
final class ScratchParser {

	// Shipped files come first, and no name in them hides one of another file.
	private static final URI EXCERPT = URI.createURI(GongkaiWorkspace.STANDARD_SCHEME + ":/excerpt");

	private final Injector injector;
	private final XtextResourceSet resources;

	ScratchParser(Injector injector, XtextResourceSet resources) {
		this.injector = injector;
		this.resources = resources;
	}

	/**
	 * Reads an excerpt.
	 *
	 * @param block where the edited block begins; before it stand heads whose errors are known
	 * @param reader takes what was parsed; nothing of it may be kept
	 * @return what the reader made of it; empty when it has errors, so that only its whole file can tell what they mean
	 */
	<T> Optional<T> read(String text, int block, Function<XtextResource, Optional<T>> reader) {
		XtextResource excerpt = injector.getInstance(XtextResource.class);
		excerpt.setURI(EXCERPT);
		resources.getResources().addFirst(excerpt);
		try {
			excerpt.reparse(text);
			if (!excerpt.getErrors().isEmpty()) {
				return Optional.empty();
			}
			EcoreUtil2.resolveLazyCrossReferences(excerpt, CancelIndicator.NullImpl);
			return excerpt.getErrors().stream().allMatch(error -> isBefore(block, error)) ? reader.apply(excerpt) : Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			resources.getResources().remove(excerpt);
		}
	}

	private static boolean isBefore(int block, Diagnostic error) {
		return error instanceof AbstractDiagnostic diagnostic && diagnostic.getOffset() < block;
	}
}
