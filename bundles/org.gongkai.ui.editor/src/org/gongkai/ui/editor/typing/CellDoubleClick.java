// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.typing;

import java.util.Optional;

import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.gongkai.lang.ide.Highlight;
import org.gongkai.lang.ide.Style;
import org.gongkai.ui.editor.hover.TokenRegion;

/** A double click selects a whole number, separators and sign included, and elsewhere a word as usual. */
public final class CellDoubleClick extends DefaultTextDoubleClickStrategy {
	@Override
	protected IRegion findWord(IDocument document, int offset) {
		Optional<Highlight> number = TokenRegion.token(document, offset).filter(piece -> isNumber(piece.style()));
		return number.<IRegion>map(piece -> new Region(piece.offset(), piece.length()))
				.orElseGet(() -> super.findWord(document, offset));
	}

	private static boolean isNumber(Style style) {
		return switch (style) {
		case NUMBER, TABLE_NUMBER, TABLE_CODE, CLAIM_NUMBER -> true;
		default -> false;
		};
	}
}
