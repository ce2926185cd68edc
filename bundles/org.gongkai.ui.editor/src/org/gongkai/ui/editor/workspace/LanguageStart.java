// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.navigation.EditorContext;

/** Begins to follow the workspace once the window is there, so that imported files get their markers without an editor. */
public final class LanguageStart implements IStartup {
	@Override
	public void earlyStartup() {
		EditorBundle.language();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> EditorContext.follow(PlatformUI.getWorkbench()));
	}
}
