// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.fact.Place;

/**
 * A text that differs: a heading, a paragraph, an entry of the glossary, a note, a cell of words.
 *
 * @param where path of the section, number of the table, or 名词解释, as both documents call it
 * @param kind {@link ChangeKind#CHANGED}, {@link ChangeKind#ADDED} or {@link ChangeKind#REMOVED}
 * @param before text of the first document, without the numbers that report facts; empty when added
 * @param after text of the second document
 * @param pieces the text of both, cut into what is common, gone and new
 * @param beforePlace where the first stands; empty when added
 * @param afterPlace where the second stands; empty when removed
 */
public record WordingChange(String where, ChangeKind kind, String before, String after, List<Piece> pieces, Optional<Place> beforePlace,
		Optional<Place> afterPlace) {

	/**
	 * A stretch of text.
	 *
	 * @param kind {@link ChangeKind#SAME}, {@link ChangeKind#REMOVED} or {@link ChangeKind#ADDED}
	 * @param text the words
	 */
	public record Piece(ChangeKind kind, String text) {
	}

	public WordingChange {
		pieces = List.copyOf(pieces);
	}
}
