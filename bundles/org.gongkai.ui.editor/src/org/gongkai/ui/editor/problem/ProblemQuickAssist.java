// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.problem;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.workspace.Answers;
import org.gongkai.ui.editor.workspace.OpenText;

/** Offers the fixes of the problems in the line of the caret, and what the number at the caret can be bound to. */
public final class ProblemQuickAssist implements IQuickAssistProcessor {
	private static final long WHEN_ASKED_MILLISECONDS = 1000;

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof ProblemAnnotation problem && problem.isQuickFixable();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		ISourceViewer viewer = context.getSourceViewer();
		IAnnotationModel model = viewer == null ? null : viewer.getAnnotationModel();
		if (model == null) {
			return null;
		}
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			if (each.next() instanceof ProblemAnnotation problem
					&& isInLine(viewer.getDocument(), model.getPosition(problem), context.getOffset())
					&& !isOfferedForMarker(model, problem)) {
				problem.problem().fixes().stream().filter(fix -> !fix.edits().isEmpty())
						.forEach(fix -> proposals.add(new FixProposal(fix, problem.stamp(), problem.getText())));
			}
		}
		proposals.addAll(bindings(viewer.getDocument(), context.getOffset()));
		return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
	}

	/** A number that is not bound can be, whether anything is wrong or not. */
	private static List<FixProposal> bindings(IDocument document, int offset) {
		return OpenText.of(document).stream().flatMap(text -> Answers.await(EditorBundle.language().service().bindings(text.uri(), offset), List.of(), WHEN_ASKED_MILLISECONDS).stream())
				.map(fix -> new FixProposal(fix, OpenText.stamp(document), null)).toList();
	}

	/** The platform offers the fixes of a saved problem by way of its marker, see {@link ProblemResolutions}. */
	private static boolean isOfferedForMarker(IAnnotationModel model, ProblemAnnotation problem) {
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			if (each.next() instanceof MarkerAnnotation saved && ProblemResolutions.isOf(saved.getMarker(), problem.problem())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isInLine(IDocument document, Position position, int offset) {
		try {
			return position != null
					&& document.getLineOfOffset(position.getOffset()) == document.getLineOfOffset(offset);
		} catch (BadLocationException e) {
			return false;
		}
	}
}
