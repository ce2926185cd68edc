// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.List;
import java.util.Objects;

import org.gongkai.core.check.Severity;
import org.gongkai.core.text.Message;

/**
 * Something to mark in a text: a syntax error, a name that cannot be resolved, or a finding of the checks.
 *
 * @param severity how grave it is; an error of the language is {@link Severity#MUST}
 * @param message  what is wrong, in Chinese and English
 * @param offset   first character, from 0
 * @param length   characters marked; at least 1 unless the text is empty
 * @param line     line, from 1
 * @param column   column in characters, from 1
 * @param code     id of the rule, or of the language's diagnostic; never empty
 * @param related  the other places that take part, in the order of the finding; empty for a language error
 * @param fixes    ways to mend it; may be empty
 * @param root     {@code true} for the head of a group of findings with one cause, and for everything that has no group
 */
public record Problem(Severity severity, Message message, int offset, int length, int line, int column, String code,
		List<RelatedPlace> related, List<Fix> fixes, boolean root) {

	public Problem {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
		Objects.requireNonNull(code);
		related = List.copyOf(related);
		fixes = List.copyOf(fixes);
	}

	/** First character after the marked range. */
	public int end() {
		return offset + length;
	}
}
