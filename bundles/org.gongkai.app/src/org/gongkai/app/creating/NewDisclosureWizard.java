// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.creating;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.gongkai.app.AppMessages;
import org.gongkai.lang.ide.DocumentDraft;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.error.ErrorReport;
import org.gongkai.ui.language.Texts;

/** Makes a new document with everything a form prescribes. */
public final class NewDisclosureWizard extends Wizard implements INewWizard {
	private final Forms forms = new Forms();
	private IWorkbench workbench;
	private DisclosurePage page;
	private IFile created;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(AppMessages.New_title);
		setNeedsProgressMonitor(true);
		page = new DisclosurePage(forms, Projects.selected(selection));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		DocumentDraft draft = page.draft();
		String project = page.projectName();
		IPath path = page.fileInProject();
		try {
			getContainer().run(true, false, monitor -> create(draft, project, path, monitor));
			BasicNewResourceWizard.selectAndReveal(created, workbench.getActiveWorkbenchWindow());
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), created, true);
			return true;
		} catch (InvocationTargetException e) {
			ErrorReport.show(getShell(), AppMessages.New_title,
					Texts.format(AppMessages.New_failed, e.getCause().getLocalizedMessage()), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
			return true;
		}
		return false;
	}

	private void create(DocumentDraft draft, String project, IPath path, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		try {
			String text = EditorBundle.language().service().draft(draft).get();
			created = Projects.named(project, monitor).getFile(path);
			created.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.NONE, monitor);
		} catch (ExecutionException e) {
			throw new InvocationTargetException(e.getCause());
		} catch (CoreException e) {
			throw new InvocationTargetException(e);
		}
	}
}
