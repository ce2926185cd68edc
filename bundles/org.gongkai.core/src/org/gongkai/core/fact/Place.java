// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.fact;

/**
 * A place in a document.
 *
 * @param file the file of the document, as the workspace names it
 * @param line line from 1
 * @param col column from 1
 * @param offset offset of the first character in the file
 * @param length number of characters; 0 for a blank cell
 * @param printed the text that stands there; empty for a blank
 * @param where official number of the table, or path of the section
 * @param row subject code, 合计 for a total row, or official name of the row; empty outside a table
 * @param rowLabel what the row is called; empty outside a table
 * @param column title of the leaf column, nested titles joined with {@code /}; empty outside a table
 * @param source place in the imported file; null when it was typed
 */
public record Place(String file, int line, int col, int offset, int length, String printed, String where, String row,
		String rowLabel, String column, SourcePlace source) {

	// Where a place begins nearly always tells it from others; the many words of a place need not be read for that.
	@Override
	public int hashCode() {
		return (offset * 31 + line) * 31 + length;
	}

	/** Table, row and column, or the section, joined with {@code /}: how a waiver names the place. */
	public String path() {
		StringBuilder path = new StringBuilder(where);
		if (!row.isEmpty()) {
			path.append('/').append(row);
		}
		if (!column.isEmpty()) {
			path.append('/').append(column);
		}
		return path.toString();
	}

	/** What people call the place: table, row, for a code with its name, and column; the line when it has no other name. */
	public String label() {
		boolean code = !row.isEmpty() && Character.isDigit(row.charAt(0));
		String name = row.isEmpty() ? rowLabel : code && !rowLabel.isEmpty() ? row + " " + rowLabel : row;
		String table = where.isEmpty() && name.isEmpty() ? "L" + line : where;
		return table + (name.isEmpty() ? "" : "“" + name + "”") + (column.isEmpty() ? "" : "“" + column + "”");
	}
}
