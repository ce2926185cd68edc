// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.model.text.PipeRow;

/**
 * A piece of a document that is to be printed in another format: a paragraph, or the rows of a table.
 *
 * @param rows all rows, of equal width; empty for a paragraph
 * @param paragraph the paragraph; null for a table
 */
record PrintedPart(List<List<Cell>> rows, String paragraph) {

	/** A cell and the columns it covers. */
	record Cell(String text, int span) {
	}

	private static final Pattern TABLE = Pattern.compile("^ {8}表 .*@([0-9]+)(?::[0-9]+)?.*\\{$");
	private static final Pattern PLACE = Pattern.compile("^@[0-9:,+]+ ");
	private static final int HEAD = 400;

	boolean isTable() {
		return paragraph == null;
	}

	int columns() {
		return rows.stream().mapToInt(row -> row.stream().mapToInt(Cell::span).sum()).max().orElse(0);
	}

	/**
	 * The text at the beginning of a source and all its main tables, as their imports have put them together.
	 *
	 * @param lines the source
	 * @param imported the document that it became, in canonical layout
	 */
	static List<PrintedPart> of(List<String> lines, String imported) {
		List<PrintedPart> parts = new ArrayList<>();
		boolean table = false;
		List<List<String>> rows = new ArrayList<>();
		for (String line : imported.split("\n")) {
			Matcher start = TABLE.matcher(line);
			if (start.find()) {
				table = true;
				int first = Integer.parseInt(start.group(1));
				if (parts.isEmpty()) {
					lines.subList(0, Math.min(HEAD, first - 1)).stream().filter(text -> !text.isBlank() && !text.contains("\t"))
							.forEach(text -> parts.add(new PrintedPart(List.of(), text.strip())));
				}
				parts.add(new PrintedPart(List.of(), lines.get(first - 1).strip()));
			} else if (line.startsWith("        }")) {
				flush(parts, rows);
				table = false;
			} else if (table && line.startsWith("            |")) {
				rows.add(PipeRow.parse(line.strip()).texts().stream().map(String::strip).toList());
			} else if (table && line.startsWith("            >")) {
				flush(parts, rows);
				String text = PLACE.matcher(line.strip().substring(1)).replaceFirst("").strip();
				parts.add(new PrintedPart(List.of(), text.replaceAll("\\[([^\\[\\]= ]+) [^\\[\\]]*\\]", "$1").replace("\\", "")));
			}
		}
		return parts;
	}

	private static void flush(List<PrintedPart> parts, List<List<String>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		List<List<Cell>> cells = new ArrayList<>();
		for (int r = 0; r < rows.size(); r++) {
			List<String> row = rows.get(r).reversed().stream().dropWhile(String::isEmpty).toList().reversed();
			List<Integer> starts = r == 0 && rows.size() > 1 ? starts(row, rows.get(1), columns) : List.of();
			List<Cell> line = new ArrayList<>();
			if (starts.size() == row.size()) {
				for (int i = 0; i < starts.size(); i++) {
					line.add(new Cell(row.get(i), (i + 1 < starts.size() ? starts.get(i + 1) : columns) - starts.get(i)));
				}
			} else {
				for (int c = 0; c < columns; c++) {
					line.add(new Cell(c < rows.get(r).size() ? rows.get(r).get(c) : "", 1));
				}
			}
			cells.add(line);
		}
		parts.add(new PrintedPart(List.copyOf(cells), null));
		rows.clear();
	}

	/** Where the headings of the first row begin when some of them stand over several columns; empty when none does. */
	private static List<Integer> starts(List<String> row, List<String> next, int columns) {
		List<Integer> sides = new ArrayList<>();
		List<Integer> groups = new ArrayList<>();
		for (int c = 0; c < columns; c++) {
			String below = c < next.size() ? next.get(c) : "";
			if (!below.isEmpty() && below.equals(next.getFirst())) {
				sides.add(c);
			}
			if (below.isEmpty() || c == 0 || next.get(c - 1).isEmpty()) {
				groups.add(c);
			}
		}
		return row.size() == columns || row.contains("") ? List.of() : row.size() == sides.size() ? sides : groups;
	}
}
