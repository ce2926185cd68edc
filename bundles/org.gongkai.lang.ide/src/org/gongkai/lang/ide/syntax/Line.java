// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.syntax;

import java.util.List;

/** A row or a paragraph: a line of content inside a block. */
public sealed interface Line {

	/** First character: the pipe or the paragraph mark. */
	int offset();

	/** First character after the line, without its line end. */
	int end();

	/**
	 * A table row.
	 *
	 * @param offset the first pipe
	 * @param text   the row as typed
	 */
	record RowLine(int offset, String text) implements Line {
		@Override
		public int end() {
			return offset + text.length();
		}
	}

	/**
	 * A paragraph.
	 *
	 * @param offset the mark
	 * @param head   the line up to the first claim's bracket, or the whole line
	 * @param claims its claims
	 * @param end    first character after it
	 */
	record ParagraphLine(int offset, String head, List<ClaimText> claims, int end) implements Line {

		public ParagraphLine {
			claims = List.copyOf(claims);
		}
	}
}
