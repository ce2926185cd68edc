// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.Set;

/**
 * A column as cells are assigned to it.
 *
 * @param cell index among the cells of a row of the form
 * @param kind what its cells hold
 * @param carried whether an empty cell repeats the one above
 * @param words its vocabulary; may be empty
 * @param headings folded headings it may have
 * @param groups folded headings over it
 * @param percent whether its numbers are percentages
 * @param ratio whether its numbers are ratios, which documents print as percentages as well
 */
record Column(int cell, Kind kind, boolean carried, Words words, Set<String> headings, Set<String> groups, boolean percent, boolean ratio) {

	/** Kinds of content. */
	enum Kind {
		/** The name of a row. */
		LABEL,
		/** Text. */
		TEXT,
		/** A number or a wording, with operator and unit inside. */
		MEASURE,
		/** A number. */
		NUMBER
	}

	Column {
		headings = Set.copyOf(headings);
		groups = Set.copyOf(groups);
	}

	/** Whether it is a level of the indicators: merged over rows, with a vocabulary. */
	boolean isLevel() {
		return kind == Kind.TEXT && carried && !words.isEmpty();
	}

	/** Whether its cells hold one of a few words, such as an operator, and nothing else. */
	boolean isSymbol() {
		return kind == Kind.TEXT && !carried && !words.isEmpty();
	}
}
