// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

/**
 * One physical line of the source.
 *
 * @param number line number, from 1
 * @param text the line without its terminator; may be empty
 */
public record SourceLine(int number, String text) {

	/** Whether nothing visible stands on the line. */
	public boolean isBlank() {
		return Folded.of(text).isEmpty();
	}

	/** Whether the line looks like part of a table: cells separated by tabs. */
	public boolean hasTabs() {
		return text.indexOf('\t') >= 0;
	}

	/** The line without spacing, width and look-alike differences. */
	public Folded folded() {
		return Folded.of(text);
	}
}
