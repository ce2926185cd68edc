// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

/**
 * A number in a paragraph with the expression it must agree with.
 *
 * @param start offset of the number in the paragraph
 * @param end offset behind it; equal to the start when the number is missing
 * @param printed the number without spaces inside; empty when it is missing
 * @param expression what it must agree with
 * @param sentence name of the prescribed sentence
 */
public record ClaimDraft(int start, int end, String printed, String expression, String sentence) {

	/** Whether the text lacks the number it should print. */
	public boolean isMissing() {
		return printed.isEmpty();
	}
}
