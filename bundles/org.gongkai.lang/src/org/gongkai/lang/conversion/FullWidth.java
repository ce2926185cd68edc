// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.conversion;

/** Full-width forms that an input method produces, and the half-width characters they stand for. */
final class FullWidth {

	private FullWidth() {
	}

	/** The text with full-width digits, letters and operator signs in half width; the same string when there are none. */
	static String fold(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (fold(text.charAt(i)) != text.charAt(i)) {
				StringBuilder folded = new StringBuilder(text);
				for (; i < text.length(); i++) {
					folded.setCharAt(i, fold(text.charAt(i)));
				}
				return folded.toString();
			}
		}
		return text;
	}

	private static char fold(char c) {
		return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '−' ? '-' : c;
	}
}
