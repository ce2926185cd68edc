// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.format;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.EditorMessages;
import org.gongkai.ui.editor.navigation.ActiveText;
import org.gongkai.ui.editor.navigation.StatusLine;
import org.gongkai.ui.editor.problem.FixEdits;
import org.gongkai.ui.editor.workspace.OpenText;

/** Formats the selected lines, or the whole text when nothing is selected. */
public final class FormatHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).filter(active -> active.editor().isEditable()).ifPresent(FormatHandler::format);
		return null;
	}

	private static void format(ActiveText active) {
		OpenText text = active.text();
		String content = text.document().get();
		long stamp = text.stamp();
		int length = active.selection().getLength();
		EditorBundle.language().service()
				.format(text.uri(), content, length == 0 ? 0 : active.selection().getOffset(),
						length == 0 ? content.length() : length)
				.thenAccept(edits -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					if (edits.isEmpty()) {
						StatusLine.tell(active.editor().getSite().getPage(), EditorMessages.Format_syntax);
					} else {
						FixEdits.apply(text.document(), stamp, edits);
					}
				}));
	}
}
