// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/**
 * Lines that follow one another: running text, or a table that is not drawn.
 *
 * @param rows its rows; those of running text mean nothing
 * @param isTable whether it is a table
 */
record Region(List<OpenRow> rows, boolean isTable) {

	/** Gap in ems that is wider than any in running text. */
	private static final float WIDE = 1.5f;
	/** So many rows with a single word may stand between others. */
	private static final int SINGLE = 8;
	/** A heading over columns is no longer than this. */
	private static final int SHORT = 14;
	private static final int CONTENTS = 4;
	/** A row by itself has at least so many cells. */
	private static final int SEVERAL = 3;
	/** Fonts of one size differ by no more than this part. */
	private static final float ALIKE = 0.06f;
	/** Lines of running text are no farther apart than so many times the distance of those before. */
	private static final float NEAR = 1.03f;
	/** Paragraphs are indented by so many ems, with little difference. */
	private static final float INDENT = 2;
	private static final float ALIGNED = 0.3f;
	/** Distance of rows in ems where there is but one. */
	private static final float USUAL = 2;

	/** Its lines. */
	List<TextLine> lines() {
		return rows.stream().flatMap(row -> row.lines().stream()).toList();
	}

	/**
	 * Splits what stands between drawn tables.
	 *
	 * @param separated whether a line is drawn above a line of this index
	 * @param spacing how far rows are apart in the document
	 */
	static List<Region> split(List<TextLine> lines, IntPredicate separated, Spacing spacing) {
		List<OpenRow> rows = OpenRow.of(lines, separated, spacing);
		List<Region> regions = new ArrayList<>();
		List<OpenRow> text = new ArrayList<>();
		for (int i = 0; i < rows.size();) {
			int end = rows.get(i).isTabular() ? end(rows, i) : i;
			if (end == i || end - i < 2 && rows.get(i).lines().size() < 2 && rows.get(i).boxes().size() < SEVERAL) {
				text.add(rows.get(i++));
				continue;
			}
			Columns columns = columns(rows.subList(i, end));
			end = tail(rows, i, end, columns);
			int start = i;
			while (!text.isEmpty() && isHead(text.getLast(), rows.get(start), columns)) {
				text.removeLast();
				start--;
			}
			if (!text.isEmpty()) {
				regions.add(new Region(List.copyOf(text), false));
				text.clear();
			}
			tables(rows.subList(start, end), columns, regions);
			i = end;
		}
		if (!text.isEmpty()) {
			regions.add(new Region(List.copyOf(text), false));
		}
		return regions;
	}

	private static Columns columns(List<OpenRow> rows) {
		return Columns.of(rows.stream().filter(OpenRow::isTabular).map(OpenRow::outline).toList());
	}

	/** Adds a table; two where one ends and another begins with other columns. */
	private static void tables(List<OpenRow> rows, Columns columns, List<Region> regions) {
		for (int i = 2; i < rows.size(); i++) {
			float apart = rows.get(i).below(rows.get(i - 1));
			if (apart > 1.4f * rows.get(i - 1).below(rows.get(i - 2)) && (i + 1 == rows.size() || apart > 1.4f * rows.get(i + 1).below(rows.get(i)))) {
				Columns above = columns(rows.subList(0, i));
				Columns below = columns(rows.subList(i, rows.size()));
				if (columns.count() < Math.max(above.count(), below.count())) {
					tables(rows.subList(0, i), above, regions);
					tables(rows.subList(i, rows.size()), below, regions);
					return;
				}
			}
		}
		regions.add(new Region(List.copyOf(rows), columns.count() > 1 && !isContents(rows)));
	}

	/** Behind the last row of the table that begins at a row. */
	private static int end(List<OpenRow> rows, int start) {
		int end = start + 1;
		while (end < rows.size()) {
			int next = end;
			while (next < rows.size() && next - end <= SINGLE && !rows.get(next).isTabular()) {
				next++;
			}
			if (next >= rows.size() || next - end > SINGLE || !isNear(rows, end, next)) {
				break;
			}
			if (next > end) {
				Columns columns = columns(rows.subList(start, next + 1));
				if (!java.util.stream.IntStream.range(end, next).allMatch(i -> fits(rows, i, columns))) {
					break;
				}
			}
			end = next + 1;
		}
		return end;
	}

	private static boolean isNear(List<OpenRow> rows, int from, int to) {
		for (int i = from; i <= to; i++) {
			if (rows.get(i).below(rows.get(i - 1)) > 5.5f * rows.get(i).em()) {
				return false;
			}
		}
		return true;
	}

