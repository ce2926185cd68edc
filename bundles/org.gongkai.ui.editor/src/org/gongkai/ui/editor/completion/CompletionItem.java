// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.completion;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.gongkai.lang.ide.Completion;
import org.gongkai.ui.editor.hover.RichTextControl;
import org.gongkai.ui.language.MessageLanguage;

/**
 * A proposal in the list. What is typed on while the list is open narrows it: a proposal stays as long as its label,
 * its detail or what it inserts contains the typed text, so that a subject is found by code and by name.
 */
public final class CompletionItem implements ICompletionProposal, ICompletionProposalExtension2,
		ICompletionProposalExtension3, ICompletionProposalExtension6 {
	private final Completion completion;
	private final int caret;
	private int typed;

	/**
	 * A proposal.
	 *
	 * @param completion what the service proposed
	 * @param caret      where the caret stood when it was asked
	 */
	public CompletionItem(Completion completion, int caret) {
		this.completion = completion;
		this.caret = caret;
	}

	/** What the service proposed. */
	public Completion completion() {
		return completion;
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		typed = offset - caret;
		apply(viewer.getDocument());
	}

	@Override
	public void apply(IDocument document) {
		try {
			document.replace(completion.replaceFrom(), completion.replaceLength() + typed, completion.insertText());
		} catch (BadLocationException e) {
			ILog.get().error("completion outside the text", e);
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(completion.replaceFrom() + completion.cursor(), 0);
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			int from = completion.replaceFrom();
			if (offset < from) {
				return false;
			}
			String prefix = document.get(from, offset - from);
			return matches(completion.label(), prefix) || matches(completion.insertText(), prefix)
					|| matches(MessageLanguage.tell(completion.detail()), prefix);
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString styled = new StyledString(completion.label());
		String detail = MessageLanguage.tell(completion.detail());
		if (!detail.isEmpty()) {
			styled.append("  " + detail, StyledString.QUALIFIER_STYLER);
		}
		return styled;
	}

	@Override
	public Image getImage() {
		return CompletionIcons.of(completion.kind()).image();
	}

	@Override
	public String getAdditionalProposalInfo() {
		String documentation = MessageLanguage.tell(completion.documentation());
		return documentation.isEmpty() ? null : documentation;
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return RichTextControl.creator(null);
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
		return completion.insertText();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int completionOffset) {
		return completion.replaceFrom();
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is highlighted in the text
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was highlighted in the text
	}

	private static boolean matches(String text, String prefix) {
		return text.regionMatches(true, 0, prefix, 0, prefix.length())
				|| !prefix.isBlank() && text.contains(prefix.strip());
	}
}
