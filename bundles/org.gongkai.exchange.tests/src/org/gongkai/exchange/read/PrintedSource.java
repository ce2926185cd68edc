// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole document that is to be printed in another format: main tables as their import has put them together, everything else
 * as its source has it, line by line.
 */
final class PrintedSource {

	private static final Pattern TABLE = Pattern.compile("^ {8}表 .*@([0-9]+)(?::[0-9]+)?.*\\{$");
	/** Where a paragraph or a row comes from. */
	private static final Pattern TRACE = Pattern.compile("^ *>@[0-9:,+]+ |@[0-9:,+]+$");
	private static final Pattern PLACE = Pattern.compile("[@,]([0-9]+)");

	private final List<String> lines;
	private final List<PrintedPart> parts = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();

	private PrintedSource(List<String> lines) {
		this.lines = lines;
	}

	/**
	 * The parts of a document.
	 *
	 * @param lines the source
	 * @param imported the document that it became, in canonical layout
	 */
	static List<PrintedPart> of(List<String> lines, String imported) {
		return new PrintedSource(lines).parts(tables(imported, lines));
	}

	/** A main table and the line behind it. */
	private record Table(List<PrintedPart> parts, int end) {
	}

	private static Map<Integer, Table> tables(String imported, List<String> lines) {
		Map<Integer, Table> tables = new TreeMap<>();
		List<String> text = imported.lines().toList();
		for (int i = 0; i < text.size(); i++) {
			Matcher start = TABLE.matcher(text.get(i));
			if (!start.find()) {
				continue;
			}
			int first = Integer.parseInt(start.group(1));
			int last = first;
			int end = i + 1;
			for (; !text.get(end).startsWith("        }"); end++) {
				Matcher trace = TRACE.matcher(text.get(end));
				while (trace.find()) {
					Matcher place = PLACE.matcher(trace.group());
					while (place.find()) {
						last = Math.max(last, Integer.parseInt(place.group(1)));
					}
				}
			}
			List<PrintedPart> parts = PrintedPart.of(lines, String.join("\n", text.subList(i, end + 1)));
			parts = parts.stream().dropWhile(part -> part.isTable() || !part.paragraph().equals(lines.get(first - 1).strip())).toList();
			tables.put(first, new Table(parts, last + 1));
		}
		return tables;
	}

	private List<PrintedPart> parts(Map<Integer, Table> tables) {
		for (int i = 1; i <= lines.size(); i++) {
			String line = lines.get(i - 1);
			Table table = tables.get(i);
			if (table != null) {
				flush();
				parts.addAll(table.parts);
				i = table.end - 1;
			} else if (line.indexOf('\t') > 0 || line.lastIndexOf('\t') > 0) {
				rows.add(List.of(line.split("\t", -1)));
			} else if (line.startsWith("\t")) {
				i = row(i);
			} else {
				flush();
				if (!line.isBlank()) {
					parts.add(new PrintedPart(List.of(), line.strip()));
				}
			}
		}
		flush();
		return parts;
	}

	/** A row whose cells stand below one another; gives its last line. */
	private int row(int first) {
		List<String> row = new ArrayList<>();
		int i = first;
		for (; i <= lines.size() && !lines.get(i - 1).isEmpty(); i++) {
			String line = lines.get(i - 1);
			if (line.startsWith("\t")) {
				row.add(line.substring(1));
			} else {
				row.set(row.size() - 1, row.getLast() + line);
			}
		}
		if (row.size() == 1) {
			flush();
			parts.add(new PrintedPart(List.of(), row.getFirst().strip()));
		} else {
			rows.add(row);
		}
		// one blank line stands between rows
		boolean more = i < lines.size() && lines.get(i).startsWith("\t");
		if (!more) {
			flush();
		}
		return i;
	}

	private void flush() {
		if (rows.isEmpty()) {
			return;
		}
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		List<List<PrintedPart.Cell>> cells = new ArrayList<>();
		for (List<String> row : rows) {
			cells.add(row.size() < columns ? spread(row, columns) : merged(row));
		}
		parts.add(new PrintedPart(List.copyOf(cells), null));
		rows.clear();
	}

	/** A row with fewer cells than the table: the last ones are wider. */
	private static List<PrintedPart.Cell> spread(List<String> row, int columns) {
		List<PrintedPart.Cell> cells = new ArrayList<>();
		int rest = columns;
		for (int i = 0; i < row.size(); i++) {
			int left = row.size() - i;
			int span = i == 0 ? 1 : rest / left;
			cells.add(new PrintedPart.Cell(row.get(i), i == row.size() - 1 ? rest : span));
			rest -= span;
		}
		return cells;
	}

	/** A row of labels and values, with the places that a cell covers; any other row as it is. */
	private static List<PrintedPart.Cell> merged(List<String> row) {
		long filled = row.stream().filter(cell -> !cell.isBlank()).count();
		List<PrintedPart.Cell> cells = new ArrayList<>();
		for (String text : row) {
			if (!cells.isEmpty() && text.isBlank() && filled * 2 <= row.size() && !cells.getLast().text().matches("[-0-9.,%]*")) {
				cells.set(cells.size() - 1, new PrintedPart.Cell(cells.getLast().text(), cells.getLast().span() + 1));
			} else {
				cells.add(new PrintedPart.Cell(text, 1));
			}
		}
		return cells;
	}
}
