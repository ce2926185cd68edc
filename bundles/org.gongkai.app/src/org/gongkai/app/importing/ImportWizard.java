// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.gongkai.app.AppMessages;
import org.gongkai.app.creating.Forms;
import org.gongkai.app.creating.Projects;
import org.gongkai.ui.error.ErrorReport;
import org.gongkai.ui.extension.RegistryCatalog;

/** Imports published documents: sources, then the result, then the documents open. */
public final class ImportWizard extends Wizard implements IImportWizard {
	/** At most this many results are opened; the rest is found in the project. */
	private static final int OPENED = 5;

	private final Forms forms = new Forms();
	private IWorkbench workbench;
	private SourcePage source;
	private ResultPage result;
	private List<ImportedDocument> documents;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(AppMessages.Import_title);
		setNeedsProgressMonitor(true);
		source = new SourcePage(forms, Projects.selected(selection));
		result = new ResultPage(this::importOnce);
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(result);
	}

	@Override
	public boolean canFinish() {
		return documents != null || getContainer().getCurrentPage() == source && source.isPageComplete();
	}

	private void importOnce() {
		if (documents != null || getShell() == null || getShell().isDisposed()) {
			return;
		}
		ImportOrder order = source.order();
		ImportRun run = new ImportRun(RegistryCatalog.current(), forms.library().orElseThrow(), order);
		try {
			getContainer().run(true, true, monitor -> {
				try {
					documents = run.run(monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
			result.show(documents, order.form().isPresent());
			getContainer().updateButtons();
		} catch (InterruptedException cancelled) {
			getContainer().showPage(source);
		} catch (InvocationTargetException e) {
			ErrorReport.show(getShell(), AppMessages.Import_title, e.getCause().getLocalizedMessage(), e.getCause());
			getContainer().showPage(source);
		}
	}

	@Override
	public boolean performFinish() {
		if (documents == null) {
			// the page imports as soon as it is seen; the person closes the wizard after reading the result
			getContainer().showPage(result);
			return false;
		}
		IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
		documents.stream().flatMap(document -> document.file().stream()).limit(OPENED).forEach(file -> {
			try {
				BasicNewResourceWizard.selectAndReveal(file, page.getWorkbenchWindow());
				IDE.openEditor(page, file, true);
			} catch (PartInitException e) {
				ILog.get().log(e.getStatus());
			}
		});
		return true;
	}
}
