// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text source that is to be printed in another format: paragraphs, or the rows of a table. */
record PrintedPart(List<List<String>> rows, String paragraph) {

	boolean isTable() {
		return paragraph == null;
	}

	int columns() {
		return rows.stream().mapToInt(List::size).max().orElse(0);
	}

	/** Columns that a cell covers: headings over several columns are merged, as in published tables. */
	int span(int row, int column) {
		if (row > 0 || rows.size() < 2 || cell(0, column).isEmpty()) {
			return 1;
		}
		int end = column + 1;
		while (end < columns() && cell(0, end).isEmpty() && !cell(1, end).isEmpty() && !cell(1, column).isEmpty()) {
			end++;
		}
		return end - column;
	}

	String cell(int row, int column) {
		return column < rows.get(row).size() ? rows.get(row).get(column) : "";
	}

	/** The parts of a source, whether it has a row a line or a cell a line. */
	static List<PrintedPart> of(List<String> lines) {
		List<PrintedPart> parts = new ArrayList<>();
		List<List<String>> rows = new ArrayList<>();
		List<String> open = new ArrayList<>();
		for (int i = 0; i <= lines.size(); i++) {
			String line = i < lines.size() ? lines.get(i) : "end";
			boolean single = line.startsWith("\t") && line.indexOf('\t', 1) < 0;
			if (single) {
				open.add(line.substring(1).strip());
			} else {
				if (!open.isEmpty()) {
					rows.add(List.copyOf(open));
					open.clear();
				}
				if (line.contains("\t")) {
					rows.add(List.of(line.split("\t", -1)).stream().map(String::strip).toList());
				} else if (!line.isBlank()) {
					flush(parts, rows);
					parts.add(new PrintedPart(List.of(), line.strip()));
				} else if (!rows.isEmpty() && rows.getLast().size() != next(lines, i)) {
					flush(parts, rows);
				}
			}
		}
		parts.removeLast();
		return parts;
	}

	/** Number of cells in the row that comes next; 0 when something else does. */
	private static int next(List<String> lines, int from) {
		int cells = 0;
		for (int i = from; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.startsWith("\t") && line.indexOf('\t', 1) < 0) {
				cells++;
			} else if (cells > 0 || !line.isBlank()) {
				return cells;
			}
		}
		return cells;
	}

	private static void flush(List<PrintedPart> parts, List<List<String>> rows) {
		if (!rows.isEmpty()) {
			parts.add(new PrintedPart(List.copyOf(rows), null));
			rows.clear();
		}
	}
}
