// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.spi.Note;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.table.RegionItem.RawRow;
import org.gongkai.model.ColumnRole;

/**
 * Puts a table together that was too wide for its pages. Its last columns stand on pages of their own, without the columns
 * that name the rows: the first such page belongs to the first page of the table, the second to the second, and their rows
 * belong together in order. A page of which only the headings are left held nothing but blank cells.
 */
final class Pages {

	/** A stretch of rows between two changes of the page: indices of its rows among the items. */
	private record Page(List<Integer> heads, List<Integer> rows, int width) {

		/** The page with so many of its first rows among its headings. */
		Page lowered(int count) {
			return new Page(Stream.concat(heads.stream(), rows.stream().limit(count)).toList(), rows.subList(count, rows.size()), width);
		}
	}

	/** An amount alone on its line, which no number of a page looks like. */
	private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*[.,][0-9]{2,3}");

	private final List<Column> columns;
	/** Headings of panels. */
	private final Set<String> known;
	private final HeadingRows headings;
	private final List<Note> notes;
	private final String title;
	private final SideRows beside;
	private final int gap;
	private final int end;

	/**
	 * @param gap so many spaces separate two cells; 0 when none do
	 * @param end first line behind the table
	 * @param notes takes what was put together, and pages whose rows do not fit those of any other
	 */
	Pages(TableLayout layout, HeadingRows headings, TableArithmetic arithmetic, int gap, int end, List<Note> notes) {
		this.gap = gap;
		this.beside = new SideRows(arithmetic, layout.width());
		this.end = end;
		this.columns = layout.columns();
		this.known = layout.panels().stream().map(panel -> Folded.string(panel.title())).collect(Collectors.toSet());
		this.headings = headings;
		this.notes = notes;
		this.title = layout.title();
	}

	/** The items with the rows of side pages behind those they continue; the items themselves when there are no such pages. */
	List<RegionItem> join(List<RegionItem> printed) {
		List<RegionItem> items = new ArrayList<>();
		for (int i = 0; i < printed.size(); i++) {
			items.add(isLoneCell(printed, i) ? ((RegionItem.Caption) printed.get(i)).row(gap) : printed.get(i));
		}
		List<Page> pages = pages(items, printed);
		List<Page> left = new ArrayList<>();
		List<Page> right = new ArrayList<>();
		int width = pages.isEmpty() ? columns.size() : pages.getFirst().width();
		int from = pages.isEmpty() ? width : own(pages.getFirst(), items).size();
		for (Page page : pages) {
			(!left.isEmpty() && isSide(page, items, from) ? right : left).add(page);
		}
		if (right.isEmpty()) {
			return printed;
		}
		left = atGaps(left, right, items);
		right = spread(right, left, width, items);
		right = lowered(right, left, items);
		left = grouped(left, right, items);
		List<Page> sides = right;
		if (!onePageEach(left, right, items) && rows(left).size() == rows(right).size()) {
			// where the pages of one side left no trace, all its rows are one page
			left = List.of(whole(left));
			right = List.of(whole(right));
		}
		List<RegionItem> joined = new ArrayList<>(items);
		boolean all = true;
		for (int i = 0; i < right.size(); i++) {
			Page side = right.get(i);
			if (i < left.size() && fits(left.get(i), side, items)) {
				join(left.get(i), side, width, joined);
			} else {
				all = false;
				int line = items.get(first(side)).firstLine();
				notes.add(Note.problem(line, 1, "“{0}”：从这一行起是分页印的右边几栏，找不到与它的行一一对应的那一页，没有归位。",
						"“{0}”: from here on stand columns of a side page whose rows do not fit those of any page; they have no place.", title));
			}
		}
		if (all) {
			sides.stream().flatMap(page -> page.heads().stream()).filter(at -> joined.get(at) != null)
					.forEach(at -> joined.set(at, new RegionItem.Again((RawRow) items.get(at))));
		}
		for (int i = 0; i < printed.size(); i++) {
			if (joined.get(i) != null && joined.get(i) == items.get(i)) {
				joined.set(i, printed.get(i));
			}
		}
		return joined.stream().filter(item -> item != null).toList();
	}

	/** Whether a line is all that is left of a row: an amount of the first column of a side page, or a heading beside blank ones. */
	private boolean isLoneCell(List<RegionItem> items, int at) {
		if (!(items.get(at) instanceof RegionItem.Caption caption)) {
			return false;
		}
		String text = Folded.string(caption.text().text());
		return AMOUNT.matcher(text).matches() || isKnown(text) && (isHeading(items, at - 1, caption.firstLine() - 1) || isHeading(items, at + 1, caption.lastLine() + 1));
	}

