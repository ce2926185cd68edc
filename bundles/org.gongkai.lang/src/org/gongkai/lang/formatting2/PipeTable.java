// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.formatting2;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.core.text.DisplayWidth;
import org.gongkai.model.text.PipeRow;

/** Aligns the rows of one table by display width; numbers of amount columns to the right, everything else to the left. */
final class PipeTable {

	// A longer cell sticks out instead of making all others as wide.
	private static final int WIDEST = 40;
	private static final Pattern NUMBER = Pattern.compile("[-－−+＋]?[0-9０-９][0-9０-９,，.．]*[%％‰]?|[-－—―]+");
	private static final Pattern CODE = Pattern.compile("[0-9]{3}(?:[0-9]{2}){0,2}");

	/** A row taken apart: its cells as typed, and what stands behind the last pipe. */
	private record Row(List<String> cells, boolean closed, String trace) {
	}

	private final List<Row> rows = new ArrayList<>();
	private final List<Integer> widths = new ArrayList<>();
	private final List<Boolean> amounts = new ArrayList<>();

	private PipeTable(List<String> lines) {
		lines.forEach(line -> rows.add(row(line)));
		int columns = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
		boolean[] numeric = new boolean[columns];
		boolean[] coded = new boolean[columns];
		for (int column = 0; column < columns; column++) {
			measure(column, numeric, coded);
		}
		for (int column = 0; column < columns; column++) {
			amounts.add(numeric[column] && !(coded[column] && column + 1 < columns && !numeric[column + 1]));
		}
	}

	/** The lines aligned, in the same order. */
	static List<String> align(List<String> lines) {
		PipeTable table = new PipeTable(lines);
		return table.rows.stream().map(table::write).toList();
	}

	private static Row row(String line) {
		PipeRow parsed = PipeRow.parse(line);
		List<String> cells = parsed.cells().stream().map(cell -> line.substring(cell.offset(), cell.offset() + cell.length())).toList();
		boolean closed = parsed.traceOffset() >= 0 || parsed.cells().isEmpty()
				|| line.indexOf('|', parsed.cells().getLast().offset() + parsed.cells().getLast().length()) >= 0;
		return new Row(cells, closed, parsed.traceOffset() < 0 ? "" : line.substring(parsed.traceOffset()).strip());
	}

	private void measure(int column, boolean[] numeric, boolean[] coded) {
		int widest = 1;
		int filled = 0;
		int numbers = 0;
		int codes = 0;
		for (Row row : rows) {
			String cell = column < row.cells.size() ? row.cells.get(column) : "";
			if (!cell.isEmpty()) {
				int width = DisplayWidth.of(cell);
				widest = width <= WIDEST ? Math.max(widest, width) : widest;
				filled++;
				numbers += NUMBER.matcher(cell).matches() ? 1 : 0;
				codes += CODE.matcher(cell).matches() ? 1 : 0;
			}
		}
		widths.add(widest);
		numeric[column] = numbers > 0 && numbers * 2 >= filled;
		coded[column] = codes == numbers;
	}

	private String write(Row row) {
		StringBuilder line = new StringBuilder("|");
		for (int column = 0; column < row.cells.size(); column++) {
			String cell = row.cells.get(column);
			boolean last = column + 1 == row.cells.size() && !row.closed;
			String padding = " ".repeat(Math.max(0, widths.get(column) - DisplayWidth.of(cell)));
			boolean right = amounts.get(column) && NUMBER.matcher(cell).matches();
			line.append(' ').append(right ? padding : "").append(cell).append(right || last ? "" : padding).append(last ? "" : " |");
		}
		return row.trace.isEmpty() ? line.toString() : line.append(' ').append(row.trace).toString();
	}
}
