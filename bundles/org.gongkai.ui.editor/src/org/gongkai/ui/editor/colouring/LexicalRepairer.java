// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.colouring;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.gongkai.lang.ide.Highlight;
import org.gongkai.lang.ide.colouring.LexicalScanner;

/**
 * Colours the lines a change touches. Only a comment of several lines reaches further: while the text holds one, or held
 * one before the change, everything below the change is coloured anew.
 */
final class LexicalRepairer implements IPresentationDamager, IPresentationRepairer {
	private static final String COMMENT = "/*";

	private IDocument document;
	private boolean longComment;

	@Override
	public void setDocument(IDocument document) {
		this.document = document;
		longComment = document != null && document.get().contains(COMMENT);
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		boolean before = longComment;
		longComment = document.get().contains(COMMENT);
		try {
			int start = document.getLineInformationOfOffset(event.getOffset()).getOffset();
			if (before || longComment) {
				return new Region(start, document.getLength() - start);
			}
			int changed = event.getText() == null ? 0 : event.getText().length();
			IRegion last = document.getLineInformationOfOffset(event.getOffset() + changed);
			return new Region(start, last.getOffset() + last.getLength() - start);
		} catch (BadLocationException e) {
			return partition;
		}
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		int end = damage.getOffset() + damage.getLength();
		for (Highlight piece : LexicalScanner.scan(document.get(), damage.getOffset(), damage.getLength())) {
			int from = Math.max(piece.offset(), damage.getOffset());
			int to = Math.min(piece.end(), end);
			if (from < to) {
				StyleColours.attribute(piece.style()).ifPresent(look -> {
					StyleRange range = new StyleRange(from, to - from, look.getForeground(), look.getBackground(),
							look.getStyle() & ~TextAttribute.UNDERLINE);
					range.underline = (look.getStyle() & TextAttribute.UNDERLINE) != 0;
					presentation.addStyleRange(range);
				});
			}
		}
	}
}
