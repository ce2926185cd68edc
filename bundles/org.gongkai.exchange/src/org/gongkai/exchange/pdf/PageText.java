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

	private final Extract extract;
	private final PageContent page;
	private final Map<RuledTable, Map<Integer, List<Glyph>>> tables = new HashMap<>();
	private final List<TextLine> lines;
	private final Paragraphs paragraphs;
	/** Columns of the last table if nothing but lines of the page itself came after it. */
	private Columns open;

	private PageText(Extract extract, PageContent page) {
		this.extract = extract;
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
		lines = TextLine.of(free);
		paragraphs = new Paragraphs(lines, page.width());
	}

	/**
	 * Writes a page.
	 *
	 * @param before columns of the table at the end of the page before; null when it ended otherwise
	 * @return columns of the table at the end of this page; null when it ends otherwise
	 */
	static Columns write(Extract extract, PageContent page, Columns before) throws InputProblem {
		PageText text = new PageText(extract, page);
		text.open = before;
		text.write();
		return text.open;
	}

	private void write() throws InputProblem {
		List<RuledTable> sorted = tables.keySet().stream().sorted(java.util.Comparator.comparingDouble(RuledTable::top)).toList();
		int next = 0;
		for (RuledTable table : sorted) {
			int from = next;
			while (next < lines.size() && lines.get(next).base() < table.top() + 2) {
				next++;
			}
			between(lines.subList(from, next));
			open = null;
			ruled(table, tables.get(table));
		}
		between(lines.subList(next, lines.size()));
	}

	private void between(List<TextLine> text) throws InputProblem {
		for (Region region : Region.split(text)) {
			Columns columns = region.columns();
			if (columns == null) {
				open = region.lines().size() > MARGINAL || region.lines().stream().anyMatch(line -> line.glyphs().size() > SHORT) ? null : open;
				for (String paragraph : paragraphs.of(region.lines())) {
					extract.paragraph(paragraph);
				}
			} else {
				// the rest of a table may leave columns empty that the part before had
				open = open != null && open.count() > columns.count() && open.hold(region.lines()) ? open : columns;
				extract.gap();
				for (List<String> row : new OpenTable(region.lines(), open, page.horizontal()).rows()) {
					extract.row(row);
				}
				extract.gap();
			}
		}
	}

	private void ruled(RuledTable table, Map<Integer, List<Glyph>> cells) throws InputProblem {
		CellTable out = new CellTable(extract.name());
		for (int r = 0; r < table.rows(); r++) {
			if (isStack(table, cells, r)) {
				List<Glyph> glyphs = new ArrayList<>();
				for (int c = 0; c < table.columns(); c++) {
					glyphs.addAll(cells.getOrDefault(r * table.columns() + c, List.of()));
				}
				for (List<String> row : new OpenTable(TextLine.of(glyphs), Columns.between(table.xs()), List.of()).rows()) {
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
		out.write(extract);
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
			if (lines.size() > 1 && !broken && lines.stream().allMatch(TextLine::isNumeric)) {
				stacks++;
				deepest = Math.max(deepest, lines.size());
			}
		}
		return stacks > 1 || stacks == 1 && deepest > 2;
	}
}
