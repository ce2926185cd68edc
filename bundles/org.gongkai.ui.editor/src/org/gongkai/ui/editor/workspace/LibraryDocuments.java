// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.gongkai.ui.place.LibraryText;

/** Shipped definitions that are shown read-only: they have no file, so their documents are remembered here. */
public final class LibraryDocuments implements LibraryText {
	private static final Map<IDocument, String> URIS = Collections.synchronizedMap(new WeakHashMap<>());

	private final Supplier<WorkspaceLanguage> language;

	/** Documents whose texts come from the language, which is started when first needed. */
	public LibraryDocuments(Supplier<WorkspaceLanguage> language) {
		this.language = language;
	}

	/** Name of the definition that a document shows; empty for all other documents. */
	static Optional<String> uri(IDocument document) {
		return Optional.ofNullable(URIS.get(document));
	}

	@Override
	public Optional<String> text(String uri) {
		return language.get().service().standardText(uri);
	}

	@Override
	public void opened(String uri, IDocument document) {
		URIS.put(document, uri);
		language.get().service().open(uri, document.get(), OpenText.stamp(document));
	}
}