	private boolean isHeading(List<RegionItem> items, int at, int line) {
		return at >= 0 && at < items.size() && items.get(at) instanceof RawRow row && row.firstLine() <= line && row.lastLine() >= line && headings.isHeading(row);
	}

	/** Pages of which only gaps are left, where that gives one for each side page that does not fit. */
	private static List<Page> atGaps(List<Page> left, List<Page> right, List<RegionItem> items) {
		if (left.size() >= right.size() || rows(left).size() == rows(right).size()) {
			return left;
		}
		List<Page> pages = new ArrayList<>();
		for (Page page : left) {
			int from = 0;
			for (int i = 1; i <= page.rows().size(); i++) {
				if (i == page.rows().size() || items.get(page.rows().get(i - 1)).lastLine() + 1 < items.get(page.rows().get(i)).firstLine()) {
					pages.add(new Page(from == 0 ? page.heads() : List.of(), page.rows().subList(from, i), page.width()));
					from = i;
				}
			}
		}
		return pages.size() == right.size() ? pages : left;
	}

	/** The side pages with blank rows, which are added to the items, where a line has nothing because all cells of its row are blank. */
	private List<Page> spread(List<Page> right, List<Page> left, int width, List<RegionItem> items) {
		List<Page> spread = new ArrayList<>(right);
		int count = items.size();
		int heads = left.stream().mapToInt(page -> page.heads().size()).max().orElse(0);
		for (int i = 0; i < Math.min(right.size(), left.size()); i++) {
			Page side = right.get(i);
			List<RawRow> sideRows = rows(side, items);
			Page page = left.get(i);
			if (fits(page, side, items) || page.rows().isEmpty() || sideRows.isEmpty()) {
				continue;
			}
			int before = side.rows().getFirst() - 1;
			SideRows.Room room = new SideRows.Room(before < 0 ? 0 : items.get(before).lastLine() + 1,
					side.heads().isEmpty() ? Integer.MAX_VALUE / 2 : Math.max(0, heads - side.heads().size()),
					next(side, items, count));
			List<Integer> way = beside.find(rows(page, items), sideRows, width, room, next(page, items, count) - items.get(page.rows().getLast()).lastLine());
			if (!way.isEmpty()) {
				int line = sideRows.getFirst().firstLine();
				List<Integer> rows = new ArrayList<>();
				for (int at : way) {
					if (at < 0) {
						items.add(new RawRow(List.of(RawCell.empty(line, 1)), 0, line));
					}
					rows.add(at < 0 ? items.size() - 1 : side.rows().get(at));
				}
				spread.set(i, new Page(side.heads(), rows, side.width()));
			}
		}
		return spread;
	}

	private static List<RawRow> rows(Page page, List<RegionItem> items) {
		return page.rows().stream().map(at -> (RawRow) items.get(at)).toList();
	}

	/** First line of what follows a page. */
	private int next(Page page, List<RegionItem> items, int count) {
		int behind = page.rows().getLast() + 1;
		return behind < count ? items.get(behind).firstLine() : end;
	}

	/**
	 * Below headings that span rows on both pages, those of a side page leave blanks, which look like rows of data. All side
	 * pages have as many of them, and so many that what is left is a row for each.
	 */
	private static List<Page> lowered(List<Page> right, List<Page> left, List<RegionItem> items) {
		int heads = left.stream().mapToInt(page -> page.heads().size()).max().orElse(0);
		int most = right.stream().filter(side -> !side.heads().isEmpty()).mapToInt(side -> Math.min(heads - side.heads().size(), blanks(side, items))).min().orElse(0);
		for (int blanks = 0; blanks <= most; blanks++) {
			int count = blanks;
			List<Page> lowered = right.stream().map(side -> side.heads().isEmpty() ? side : side.lowered(count)).toList();
			boolean each = left.size() == right.size() && IntStream.range(0, left.size()).allMatch(i -> left.get(i).rows().size() == lowered.get(i).rows().size());
			if (each || rows(left).size() == rows(lowered).size()) {
				return lowered;
			}
		}
		return right;
	}

	/** Number of blank rows at the top of a page. */
	private static int blanks(Page page, List<RegionItem> items) {
		int blanks = 0;
		while (blanks < page.rows().size() && items.get(page.rows().get(blanks)) instanceof RawRow row && row.isBlank()) {
			blanks++;
		}
		return blanks;
	}

