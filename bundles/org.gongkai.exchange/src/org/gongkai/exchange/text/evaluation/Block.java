// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Word;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.model.ColumnRole;

/**
 * A block of a performance table, ready to match.
 *
 * @param index number among the blocks of the form, from 0
 * @param layout the block of the form
 * @param columns its columns from left to right
 * @param titles folded labels that may stand above or beside it
 * @param items folded wordings of its prescribed rows
 * @param open whether its other rows are named by the document
 * @param headings folded headings of columns and of groups of them
 * @param name cell of the column that names a row of the document's own together with the levels; -1 when there is none
 */
record Block(int index, TableLayout layout, List<Column> columns, Set<String> titles, Map<String, TableLayout.Item> items, boolean open, Set<String> headings, int name) {

	/** Reads a block of the form. */
	static Block of(int index, TableLayout layout) {
		List<Column> columns = new ArrayList<>();
		Map<String, Set<String>> above = Map.of();
		for (TableLayout.Column column : layout.columns()) {
			Map<String, Set<String>> words = new LinkedHashMap<>();
			column.words().forEach(word -> add(words, word, ""));
			if (words.isEmpty() && column.carried() && column.words().isEmpty()) {
				words.putAll(above);
			}
			above = column.words().isEmpty() ? Map.of() : children(column.words());
			columns.add(column(column, words));
		}
		Map<String, TableLayout.Item> items = new LinkedHashMap<>();
		boolean open = false;
		int name = -1;
		for (TableLayout.Row row : layout.panels().getFirst().rows()) {
			if (row instanceof TableLayout.Open own && !own.columns().isEmpty()) {
				open = true;
				name = layout.columns().stream().filter(column -> column.name().equals(own.columns().getLast()) && !column.carried())
						.mapToInt(TableLayout.Column::cell).findFirst().orElse(-1);
			}
			if (row instanceof TableLayout.Item item) {
				items.putIfAbsent(key(item.title()), item);
				item.aliases().forEach(alias -> items.putIfAbsent(key(alias), item));
			} else if (row instanceof TableLayout.Open own && !own.total().isEmpty()) {
				items.putIfAbsent(key(own.total()), new TableLayout.Item(own.total(), own.total(), List.of(), "", false, "", false, false, Map.of()));
			}
		}
		Set<String> headings = new HashSet<>();
		columns.forEach(column -> {
			headings.addAll(column.headings());
			headings.addAll(column.groups());
		});
		return new Block(index, layout, List.copyOf(columns), keys(layout.title(), layout.aliases()), items, open, headings, name);
	}

	private static void add(Map<String, Set<String>> words, Word word, String parent) {
		keys(word.name(), word.aliases()).forEach(key -> {
			Set<String> parents = words.computeIfAbsent(key, k -> new HashSet<>());
			if (!parent.isEmpty()) {
				parents.add(parent);
			}
		});
	}

	/** Vocabulary of the next column: the words below these. */
	private static Map<String, Set<String>> children(List<Word> words) {
		Map<String, Set<String>> below = new LinkedHashMap<>();
		words.forEach(word -> word.children().forEach(child -> add(below, child, key(word.name()))));
		return below;
	}

	private static Column column(TableLayout.Column column, Map<String, Set<String>> words) {
		Column.Kind kind = switch (column.role()) {
			case NAME -> Column.Kind.LABEL;
			case MEASURE -> Column.Kind.MEASURE;
			case AMOUNT, LINE -> Column.Kind.NUMBER;
			default -> Column.Kind.TEXT;
		};
		Set<String> groups = new HashSet<>();
		List<String> path = List.of(column.path().split("/"));
		path.subList(0, path.size() - 1).forEach(group -> groups.add(key(group)));
		boolean percent = column.role() == ColumnRole.AMOUNT && List.of("百分点", "%").contains(column.unit());
		return new Column(column.cell(), kind, column.carried(), new Words(words), keys(column.title(), column.aliases()), groups, percent,
				column.role() == ColumnRole.AMOUNT && column.unit().equals("倍"));
	}

	private static Set<String> keys(String title, List<String> aliases) {
		Set<String> keys = new HashSet<>();
		keys.add(key(title));
		aliases.forEach(alias -> keys.add(key(alias)));
		keys.remove("");
		return keys;
	}

	/** A wording as labels are compared: folded, without a colon at its end. */
	static String key(String text) {
		return label(Folded.string(text));
	}

	/** A folded wording without a colon at its end. */
	static String label(String folded) {
		return folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
	}

	/** Whether its rows are labels with one value each. */
	boolean isFields() {
		return !open && columns.size() == 2 && columns.getFirst().kind() == Column.Kind.LABEL;
	}

	/** The prescribed row of a wording. */
	Optional<TableLayout.Item> item(String folded) {
		return Optional.ofNullable(items.get(label(folded)));
	}

	/** Whether a folded text is a heading of one of its columns or of a group of them. */
	boolean isHeading(String folded) {
		return headings.contains(label(folded));
	}

	boolean isTitle(String folded) {
		return titles.contains(label(folded));
	}

	/** The block with its columns in another order. */
	Block ordered(List<Column> order) {
		return new Block(index, layout, List.copyOf(order), titles, items, open, headings, name);
	}

	/** Width of a row of the form. */
	int width() {
		return columns.stream().mapToInt(Column::cell).max().orElse(-1) + 1;
	}

	/** Its columns in the order of the form. */
	List<Column> prescribed() {
		return columns.stream().sorted(Comparator.comparingInt(Column::cell)).toList();
	}
}
