// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.navigation;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Says a short thing in the status line of the active editor. */
public final class StatusLine {
	private StatusLine() {
	}

	/** Shows a text until the next one; nothing happens when no editor is open. */
	public static void tell(IWorkbenchPage page, String text) {
		IEditorPart editor = page.getActiveEditor();
		if (editor != null) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
		}
	}
}
