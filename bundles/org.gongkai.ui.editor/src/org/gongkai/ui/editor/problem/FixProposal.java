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
	private final long stamp;
	private final String problem;

	/**
	 * @param stamp   the stamp of the text the fix was made for
	 * @param problem what it mends; null when nothing is wrong
	 */
	FixProposal(Fix fix, long stamp, String problem) {
		this.fix = fix;
		this.stamp = stamp;
		this.problem = problem;
	}

	@Override
	public void apply(IDocument document) {
		FixEdits.apply(document, stamp, fix.edits());
	}

	@Override
	public String getDisplayString() {
		return MessageLanguage.tell(fix.title());
	}

	@Override
	public String getAdditionalProposalInfo() {
		return problem;
	}

	@Override
	public Image getImage() {
		return Icons.FIX.image();
	}

	@Override
	public Point getSelection(IDocument document) {
		return fix.caret() < 0 ? null : new Point(fix.caret(), 0);
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
