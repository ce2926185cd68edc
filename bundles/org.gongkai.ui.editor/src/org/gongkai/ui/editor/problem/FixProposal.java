// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.problem;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.gongkai.lang.ide.Fix;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.MessageLanguage;

/** A way to mend a problem, in the list that Ctrl+1 opens. */
final class FixProposal implements ICompletionProposal {
	private final Fix fix;
	private final ProblemAnnotation annotation;

	FixProposal(Fix fix, ProblemAnnotation annotation) {
		this.fix = fix;
		this.annotation = annotation;
	}

	@Override
	public void apply(IDocument document) {
		FixEdits.apply(document, annotation.stamp(), fix.edits());
	}

	@Override
	public String getDisplayString() {
		return MessageLanguage.tell(fix.title());
	}

	@Override
	public String getAdditionalProposalInfo() {
		return annotation.getText();
	}

	@Override
	public Image getImage() {
		return Icons.FIX.image();
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
