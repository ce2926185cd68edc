// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gongkai.ui.place.TextUri;
import org.gongkai.ui.snapshot.Snapshots;

/**
 * Compares the two selected documents, the older year first; with one document, from the editor or the selection, lets the
 * person choose the other.
 */
public final class CompareHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<IFile> files = files(event);
		if (files.isEmpty()) {
			return null;
		}
		try {
			CompareView view = (CompareView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(CompareView.ID);
			if (files.size() == 2) {
				files.sort(Comparator.comparing(CompareHandler::year));
				view.compare(TextUri.of(files.get(0)), TextUri.of(files.get(1)));
			} else {
				OtherDocument.choose(HandlerUtil.getActiveShell(event), TextUri.of(files.get(0)))
						.ifPresent(other -> view.compare(other, TextUri.of(files.get(0))));
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	private static int year(IFile file) {
		return Snapshots.shared().of(TextUri.of(file)).map(state -> state.snapshot().header().year()).orElse(0);
	}

	/** The selected files of the explorer, or the file of the editor. */
	static List<IFile> files(ExecutionEvent event) {
		List<IFile> files = new ArrayList<>();
		if (HandlerUtil.getActivePart(event) != HandlerUtil.getActiveEditor(event)
				&& HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (Object element : selection) {
				IFile file = Adapters.adapt(element, IFile.class);
				if (file != null && "gongkai".equals(file.getFileExtension())) {
					files.add(file);
				}
			}
		}
		if (files.isEmpty() && HandlerUtil.getActiveEditorInput(event) != null
				&& HandlerUtil.getActiveEditorInput(event).getAdapter(IFile.class) instanceof IFile file) {
			files.add(file);
		}
		return files;
	}
}
