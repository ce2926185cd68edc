// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.PageBreaks;
import org.gongkai.exchange.text.source.SourceLine;
import org.gongkai.exchange.text.table.RegionItem.Caption;
import org.gongkai.exchange.text.table.RegionItem.RawRow;

/**
 * Cuts the lines of a table into rows. Two layouts occur: a row a line, cells separated by tabs; and a cell a line, each
 * beginning with one tab, a blank line ending the row.
 */
final class RegionReader {

	/** Share of tab lines that hold a single cell when cells stand on lines of their own. */
	private static final double CELL_PER_LINE = 0.9;

	/** What a page break left behind so many cells of a run. */
	private record Furniture(int cells, Caption caption) {
	}

	private RegionReader() {
	}

	/**
	 * Rows and captions of a stretch of lines, blank lines included.
	 *
	 * @param width number of columns the form prescribes
	 * @param shape what a row looks like
	 * @param header whether a folded line is a running header that counts the pages
	 */
	static List<RegionItem> read(List<SourceLine> lines, int width, RowShape shape, Predicate<CharSequence> header) {
		List<SourceLine> tabbed = lines.stream().filter(SourceLine::hasCells)
				.filter(line -> line.isSingleCell() || !TableHead.isCaption(new RawRow(cells(line), 0, line.number()))).toList();
		long single = tabbed.stream().filter(SourceLine::isSingleCell).count();
		return tabbed.size() > 1 && single >= CELL_PER_LINE * tabbed.size() ? cellPerLine(lines, width, shape, PageBreaks.find(lines, header)) : rowPerLine(lines, shape);
	}

	private static List<RegionItem> rowPerLine(List<SourceLine> lines, RowShape shape) {
		List<RegionItem> items = new ArrayList<>();
		for (SourceLine line : lines) {
			if (line.hasCells()) {
				items.add(new RawRow(cells(line), 0, line.number()));
			} else if (!line.isBlank()) {
				items.add(new Caption(JoinedText.of(line.number(), 1, line.text())));
			}
		}
		return new BrokenRows(items, shape).mend(items);
	}

	private static List<RawCell> cells(SourceLine line) {
		return line.cells().stream().map(cell -> RawCell.of(line, cell.from(), cell.to())).toList();
	}

	private static List<RegionItem> cellPerLine(List<SourceLine> lines, int width, RowShape shape, BitSet pages) {
		List<RegionItem> items = new ArrayList<>();
		List<RawCell> open = new ArrayList<>();
		Set<Integer> breaks = new HashSet<>();
		List<Furniture> furniture = new ArrayList<>();
		boolean gap = true;
		CellPages sides = CellPages.find(lines, width, shape, pages);
		RowShape left = sides.isEmpty() ? shape : shape.within(sides.leftWidth());
		int common = sides.isEmpty() ? commonLength(lines, pages) : sides.leftWidth();
		// two rows to a paragraph are not one wide row
		int cells = !sides.isEmpty() || common > width && common < 2 * width ? common : width;
		int side = 0;
		for (int i = 0; i < lines.size(); i++) {
			SourceLine line = lines.get(i);
			if (line.isSingleCell() && sides.width(i) != side) {
				close(items, cut(open, breaks, cells, side, left), furniture);
				open.clear();
				breaks.clear();
				side = sides.width(i);
			}
			if (pages.get(i)) {
				breaks.add(open.size());
				if (!line.isBlank()) {
					furniture.add(new Furniture(open.size(), new Caption(JoinedText.of(line.number(), 1, line.text()))));
				}
			} else if (line.isEmpty()) {
				// a line with nothing but a tab is an empty cell; only a line without one ends the row
				gap = true;
			} else if (line.hasCells()) {
				boolean row = !line.isSingleCell();
				if (gap || row) {
					close(items, cut(open, breaks, cells, side, left), furniture);
					open.clear();
					breaks.clear();
				}
				gap = row;
				if (row) {
					items.add(new RawRow(cells(line), 0, line.number()));
				} else {
					open.add(RawCell.of(line, line.text().indexOf('\t') + 1, line.text().length()));
				}
			} else if (!open.isEmpty() && !gap) {
				RawCell rest = RawCell.of(line, 0, line.text().length());
				open.set(open.size() - 1, open.getLast().plus(rest));
			} else {
				close(items, cut(open, breaks, cells, side, left), furniture);
				open.clear();
				breaks.clear();
				items.add(new Caption(JoinedText.of(line.number(), 1, line.text())));
			}
		}
		close(items, cut(open, breaks, cells, side, left), furniture);
		return byWidth(items);
	}

	/** Rows of a side page hold amounts and nothing else, so that only their number tells one from the next. */
	private static List<RawRow> cut(List<RawCell> cells, Set<Integer> breaks, int width, int side, RowShape shape) {
		return side > 0 ? CellRuns.chop(cells, side) : CellRuns.cut(cells, breaks, width, shape);
	}

	/** Number of cells that most rows have between two blank lines; 0 when nothing tells. */
	private static int commonLength(List<SourceLine> lines, BitSet pages) {
		Map<Integer, Integer> lengths = new HashMap<>();
		int length = 0;
		for (int i = 0; i <= lines.size(); i++) {
			if (i < lines.size() && !pages.get(i) && !lines.get(i).isEmpty()) {
				length += lines.get(i).isSingleCell() ? 1 : 0;
			} else {
				boolean whole = length > 1 && (i == lines.size() || !pages.get(i)) && (i <= length || !pages.get(i - length - 1));
				lengths.merge(length, whole ? 1 : 0, Integer::sum);
				length = 0;
			}
		}
		int rows = lengths.values().stream().mapToInt(Integer::intValue).sum();
		return lengths.entrySet().stream().filter(entry -> rows > 2 && 2 * entry.getValue() > rows).mapToInt(Map.Entry::getKey).findFirst().orElse(0);
	}

	/** Where every row is a paragraph of its own, a page leaves no trace: rows of one width are one fragment. */
	private static List<RegionItem> byWidth(List<RegionItem> items) {
		return items.stream().map(item -> item instanceof RawRow row ? row.in(Fragments.BY_WIDTH + row.width()) : item).toList();
	}

	/** Rows, and what page breaks between or inside them left. */
	private static void close(List<RegionItem> items, List<RawRow> rows, List<Furniture> furniture) {
		int cells = 0;
		for (RawRow row : rows) {
			while (!furniture.isEmpty() && furniture.getFirst().cells() <= cells) {
				items.add(furniture.removeFirst().caption());
			}
			items.add(row.width() == 1 ? new Caption(row.cells().getFirst().content()) : row);
			cells += row.width();
		}
		furniture.forEach(left -> items.add(left.caption()));
		furniture.clear();
	}

	/** How many rows of each width there are. */
	static Map<Integer, Integer> widths(List<RegionItem> items) {
		Map<Integer, Integer> widths = new HashMap<>();
		for (RegionItem item : items) {
			if (item instanceof RawRow row) {
				widths.merge(row.width(), 1, Integer::sum);
			}
		}
		return widths;
	}
}