	/** Pages of which there are more than side pages, because headings come again in the middle of one: those of one side page are one. */
	private static List<Page> grouped(List<Page> left, List<Page> right, List<RegionItem> items) {
		List<Page> grouped = new ArrayList<>();
		int next = 0;
		for (int i = 0; i < right.size() && next < left.size(); i++) {
			int most = left.size() - (right.size() - 1 - i);
			int end = next + 1;
			while (end < most && !fits(whole(left.subList(next, end)), right.get(i), items)) {
				end++;
			}
			if (!fits(whole(left.subList(next, end)), right.get(i), items)) {
				return left;
			}
			grouped.add(whole(left.subList(next, end)));
			next = end;
		}
		grouped.addAll(left.subList(next, left.size()));
		return grouped;
	}

	private static boolean onePageEach(List<Page> left, List<Page> right, List<RegionItem> items) {
		return IntStream.range(0, right.size()).allMatch(i -> i < left.size() && fits(left.get(i), right.get(i), items));
	}

	private static Page whole(List<Page> pages) {
		return new Page(pages.getFirst().heads(), rows(pages), pages.getFirst().width());
	}

	private static List<Integer> rows(List<Page> pages) {
		return pages.stream().flatMap(page -> page.rows().stream()).toList();
	}

	/** Whether there is a row for each: blank ones count, unless the pages hold the same number of others. */
	private static boolean fits(Page left, Page side, List<RegionItem> items) {
		return side.rows().isEmpty() || side.rows().size() == left.rows().size()
				|| filled(side.rows(), items).size() == filled(left.rows(), items).size();
	}

	private static List<Integer> filled(List<Integer> rows, List<RegionItem> items) {
		return rows.stream().filter(at -> items.get(at) instanceof RawRow row && !row.isBlank()).toList();
	}

	private void join(Page left, Page side, int width, List<RegionItem> items) {
		int line = items.get(first(side)).firstLine();
		append(left.heads(), side.heads(), width, 0, items);
		boolean all = side.rows().size() == left.rows().size();
		append(all ? left.rows() : filled(left.rows(), items), all ? side.rows() : filled(side.rows(), items), width, width + side.width(), items);
		notes.add(Note.repair(line, 1, "“{0}”：右边几栏印在另一页上，已按行的次序接到第 {1} 行起的那一页后面。",
				"“{0}”: the columns of this page were put behind those of the page that begins on line {1}, row by row.", title,
				items.get(first(left)).firstLine()));
	}

	/** Rows of headings are aligned at the bottom: the lowest one is the one that names every column. The last cells of a row may be missing. */
	private static void append(List<Integer> left, List<Integer> side, int width, int whole, List<RegionItem> items) {
		int skipped = Math.max(0, left.size() - side.size());
		for (int i = 0; i < side.size(); i++) {
			if (i + skipped < left.size()) {
				RawRow row = (RawRow) items.get(left.get(i + skipped));
				items.set(left.get(i + skipped), row.beside((RawRow) items.get(side.get(i)), width, whole));
				items.set(side.get(i), null);
			}
		}
	}

	private static int first(Page page) {
		return page.heads().isEmpty() ? page.rows().getFirst() : page.heads().getFirst();
	}

	/** A page ends where a caption or a heading follows a row of data, or a caption follows headings. */
	private List<Page> pages(List<RegionItem> items, List<RegionItem> printed) {
		List<Page> pages = new ArrayList<>();
		List<Integer> heads = new ArrayList<>();
		List<Integer> rows = new ArrayList<>();
		for (int i = 0; i <= items.size(); i++) {
			boolean end = i == items.size();
			boolean caption = !end && !(items.get(i) instanceof RawRow);
			boolean heading = !end && items.get(i) instanceof RawRow row && (headings.isHeading(row) || isLoneHeading(row, printed.get(i)) || rows.isEmpty() && !heads.isEmpty() && isBelowHeadings(row, items, i));
			if (end || caption || heading && !rows.isEmpty()) {
				if (!heads.isEmpty() || !rows.isEmpty()) {
					pages.add(new Page(List.copyOf(heads), List.copyOf(rows), width(heads.isEmpty() ? rows : heads, items)));
				}
				heads.clear();
				rows.clear();
			}
			if (!end && !caption) {
				(heading ? heads : rows).add(i);
			}
		}
		return pages;
	}

	private boolean isLoneHeading(RawRow row, RegionItem printed) {
		return printed instanceof RegionItem.Caption && isKnown(row.cells().getLast().folded());
	}

