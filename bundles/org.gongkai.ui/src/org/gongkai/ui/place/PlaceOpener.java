// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.place;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens the editor of a text and selects a place in it. Call on the UI thread. */
public final class PlaceOpener {
	/** Id of the Generic Editor, which shows disclosures and definitions. */
	public static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	private final IWorkbenchPage page;

	/** An opener for the editors of a page. */
	public PlaceOpener(IWorkbenchPage page) {
		this.page = page;
	}

	/**
	 * Goes to a place.
	 *
	 * @param uri    a workspace file ({@link TextUri}) or a shipped definition
	 * @param offset first character, from 0
	 * @param length characters to select
	 * @return the editor; empty when there is no such text
	 * @throws PartInitException when the editor cannot be opened
	 */
	public Optional<IEditorPart> open(String uri, int offset, int length) throws PartInitException {
		Optional<IEditorPart> editor = open(uri);
		editor.map(part -> part.getAdapter(ITextEditor.class)).ifPresent(text -> text.selectAndReveal(offset, length));
		return editor;
	}

	private Optional<IEditorPart> open(String uri) throws PartInitException {
		Optional<IFile> file = TextUri.file(uri);
		if (file.isPresent()) {
			return file.get().exists() ? Optional.of(IDE.openEditor(page, file.get(), true)) : Optional.empty();
		}
		LibraryText library = PlatformUI.getWorkbench().getService(LibraryText.class);
		if (library == null) {
			return Optional.empty();
		}
		Optional<String> text = library.text(uri);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		IEditorPart editor = page.openEditor(new LibraryInput(uri, text.get()), EDITOR, true,
				IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		if (editor.getAdapter(ITextEditor.class) instanceof ITextEditor shown) {
			library.opened(uri, shown.getDocumentProvider().getDocument(shown.getEditorInput()));
		}
		return Optional.of(editor);
	}
}
