// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.gongkai.ui.editor.workspace.OpenText;

/**
 * Gives the Generic Editor an outline when it shows a text of the language. The editor's class is internal to the
 * platform, so {@code plugin.xml} names it by string and this class knows it only as a text editor.
 */
public final class OutlineAdapter implements IAdapterFactory {
	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor) {
			return type.cast(OpenText.of(editor.getDocumentProvider() == null ? null
					: editor.getDocumentProvider().getDocument(editor.getEditorInput()))
					.map(text -> new OutlinePage(editor, text)).orElse(null));
		}
		return null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
