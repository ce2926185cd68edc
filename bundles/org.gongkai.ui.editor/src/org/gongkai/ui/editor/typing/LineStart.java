// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/**
 * The line a key is typed in.
 *
 * @param indent white space it begins with
 * @param before the text between the indent and the caret
 * @param after  the text behind the caret
 * @param offset first character of the line
 */
record LineStart(String indent, String before, String after, int offset) {
	static LineStart of(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String text = document.get(line.getOffset(), line.getLength());
		int first = 0;
		while (first < text.length() && first < offset - line.getOffset() && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		return new LineStart(text.substring(0, first), text.substring(first, offset - line.getOffset()),
				text.substring(offset - line.getOffset()), line.getOffset());
	}

	boolean isRow() {
		return before.startsWith("|");
	}

	boolean isParagraph() {
		return before.startsWith(">");
	}

	boolean isComment() {
		return before.startsWith("//");
	}
}
