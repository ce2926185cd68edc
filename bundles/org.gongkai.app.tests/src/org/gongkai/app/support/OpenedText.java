// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.support;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.Problem;
import org.gongkai.ui.editor.problem.ProblemAnnotation;
import org.gongkai.ui.editor.workspace.OpenText;
import org.junit.jupiter.api.Assertions;

/** An editor with a text of the language, as a person sees and uses it. */
public final class OpenedText {
	private final ITextEditor editor;
	private final IFile file;

	OpenedText(ITextEditor editor, IFile file) {
		this.editor = editor;
		this.file = file;
	}

	/** The editor. */
	public ITextEditor editor() {
		return editor;
	}

	/** The file. */
	public IFile file() {
		return file;
	}

	/** The document. */
	public IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	/** The viewer. */
	public ISourceViewer viewer() {
		return (ISourceViewer) editor.getAdapter(ITextViewer.class);
	}

	/** Waits until the text as it is now is analysed, and gives the analysis. */
	public Analysis awaitAnalysis() {
		Pump.until("analysis of " + file.getName(), () -> Desk.analysis(file)
				.filter(analysis -> analysis.stamp() == OpenText.stamp(document())).isPresent());
		return Desk.analysis(file).orElseThrow();
	}

	/** Where a piece of text begins; fails when it is not there. */
	public int offset(String piece) {
		int offset = document().get().indexOf(piece);
		Assertions.assertTrue(offset >= 0, "the text holds " + piece);
		return offset;
	}

	/** Types over the first occurrence of a piece of text, in the widget, so that it goes the way of the keyboard. */
	public void replace(String piece, String by) {
		int offset = offset(piece);
		editor.selectAndReveal(offset, piece.length());
		viewer().getTextWidget().insert(by);
	}

	/** Puts the caret somewhere. */
	public void caret(int offset) {
		editor.selectAndReveal(offset, 0);
	}

	/** Takes the last change back. */
	public void undo() {
		((ITextOperationTarget) viewer()).doOperation(ITextOperationTarget.UNDO);
	}

	/** Saves. */
	public void save() {
		editor.getSite().getPage().saveEditor(editor, false);
	}

	/** The problems shown in the text. */
	public List<Problem> shownProblems() {
		List<Problem> problems = new ArrayList<>();
		IAnnotationModel model = viewer().getAnnotationModel();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			if (each.next() instanceof ProblemAnnotation annotation) {
				problems.add(annotation.problem());
			}
		}
		return problems;
	}

	/** The piece of text that a problem marks. */
	public String text(Problem problem) {
		try {
			return document().get(problem.offset(), problem.length());
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** The line of an offset, from 1. */
	public int line(int offset) {
		try {
			return document().getLineOfOffset(offset) + 1;
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}
}
