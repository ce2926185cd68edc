// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.navigation;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.ui.editor.workspace.OpenText;

/**
 * What a command of the editor works on.
 *
 * @param editor    the active editor
 * @param text      its text
 * @param selection what is selected; empty selection where the caret stands
 */
public record ActiveText(ITextEditor editor, OpenText text, ITextSelection selection) {
	/** The active editor's text; empty when the active editor shows something else. */
	public static Optional<ActiveText> of(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor)) {
			return Optional.empty();
		}
		ITextSelection selection = editor.getSelectionProvider().getSelection() instanceof ITextSelection selected ? selected
				: TextSelection.emptySelection();
		return OpenText.of(editor).map(text -> new ActiveText(editor, text, selection));
	}
}
