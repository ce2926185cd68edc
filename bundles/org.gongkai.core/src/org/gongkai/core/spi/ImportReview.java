// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.List;
import java.util.Optional;

import org.gongkai.core.text.Message;

/**
 * What a person needs to look an import over: the source as it was read and what became of each thing in it. How lines of the
 * document belong to lines of the source is said by the document itself (the places after {@code @}).
 *
 * @param source the text that was read, line by line, before anything was mended; empty when the importer does not show it
 * @param pages number of the source line with which each page begins, in order; empty when the source has no pages
 * @param reason why this form was taken; empty when there was nothing to decide
 * @param tokens every numeric token of the source in reading order; empty when the importer keeps no such account
 * @param notes what was mended, what could not be understood, what is worth knowing
 * @param tables more about the tables, in the order of {@link ImportReport#tables()}; empty when there is no more to say
 */
public record ImportReview(List<String> source, List<Integer> pages, Optional<Message> reason, List<Token> tokens, List<Note> notes,
		List<Table> tables) {

	/** Of an importer that gives nothing but its report. */
	public static final ImportReview NONE = new ImportReview(List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of());

	public ImportReview {
		source = List.copyOf(source);
		pages = List.copyOf(pages);
		tokens = List.copyOf(tokens);
		notes = List.copyOf(notes);
		tables = List.copyOf(tables);
	}

	/** The same about a source whose lines are spelled otherwise, character for character. */
	public ImportReview showing(List<String> lines) {
		return new ImportReview(lines, pages, reason, tokens, notes, tables);
	}

	/**
	 * A numeric token and where it ended.
	 *
	 * @param line line in the source, from 1
	 * @param col column in the source, from 1, in characters
	 * @param text the token as it stands in the source
	 * @param place where it ended
	 */
	public record Token(int line, int col, String text, TokenClass place) {
	}

	/**
	 * What speaks for and against the reading of a table.
	 *
	 * @param title title of the table, or the project or unit of a performance table
	 * @param proofs the identities that hold, one message each, the widest first; of a certified table never empty
	 * @param doubts why the table is not certified: identities that do not hold, or that there are none; empty when it is
	 * @param readings other readings that the arithmetic allows as well, none of which was chosen silently
	 */
	public record Table(String title, List<Message> proofs, List<Message> doubts, List<Reading> readings) {

		public Table {
			proofs = List.copyOf(proofs);
			doubts = List.copyOf(doubts);
			readings = List.copyOf(readings);
		}

		/** A table of which nothing but the title is known. */
		public static Table of(String title) {
			return new Table(title, List.of(), List.of(), List.of());
		}
	}

	/**
	 * Another reading of a table.
	 *
	 * @param difference how it differs from the one in the document
	 * @param firstLine first source line that it reads otherwise, from 1
	 * @param rows the rows that it reads otherwise, as they would stand in the document
	 */
	public record Reading(Message difference, int firstLine, List<String> rows) {

		public Reading {
			rows = List.copyOf(rows);
		}
	}
}
