// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.plain;

import org.gongkai.model.text.SourceTrace;

/**
 * A stretch of text that is written in one go.
 *
 * @param text what is printed; empty for a blank cell
 * @param kind how it is set off from what stands before it
 * @param place where it stood in the source; null for text that was typed
 * @param after where the text it was typed behind stood; the start of the source when there is none before it
 */
record Piece(String text, Kind kind, SourceTrace.Point place, SourceTrace.Point after) {

	/** How a piece is set off. */
	enum Kind {
		/** Begins a line. */
		LINE,
		/** Begins a line and is the first cell of its row. */
		FIRST_CELL,
		/** Goes on in the row. */
		CELL,
		/** Goes on in the paragraph. */
		REST,
		/** Goes on among the words around the cells of a table. */
		WORD
	}

	/** Line by which the pieces are ordered. */
	int line() {
		return place == null ? after.line() : place.line();
	}

	/** Column by which the pieces of a line are ordered. */
	int column() {
		return place == null ? after.column() : place.column();
	}

	/** Whether tabs set it off. */
	boolean isCell() {
		return kind == Kind.CELL || kind == Kind.FIRST_CELL;
	}

	/** Whether it is the cell right behind another one in the same row. */
	boolean follows(Piece other) {
		return kind == Kind.CELL && other != null && other.isCell() && after.equals(other.place);
	}
}
