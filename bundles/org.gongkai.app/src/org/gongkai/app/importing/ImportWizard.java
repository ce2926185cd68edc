// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
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
import org.gongkai.lang.ide.LanguageService;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.error.ErrorReport;
import org.gongkai.ui.extension.RegistryCatalog;
import org.gongkai.ui.language.Texts;

/**
 * Imports published documents: files are read as soon as they are chosen, looked over before anything is written, and taken
 * into the workspace all together at the end. Cancelling leaves nothing behind.
 */
public final class ImportWizard extends Wizard implements IImportWizard {
	/** At most this many results are opened; the rest is found in the project. */
	private static final int OPENED = 5;

	private final Forms forms = new Forms();
	private IWorkbench workbench;
	private ImportBatch batch;
	private SourcePage source;
	private ReviewPage review;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(AppMessages.Import_title);
		setNeedsProgressMonitor(false);
		batch = new ImportBatch(bench.getDisplay(), ImportWizard::reader);
		source = new SourcePage(forms, batch, Projects.selectedContainer(selection));
		review = new ReviewPage(forms, batch, source::reviewed, source::fileName);
	}

	/** What reads files, once the forms are loaded. */
	static SourceReader reader() {
		LanguageService language = EditorBundle.language().service();
		try {
			return new SourceReader(RegistryCatalog.current(), language.library().get(), language);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException failed) {
			throw new IllegalStateException(failed.getCause());
		}
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(review);
		batch.onChange(() -> {
			if (getContainer() != null && getContainer().getCurrentPage() != null) {
				getContainer().updateButtons();
			}
		});
	}

	@Override
	public boolean canFinish() {
		return !batch.isBusy() && source.isPageComplete() && !batch.ready().isEmpty();
	}

	@Override
	public boolean performCancel() {
		batch.stop();
		return true;
	}

	@Override
	public boolean performFinish() {
		Map<ImportItem, String> names = source.names();
		List<DocumentFiles.Document> documents = batch.ready().stream()
				.map(item -> new DocumentFiles.Document(names.get(item), item.done().orElseThrow().text(), item.source())).toList();
		IPath target = source.targetPath();
		List<IFile> files = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					files.addAll(DocumentFiles.write(target, documents, monitor));
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
		} catch (InterruptedException cancelled) {
			return false;
		} catch (InvocationTargetException e) {
			ErrorReport.show(getShell(), AppMessages.Import_title,
					Texts.format(AppMessages.Import_notWritten, e.getCause().getLocalizedMessage()), e.getCause());
			return false;
		}
		open(files);
		return true;
	}

	private void open(List<IFile> files) {
		IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
		files.stream().limit(OPENED).forEach(file -> {
			try {
				BasicNewResourceWizard.selectAndReveal(file, page.getWorkbenchWindow());
				IDE.openEditor(page, file, true);
			} catch (PartInitException e) {
				ILog.get().log(e.getStatus());
			}
		});
	}

	@Override
	public void dispose() {
		batch.stop();
		super.dispose();
	}

	/** The files. */
	ImportBatch batch() {
		return batch;
	}
}
