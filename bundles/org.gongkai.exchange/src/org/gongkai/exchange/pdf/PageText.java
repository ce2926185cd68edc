// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.read.CellTable;
import org.gongkai.exchange.read.Extract;

/** Writes one page from the top down: drawn tables as they are drawn, what stands between them as it looks. */
final class PageText {

	/** So many short lines stand above or below the text of a page. */
	private static final int MARGINAL = 2;
	private static final int SHORT = 24;
	/** No page shows more characters between its tables. */
	private static final int PORTION = 12_000;

	private final Extract extract;
	private final PageContent page;
	private final Spacing spacing;
	private final Map<RuledTable, Map<Integer, List<Glyph>>> tables = new HashMap<>();
	private final List<RuledTable> sorted;
	private List<TextLine> lines;
	private final Paragraphs paragraphs;
	/** Columns of the last table if nothing but lines of the page itself came after it. */
	private Columns open;
	/** The last drawn table if nothing but lines of the page itself came after it; not yet written. */
	private LastTable last;
	/** The last row of a table without lines if nothing but lines of the page itself came after it; not yet written. */
	private LastRow lastRow;
	/** What stands at the top of the page, above the first drawn table; null when that is not read yet. */
	private List<Region> first;
	/** Whether the first row of the first table was the rest of one on the page before. */
	private boolean begun;

	/** @param spacing how far rows are apart in the document */
	PageText(Extract extract, PageContent page, Spacing spacing) {
		this.extract = extract;
		this.spacing = spacing;
		this.page = page;
		List<RuledTable> ruled = RuledTable.find(page).stream().filter(table -> !table.isFrame()).toList();
		List<Glyph> free = new ArrayList<>();
		for (Glyph glyph : page.glyphs()) {
			RuledTable inner = null;
			for (RuledTable table : ruled) {
				if (table.place(glyph) >= 0 && (inner == null || table.area() < inner.area())) {
					inner = table;
				}
			}
			if (inner == null) {
				free.add(glyph);
			} else {
				tables.computeIfAbsent(inner, t -> new HashMap<>()).computeIfAbsent(inner.place(glyph), place -> new ArrayList<>()).add(glyph);
			}
		}
		sorted = tables.keySet().stream().sorted(java.util.Comparator.comparingDouble(RuledTable::top)).toList();
		lines = DrawnOrder.numbered(TextLine.of(free), spacing);
		paragraphs = new Paragraphs(lines, page.width());
	}

	/** Number of its characters. */
	int size() {
		return page.glyphs().size();
	}

	/** Adds what of the last row of the page before stands on this page. Whether the page holds nothing else. */
	boolean completes(LastTable before) {
		if (!sorted.isEmpty()) {
			List<TextLine> above = lines.stream().filter(line -> line.base() < sorted.getFirst().top() + 2).toList();
			begun = isMarginal(above) && before.takes(sorted.getFirst(), tables.get(sorted.getFirst()));
			last = begun && sorted.size() == 1 && sorted.getFirst().rows() == 1 && isMarginal(lines) ? before : null;
		}
		return last != null;
	}

	/**
	 * Reads what stands at the top of the page, which may go on with what the page before ended with.
	 *
	 * @param before the row at the end of the page before, which takes its rests; null when there is none
	 * @return whether the page holds nothing but rests of the row, so that it may go on
	 */
	boolean begin(LastRow before) {
		float end = sorted.isEmpty() ? Float.MAX_VALUE : sorted.getFirst().top() + 2;
		List<TextLine> above = lines.stream().filter(line -> line.base() < end).toList();
		Spacing known = spacing.copy();
		first = regions(portions(above).getFirst());
		if (before == null) {
			return false;
		}
		PageTop top = new PageTop(before);
		boolean rest = top.takesRow(first);
		if (!rest) {
			List<TextLine> others = before.takes(above);
			if (others.size() < above.size()) {
				List<TextLine> all = new ArrayList<>(others);
				all.addAll(lines.subList(above.size(), lines.size()));
				lines = all;
				// these lines count once
				spacing.become(known);
				first = regions(portions(others).getFirst());
				rest = true;
			}
		}
		top.takeLabels(first);
		if (rest && sorted.isEmpty() && first.stream().noneMatch(Region::isTable) && isMarginal(first.stream().flatMap(region -> region.lines().stream()).toList())) {
			lastRow = before;
		}
		return lastRow != null;
	}

