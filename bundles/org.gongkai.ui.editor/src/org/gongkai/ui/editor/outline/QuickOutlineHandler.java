// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.navigation.ActiveText;

/** Opens the quick outline with the last analysis of the active text. */
public final class QuickOutlineHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(active -> EditorBundle.language().service().latest(active.text().uri()).ifPresent(
				analysis -> new QuickOutline(active.editor().getSite().getShell(), active.editor(), analysis).open()));
		return null;
	}
}
