// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.completion;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.swt.widgets.Display;
import org.gongkai.lang.ide.Completion;
import org.gongkai.ui.editor.EditorBundle;
import org.gongkai.ui.editor.workspace.OpenText;

/**
 * Content assist. The Generic Editor's assistant asks on a thread of its own, where waiting is allowed; on the UI thread
 * there is only a tiny budget.
 */
public final class GongkaiCompletion implements IContentAssistProcessor {
	private static final long PATIENCE_MILLISECONDS = 5000;
	private static final long BUDGET_ON_UI_MILLISECONDS = 100;
	private static final char[] TRIGGERS = { '.', '．', '=', '＝' };

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		Optional<OpenText> open = OpenText.of(viewer.getDocument());
		if (open.isEmpty()) {
			return new ICompletionProposal[0];
		}
		String text = open.get().document().get();
		return await(EditorBundle.language().service().complete(open.get().uri(), text, offset)).stream()
				.map(completion -> new CompletionItem(completion, offset)).toArray(ICompletionProposal[]::new);
	}

	private static List<Completion> await(Future<List<Completion>> answer) {
		long patience = Display.getCurrent() == null ? PATIENCE_MILLISECONDS : BUDGET_ON_UI_MILLISECONDS;
		try {
			return answer.get(patience, TimeUnit.MILLISECONDS);
		} catch (TimeoutException | CancellationException late) {
			answer.cancel(false);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			ILog.get().error("completion", e.getCause());
		}
		return List.of();
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
