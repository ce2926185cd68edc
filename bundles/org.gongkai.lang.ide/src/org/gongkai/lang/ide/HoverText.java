// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.Objects;

import org.gongkai.core.text.Message;

/**
 * What there is to say about a place in a text.
 *
 * @param html   an HTML fragment (paragraphs, lists, tables, no scripts, everything from the document escaped)
 * @param plain  the same as plain lines
 * @param offset first character of the range it speaks of, from 0
 * @param length characters of that range
 */
public record HoverText(Message html, Message plain, int offset, int length) {

	public HoverText {
		Objects.requireNonNull(html);
		Objects.requireNonNull(plain);
	}
}
