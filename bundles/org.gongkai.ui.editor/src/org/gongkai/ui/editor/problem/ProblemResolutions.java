// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.problem;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.Fix;
import org.gongkai.lang.ide.Problem;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.workspace.OpenText;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.place.TextUri;

/** Offers fixes in the Problems view. A fix opens the editor and leaves saving to the person. */
public final class ProblemResolutions implements IMarkerResolutionGenerator2 {
	@Override
	public boolean hasResolutions(IMarker marker) {
		return getResolutions(marker).length > 0;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!(marker.getResource() instanceof IFile file)) {
			return new IMarkerResolution[0];
		}
		return EditorBundle.language().service().latest(TextUri.of(file)).stream()
				.flatMap(analysis -> problems(analysis, marker).stream()
						.flatMap(problem -> problem.fixes().stream()).filter(fix -> !fix.edits().isEmpty())
						.map(fix -> new Resolution(file, analysis.text(), fix)))
				.toArray(IMarkerResolution[]::new);
	}

	private static List<Problem> problems(Analysis analysis, IMarker marker) {
		return analysis.problems().stream().filter(problem -> isOf(marker, problem)).toList();
	}

	/** Whether a marker stands for a problem, at the same place. */
	static boolean isOf(IMarker marker, Problem problem) {
		return marker.getAttribute(IMarker.CHAR_START, -1) == problem.offset()
				&& problem.code().equals(marker.getAttribute(ProblemMarkers.CODE, ""));
	}

	private record Resolution(IFile file, String text, Fix fix) implements IMarkerResolution {
		@Override
		public String getLabel() {
			return MessageLanguage.tell(fix.title());
		}

		@Override
		public void run(IMarker marker) {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			try {
				IEditorPart editor = IDE.openEditor(page, marker);
				if (editor.getAdapter(ITextEditor.class) instanceof ITextEditor open) {
					IDocument document = open.getDocumentProvider().getDocument(open.getEditorInput());
					if (document.get().equals(text) && FixEdits.apply(document, OpenText.stamp(document), fix.edits()) && fix.caret() >= 0) {
						open.selectAndReveal(fix.caret(), 0);
					}
				}
			} catch (PartInitException e) {
				ILog.get().log(e.getStatus());
			}
		}
	}
}
