// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.List;

import org.gongkai.app.AppMessages;
import org.gongkai.ui.Icons;

/**
 * Something about an import that a person may want to look at.
 *
 * @param kind      what it is
 * @param firstLine first source line, from 1; 0 when the whole source is meant
 * @param lastLine  last source line, included; equal to the first for a single line
 * @param column    first character on the first line, from 1; 0 when whole lines are meant
 * @param length    characters; 0 when whole lines are meant or it is not known how many
 * @param offset    place in the text of the document; -1 when it follows from the place in the source
 * @param text      what it is about, on one line
 * @param remark    what there is to say of it, on one line; may be empty
 * @param details   all there is to say
 */
record Entry(Kind kind, int firstLine, int lastLine, int column, int length, int offset, String text, String remark,
		List<Detail> details) {

	/** Kinds of entries; in this order they are listed. */
	enum Kind {
		/** Numbers that belong somewhere and could not be placed. */
		UNPLACED(Icons.UNPLACED, Group.DOUBTS),
		/** Something kept as printed that could not be understood. */
		DOUBT(Icons.DOUBT, Group.DOUBTS),
		/** A table that its arithmetic lets read in several ways. */
		AMBIGUOUS(Icons.DOUBT, Group.DOUBTS),
		/** The layout was mended. */
		REPAIR(Icons.FIX, Group.REPAIRS),
		/** A table proved by its arithmetic. */
		CERTIFIED(Icons.CERTIFIED, Group.TABLES),
		/** A table that is not proved. */
		UNPROVED(Icons.UNPROVED, Group.TABLES),
		/** A part or a section. */
		SECTION(Icons.SECTION, Group.SECTIONS),
		/** Text that no part of the form wanted, kept as it is. */
		VERBATIM(Icons.VERBATIM, Group.SECTIONS),
		/** Worth knowing. */
		REMARK(Icons.REMARK, Group.REMARKS);

		private final Icons icon;
		private final Group group;

		Kind(Icons icon, Group group) {
			this.icon = icon;
			this.group = group;
		}

		Icons icon() {
			return icon;
		}

		Group group() {
			return group;
		}

		/** The word in the list. */
		String word() {
			return switch (this) {
			case UNPLACED -> AppMessages.Review_unplaced;
			case DOUBT -> AppMessages.Review_doubt;
			case AMBIGUOUS -> AppMessages.Review_ambiguous;
			case REPAIR -> AppMessages.Review_repair;
			case CERTIFIED -> AppMessages.Review_certified;
			case UNPROVED -> AppMessages.Review_unproved;
			case SECTION -> AppMessages.Review_section;
			case VERBATIM -> AppMessages.Review_verbatim;
			case REMARK -> AppMessages.Review_remark;
			};
		}
	}

	/** Groups of kinds that the list can be narrowed to. */
	enum Group {
		DOUBTS, REPAIRS, TABLES, SECTIONS, REMARKS;

		/** The words of the choice, with how many there are. */
		String pattern() {
			return switch (this) {
			case DOUBTS -> AppMessages.Review_groupDoubts;
			case REPAIRS -> AppMessages.Review_groupRepairs;
			case TABLES -> AppMessages.Review_groupTables;
			case SECTIONS -> AppMessages.Review_groupSections;
			case REMARKS -> AppMessages.Review_groupRemarks;
			};
		}
	}

	/**
	 * A paragraph of what there is to say.
	 *
	 * @param look how it is shown
	 * @param text the text
	 */
	record Detail(Look look, String text) {
		/** Looks of paragraphs. */
		enum Look {
			HEADING, TEXT, POINT, ROWS
		}
	}

	Entry {
		details = List.copyOf(details);
	}

	/** Whether a source line is part of it. */
	boolean covers(int line) {
		return firstLine > 0 && line >= firstLine && line <= lastLine;
	}

	/** The source lines as they are told; empty when the whole source is meant. */
	String lines() {
		return firstLine == 0 ? "" : lastLine > firstLine ? firstLine + " – " + lastLine : Integer.toString(firstLine);
	}
}
