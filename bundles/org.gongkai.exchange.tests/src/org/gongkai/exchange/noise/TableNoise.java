// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.gongkai.exchange.noise.SourceTable.Row;

/** Alters what stands around the cells of tables, or where they stand, never the cells. */
final class TableNoise {

	private TableNoise() {
	}

	/** Tables have a column more than the form: an empty one for remarks at their end, or behind some amounts one that compares with the year before. */
	static String extraColumns(Source source, RandomGenerator random) {
		List<String> lines = new ArrayList<>(source.lines());
		for (SourceTable table : SourceTable.of(source)) {
			Row names = table.names();
			if (names == null) {
				continue;
			}
			boolean remarks = random.nextBoolean() || isRepeated(names);
			int at = remarks ? table.width() : table.width() - random.nextInt(3);
			Row top = table.headings().getFirst();
			Row titled = at == table.width() || !table.over(top, at).isBlank() ? top : names;
			for (Row row : table.rows().reversed()) {
				if (row.isData() || table.isHeading(row)) {
					List<String> cells = new ArrayList<>(row.cells());
					cells.add(table.place(row, at), row.cells().equals(titled.cells()) ? remarks ? "备注" : "比上年增减%"
							: row.isData() && !remarks ? String.format("%d.%02d", random.nextInt(90), random.nextInt(100)) : "");
					replace(lines, row, cells);
				}
			}
		}
		return String.join("\n", lines);
	}

	/** Two columns that stand side by side in one group are exchanged, with their names; column numbers stay. */
	static String columnOrder(Source source, RandomGenerator random) {
		List<String> lines = new ArrayList<>(source.lines());
		for (SourceTable table : SourceTable.of(source)) {
			List<Integer> places = IntStream.range(2, table.width() - 1).filter(i -> naming(table, i) != null).boxed().toList();
			if (!places.isEmpty()) {
				int at = places.get(random.nextInt(places.size()));
				Row names = naming(table, at);
				for (Row row : table.rows().reversed()) {
					if (row.isData() || row.cells().equals(names.cells())) {
						List<String> cells = new ArrayList<>(row.cells());
						Collections.swap(cells, table.place(row, at), table.place(row, at) + 1);
						replace(lines, row, cells);
					}
				}
			}
		}
		return String.join("\n", lines);
	}

	/** The row of headings that names both a column and the one behind it, when they hold amounts and no heading tells them apart otherwise; else null. */
	private static Row naming(SourceTable table, int at) {
		boolean amounts = table.rows().stream().filter(Row::isData)
				.allMatch(row -> row.cells().subList(table.place(row, at), table.place(row, at) + 2).stream().allMatch(cell -> cell.strip().matches("-?[0-9.,]*%?")));
		List<Row> heads = table.headings().stream().filter(row -> !row.isOrdinals()).toList();
		List<Row> naming = heads.stream().filter(row -> !table.over(row, at).isBlank() && !table.over(row, at + 1).isBlank()).toList();
		if (!amounts || naming.size() != 1 || isRepeated(naming.getFirst())) {
			return null;
		}
		int level = heads.indexOf(naming.getFirst());
		boolean alone = heads.stream().allMatch(row -> heads.indexOf(row) == level
				|| table.over(row, at + 1).isBlank() && (heads.indexOf(row) < level || table.over(row, at).isBlank()));
		return alone ? naming.getFirst() : null;
	}

	private static boolean isRepeated(Row names) {
		List<String> filled = names.cells().stream().map(cell -> cell.replaceAll("\\s", "")).filter(cell -> !cell.isEmpty()).toList();
		return new HashSet<>(filled).size() < filled.size();
	}

	/** The headings of long tables come again before one of their rows. */
	static String headingsAgain(Source source, RandomGenerator random) {
		List<String> lines = new ArrayList<>(source.lines());
		for (SourceTable table : SourceTable.of(source)) {
			int rows = table.rows().size() - table.firstData();
			if (rows > 5 && !table.headings().isEmpty()) {
				Row before = table.rows().get(table.firstData() + 2 + random.nextInt(rows - 3));
				List<String> again = new ArrayList<>();
				table.headings().forEach(row -> {
					again.addAll(row.print(row.cells()));
					if (row.isStacked()) {
						again.add("");
					}
				});
				lines.addAll(before.from(), again);
			}
		}
		return String.join("\n", lines);
	}

	/** On the pages of tables that are split left and right the headings come again before one of their rows. */
	static String splitHeadingsAgain(Source source, RandomGenerator random) {
		List<String> lines = new ArrayList<>(source.lines());
		for (SourceTable table : SourceTable.split(source)) {
			List<Row> inside = IntStream.range(1, table.rows().size()).filter(i -> table.rows().get(i).isData() && table.rows().get(i - 1).isData())
					.mapToObj(table.rows()::get).filter(row -> !table.headingsOver(row).isEmpty()).toList();
			if (!inside.isEmpty()) {
				Row before = inside.get(random.nextInt(inside.size()));
				lines.addAll(before.from(), table.headingsOver(before).stream().flatMap(row -> row.print(row.cells()).stream()).toList());
			}
		}
		return String.join("\n", lines);
	}

	/** The pages of tables that are split left and right have one more column at their end, for remarks. */
	static String splitExtraColumns(Source source, RandomGenerator random) {
		List<String> lines = new ArrayList<>(source.lines());
		for (SourceTable table : SourceTable.split(source)) {
			int width = table.rows().get(table.firstData()).cells().size();
			for (Row row : table.rows().reversed()) {
				boolean page = row.cells().size() == width && row.cells().stream().noneMatch(cell -> cell.contains("：") || cell.contains("--"));
				if (page) {
					List<String> cells = new ArrayList<>(row.cells());
					cells.add(!row.isData() && !row.cells().getFirst().isBlank() ? "备注" : "");
					replace(lines, row, cells);
				}
			}
		}
		return String.join("\n", lines);
	}

	/** Tables with headings have no title. */
	static String noTitles(Source source, RandomGenerator random) {
		List<String> lines = new ArrayList<>(source.lines());
		for (SourceTable table : SourceTable.of(source)) {
			if (table.names() != null && !LineNoise.isRow(lines.get(table.firstLine())) && lines.get(table.firstLine()).strip().endsWith("表")) {
				lines.remove(table.firstLine());
			}
		}
		return String.join("\n", lines);
	}

	/** Tables with headings have nothing between their title and these: no number, no department, no unit. */
	static String noCaptions(Source source, RandomGenerator random) {
		List<String> lines = new ArrayList<>(source.lines());
		for (SourceTable table : SourceTable.of(source)) {
			List<Row> headings = table.headings();
			if (!headings.isEmpty() && headings.getFirst().from() > table.firstLine() + 1) {
				lines.subList(table.firstLine() + 1, headings.getFirst().from()).clear();
				lines.add(table.firstLine() + 1, "");
			}
		}
		return String.join("\n", lines);
	}

	private static void replace(List<String> lines, Row row, List<String> cells) {
		List<String> there = lines.subList(row.from(), row.to());
		there.clear();
		there.addAll(row.print(cells));
	}
}