	/** Whether a row with a single word belongs between rows: it stands in one column, or is a short heading over some. */
	private static boolean fits(List<OpenRow> rows, int at, Columns columns) {
		OpenRow row = rows.get(at);
		boolean close = row.below(rows.get(at - 1)) < 2 * row.em() && (at + 1 >= rows.size() || rows.get(at + 1).below(row) < 2 * row.em());
		boolean alike = Math.abs(row.em() - rows.get(at - 1).em()) < 0.15f * row.em();
		boolean title = LastRow.isOfTable(row.lines().getFirst());
		return alike && !title && (columns.isInOne(row.outline().getFirst()) || close && row.length() <= SHORT);
	}

	/** Behind the rows with nothing but a label. */
	private static int tail(List<OpenRow> rows, int start, int end, Columns columns) {
		int last = end;
		float most = end - start > 1 ? 0 : USUAL * rows.get(start).em();
		for (int i = start + 1; i < end; i++) {
			most = Math.max(most, rows.get(i).below(rows.get(i - 1)));
		}
		while (last < rows.size() && isLabel(rows.get(last), columns) && isAlike(rows.get(last), rows.get(last - 1))
				&& rows.get(last).below(rows.get(last - 1)) < near(rows.get(last), most, columns)
				&& !rows.get(last).outline().getFirst().text().matches("^(?:注|备注|说明).*|.*[。：:]$") && (rows.get(last).outline().getFirst().left() < columns.right(columns.count() > 2 ? 1 : 0) || !columns.isInOne(rows.get(last).outline().getFirst()))) {
			last++;
		}
		if (last == end || last == rows.size()) {
			return last;
		}
		OpenRow next = rows.get(last);
		if (LastRow.isOfTable(next.lines().getFirst())) {
			// the title of another table
			return last - 1;
		}
		// what goes on as near, and is no label, is text, and so are the lines before it
		boolean text = isAlike(next, rows.get(last - 1)) && Math.abs(next.left() - rows.get(last - 1).left()) < ALIGNED * next.em()
				&& next.below(rows.get(last - 1)) < NEAR * rows.get(last - 1).below(rows.get(last - 2));
		return text ? end : last;
	}

	/** Whether a row stands in one column, or is a code and its label that stand as words of two columns do. */
	private static boolean isLabel(OpenRow row, Columns columns) {
		List<TextLine> words = row.lines().size() == 1 ? Columns.pieces(row.lines().getFirst()) : List.of();
		boolean code = words.size() == 2 && words.getFirst().isNumeric() && words.stream().allMatch(word -> columns.isInOne(word) && columns.isAligned(columns.column(word), word))
				&& columns.column(words.getFirst()) < columns.column(words.getLast());
		return code || columns.isInOne(row.outline().getFirst());
	}

	private static boolean isAlike(OpenRow row, OpenRow above) {
		return Math.abs(row.em() - above.em()) < ALIKE * row.em();
	}

	/** So near is a row with nothing but a label to the one above, when the rows of its table are no farther apart than at most so much. */
	private static float near(OpenRow row, float most, Columns columns) {
		TextLine label = row.outline().getFirst();
		// text below a table begins at its left edge or is indented
		float indent = (label.left() - columns.left(0)) / label.em();
		boolean text = Math.abs(indent) < ALIGNED || Math.abs(indent - INDENT) < ALIGNED;
		return Math.min(text ? most * 1.1f : Math.max(most * 1.1f, USUAL * row.em()), 3 * row.em());
	}

	/** Whether a row above the first one is a heading over columns, or a label with its value. */
	private static boolean isHead(OpenRow row, OpenRow first, Columns columns) {
		List<TextLine> words = row.lines().size() == 1 ? row.outline() : List.of();
		if (words.size() == 2 && OpenRow.isPutApart(words) && !words.getFirst().text().matches(".*[：:。]")) {
			return Math.abs(row.em() - first.em()) < 0.1f * first.em() && first.below(row) < 2.6f * first.em() && words.getFirst().left() < columns.right(0)
					&& Enumerator.of(Folded.of(words.getFirst().text())).isEmpty();
		}
		return row.length() <= SHORT && Math.abs(row.em() - first.em()) < 0.1f * first.em() && first.below(row) < 1.5f * first.em()
				&& columns.count() > 2 && row.lines().getFirst().left() > columns.right(0);
	}

	/** Whether the rows are a list of contents: headings with the numbers of their pages. */
	private static boolean isContents(List<OpenRow> rows) {
		int headings = 0;
		int before = 0;
		for (OpenRow row : rows) {
			List<TextLine> pieces = row.lines().size() == 1 ? Columns.pieces(row.lines().getFirst(), WIDE) : row.outline();
			String number = pieces.getLast().text();
			if (pieces.size() > 2 || pieces.size() == 2 && (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) < before)) {
				return false;
			}
			before = pieces.size() == 2 ? Integer.parseInt(number) : before;
			headings += Enumerator.of(Folded.of(pieces.getFirst().text())).isPresent() ? 1 : 0;
		}
		return rows.size() >= CONTENTS && headings * 2 >= rows.size();
	}
}
