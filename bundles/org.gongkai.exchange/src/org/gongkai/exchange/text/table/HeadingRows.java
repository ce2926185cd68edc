// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Open;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.table.RegionItem.RawRow;
import org.gongkai.model.ColumnRole;

/** Tells the heading rows of a table from its data by the headings the form prescribes. */
final class HeadingRows {

	private static final String ORDINALS = "栏次";
	private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{3,}");
	private static final Pattern DECIMALS = Pattern.compile("[0-9][.,][0-9]");
	private static final Pattern AROUND = Pattern.compile("^(?:(?:19|20)[0-9]{2}年度?|本年度?)|\\((?:单位:)?(?:亿元|万元|千元|元)\\)$");
	private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,2}");
	/** Share of a row's texts that must be prescribed headings. */
	private static final double MAJORITY = 0.6;

	private final List<Column> columns;
	private final Set<String> titles = new HashSet<>();
	private final Set<String> keyTitles = new HashSet<>();
	private final Set<String> ordinals = new HashSet<>();
	private final Set<String> labels = new HashSet<>();

	HeadingRows(TableLayout layout) {
		this.columns = layout.columns();
		for (Panel panel : layout.panels()) {
			add(titles, List.of(panel.title()));
			for (Column column : panel.columns()) {
				add(titles, List.of(column.path().split("/")));
				add(titles, column.aliases());
				if (column.role() != ColumnRole.AMOUNT) {
					add(keyTitles, List.of(column.title()));
				}
				if (!column.ordinal().isEmpty()) {
					ordinals.add(column.ordinal());
				}
			}
			if (panel.columns().stream().allMatch(column -> column.isAmount())) {
				// a matrix of one row prints no label
				continue;
			}
			for (TableLayout.Row row : panel.rows()) {
				if (row instanceof Item item) {
					add(labels, List.of(item.title(), item.name()));
					add(labels, item.aliases());
				} else if (row instanceof Subjects subjects) {
					add(labels, List.of(subjects.total()));
				} else if (row instanceof Open open) {
					add(labels, List.of(open.total()));
				}
			}
		}
		titles.remove("");
		labels.remove("");
	}

	private static void add(Set<String> into, Collection<String> texts) {
		texts.forEach(text -> into.add(Folded.string(text)));
	}

	/** A folded heading without the year in front of it and the unit behind it, which documents add as they like. */
	static String plain(String heading) {
		return AROUND.matcher(heading).replaceAll("");
	}

	/** Whether a folded text is the heading of a column, a group or a panel. */
	boolean isTitle(String text) {
		return titles.contains(text) || titles.contains(plain(text));
	}

	/** Whether a row holds headings or the printed column numbers. */
	boolean isHeading(RawRow row) {
		List<String> texts = row.cells().stream().map(RawCell::folded).filter(text -> !text.isEmpty()).toList();
		if (texts.isEmpty()) {
			return false;
		}
		if (isOrdinals(texts)) {
			return true;
		}
		String first = texts.getFirst();
		boolean more = texts.stream().anyMatch(text -> isTitle(text) && !labels.contains(text));
		if (labels.contains(first) && !keyTitles.contains(first) && !more
				|| labels.contains(Enumerator.without(first)) && !titles.contains(first)) {
			// a total without amounts; beside other headings the same word is the heading of a column
			return false;
		}
		long known = texts.stream().filter(this::isTitle).count();
		boolean numbers = texts.stream().anyMatch(text -> LONG_NUMBER.matcher(text).matches() || DECIMALS.matcher(text).find());
		return !numbers && known >= Math.max(1, MAJORITY * texts.size()) && (texts.size() > 1 || keyTitles.contains(first) || row.width() > 1);
	}

	/** Whether a row holds headings and its first cell is one, or in a row of the width of its page lies below one that spans several rows. */
	boolean startsHeading(RawRow row, int width) {
		String first = row.cells().getFirst().folded();
		return isHeading(row) && (isTitle(first) || ORDINALS.equals(first) || first.isEmpty() && row.width() == width
				&& row.cells().stream().noneMatch(cell -> keyTitles.contains(cell.folded()) || ORDINALS.equals(cell.folded())));
	}

	/**
	 * A heading row with blanks behind its first cell when that is merged over the columns that name the rows, and the row
	 * is shorter for it: then the heading or the number of amounts stands where only names could; else the row itself.
	 *
	 * @param rows number of cells of the rows below
	 */
	RawRow widened(RawRow row, int rows) {
		int merged = rows - row.width();
		if (merged <= 0 || row.width() < 2 || merged + 1 >= columns.size() || columns.subList(0, merged + 1).stream().anyMatch(Column::isAmount)) {
			return row;
		}
		String second = row.cells().get(1).folded();
		boolean number = isOrdinals(row) && columns.stream().filter(Column::isAmount).findFirst().filter(column -> column.ordinal().equals(second)).isPresent();
		boolean named = columns.stream().filter(column -> !column.isAmount()).anyMatch(column -> isOver(second, column));
		if (!number && (named || columns.stream().filter(Column::isAmount).noneMatch(column -> isOver(second, column)))) {
			return row;
		}
		List<RawCell> cells = new ArrayList<>(row.cells());
		for (int i = 0; i < merged; i++) {
			cells.add(1, RawCell.empty(row.cells().getFirst().line(), row.cells().getFirst().endColumn()));
		}
		return new RawRow(cells, row.fragment(), row.lastLine());
	}

	/** Number of columns of a side page, which holds the last columns and only amounts, whose headings these cells begin with; else 0. */
	int side(List<RawCell> cells) {
		if (heads(cells, 0) > 0) {
			return 0;
		}
		int best = 0;
		int most = 0;
		for (int from = 1; from < columns.size(); from++) {
			int texts = columns.get(from).isAmount() ? heads(cells, from) : 0;
			if (texts > most) {
				most = texts;
				best = columns.size() - from;
			}
		}
		return best;
	}

	/** How many of the cells, in rows as wide as the columns from one on, are headings of these; 0 unless each column has its own. */
	private int heads(List<RawCell> cells, int from) {
		int count = columns.size() - from;
		Set<Integer> titled = new HashSet<>();
		int texts = 0;
		for (int i = 0; i < cells.size(); i++) {
			Column column = columns.get(from + i % count);
			String text = cells.get(i).folded();
			if (text.isEmpty()) {
				continue;
			}
			if (isTitle(text, column)) {
				titled.add(i % count);
			} else if (!isOver(text, column) && !text.equals(column.ordinal())) {
				break;
			}
			texts++;
		}
		return titled.size() == count ? texts : 0;
	}

	/** Whether a folded text is the heading of a column itself, not only that of a group. */
	private static boolean isTitle(String text, Column column) {
		return ColumnAligner.isTitle(text, column) || ColumnAligner.isTitle(plain(text), column);
	}

	/** Whether a folded text is a heading over a column: its own, or that of a group it belongs to. */
	private static boolean isOver(String text, Column column) {
		Set<String> own = new HashSet<>();
		add(own, List.of(column.path().split("/")));
		add(own, column.aliases());
		return own.contains(text) || own.contains(plain(text));
	}

	/** Whether a row holds the printed column numbers. */
	boolean isOrdinals(RawRow row) {
		return isOrdinals(row.cells().stream().map(RawCell::folded).filter(text -> !text.isEmpty()).toList());
	}

	private boolean isOrdinals(List<String> texts) {
		boolean named = texts.stream().anyMatch(ORDINALS::equals);
		List<String> numbers = texts.stream().filter(text -> !ORDINALS.equals(text)).toList();
		boolean small = numbers.stream().allMatch(text -> SMALL_NUMBER.matcher(text).matches());
		return named && small || small && numbers.size() > 1 && isCount(numbers)
				&& (ordinals.isEmpty() || numbers.stream().anyMatch(ordinals::contains));
	}

	/** 1, 2, 3 … without a gap. */
	private static boolean isCount(List<String> numbers) {
		for (int i = 0; i < numbers.size(); i++) {
			if (Integer.parseInt(numbers.get(i)) != i + 1) {
				return false;
			}
		}
		return true;
	}
}
