// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.follow;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.ui.place.LibraryInput;
import org.gongkai.ui.place.TextUri;
import org.gongkai.ui.snapshot.Snapshots;

/**
 * A text of the language that is open in an editor.
 *
 * @param editor   where it is open
 * @param uri      the name by which its snapshot is known
 * @param document what the editor shows
 */
public record FollowedText(ITextEditor editor, String uri, IDocument document) {
	private static final String EXTENSION = "gongkai";

	/** The text of an editor; empty when it shows none of the language. */
	public static Optional<FollowedText> of(IEditorPart editor) {
		if (editor == null || !(editor.getAdapter(ITextEditor.class) instanceof ITextEditor text)
				|| text.getDocumentProvider() == null) {
			return Optional.empty();
		}
		IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
		if (document == null) {
			return Optional.empty();
		}
		if (text.getEditorInput() instanceof LibraryInput library) {
			if (library.isOlderState()) {
				return Optional.empty();
			}
			return library.getName().endsWith("." + EXTENSION) ? Optional.of(new FollowedText(text, library.uri(), document))
					: Optional.empty();
		}
		IFile file = text.getEditorInput().getAdapter(IFile.class);
		return file == null || !EXTENSION.equals(file.getFileExtension()) ? Optional.empty()
				: Optional.of(new FollowedText(text, TextUri.of(file), document));
	}

	/** What its file is called. */
	public String name() {
		return editor.getEditorInput().getName();
	}

	/** Its newest snapshot; empty when it holds no disclosure or is not analysed yet. */
	public Optional<Snapshots.State> state() {
		return Snapshots.shared().of(uri);
	}

	/** Whether the newest snapshot speaks of the text as it is now. */
	public boolean isCurrent() {
		return state().filter(state -> !(document instanceof IDocumentExtension4 stamped)
				|| stamped.getModificationStamp() == state.stamp()).isPresent();
	}
}
