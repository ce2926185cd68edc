// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Open;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;
import org.gongkai.exchange.text.table.RegionItem.Caption;
import org.gongkai.exchange.text.table.RegionItem.RawRow;
import org.gongkai.model.ColumnRole;

/**
 * Labels that stand alone on a line below the headings of a table, because the blank cells behind them are not printed. One
 * of the form tells itself. Another one is a row of the document's own when no line lies between it and a row, and when it
 * is no part of a name that was broken: such a part fills its column, so that nothing in the column is longer.
 */
final class LoneLabels {

	private final TableLayout layout;
	private final HeadingRows headings;
	private final Predicate<RawRow> starts;
	private final Predicate<SourceLine> furniture;
	private final List<SourceLine> lines;
	private final int gap;

	/**
	 * @param starts whether a row begins like one of the form
	 * @param furniture whether a line belongs to the page
	 * @param lines lines of the table, none left out
	 */
	LoneLabels(TableLayout layout, HeadingRows headings, Predicate<RawRow> starts, Predicate<SourceLine> furniture, List<SourceLine> lines) {
		this.layout = layout;
		this.headings = headings;
		this.starts = starts;
		this.furniture = furniture;
		this.lines = lines;
		this.gap = lines.isEmpty() ? 0 : lines.getFirst().spaces();
	}

	/** The items with such labels as rows. */
	List<RegionItem> rows(List<RegionItem> items) {
		List<RegionItem> rows = new ArrayList<>(items);
		int head = IntStream.range(0, items.size()).filter(i -> items.get(i) instanceof RawRow row && headings.isHeading(row)).findFirst().orElse(items.size());
		for (int i = head; i < items.size(); i++) {
			if (items.get(i) instanceof Caption caption) {
				RawRow row = caption.row(gap);
				if (!headings.isHeading(row) && starts.test(row)) {
					rows.set(i, row);
				}
			}
		}
		int[] longest = longest(rows);
		for (int i = head + 1; i < rows.size(); i++) {
			own(rows, i, i - 1, longest);
		}
		for (int i = rows.size() - 2; i > head; i--) {
			own(rows, i, i + 1, longest);
		}
		pages(rows, head, longest);
		return rows;
	}

	private void own(List<RegionItem> items, int at, int beside, int[] longest) {
		if (items.get(at) instanceof Caption caption && items.get(beside) instanceof RawRow row && items.get(Math.max(at, beside)).firstLine() == items.get(Math.min(at, beside)).lastLine() + 1
				&& (beside < at || !headings.isHeading(row)) && isName(caption, longest)) {
			items.set(at, caption.row(gap));
		}
	}

	/** Names below each other that fill a page, between two others or behind what belongs to the page, are rows as well. */
	private void pages(List<RegionItem> items, int head, int[] longest) {
		int last = IntStream.range(0, items.size()).filter(i -> items.get(i) instanceof RawRow).max().orElse(0);
		for (int i = head + 1; i < items.size(); i++) {
			int end = i;
			while (end < items.size() && items.get(end) instanceof Caption caption && isName(caption, longest) && (end == i || items.get(end - 1).lastLine() + 1 == caption.firstLine())) {
				end++;
			}
			RegionItem before = items.get(i - 1);
			boolean turned = end < last || before instanceof Caption caption && furniture.test(line(caption));
			boolean alone = before.lastLine() + 1 < items.get(i).firstLine() && (end == i || end == items.size() || items.get(end - 1).lastLine() + 1 < items.get(end).firstLine());
			if (end - i > 1 && alone && turned) {
				items.subList(i, end).replaceAll(item -> ((Caption) item).row(gap));
			}
			i = Math.max(i, end - 1);
		}
	}

	private SourceLine line(Caption caption) {
		return lines.get(caption.firstLine() - lines.getFirst().number());
	}

	private boolean isName(Caption caption, int[] longest) {
		String text = Folded.string(caption.text().text());
		int column = caption.row(gap).width() - 1;
		return caption.firstLine() == caption.lastLine() && column < longest.length && text.length() > 1 && text.length() < longest[column]
				&& text.codePoints().anyMatch(Character::isIdeographic) && text.indexOf(':') < 0 && !headings.isTitle(text) && !ParagraphJoiner.endsSentence(text)
				&& !furniture.test(line(caption));
	}

	/** For each column in which rows of the document's own are named the length of the longest text below or in its heading; 0 for others. */
	private int[] longest(List<RegionItem> items) {
		int[] longest = new int[layout.width()];
		layout.panels().forEach(panel -> panel.rows().stream().filter(Open.class::isInstance).map(Open.class::cast)
				.forEach(open -> panel.columns(ColumnRole.NAME).stream().filter(column -> open.columns().isEmpty() || open.columns().contains(column.name()))
						.forEach(column -> longest[column.cell()] = longest(items, column))));
		return longest;
	}

	private static int longest(List<RegionItem> items, Column column) {
		return items.stream().filter(RawRow.class::isInstance).map(RawRow.class::cast).filter(row -> column.cell() < row.width())
				.mapToInt(row -> row.cells().get(column.cell()).folded().length()).max().orElse(0);
	}
}
