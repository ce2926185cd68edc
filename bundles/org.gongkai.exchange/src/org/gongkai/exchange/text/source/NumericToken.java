// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

/**
 * A maximal run of digits with its separators, sign, decimals and percent sign.
 *
 * @param line source line, from 1
 * @param column first character on that line, from 1
 * @param text as printed, never empty
 */
public record NumericToken(int line, int column, String text) {

	/** Column just behind the last character. */
	public int end() {
		return column + text.length();
	}
}