	/** The printed numbers of columns, or a blank row above them. */
	private boolean isBelowHeadings(RawRow row, List<RegionItem> items, int at) {
		return isNumbered(row) || row.isBlank() && at + 1 < items.size() && items.get(at + 1) instanceof RawRow next && (isNumbered(next) || headings.isOrdinals(next));
	}

	/** Whether a row below headings holds nothing but the printed numbers of columns that follow each other. */
	private boolean isNumbered(RawRow row) {
		List<String> numbers = row.cells().stream().map(RawCell::folded).filter(text -> !text.isEmpty()).toList();
		List<String> ordinals = columns.stream().map(Column::ordinal).filter(ordinal -> !ordinal.isEmpty()).toList();
		int first = numbers.isEmpty() ? -1 : ordinals.indexOf(numbers.getFirst());
		return first > 0 && first + numbers.size() <= ordinals.size() && ordinals.subList(first, first + numbers.size()).equals(numbers);
	}

	/** Number of columns up to the last one with something in it: a stray empty column at the end is none. */
	private static int width(List<Integer> rows, List<RegionItem> items) {
		int width = 0;
		for (int at : rows) {
			List<RawCell> cells = ((RawRow) items.get(at)).cells();
			for (int i = cells.size(); i > width; i--) {
				if (!cells.get(i - 1).isBlank()) {
					width = i;
				}
			}
		}
		return width;
	}

	/** Whether a page holds nothing but the columns from a cell on. */
	private boolean isSide(Page page, List<RegionItem> items, int from) {
		List<Integer> own = own(page, items);
		if (from >= columns.size() || own.size() > columns.size() - from) {
			return false;
		}
		Predicate<Integer> fits = at -> fits((RawRow) items.get(at), own, from);
		return page.heads().isEmpty() ? page.width() > 0 && (sameWidth(page, items, columns.size() - from) || isCut(page, items)) && page.rows().stream().allMatch(fits)
				: page.heads().stream().allMatch(at -> isHeadedFrom((RawRow) items.get(at), own, from)) && page.rows().stream().allMatch(fits);
	}

	/** The columns of a page without those whose headings the form does not have. */
	private List<Integer> own(Page page, List<RegionItem> items) {
		return IntStream.range(0, page.width()).filter(column -> {
			List<String> over = page.heads().stream().map(at -> ((RawRow) items.get(at)).cells()).filter(cells -> column < cells.size())
					.map(cells -> cells.get(column).folded()).filter(text -> !text.isEmpty()).toList();
			return over.isEmpty() || over.stream().anyMatch(this::isKnown);
		}).boxed().toList();
	}

	private boolean isKnown(String heading) {
		return columns.stream().anyMatch(column -> titles(column).contains(heading) || titles(column).contains(HeadingRows.plain(heading))
				|| heading.equals(column.ordinal())) || known.contains(heading);
	}

	private static boolean sameWidth(Page page, List<RegionItem> items, int width) {
		return page.rows().stream().allMatch(at -> ((RawRow) items.get(at)).width() == width);
	}

	/** Whether no row of a page ends with a blank though they differ in width. */
	private static boolean isCut(Page page, List<RegionItem> items) {
		List<RawRow> rows = rows(page, items);
		return rows.stream().map(RawRow::width).distinct().count() > 1 && rows.stream().noneMatch(row -> row.cells().getLast().isBlank());
	}

	private boolean isHeadedFrom(RawRow head, List<Integer> own, int from) {
		for (int i = 0; i < own.size() && own.get(i) < head.width(); i++) {
			String text = head.cells().get(own.get(i)).folded();
			if (!text.isEmpty() && (from + i >= columns.size() || !titles(columns.get(from + i)).contains(text) && !text.equals(columns.get(from + i).ordinal()))) {
				return false;
			}
		}
		return true;
	}

	private static Set<String> titles(Column column) {
		return Stream.concat(column.aliases().stream(), Stream.of(column.path().split("/"))).map(Folded::string).collect(Collectors.toSet());
	}

	private boolean fits(RawRow row, List<Integer> own, int from) {
		for (int i = 0; i < own.size() && own.get(i) < row.width(); i++) {
			String text = row.cells().get(own.get(i)).folded();
			if (!text.isEmpty() && (from + i >= columns.size() || columns.get(from + i).role() != ColumnRole.AMOUNT
					|| !ColumnAligner.isAmount(text))) {
				return false;
			}
		}
		return true;
	}
}
