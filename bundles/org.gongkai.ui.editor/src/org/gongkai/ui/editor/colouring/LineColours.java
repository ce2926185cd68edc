// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.colouring;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.custom.StyleRange;
import org.gongkai.lang.ide.Highlight;
import org.gongkai.lang.ide.colouring.LexicalScanner;

/** Colours a text of the language line by line, for those that show it outside an editor. Comments of several lines are not known. */
public final class LineColours {
	private LineColours() {
	}

	/**
	 * The colours of a line, in ascending order; pieces of plain text have none.
	 *
	 * @param line a line without its end; the ranges count from its first character
	 */
	public static List<StyleRange> of(String line) {
		List<StyleRange> styles = new ArrayList<>();
		for (Highlight piece : LexicalScanner.scan(line)) {
			StyleColours.attribute(piece.style()).ifPresent(look -> styles.add(range(piece, look)));
		}
		return styles;
	}

	/** A piece in its look. */
	static StyleRange range(Highlight piece, TextAttribute look) {
		StyleRange range = new StyleRange(piece.offset(), piece.length(), look.getForeground(), look.getBackground(),
				look.getStyle() & ~TextAttribute.UNDERLINE);
		range.underline = (look.getStyle() & TextAttribute.UNDERLINE) != 0;
		return range;
	}
}
