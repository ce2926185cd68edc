// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.Objects;

import org.gongkai.core.text.Message;

/**
 * A proposal at a caret.
 *
 * @param label         what the list shows
 * @param detail        short remark beside the label, e.g. a code's name or a table's title; both texts may be empty
 * @param insertText    what replaces the range
 * @param replaceFrom   first character replaced, from 0
 * @param replaceLength characters replaced; 0 for an insertion
 * @param kind          what it is
 * @param documentation HTML of a longer explanation; both texts may be empty
 * @param cursor        where the caret stands afterwards, in characters from the start of the inserted text
 */
public record Completion(String label, Message detail, String insertText, int replaceFrom, int replaceLength,
		CompletionKind kind, Message documentation, int cursor) {

	public Completion {
		Objects.requireNonNull(label);
		Objects.requireNonNull(detail);
		Objects.requireNonNull(insertText);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(documentation);
		if (cursor < 0 || cursor > insertText.length()) {
			throw new IllegalArgumentException("cursor " + cursor + " in " + insertText.length() + " characters");
		}
	}
}
