// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.State;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.gongkai.lang.ide.Occurrence;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.workspace.OpenText;

/** Marks the places that mean the same as the one at the caret, once the caret rests. Follows the editor's toggle. */
public final class OccurrenceReconciler implements IReconciler {
	private static final String TYPE = "org.gongkai.ui.editor.occurrence";
	private static final String TOGGLE = "org.eclipse.ui.genericeditor.togglehighlight";
	private static final String TOGGLE_STATE = "org.eclipse.ui.commands.toggleState";

	private final ISelectionChangedListener caret = event -> {
		if (event.getSelection() instanceof ITextSelection selection) {
			ask(selection.getOffset());
		}
	};
	private ITextViewer viewer;
	private int asked;

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		if (textViewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caret);
		}
	}

	@Override
	public void uninstall() {
		if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caret);
		}
		viewer = null;
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	private void ask(int offset) {
		if (viewer == null) {
			return;
		}
		Optional<OpenText> text = OpenText.of(viewer.getDocument());
		int question = ++asked;
		if (text.isEmpty() || !isOn()) {
			show(List.of());
			return;
		}
		long stamp = text.get().stamp();
		EditorBundle.language().service().occurrences(text.get().uri(), offset)
				.thenAccept(found -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					if (question == asked && viewer != null && text.get().isCurrent(stamp)) {
						show(found);
					}
				}));
	}

	private void show(List<Occurrence> found) {
		IAnnotationModel model = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
		if (model == null) {
			return;
		}
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			if (TYPE.equals(annotation.getType())) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> marks = new HashMap<>();
		for (Occurrence occurrence : found) {
			marks.put(new Annotation(TYPE, false, null), new Position(occurrence.offset(), occurrence.length()));
		}
		if (!(gone.isEmpty() && marks.isEmpty()) && model instanceof IAnnotationModelExtension extended) {
			extended.replaceAnnotations(gone.toArray(Annotation[]::new), marks);
		}
	}

	private static boolean isOn() {
		State state = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(TOGGLE).getState(TOGGLE_STATE);
		return state == null || Boolean.TRUE.equals(state.getValue());
	}
}
