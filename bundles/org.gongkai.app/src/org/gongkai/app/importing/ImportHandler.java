// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gongkai.app.creating.Selections;

/** Opens the import wizard without the platform's list of wizards. */
public final class ImportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ImportWizard wizard = new ImportWizard();
		wizard.init(window.getWorkbench(), Selections.of(window));
		new ImportDialog(window.getShell(), wizard).open();
		return null;
	}
}
