// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.creating;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;

/** What a wizard is opened on: the selected resources, or else the file in the active editor. */
public final class Selections {
	private Selections() {
	}

	/** The selection of a window; may be empty. */
	public static IStructuredSelection of(IWorkbenchWindow window) {
		if (window.getSelectionService().getSelection() instanceof IStructuredSelection selection && !selection.isEmpty()
				&& Projects.selected(selection).isPresent()) {
			return selection;
		}
		IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
		return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file);
	}
}
