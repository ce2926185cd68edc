// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.creating;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens one of our wizards without the platform's list of wizards. The command's id says which. */
public final class NewWizardHandler extends AbstractHandler {
	private static final String PROJECT = "org.gongkai.app.newProject";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		INewWizard wizard = PROJECT.equals(event.getCommand().getId()) ? new NewProjectWizard() : new NewDisclosureWizard();
		wizard.init(window.getWorkbench(), Selections.of(window));
		new WizardDialog(window.getShell(), wizard).open();
		return null;
	}
}
