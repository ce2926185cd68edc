// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;

/**
 * A main table where it stands in a source: its title, what stands above its headings, its headings and its rows of data.
 *
 * @param firstLine index of its first line
 * @param rows rows of cells, in order, headings included
 * @param firstData index of the first row that reports anything; the rows before it are headings or captions
 */
record SourceTable(int firstLine, List<Row> rows, int firstData) {

	/**
	 * A row of cells.
	 *
	 * @param from index of its first line
	 * @param to index behind its last line
	 * @param cells the texts of its cells
	 * @param isStacked whether each cell stands on a line of its own
	 * @param isData whether it reports anything
	 */
	record Row(int from, int to, List<String> cells, boolean isStacked, boolean isData) {

		/** The lines of a row of this kind with other cells. */
		List<String> print(List<String> other) {
			return isStacked ? other.stream().map(cell -> "\t" + cell).toList() : List.of(String.join("\t", other));
		}

		/** Whether it holds nothing but the numbers of the columns. */
		boolean isOrdinals() {
			return cells.stream().map(String::strip).allMatch(cell -> cell.isEmpty() || cell.equals("栏次") || cell.matches("[0-9]{1,2}"));
		}
	}

	/** The main tables of a source whose cells tabs separate or begin and that are not split left and right, from the last to the first. */
	static List<SourceTable> of(Source source) {
		return all(source).stream().filter(SourceTable::isWhole).toList();
	}

	/** The other ones: their last columns stand on pages of their own, or pages have other headings. */
	static List<SourceTable> split(Source source) {
		return all(source).stream().filter(table -> !table.isWhole()).toList();
	}

	private static List<SourceTable> all(Source source) {
		List<String> lines = source.lines();
		Set<Integer> data = source.reading().reports().stream().filter(report -> report.origin() == Report.Origin.CELL && report.place().source() != null)
				.map(report -> report.place().source().line() - 1).collect(Collectors.toCollection(HashSet::new));
		List<SourceTable> tables = new ArrayList<>();
		for (ImportReport.Table table : source.reading().result().report().tables()) {
			if (table.firstLine() > 0 && !table.where().contains("/")) {
				List<Row> rows = rows(lines, table.firstLine() - 1, Math.min(table.lastLine(), lines.size()), data);
				int first = 0;
				while (first < rows.size() && !rows.get(first).isData()) {
					first++;
				}
				SourceTable read = new SourceTable(table.firstLine() - 1, rows, first);
				if (first > 0 && first < rows.size()) {
					tables.add(read);
				}
			}
		}
		tables.sort(Comparator.comparingInt(SourceTable::firstLine).reversed());
		return tables;
	}

	private static List<Row> rows(List<String> lines, int from, int to, Set<Integer> data) {
		List<Row> rows = new ArrayList<>();
		for (int i = from; i < to; i++) {
			String line = lines.get(i);
			if (line.lastIndexOf('\t') > 0) {
				rows.add(new Row(i, i + 1, List.of(line.split("\t", -1)), false, data.contains(i)));
			} else if (line.startsWith("\t")) {
				List<String> cells = new ArrayList<>();
				int end = i;
				while (end < to && lines.get(end).lastIndexOf('\t') == 0) {
					cells.add(lines.get(end++).substring(1));
				}
				rows.add(new Row(i, end, cells, true, IntStream.range(i, end).anyMatch(data::contains)));
				i = end - 1;
			}
		}
		return rows;
	}

	/** Whether its rows of data have one width, or one cell less where labels are merged, and every row is one, or headings. */
	private boolean isWhole() {
		List<List<String>> above = rows.subList(0, firstData).stream().map(Row::cells).toList();
		return rows.stream().skip(firstData).allMatch(row -> row.isData() ? row.cells().size() >= width() - 1 : above.contains(row.cells()) || row.cells().size() == 1);
	}

	/** The rows of headings above a row of data, on its page; none when it is no row of data. */
	List<Row> headingsOver(Row row) {
		int at = rows.indexOf(row);
		while (row.isData() && at > 0 && rows.get(at - 1).isData()) {
			at--;
		}
		int from = at;
		while (row.isData() && from > 0 && !rows.get(from - 1).isData() && rows.get(from - 1).cells().size() > 1
				&& rows.get(from - 1).cells().stream().noneMatch(cell -> cell.contains("：") || cell.contains("--"))) {
			from--;
		}
		return rows.subList(from, at);
	}

	/** So many cells its rows of data have. */
	int width() {
		return rows.stream().filter(Row::isData).mapToInt(row -> row.cells().size()).max().orElseThrow();
	}

	/** Index of a column among the cells of a row: where labels are merged, cells are missing on the left. */
	int place(Row row, int column) {
		return column - width() + row.cells().size();
	}

	/** What a row of headings has over a column. */
	String over(Row row, int column) {
		return row.cells().get(place(row, column));
	}

	/** Its rows of headings and column numbers. */
	List<Row> headings() {
		return rows.subList(0, firstData).stream().filter(this::isHeading).toList();
	}

	/** Whether a row is one of headings, or the same again on another page. */
	boolean isHeading(Row row) {
		return row.cells().size() > 1 && row.cells().size() >= width() - 1 && row.cells().stream().noneMatch(cell -> cell.contains("："))
				&& rows.subList(0, firstData).stream().anyMatch(head -> head.cells().equals(row.cells()));
	}

	/** The lowest row of headings, which names single columns; null without headings. */
	Row names() {
		return headings().reversed().stream().filter(row -> !row.isOrdinals()).findFirst().orElse(null);
	}
}
