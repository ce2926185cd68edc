// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.DateFormat;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.place.LibraryInput;
import org.gongkai.ui.place.TextUri;
import org.gongkai.ui.snapshot.TextReading;
import org.gongkai.ui.views.ViewMessages;

/** Compares an older state of a document, from the local history, with what it says now. */
public final class HistoryHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<IFile> files = CompareHandler.files(event);
		if (files.size() != 1) {
			return null;
		}
		IFile file = files.get(0);
		Shell shell = HandlerUtil.getActiveShell(event);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		ICoreRunnable look = monitor -> {
			IFileState[] states = file.getHistory(monitor);
			shell.getDisplay().asyncExec(() -> choose(shell, page, file, List.of(states)));
		};
		Job.create(ViewMessages.History_title, look).schedule();
		return null;
	}

	private static void choose(Shell shell, IWorkbenchPage page, IFile file, List<IFileState> states) {
		if (shell.isDisposed()) {
			return;
		}
		if (states.isEmpty()) {
			MessageDialog.openInformation(shell, ViewMessages.History_title, Texts.format(ViewMessages.History_none, file.getName()));
			return;
		}
		DateFormat format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.MEDIUM);
		ListDialog dialog = new ListDialog(shell);
		dialog.setTitle(ViewMessages.History_title);
		dialog.setMessage(Texts.format(ViewMessages.History_choose, file.getName()));
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(
				LabelProvider.createTextProvider(state -> format.format(new Date(((IFileState) state).getModificationTime()))));
		dialog.setInput(states);
		dialog.setInitialSelections(states.get(0));
		if (dialog.open() == Window.OK && dialog.getResult() != null && dialog.getResult().length > 0) {
			IFileState state = (IFileState) dialog.getResult()[0];
			ICoreRunnable read = monitor -> read(page, file, state, format.format(new Date(state.getModificationTime())));
			Job.create(ViewMessages.History_title, read).schedule();
		}
	}

	/** Reads an older state and shows it beside the newest. */
	static void read(IWorkbenchPage page, IFile file, IFileState state, String when) throws CoreException {
		String text;
		try (InputStream in = state.getContents()) {
			text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			ILog.get().warn(file.getFullPath().toString(), e);
			return;
		}
		String name = LibraryInput.olderState(state.getModificationTime(), file.getName());
		PlatformUI.getWorkbench().getService(TextReading.class).read(name, text).thenAccept(
				snapshot -> page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(page, file, name, text, when, snapshot)));
	}

	private static void show(IWorkbenchPage page, IFile file, String name, String text, String when, Optional<DocumentSnapshot> snapshot) {
		if (snapshot.isEmpty()) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), ViewMessages.History_title,
					Texts.format(ViewMessages.History_unreadable, when, file.getName()));
			return;
		}
		try {
			CompareView view = (CompareView) page.showView(CompareView.ID);
			view.compare(new Side(name, Texts.format(ViewMessages.History_side, snapshot.get().header().name(), when), text, snapshot.get()),
					TextUri.of(file));
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
