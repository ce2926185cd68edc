// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.AnalysisListener;
import org.gongkai.lang.ide.Fold;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.workspace.OpenText;

/**
 * Offers the regions of the newest analysis for folding. Only what differs is changed, so that what the person folded or
 * unfolded stays so; what should be folded at first is folded only when the text is opened.
 */
public final class FoldingReconciler implements IReconciler, AnalysisListener, ITextInputListener {
	private ITextViewer viewer;
	private boolean opened;

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		opened = false;
		EditorBundle.language().addListener(this);
		// the viewer has no document yet, and the analysis may be finished before it gets one
		textViewer.addTextInputListener(this);
		inputDocumentChanged(null, textViewer.getDocument());
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		opened = false;
	}

	@Override
	public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		OpenText.of(newInput)
				.ifPresent(text -> EditorBundle.language().service().latest(text.uri()).ifPresent(this::analysed));
	}

	@Override
	public void uninstall() {
		EditorBundle.language().removeListener(this);
		if (viewer != null) {
			viewer.removeTextInputListener(this);
		}
		viewer = null;
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	@Override
	public void analysed(Analysis analysis) {
		ITextViewer current = viewer;
		if (current != null && current.getTextWidget() != null && !current.getTextWidget().isDisposed()) {
			current.getTextWidget().getDisplay().asyncExec(() -> show(analysis));
		}
	}

	private void show(Analysis analysis) {
		if (!(viewer instanceof ProjectionViewer projection) || viewer.getTextWidget() == null
				|| viewer.getTextWidget().isDisposed()) {
			return;
		}
		IDocument document = viewer.getDocument();
		ProjectionAnnotationModel model = projection.getProjectionAnnotationModel();
		boolean current = OpenText.of(document)
				.filter(text -> text.uri().equals(analysis.uri()) && text.isCurrent(analysis.stamp())).isPresent();
		if (model != null && current) {
			update(model, analysis.folds());
			opened = true;
		}
	}

	private void update(ProjectionAnnotationModel model, List<Fold> folds) {
		Map<Position, Fold> wanted = new HashMap<>();
		folds.forEach(fold -> wanted.put(new Position(fold.offset(), fold.length()), fold));
		List<Annotation> gone = new ArrayList<>();
		Set<Position> there = new HashSet<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			Position position = model.getPosition(annotation);
			if (wanted.containsKey(position)) {
				there.add(position);
			} else {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach((position, fold) -> {
			if (!there.contains(position)) {
				added.put(new ProjectionAnnotation(!opened && fold.initiallyCollapsed()), position);
			}
		});
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
		}
	}
}
