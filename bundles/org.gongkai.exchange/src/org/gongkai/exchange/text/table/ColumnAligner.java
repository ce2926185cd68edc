// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.Numeric;
import org.gongkai.exchange.text.table.RegionItem.RawRow;
import org.gongkai.model.ColumnRole;

/**
 * Aligns the columns of a fragment with those of the form. Evidence is the headings over a column, its printed number
 * and what its cells hold; only headings can change the order. The best alignment is found exactly, not step by step.
 */
final class ColumnAligner {

	private static final Pattern NUMBER = Pattern.compile("[0-9]+");
	private static final Pattern AMOUNT_LIKE = Pattern.compile("[-0-9.,%]+");
	private static final Pattern LINE_NUMBER = Pattern.compile("[0-9]{1,3}");
	/** A 款 or a 项 that the catalog does not have. */
	private static final Pattern CODE = Pattern.compile("[0-9]{5}|[0-9]{7}");
	private static final double TITLE = 6;
	private static final double GROUP = 2;
	private static final double ORDINAL = 4;
	private static final double ROLE = 3;
	private static final double WRONG_ROLE = 5;
	private static final double LABEL = 2;
	private static final double HABIT = 1;
	private static final double SKIPPED_COLUMN = 4;
	private static final double SKIPPED_CELL = 1;
	/** Breaks ties in favour of leaving a column where it is, then of the leftmost cell. */
	private static final double STRAIGHT = 0.05;
	private static final double LEFT = 0.001;

	private final TableLayout layout;
	private final List<Column> columns;
	private final List<SubjectTree> trees;
	private final HeadingRows headings;
	private final Map<Column, Set<String>> labels = new HashMap<>();
	private final HeadingOrder order;

	ColumnAligner(TableLayout layout, FormYear meaning) {
		this.layout = layout;
		this.columns = layout.columns();
		this.headings = new HeadingRows(layout);
		this.order = new HeadingOrder(columns, ColumnAligner::isTitle);
		this.trees = layout.panels().stream().flatMap(panel -> panel.rows().stream()).filter(Subjects.class::isInstance)
				.map(row -> ((Subjects) row).catalog()).distinct()
				.map(catalog -> meaning.library().catalog(catalog, meaning.year())).flatMap(Optional::stream).toList();
		for (Panel panel : layout.panels()) {
			Set<String> own = panel.rows().stream().flatMap(ColumnAligner::labels).map(Folded::string).collect(Collectors.toSet());
			panel.columns().forEach(column -> labels.put(column, own));
		}
	}

	private static Stream<String> labels(TableLayout.Row row) {
		return switch (row) {
			case TableLayout.Item item -> Stream.concat(Stream.of(item.title(), item.name()), item.aliases().stream());
			case Subjects subjects -> Stream.of(subjects.total());
			case TableLayout.Open open -> open.total().isEmpty() ? Stream.empty() : Stream.of(open.total());
			case TableLayout.Blanks blanks -> Stream.empty();
		};
	}

	/**
	 * The best alignment.
	 *
	 * @param heads heading rows over the fragment, of its own width; may be empty
	 * @param rows data rows of the fragment
	 * @param before alignment of the fragment before, when it had the same width; else null
	 */
	ColumnMap align(int width, List<RawRow> heads, List<RawRow> rows, ColumnMap before) {
		Optional<ColumnMap> moved = order.find(width, heads, (index, column) -> texts(rows, index).stream().allMatch(text -> fits(text, column.role())));
		if (moved.isPresent()) {
			return moved.get();
		}
		double[][] score = new double[width][columns.size()];
		double[] skip = new double[width];
		for (int i = 0; i < width; i++) {
			List<String> texts = texts(rows, i);
			skip[i] = rows.isEmpty() ? 0 : SKIPPED_COLUMN * texts.size() / rows.size();
			for (int j = 0; j < columns.size(); j++) {
				score[i][j] = heading(heads, i, columns.get(j)) + content(texts, columns.get(j))
						+ (before != null && before.cell(i) == j ? HABIT : 0) + (i == j ? STRAIGHT : 0) - LEFT * j;
			}
		}
		Integer[] map = best(width, score, skip);
		for (int i = 0; i < width; i++) {
			int index = i;
			if (map[i] < 0 && heads.stream().filter(row -> !headings.isOrdinals(row)).anyMatch(row -> index < row.width() && !row.cells().get(index).isBlank())) {
				map[i] = ColumnMap.FOREIGN;
			}
		}
		return new ColumnMap(List.of(map));
	}

