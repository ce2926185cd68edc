// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.completion;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.workspace.Answers;
import org.gongkai.ui.editor.workspace.OpenText;

/** Content assist. */
public final class GongkaiCompletion implements IContentAssistProcessor {
	private static final long WHILE_TYPING_MILLISECONDS = 100;
	private static final char[] TRIGGERS = { '.', '．', '=', '＝' };

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		Optional<OpenText> open = OpenText.of(viewer.getDocument());
		if (open.isEmpty()) {
			return new ICompletionProposal[0];
		}
		String text = open.get().document().get();
		return Answers.await(EditorBundle.language().service().complete(open.get().uri(), text, offset), List.of(), WHILE_TYPING_MILLISECONDS).stream()
				.map(completion -> new CompletionItem(completion, offset)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return TRIGGERS.clone();
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