	/** Writes the page, but for a table or a row at its end that may go on. */
	void write(Columns before) throws InputProblem {
		if (last != null) {
			paragraphs.of(lines).forEach(last::after);
			return;
		}
		open = before;
		if (lastRow != null) {
			first.forEach(region -> paragraphs.of(region.lines()).forEach(lastRow::after));
			return;
		}
		int next = 0;
		for (RuledTable table : sorted) {
			int from = next;
			while (next < lines.size() && lines.get(next).base() < table.top() + 2) {
				next++;
			}
			between(lines.subList(from, next), false);
			open = null;
			boolean isLast = table == sorted.getLast() && isMarginal(lines.subList(next, lines.size()));
			ruled(table, tables.get(table), begun && table == sorted.getFirst(), isLast);
		}
		if (last == null) {
			between(lines.subList(next, lines.size()), true);
		} else {
			paragraphs.of(lines.subList(next, lines.size())).forEach(last::after);
		}
	}

	/** Columns of the table at the end of this page; null when it ends otherwise. */
	Columns open() {
		return open;
	}

	/** The drawn table at the end of this page, to be written with what the next page adds; null when there is none. */
	LastTable last() {
		return last;
	}

	/** The row at the end of this page, to be written with what the next page adds; null when there is none. */
	LastRow lastRow() {
		return lastRow;
	}

	private static boolean isMarginal(List<TextLine> lines) {
		return lines.size() <= MARGINAL && lines.stream().noneMatch(line -> line.glyphs().size() > SHORT);
	}

	/** Writes what stands between drawn tables. */
	private void between(List<TextLine> text, boolean isLast) throws InputProblem {
		List<List<TextLine>> portions = portions(text);
		for (int i = 0; i < portions.size(); i++) {
			List<Region> regions = first == null ? regions(portions.get(i)) : first;
			first = null;
			write(regions, isLast && i + 1 == portions.size());
		}
	}

	/** Portions of what stands between drawn tables, at least one; several on a page that is fuller than any, to be done in time. */
	private static List<List<TextLine>> portions(List<TextLine> text) {
		List<List<TextLine>> portions = new ArrayList<>();
		int from = 0;
		int glyphs = 0;
		for (int i = 0; i < text.size(); i++) {
			glyphs += text.get(i).glyphs().size();
			if (glyphs > PORTION) {
				portions.add(text.subList(from, i + 1));
				from = i + 1;
				glyphs = 0;
			}
		}
		portions.add(text.subList(from, text.size()));
		return portions;
	}

	private List<Region> regions(List<TextLine> text) {
		return new ArrayList<>(Region.split(text, line -> isSeparated(text, line), spacing));
	}

	private void write(List<Region> regions, boolean isLast) throws InputProblem {
		int end = regions.size();
		while (end > 0 && !regions.get(end - 1).isTable() && isMarginal(regions.get(end - 1).lines())) {
			end--;
		}
		for (int i = 0; i < regions.size(); i++) {
			Region region = regions.get(i);
			if (region.isTable()) {
				table(region.rows(), isLast && i + 1 == end);
				continue;
			}
			open = isMarginal(region.lines()) ? open : null;
			for (String paragraph : paragraphs.of(region.lines())) {
				if (lastRow == null) {
					extract.paragraph(paragraph);
				} else {
					lastRow.after(paragraph);
				}
			}
		}
	}

	private void table(List<OpenRow> rows, boolean isLast) throws InputProblem {
		extract.gap();
		int from = 0;
		while (from < rows.size()) {
			int to = open(rows, from);
			for (int i = from; i < to; i++) {
				if (isLast && i + 1 == rows.size()) {
					lastRow = new LastRow(open, rows);
				} else {
					extract.row(open.texts(rows.get(i)));
				}
			}
			from = to;
		}
		if (lastRow == null) {
			extract.gap();
		}
	}

