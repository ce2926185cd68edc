// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/**
 * Lines that follow one another: running text, or a table that is not drawn.
 *
 * @param lines the lines
 * @param columns columns of the table; null for running text
 */
record Region(List<TextLine> lines, Columns columns) {

	/** Gap in ems that is wider than any in running text. */
	private static final float WIDE = 1.5f;
	/** So many lines with a single word may stand between rows. */
	private static final int SINGLE = 8;
	/** A heading over columns is no longer than this. */
	private static final int SHORT = 14;
	private static final int CONTENTS = 4;

	/** Splits what stands between drawn tables. */
	static List<Region> split(List<TextLine> lines) {
		List<Region> regions = new ArrayList<>();
		List<TextLine> text = new ArrayList<>();
		for (int i = 0; i < lines.size();) {
			int end = isTabular(lines.get(i)) ? end(lines, i) : i;
			if (end - i < 2) {
				text.add(lines.get(i++));
				continue;
			}
			Columns columns = Columns.of(lines.subList(i, end).stream().filter(Region::isTabular).toList());
			end = tail(lines, i, end, columns);
			int start = i;
			while (!text.isEmpty() && isHead(text.getLast(), lines.get(start), columns)) {
				text.removeLast();
				start--;
			}
			if (!text.isEmpty()) {
				regions.add(new Region(List.copyOf(text), null));
				text.clear();
			}
			tables(lines.subList(start, end), columns, regions);
			i = end;
		}
		if (!text.isEmpty()) {
			regions.add(new Region(List.copyOf(text), null));
		}
		return regions;
	}

	/** Adds a table; two where one ends and another begins with other columns. */
	private static void tables(List<TextLine> lines, Columns columns, List<Region> regions) {
		for (int i = 2; i < lines.size(); i++) {
			float apart = lines.get(i).base() - lines.get(i - 1).base();
			if (apart > 1.4f * (lines.get(i - 1).base() - lines.get(i - 2).base()) && (i + 1 == lines.size() || apart > 1.4f * (lines.get(i + 1).base() - lines.get(i).base()))) {
				Columns above = Columns.of(lines.subList(0, i).stream().filter(Region::isTabular).toList());
				Columns below = Columns.of(lines.subList(i, lines.size()).stream().filter(Region::isTabular).toList());
				if (columns.count() < Math.max(above.count(), below.count())) {
					tables(lines.subList(0, i), above, regions);
					tables(lines.subList(i, lines.size()), below, regions);
					return;
				}
			}
		}
		regions.add(new Region(List.copyOf(lines), columns.count() < 2 || isContents(lines) ? null : columns));
	}

	private static boolean isTabular(TextLine line) {
		return Columns.pieces(line, WIDE).size() > 1;
	}

	/** Behind the last line of the table that begins at a line. */
	private static int end(List<TextLine> lines, int start) {
		int end = start + 1;
		int tabular = 1;
		while (end < lines.size()) {
			int next = end;
			while (next < lines.size() && next - end <= SINGLE && !isTabular(lines.get(next))) {
				next++;
			}
			if (next >= lines.size() || next - end > SINGLE || !isNear(lines, end, next)) {
				break;
			}
			if (next > end) {
				Columns columns = Columns.of(lines.subList(start, next + 1).stream().filter(Region::isTabular).toList());
				List<TextLine> all = lines;
				if (!java.util.stream.IntStream.range(end, next).allMatch(i -> fits(all, i, columns))) {
					break;
				}
			}
			end = next + 1;
			tabular++;
		}
		return tabular > 1 ? end : start;
	}

	private static boolean isNear(List<TextLine> lines, int from, int to) {
		for (int i = from; i <= to; i++) {
			if (lines.get(i).base() - lines.get(i - 1).base() > 5.5f * lines.get(i).em()) {
				return false;
			}
		}
		return true;
	}

	/** Whether a line with a single word belongs between rows: it stands in one column, or is a short heading over some. */
	private static boolean fits(List<TextLine> lines, int at, Columns columns) {
		TextLine line = lines.get(at);
		boolean close = line.base() - lines.get(at - 1).base() < 2 * line.em()
				&& (at + 1 >= lines.size() || lines.get(at + 1).base() - line.base() < 2 * line.em());
		boolean alike = Math.abs(line.em() - lines.get(at - 1).em()) < 0.15f * line.em();
		return alike && (columns.isInOne(line) || close && line.glyphs().size() <= SHORT);
	}

	/** Behind the lines that still belong to the last row, or are rows with nothing but a label. */
	private static int tail(List<TextLine> lines, int start, int end, Columns columns) {
		int last = end;
		float most = 0;
		for (int i = start + 1; i < end; i++) {
			most = Math.max(most, lines.get(i).base() - lines.get(i - 1).base());
		}
		while (last < lines.size() && columns.isInOne(lines.get(last)) && Math.abs(lines.get(last).em() - lines.get(last - 1).em()) < 0.1f * lines.get(last).em()
				&& lines.get(last).base() - lines.get(last - 1).base() < Math.min(most * 1.1f, 3 * lines.get(last).em())
				&& !lines.get(last).text().matches("^(?:注|备注|说明).*|.*[。：:]$") && (lines.get(last).left() < columns.right(0) || lines.get(last).base() - lines.get(last - 1).base() < 1.35f * lines.get(last).em())) {
			last++;
		}
		return last;
	}

	/** Whether a line above the first row is a heading over columns, or the beginning of a row whose other words stand half a line lower. */
	private static boolean isHead(TextLine line, TextLine first, Columns columns) {
		if (first.base() - line.base() < 0.85f * first.em()) {
			return true;
		}
		return line.glyphs().size() <= SHORT && Math.abs(line.em() - first.em()) < 0.1f * first.em() && first.base() - line.base() < 1.5f * first.em()
				&& columns.count() > 2 && line.left() > columns.right(0);
	}

	/** Whether the lines are a list of contents: headings with the numbers of their pages. */
	private static boolean isContents(List<TextLine> lines) {
		int headings = 0;
		int before = 0;
		for (TextLine line : lines) {
			List<TextLine> pieces = Columns.pieces(line, WIDE);
			String number = pieces.getLast().text();
			if (pieces.size() > 2 || pieces.size() == 2 && (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) < before)) {
				return false;
			}
			before = pieces.size() == 2 ? Integer.parseInt(number) : before;
			headings += Enumerator.of(Folded.of(pieces.getFirst().text())).isPresent() ? 1 : 0;
		}
		return lines.size() >= CONTENTS && headings * 2 >= lines.size();
	}
}