	private Integer[] best(int width, double[][] score, double[] skip) {
		int cells = columns.size();
		double[][] total = new double[width + 1][cells + 1];
		for (int i = 1; i <= width; i++) {
			total[i][0] = total[i - 1][0] - skip[i - 1];
		}
		for (int j = 1; j <= cells; j++) {
			total[0][j] = total[0][j - 1] - SKIPPED_CELL;
		}
		for (int i = 1; i <= width; i++) {
			for (int j = 1; j <= cells; j++) {
				total[i][j] = Math.max(total[i - 1][j - 1] + score[i - 1][j - 1],
						Math.max(total[i - 1][j] - skip[i - 1], total[i][j - 1] - SKIPPED_CELL));
			}
		}
		Integer[] map = new Integer[width];
		Arrays.fill(map, -1);
		for (int i = width, j = cells; i > 0;) {
			if (j > 0 && total[i][j] == total[i - 1][j - 1] + score[i - 1][j - 1]) {
				map[--i] = --j;
			} else if (j > 0 && total[i][j] == total[i][j - 1] - SKIPPED_CELL) {
				j--;
			} else {
				i--;
			}
		}
		return map;
	}

	private double heading(List<RawRow> heads, int index, Column column) {
		double score = 0;
		for (RawRow row : heads) {
			String own = index < row.width() ? row.cells().get(index).folded() : "";
			if (headings.isOrdinals(row)) {
				score += own.isEmpty() || column.ordinal().isEmpty() || !NUMBER.matcher(own).matches() ? 0
						: own.equals(column.ordinal()) ? ORDINAL : -ORDINAL;
			} else if (isTitle(own, column) || isTitle(HeadingRows.plain(own), column) && columns.stream().noneMatch(other -> isTitle(own, other))) {
				score += TITLE;
			} else {
				String above = spanning(row, index);
				score += groups(column).contains(above) || groups(column).contains(HeadingRows.plain(above)) ? GROUP : own.isEmpty() ? 0 : -GROUP;
			}
		}
		return score;
	}

	/** Whether a folded text is the heading of a column, as the form has it. */
	static boolean isTitle(String text, Column column) {
		return !text.isEmpty() && (text.equals(Folded.string(column.title()))
				|| column.aliases().stream().anyMatch(alias -> text.equals(Folded.string(alias))));
	}

	/** Headings of the groups and of the panel over a column. */
	private Set<String> groups(Column column) {
		List<String> groups = new ArrayList<>(List.of(column.path().split("/")));
		groups.removeLast();
		layout.panels().stream().filter(panel -> panel.columns().contains(column)).map(Panel::title).forEach(groups::add);
		return groups.stream().map(Folded::string).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
	}

	/** The heading that spans a column: its own, or the nearest one to the left. */
	private static String spanning(RawRow row, int index) {
		for (int i = Math.min(index, row.width() - 1); i >= 0; i--) {
			if (!row.cells().get(i).isBlank()) {
				return row.cells().get(i).folded();
			}
		}
		return "";
	}

	private double content(List<String> texts, Column column) {
		if (texts.isEmpty()) {
			return 0;
		}
		double right = texts.stream().filter(text -> fits(text, column.role())).count();
		double labelled = column.role() == ColumnRole.CODE || column.role() == ColumnRole.NAME
				? texts.stream().filter(labels.get(column)::contains).count() : 0;
		return (right * ROLE + labelled * LABEL - (texts.size() - right) * WRONG_ROLE) / texts.size();
	}

	private static List<String> texts(List<RawRow> rows, int index) {
		return rows.stream().filter(row -> index < row.width()).map(row -> row.cells().get(index).folded())
				.filter(text -> !text.isEmpty()).toList();
	}

	/** Whether a folded text may stand in a column of a role. */
	boolean fits(String text, ColumnRole role) {
		return switch (role) {
			case CODE -> isCode(text) || !AMOUNT_LIKE.matcher(text).matches();
			case LINE -> LINE_NUMBER.matcher(text).matches();
			case AMOUNT -> isAmount(text);
			default -> !Numeric.is(text);
		};
	}

	/** Whether a text is a code of one of the table's catalogs, or looks like one that is not in them. */
	private boolean isCode(String text) {
		return trees.stream().anyMatch(tree -> tree.entry(text).isPresent()) || CODE.matcher(text).matches();
	}

	/** Whether a text is a number or stands for none: also a misprinted number belongs among the amounts. */
	static boolean isAmount(String text) {
		return Numeric.is(text) || NumberText.read(text, "") instanceof NumberText.Read;
	}
}
