// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.List;

/**
 * The account an importer gives of its source: where every number went, which tables prove themselves, what is left. The
 * shape is that of the command line's {@code --report}.
 *
 * @param source name of the source
 * @param form name of the form; empty when none was recognised
 * @param tokens number of numeric tokens by where they ended
 * @param tables every table, in the order of the source
 * @param unplaced every token that could not be placed
 * @param text lines of the source and how many of them the document keeps
 */
public record ImportReport(String source, String form, Tokens tokens, List<Table> tables, List<Unplaced> unplaced, Text text) {

	public ImportReport {
		tables = List.copyOf(tables);
		unplaced = List.copyOf(unplaced);
	}

	/**
	 * Numeric tokens of the source: maximal runs of digits with separators, sign, decimals and percent sign. The total is the
	 * sum of the others.
	 *
	 * @param cell amounts of table cells
	 * @param claim numbers in text that report one fact
	 * @param derived numbers in text that follow from facts
	 * @param identifier codes, line numbers, enumerators, document and page numbers
	 * @param date parts of dates
	 * @param free numbers in text that report no known fact
	 * @param unplaced numbers that belong somewhere and could not be placed
	 */
	public record Tokens(int cell, int claim, int derived, int identifier, int date, int free, int unplaced) {

		/** No token at all. */
		public static final Tokens NONE = new Tokens(0, 0, 0, 0, 0, 0, 0);

		/** All tokens of the source. */
		public int total() {
			return cell + claim + derived + identifier + date + free + unplaced;
		}
	}

	/**
	 * A table of the source.
	 *
	 * @param where its official number, or 绩效自评/ or 绩效目标/ and the project
	 * @param rows rows with data
	 * @param columns columns of amounts
	 * @param certified whether its identities hold for exactly one reading
	 * @param firstLine first line in the source, from 1
	 * @param lastLine last line in the source, included
	 */
	public record Table(String where, int rows, int columns, boolean certified, int firstLine, int lastLine) {
	}

	/**
	 * A token that could not be placed.
	 *
	 * @param line line in the source, from 1
	 * @param col column in the source, from 1
	 * @param text the token
	 */
	public record Unplaced(int line, int col, String text) {
	}

	/**
	 * How much of the source's text is kept.
	 *
	 * @param lines lines of the source that are not blank
	 * @param kept those of them that the document holds
	 */
	public record Text(int lines, int kept) {
	}
}
