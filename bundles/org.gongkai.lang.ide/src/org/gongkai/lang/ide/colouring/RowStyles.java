// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.colouring;

import java.util.List;

import org.gongkai.lang.ide.Highlight;
import org.gongkai.lang.ide.Style;

/** Colours the inside of a table row, which is one token for the lexer. */
final class RowStyles {

	private static final String NUMBER_SIGNS = ",.，．-－+%％";

	private RowStyles() {
	}

	/** Adds the pieces of a row that stands at an offset. */
	static void add(String row, int offset, List<Highlight> pieces) {
		int cell = -1;
		int column = -1;
		for (int i = 0; i <= row.length(); i++) {
			boolean end = i == row.length();
			if (end || row.charAt(i) == '|' || i == 0) {
				if (cell >= 0) {
					addCell(row, cell, i, column, end, offset, pieces);
				}
				if (!end) {
					pieces.add(new Highlight(offset + i, 1, Style.TABLE_PIPE));
				}
				cell = i + 1;
				column++;
			} else if (row.charAt(i) == '\\') {
				i++;
			}
		}
	}

	private static void addCell(String row, int from, int to, int column, boolean last, int offset, List<Highlight> pieces) {
		int start = from;
		int end = Math.min(to, row.length());
		while (start < end && Character.isWhitespace(row.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(row.charAt(end - 1))) {
			end--;
		}
		if (start == end) {
			return;
		}
		String text = row.substring(start, end);
		Style style = last && (text.startsWith("@") || text.startsWith("＠")) ? Style.SOURCE_PLACE
				: column == 0 && isCode(text) ? Style.TABLE_CODE
				: isNumber(text) ? Style.TABLE_NUMBER : Style.TABLE_TEXT;
		pieces.add(new Highlight(offset + start, end - start, style));
	}

	private static boolean isCode(String text) {
		return (text.length() == 3 || text.length() == 5 || text.length() == 7)
				&& text.chars().allMatch(RowStyles::isDigit);
	}

	private static boolean isNumber(String text) {
		return text.chars().allMatch(c -> isDigit(c) || NUMBER_SIGNS.indexOf(c) >= 0);
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}
}
