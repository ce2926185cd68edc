// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gongkai.app.creating.Selections;

/** Looks the selected document, or that of the active editor, over against its source. */
public final class ReviewHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Object selected = Selections.of(window).getFirstElement();
		IFile file = selected == null ? null : Adapters.adapt(selected, IFile.class);
		if (file != null && file.getName().endsWith(DocumentFiles.EXTENSION)) {
			try {
				ReviewEditor.open(window.getActivePage(), file);
			} catch (PartInitException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}
}
