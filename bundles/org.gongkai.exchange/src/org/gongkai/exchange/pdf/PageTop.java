// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The top of a page when the page before ended with a table without lines: the rest of its last row, and rows that look like running
 * text, because only their labels are filled.
 */
final class PageTop {

	/** So many lines may stand above the text of a page. */
	private static final int MARGINAL = 2;
	/** Lines above the text of a page are no longer. */
	private static final int SHORT = 24;
	/** A label is no longer. */
	private static final int LABEL = 30;
	/** Rows are no farther apart, in ems. */
	private static final float NEAR = 2;
	/** What ends a sentence or announces something is no label. */
	private static final Pattern TEXT = Pattern.compile(".*[。：:；;]");

	private final LastRow before;

	/** @param before the last row of the page before */
	PageTop(LastRow before) {
		this.before = before;
	}

	/** Number of rows above the text of the page. */
	private static int margin(List<OpenRow> rows) {
		int margin = 0;
		while (margin < rows.size() && margin < MARGINAL && rows.get(margin).boxes().size() == 1 && rows.get(margin).length() <= SHORT) {
			margin++;
		}
		return margin;
	}

	/** Gives the first row of a page, or the first lines, to the last row of the page before when all of it is a rest of that. Whether it is. */
	boolean takesRow(List<Region> page) {
		int skipped = 0;
		for (int at = 0; at < page.size(); at++) {
			List<OpenRow> rows = new ArrayList<>(page.get(at).rows());
			int margin = page.get(at).isTable() ? 0 : margin(rows);
			for (int row = 0; row <= margin && row < rows.size() && skipped <= MARGINAL; row++, skipped++) {
				boolean taken = takes(rows, row);
				// each line of a high cell may be a row of its own
				for (boolean more = taken && !page.get(at).isTable(); more && row < rows.size();) {
					more = takes(rows, row);
				}
				if (taken) {
					page.set(at, new Region(List.copyOf(rows), page.get(at).isTable()));
					page.removeIf(region -> region.rows().isEmpty());
					return true;
				}
			}
			if (margin < rows.size()) {
				return false;
			}
		}
		return false;
	}

	private boolean takes(List<OpenRow> rows, int row) {
		boolean title = rows.get(row).lines().size() == 1 && row + 1 < rows.size() && LastRow.isOfTable(rows.get(row + 1).lines().getFirst());
		if (title || !before.takes(rows.get(row))) {
			return false;
		}
		rows.remove(row);
		return true;
	}

	/** Puts the rows of labels at the top of a page, and below the rows at its top, to the table that goes on. */
	void takeLabels(List<Region> page) {
		if (!page.isEmpty() && !page.getFirst().isTable()) {
			takeLabelsAbove(page);
		}
		int table = !page.isEmpty() && page.getFirst().isTable() ? 0 : 1;
		boolean top = table == 0 || page.size() > 1 && page.get(1).isTable() && margin(page.getFirst().rows()) == page.getFirst().rows().size();
		if (top && table + 1 < page.size() && !page.get(table + 1).isTable()) {
			takeLabelsBelow(page, table);
		}
	}

	private void takeLabelsAbove(List<Region> page) {
		List<OpenRow> rows = page.getFirst().rows();
		int end = rows.size();
		int start = end;
		int several = 0;
		while (start > 0 && isLabel(rows.get(start - 1))) {
			start--;
			several += words(rows.get(start)).size() > 1 ? 1 : 0;
		}
		boolean next = page.size() > 1 && page.get(1).isTable() && goesOn(page.get(1).rows().getFirst());
		if (start == end || margin(rows.subList(0, start)) < start || !next && several * 2 < end - start) {
			return;
		}
		List<OpenRow> table = new ArrayList<>(rows.subList(start, end).stream().map(PageTop::asRow).toList());
		page.removeFirst();
		if (next) {
			table.addAll(page.removeFirst().rows());
		}
		page.addFirst(new Region(List.copyOf(table), true));
		if (start > 0) {
			page.addFirst(new Region(List.copyOf(rows.subList(0, start)), false));
		}
	}

	/** Labels below the rest of a head: its own columns do not tell that the label stands below one. */
	private void takeLabelsBelow(List<Region> page, int table) {
		List<OpenRow> rows = new ArrayList<>(page.get(table).rows());
		if (rows.stream().flatMap(row -> row.boxes().stream()).anyMatch(box -> box.words().stream().allMatch(TextLine::isNumeric))) {
			return;
		}
		List<OpenRow> text = page.get(table + 1).rows();
		int end = 0;
		while (end < text.size() && isLabel(text.get(end)) && text.get(end).below(rows.getLast()) < NEAR * text.get(end).em()) {
			rows.add(asRow(text.get(end++)));
		}
		if (end > 0) {
			page.set(table, new Region(List.copyOf(rows), true));
			page.set(table + 1, new Region(List.copyOf(text.subList(end, text.size())), false));
			page.removeIf(region -> region.rows().isEmpty());
		}
	}

	private static OpenRow asRow(OpenRow row) {
		return new OpenRow(row.lines(), Box.of(List.of(words(row))));
	}

	/** Whether a row is one of the table, and not the head of another. */
	private boolean goesOn(OpenRow row) {
		return before.isLike(row) && row.boxes().stream().anyMatch(box -> box.words().stream().allMatch(TextLine::isNumeric));
	}

	private boolean isLabel(OpenRow row) {
		return row.lines().size() == 1 && row.length() <= LABEL && before.isRow(words(row)) && !TEXT.matcher(row.lines().getFirst().text()).matches();
	}

	private static List<TextLine> words(OpenRow row) {
		return Columns.pieces(row.lines().getFirst());
	}
}