	/** Finds the columns of as many rows as have the same ones. Gives the end of these rows. */
	private int open(List<OpenRow> rows, int from) {
		List<List<TextLine>> words = rows.stream().map(OpenRow::outline).toList();
		int to = words.size();
		Columns columns = columns(rows, from, to);
		if (!columns.takeApart(words.subList(from, to))) {
			to = from + 1;
			Columns next = columns(rows, from, to);
			do {
				columns = next;
				to++;
				next = to <= words.size() ? columns(rows, from, to) : columns;
			} while (to <= words.size() && columns.mayHold(words.get(to - 1)) && next.takeApart(words.subList(from, to)));
			to--;
		}
		columns = open != null && from == 0 ? open.goneOn(words.subList(from, to), columns) : columns;
		// the rest of a table may leave columns empty that the part before had
		open = open != null && open.count() > columns.count() && open.hold(words.subList(from, to)) ? open : columns;
		return to;
	}

	private static Columns columns(List<OpenRow> rows, int from, int to) {
		List<List<TextLine>> words = rows.subList(from, to).stream().filter(OpenRow::isTabular).map(OpenRow::outline).toList();
		return Columns.of(words.isEmpty() ? rows.subList(from, to).stream().map(OpenRow::outline).toList() : words);
	}

	/** Whether a line is drawn between a line of text and the one above it. */
	private boolean isSeparated(List<TextLine> text, int line) {
		TextLine above = text.get(line - 1);
		TextLine below = text.get(line);
		float left = Math.min(above.left(), below.left());
		float right = Math.max(above.right(), below.right());
		return page.horizontal().stream().anyMatch(ruling -> ruling.at() > above.base() - 1 && ruling.at() < below.base() && ruling.covers(left, right));
	}

	private void ruled(RuledTable table, Map<Integer, List<Glyph>> cells, boolean rest, boolean isLast) throws InputProblem {
		CellTable out = new CellTable(extract.name());
		boolean stacked = false;
		for (int r = rest ? 1 : 0; r < table.rows(); r++) {
			if (isStack(table, cells, r)) {
				stacked = true;
				List<Glyph> glyphs = new ArrayList<>();
				for (int c = 0; c < table.columns(); c++) {
					glyphs.addAll(cells.getOrDefault(r * table.columns() + c, List.of()));
				}
				for (List<String> row : new OpenTable(TextLine.of(glyphs), Columns.between(table.xs())).rows()) {
					out.row();
					for (int c = 0; c < row.size(); c++) {
						out.add(c, 1, 1, row.get(c));
					}
				}
				continue;
			}
			out.row();
			for (int c = 0; c < table.columns(); c++) {
				if (table.begins(r, c)) {
					int width = table.width(r, c);
					String text = TextLine.joined(TextLine.of(cells.getOrDefault(r * table.columns() + c, List.of())), table.xs()[c + width] - 3);
					out.add(c, width, table.height(r, c), text);
				}
			}
		}
		if (isLast && !stacked) {
			last = new LastTable(out, table, cells, rest ? 1 : 0);
		} else {
			out.write(extract);
		}
	}

	/** Whether a row of the grid holds several rows of the table, because no lines were drawn between them. */
	private static boolean isStack(RuledTable table, Map<Integer, List<Glyph>> cells, int row) {
		int stacks = 0;
		int deepest = 0;
		for (int c = 0; c < table.columns(); c++) {
			if (!table.begins(row, c) || table.width(row, c) > 1 || table.height(row, c) > 1) {
				return false;
			}
			List<TextLine> lines = TextLine.of(cells.getOrDefault(row * table.columns() + c, List.of()));
			float room = table.xs()[c + 1] - table.xs()[c];
			// a number that was broken fills its cell; numbers of different rows do not
			boolean broken = lines.stream().limit(Math.max(0, lines.size() - 1)).allMatch(line -> line.right() - line.left() > room - 2.2f * line.em());
			if (lines.size() > 1 && !broken && !TextLine.isOneNumber(lines) && lines.stream().allMatch(TextLine::isNumeric)) {
				stacks++;
				deepest = Math.max(deepest, lines.size());
			}
		}
		return stacks > 1 || stacks == 1 && deepest > 2;
	}
}
