// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.Map;

/**
 * What the cells of one panel in a printed row were recognised as.
 *
 * @param kind what kind of row it is
 * @param row subject code, 合计 for a total row, or name of the row, for one that the document names itself its last name;
 *            empty when it has no meaning
 * @param label what the row is called: as printed, else the official name
 * @param coordinates coordinates of the row
 * @param partial whether it is an of-which row
 * @param doubt what is wrong with the row though it was recognised, or why it was not
 * @param expected official name, label or wording that the doubt speaks of; empty when there is none
 */
public record RowMatch(Kind kind, String row, String label, Map<String, String> coordinates, boolean partial, Doubt doubt,
		String expected) {

	/** Kinds of rows. */
	public enum Kind {
		/** A prescribed row. */
		ITEM,
		/** The row of a subject. */
		SUBJECT,
		/** A row that the document names itself. */
		OWN,
		/** The total row above the subjects. */
		TOTAL,
		/** A row that carries nothing but perhaps a line number, or a printed heading. */
		BLANK,
		/** A row the form does not know. */
		UNKNOWN
	}

	/** What is wrong with a row. */
	public enum Doubt {
		/** Nothing. */
		NONE,
		/** The year's catalog does not know the code. */
		UNKNOWN_CODE,
		/** The code stands outside the subtrees prescribed for the panel. */
		FOREIGN_CODE,
		/** The printed name is not that of the code. */
		NAME_DIFFERS,
		/** The row was recognised by its line number only; its label is another. */
		LABEL_DIFFERS,
		/** The form has no such row. */
		UNKNOWN_ROW
	}

	/** The row without a meaning. */
	public static final RowMatch NOTHING = new RowMatch(Kind.BLANK, "", "", Map.of(), false, Doubt.NONE, "");

	/** Whether its cells report facts. */
	public boolean hasMeaning() {
		return kind == Kind.OWN || kind == Kind.ITEM || kind == Kind.SUBJECT || kind == Kind.TOTAL;
	}
}
