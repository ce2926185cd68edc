// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.text.DisplayWidth;

/** Rows of cells for the terminal, where a Han character is two columns wide: words to the left, numbers to the right. */
final class AlignedRows {

	private static final int LABEL_WIDTH = 60;

	private final int words;
	private final List<List<String>> rows = new ArrayList<>();

	/** @param words how many of the first columns hold words */
	AlignedRows(int words) {
		this.words = words;
	}

	/** Adds a row; the last cell is not aligned. */
	void add(String... cells) {
		List<String> row = new ArrayList<>(List.of(cells));
		for (int i = 0; i < words; i++) {
			row.set(i, shortened(row.get(i)));
		}
		rows.add(row);
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** The rows, indented by two. */
	List<String> lines() {
		int last = isEmpty() ? 0 : rows.getFirst().size() - 1;
		int[] widths = new int[last];
		for (List<String> row : rows) {
			for (int i = 0; i < last; i++) {
				widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
			}
		}
		List<String> lines = new ArrayList<>();
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder("  ");
			for (int i = 0; i < last; i++) {
				String space = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
				line.append(i < words ? row.get(i) + space : space + row.get(i)).append("  ");
			}
			lines.add(line.append(row.get(last)).toString());
		}
		return lines;
	}

	private static String shortened(String label) {
		if (DisplayWidth.of(label) <= LABEL_WIDTH) {
			return label;
		}
		int end = label.length();
		while (DisplayWidth.of(label.substring(0, end)) > LABEL_WIDTH - 2) {
			end--;
		}
		return label.substring(0, end) + "…";
	}
}
