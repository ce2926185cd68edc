// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well a cell fits a column: by the kind of the column, its vocabulary, and where the cells of the column stood so far. */
final class Fit {

	/** A word of the vocabulary confirms a reading. */
	static final double KNOWN = 1;
	/** The name of a prescribed row all the more. */
	private static final double ITEM = 2.5;
	private static final double CLIPPED = 0.3;
	private static final double FOREIGN = 1.2;
	private static final double WRONG_KIND = 5;
	private static final double NUMBER_AS_TEXT = 2;
	private static final double BLANK_NUMBER = 0.15;
	private static final double WORDING = 0.35;
	private static final double WRONG_UNIT = 1.5;
	private static final double LONG = 1.5;
	private static final int LONGEST_UNIT = 8;
	private static final double UNUSUAL_UNIT = 0.9;
	private static final int USUAL_UNIT = 3;
	private static final double HABIT = 0.2;

	private final Block block;
	/** Columns by fragment and cell, as headings and earlier rows have them. */
	private final Map<Long, Integer> habits = new HashMap<>();

	private final Set<Integer> units = new HashSet<>();
	/** Signs of the vocabulary, such as operators, and words of the levels. */
	private final Set<String> symbols = new HashSet<>();
	private final Set<String> words = new HashSet<>();

	Fit(Block block) {
		this.block = block;
		List<Column> columns = block.columns();
		columns.forEach(column -> (column.isSymbol() ? symbols : words).addAll(column.words().all()));
		for (int i = 1; i < columns.size(); i++) {
			// a column of texts directly behind a measure holds its unit
			if (columns.get(i - 1).kind() == Column.Kind.MEASURE && columns.get(i).kind() == Column.Kind.TEXT && columns.get(i).words().isEmpty()) {
				units.add(columns.get(i).cell());
			}
		}
	}

	/** Cells of a fragment at an index were found to belong to a column. */
	void accustom(int fragment, int index, Column column) {
		habits.put((long) fragment << 32 | index, column.cell());
	}

	/** Whether a column holds the units of the measures to its left. */
	boolean isUnit(Column column) {
		return units.contains(column.cell());
	}

	/** Cost of a cell in a column. */
	double cost(Cell cell, Column column, int fragment) {
		Integer habit = habits.get((long) fragment << 32 | cell.index());
		double unusual = habit != null && habit != column.cell() ? HABIT : 0;
		return unusual + (cell.isBlank() ? blank(column) : filled(cell, column));
	}

	private static double blank(Column column) {
		return column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.MEASURE ? BLANK_NUMBER : column.kind() == Column.Kind.LABEL ? 1 : 0;
	}

	private double filled(Cell cell, Column column) {
		return switch (column.kind()) {
			case LABEL -> block.item(cell.folded()).isPresent() ? -ITEM : block.open() && !cell.isNumber() ? 0 : WRONG_KIND;
			case NUMBER -> !cell.isAmount() ? WRONG_KIND : !cell.isNumber() || cell.folded().endsWith("%") == column.percent() ? 0
					: column.percent() ? HABIT : WRONG_UNIT;
			case MEASURE -> cell.hasDigit() ? 0 : symbols.contains(cell.folded()) ? WRONG_KIND : WORDING;
			case TEXT -> text(cell, column);
		};
	}

	private double text(Cell cell, Column column) {
		String text = cell.folded();
		if (column.isSymbol()) {
			return column.words().has(text) ? -KNOWN : WRONG_KIND;
		}
		if (column.isLevel()) {
			return column.words().has(text) ? -KNOWN : cell.isNumber() || symbols.contains(text) ? WRONG_KIND
					: column.words().isClipped(text) || column.words().isEnd(text) ? CLIPPED : FOREIGN + (words.contains(text) ? FOREIGN : 0);
		}
		if (symbols.contains(text)) {
			return WRONG_KIND;
		}
		if (cell.isNumber()) {
			return NUMBER_AS_TEXT;
		}
		if (isUnit(column)) {
			return text.length() > LONGEST_UNIT || cell.hasDigit() ? LONG : text.length() > USUAL_UNIT && text.indexOf('/') < 0 ? UNUSUAL_UNIT : 0;
		}
		return words.contains(text) ? KNOWN : 0;
	}
}
