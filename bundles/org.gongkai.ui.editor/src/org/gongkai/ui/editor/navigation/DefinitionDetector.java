// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.navigation;

import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.lang.ide.Highlight;
import org.gongkai.lang.ide.Style;
import org.gongkai.ui.editor.hover.TokenRegion;
import org.gongkai.ui.editor.workspace.OpenText;

/**
 * Makes names and codes links. Whether something is defined for them is asked only when a link is followed: the platform
 * asks for links on the UI thread at every move of the mouse.
 */
public final class DefinitionDetector extends AbstractHyperlinkDetector {
	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		Optional<OpenText> text = OpenText.of(getAdapter(ITextEditor.class));
		if (text.isEmpty()) {
			return null;
		}
		Optional<Highlight> token = TokenRegion.token(viewer.getDocument(), region.getOffset());
		if (token.isEmpty() && region.getOffset() > 0) {
			// F3 with the caret behind the last character of a name
			token = TokenRegion.token(viewer.getDocument(), region.getOffset() - 1);
		}
		return token.filter(piece -> isName(piece.style()))
				.map(piece -> new IHyperlink[] { new DefinitionLink(text.get(), piece) }).orElse(null);
	}

	private static boolean isName(Style style) {
		return switch (style) {
		case NAME, NUMBER, TABLE_CODE, TABLE_NUMBER, TABLE_TEXT, CLAIM_NUMBER, CLAIM_EXPRESSION -> true;
		default -> false;
		};
	}
}
