// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.Objects;

/**
 * A piece of text with one look.
 *
 * @param offset first character, from 0
 * @param length characters, at least 1
 * @param style  how it looks
 */
public record Highlight(int offset, int length, Style style) {

	public Highlight {
		Objects.requireNonNull(style);
	}

	/** First character after the piece. */
	public int end() {
		return offset + length;
	}
}
