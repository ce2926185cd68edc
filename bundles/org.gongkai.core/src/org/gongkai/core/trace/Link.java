// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.trace;

/**
 * A piece of the document and the piece of the source it comes from.
 *
 * @param from   first character in the text of the document, from 0
 * @param to     character behind the last; never less than {@code from}
 * @param line   source line, from 1
 * @param column first character on that line, from 1
 * @param length characters in the source; 0 when the whole line is meant
 */
public record Link(int from, int to, int line, int column, int length) {
	/** Whether each of its characters stands for one of the source, so that a part of one is a part of the other. */
	public boolean isCopy() {
		return length > 0 && length == to - from;
	}

	/** The part of the document for some characters of the source line; all of it when parts cannot be told apart. */
	public Link part(int sourceColumn, int characters) {
		if (!isCopy()) {
			return this;
		}
		int first = Math.clamp(sourceColumn, column, column + length);
		int last = Math.clamp((long) sourceColumn + characters, first, column + length);
		return new Link(from + first - column, from + last - column, line, first, last - first);
	}

	/** Whether a column of the source line belongs to the piece. */
	public boolean covers(int sourceColumn) {
		return length == 0 || sourceColumn >= column && sourceColumn < column + length;
	}
}
