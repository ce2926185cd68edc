// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.colouring;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;

/** Colours the editor, and again when the theme changes its colours. */
public final class GongkaiPresentationReconciler extends PresentationReconciler {
	private final IPropertyChangeListener themeListener = event -> {
		if (event.getProperty().startsWith(StyleColours.PREFIX)) {
			recolour();
		}
	};
	private ITextViewer viewer;

	/** A reconciler for one viewer. */
	public GongkaiPresentationReconciler() {
		LexicalRepairer repairer = new LexicalRepairer();
		setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer textViewer) {
		super.install(textViewer);
		viewer = textViewer;
		JFaceResources.getColorRegistry().addListener(themeListener);
	}

	@Override
	public void uninstall() {
		JFaceResources.getColorRegistry().removeListener(themeListener);
		viewer = null;
		super.uninstall();
	}

	private void recolour() {
		if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			viewer.getTextWidget().getDisplay().asyncExec(() -> {
				if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
					viewer.invalidateTextPresentation();
				}
			});
		}
	}
}
