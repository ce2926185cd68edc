// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import org.gongkai.core.text.Message;

/**
 * Something an import did or could not do, with its place in the source.
 *
 * @param kind what kind of note it is
 * @param text what happened, for people
 * @param line source line, from 1; 0 when the whole source is meant
 * @param column column on that line, from 1; 0 when the whole line is meant
 * @param length characters from there; 0 when it is not known how many
 */
public record Note(Kind kind, Message text, int line, int column, int length) {

	/** A note whose length is not known. */
	public Note(Kind kind, Message text, int line, int column) {
		this(kind, text, line, column, 0);
	}

	/** The same note about so many characters. */
	public Note over(int characters) {
		return new Note(kind, text, line, column, characters);
	}

	/** Kinds of notes. */
	public enum Kind {
		/** The layout of the source was mended: lines joined, a cell moved to its column. No text was changed. */
		REPAIR,
		/** Something is kept as printed but could not be understood. */
		PROBLEM,
		/** Worth knowing. */
		REMARK
	}

	/** A repair of the layout. */
	public static Note repair(int line, int column, String zh, String en, Object... values) {
		return new Note(Kind.REPAIR, Message.of(zh, en, values), line, column);
	}

	/** Something that could not be understood. */
	public static Note problem(int line, int column, String zh, String en, Object... values) {
		return new Note(Kind.PROBLEM, Message.of(zh, en, values), line, column);
	}

	/** Something worth knowing. */
	public static Note remark(int line, int column, String zh, String en, Object... values) {
		return new Note(Kind.REMARK, Message.of(zh, en, values), line, column);
	}
}
