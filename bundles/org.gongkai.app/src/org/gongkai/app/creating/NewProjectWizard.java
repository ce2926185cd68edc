// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.creating;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.gongkai.app.AppMessages;
import org.gongkai.ui.error.ErrorReport;
import org.gongkai.ui.language.Texts;

/** Makes a new, empty project. */
public final class NewProjectWizard extends Wizard implements INewWizard {
	private ProjectPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(AppMessages.Project_title);
		setNeedsProgressMonitor(true);
		page = new ProjectPage();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		String name = page.name();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					Projects.named(name, monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			ErrorReport.show(getShell(), AppMessages.Project_title,
					Texts.format(AppMessages.Project_failed, e.getCause().getLocalizedMessage()), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
