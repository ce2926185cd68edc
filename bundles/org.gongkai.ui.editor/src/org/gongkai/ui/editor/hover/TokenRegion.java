// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.hover;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.gongkai.lang.ide.Highlight;
import org.gongkai.lang.ide.colouring.LexicalScanner;

/** Finds the token at a place with the lexer alone, which is quick enough for the UI thread. */
public final class TokenRegion {
	private TokenRegion() {
	}

	/** The token that covers an offset; empty between tokens. */
	public static Optional<Highlight> token(IDocument document, int offset) {
		return LexicalScanner.scan(document.get(), offset, 0).stream()
				.filter(piece -> piece.offset() <= offset && offset < piece.end()).findFirst();
	}

	/** The token's region, or an empty region at the offset. */
	public static IRegion at(IDocument document, int offset) {
		return token(document, offset).<IRegion>map(piece -> new Region(piece.offset(), piece.length()))
				.orElseGet(() -> new Region(offset, 0));
	}
}
