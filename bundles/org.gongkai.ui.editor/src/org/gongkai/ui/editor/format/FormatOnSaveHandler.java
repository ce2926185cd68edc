// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.format;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.navigation.ActiveText;
import org.gongkai.ui.editor.problem.FixEdits;
import org.gongkai.ui.editor.workspace.OpenText;

/**
 * Formats the active text and saves it. Whatever happens to the format, the text is saved: one with errors, or one that
 * was typed on meanwhile, is saved as it is. Active only when the person wants it, see {@link FormatOnSaveTester}.
 */
public final class FormatOnSaveHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).filter(active -> active.editor().isDirty())
				.ifPresent(active -> formatAndSave(active.editor(), active.text()));
		return null;
	}

	private static void formatAndSave(ITextEditor editor, OpenText text) {
		String content = text.document().get();
		long stamp = text.stamp();
		EditorBundle.language().service().format(text.uri(), content, 0, content.length())
				.whenComplete((edits, failure) -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					if (edits != null) {
						FixEdits.apply(text.document(), stamp, edits);
					}
					editor.getSite().getPage().saveEditor(editor, false);
				}));
	}
}
