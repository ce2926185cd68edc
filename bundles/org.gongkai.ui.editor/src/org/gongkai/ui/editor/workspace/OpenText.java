// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.ui.place.TextUri;

/**
 * A text that is open in an editor.
 *
 * @param uri      the name the language service knows it by
 * @param document what the editor shows
 */
public record OpenText(String uri, IDocument document) {
	/** Extension of the language's files. */
	public static final String EXTENSION = "gongkai";

	/** The text of a document; empty when it is neither a workspace file of the language nor a shipped definition. */
	public static Optional<OpenText> of(IDocument document) {
		if (document == null) {
			return Optional.empty();
		}
		Optional<String> library = LibraryDocuments.uri(document);
		if (library.isPresent()) {
			return library.map(uri -> new OpenText(uri, document));
		}
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		if (buffer == null || buffer.getLocation() == null || !EXTENSION.equals(buffer.getLocation().getFileExtension())) {
			return Optional.empty();
		}
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
		return Optional.of(new OpenText(TextUri.of(file), document));
	}

	/** The text of an editor: a workspace file of the language or a shipped definition. */
	public static Optional<OpenText> of(ITextEditor editor) {
		if (editor == null || editor.getDocumentProvider() == null) {
			return Optional.empty();
		}
		return of(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
	}

	/** The stamp of the text as it is now. */
	public long stamp() {
		return stamp(document);
	}

	/** The stamp of a document as it is now. */
	public static long stamp(IDocument document) {
		return document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : 0;
	}

	/** Whether a result computed for a stamp still speaks of the text as it is now. */
	public boolean isCurrent(long stamp) {
		return stamp() == stamp;
	}
}
