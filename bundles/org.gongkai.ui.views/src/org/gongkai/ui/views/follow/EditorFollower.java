// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.follow;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.gongkai.ui.place.TextUri;

/**
 * The text a page works on: that of the active editor, or the last one of the language while another kind of editor is in
 * front of it. Tells when another text comes, when its text changes, and where in it the person looks: at the caret, or at
 * the problem selected in the Problems view. All on the UI thread.
 */
final class EditorFollower implements IPartListener2, ISelectionListener, ISelectionChangedListener, IDocumentListener {
	/** Is told what happens. */
	interface Listener {
		/** Another text, or none, is followed. */
		void followed();

		/** The text was changed; its snapshot is out of date. */
		void edited();

		/** The person looks at an offset of the text. */
		void lookedAt(int offset);
	}

	private final IWorkbenchPage page;
	private final Listener listener;
	private FollowedText text;

	EditorFollower(IWorkbenchPage page, Listener listener) {
		this.page = page;
		this.listener = listener;
		page.addPartListener(this);
		page.addPostSelectionListener(this);
		text = FollowedText.of(page.getActiveEditor()).orElse(null);
		connect();
	}

	/** The text; empty when none of the language is open. */
	Optional<FollowedText> text() {
		return Optional.ofNullable(text);
	}

	void dispose() {
		page.removePartListener(this);
		page.removePostSelectionListener(this);
		disconnect();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		follow(page.getActiveEditor());
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		follow(page.getActiveEditor());
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		follow(page.getActiveEditor());
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (text != null && reference.getPart(false) == text.editor()) {
			take(FollowedText.of(page.getActiveEditor()).orElse(null));
		}
	}

	private void follow(IEditorPart editor) {
		if (text != null && editor == text.editor() && text.editor().getDocumentProvider() != null
				&& text.document() == text.editor().getDocumentProvider().getDocument(text.editor().getEditorInput())) {
			return;
		}
		FollowedText.of(editor).ifPresent(this::take);
	}

	private void take(FollowedText other) {
		disconnect();
		text = other;
		connect();
		listener.followed();
	}

	private void connect() {
		if (text == null) {
			return;
		}
		text.document().addDocumentListener(this);
		if (text.editor().getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(this);
		}
	}

	private void disconnect() {
		if (text == null) {
			return;
		}
		text.document().removeDocumentListener(this);
		if (text.editor().getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(this);
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// only the finished change matters
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		listener.edited();
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		if (event.getSelection() instanceof ITextSelection caret) {
			listener.lookedAt(caret.getOffset());
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (text != null && selection instanceof IStructuredSelection chosen
				&& Adapters.adapt(chosen.getFirstElement(), IMarker.class) instanceof IMarker marker
				&& marker.getResource() instanceof IFile file && TextUri.of(file).equals(text.uri())) {
			int offset = marker.getAttribute(IMarker.CHAR_START, -1);
			if (offset >= 0) {
				listener.lookedAt(offset);
			}
		}
	}
}
