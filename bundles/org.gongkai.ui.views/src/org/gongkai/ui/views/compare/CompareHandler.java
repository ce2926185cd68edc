// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.util.ArrayList;
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

/**
 * Compares the selected documents, the older year first; with one document, from the editor or the selection, lets the person
 * choose the others.
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
			List<String> uris = files.stream().map(TextUri::of).toList();
			if (files.size() > 1) {
				view.compareByYear(uris);
			} else {
				view.compareWithOthers(uris.get(0));
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
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
