// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How well a cell fits a column: by the kind of the column, its vocabulary, and where the cells of the column stood so far. */
final class Fit {

	/** A word of the vocabulary confirms a reading. */
	static final double KNOWN = 1;
	/** The name of a prescribed row all the more. */
	private static final double ITEM = 2.5;
	/** A prescribed row without its name. */
	static final double UNLABELLED = 4;
	private static final double CLIPPED = 0.3;
	/** So many characters of a word are certain to be it. */
	private static final int LONG_PIECE = 4;
	/** A word of the levels as the name of a row. */
	private static final double NAMED = 0.6;
	/** A word of the levels in some other column. */
	private static final double MISPLACED = 3;
	private static final double HEADING = 0.3;
	private static final Pattern COMPARED = Pattern.compile("[=<>≥≤]+[0-9]");
	private static final double FOREIGN = 1.2;
	private static final double WRONG_KIND = 5;
	private static final double NUMBER_AS_TEXT = 2;
	private static final double BLANK_NUMBER = 0.15;
	private static final double WORDING = 0.35;
	private static final double NO_PERCENT = 0.05;
	private static final double WRONG_UNIT = 1.5;
	private static final double LONG = 1.5;
	private static final int LONGEST_UNIT = 8;
	private static final double UNUSUAL_UNIT = 0.9;
	private static final int USUAL_UNIT = 3;
	/** A cell beside the column where its like stood. */
	static final double HABIT = 0.4;

	private final Scheme scheme;
	private final Block block;
	private final int width;
	private final double[] blanks;
	/** Columns by index of the cell, for the rows of a fragment with texts in the same places. */
	private final Map<String, Map<Integer, Integer>> habits = new HashMap<>();
	private final Set<Long> sizes = new HashSet<>();

	/** Costs by place of the column, for every cell that was asked for: a row is read in many ways. */
	private final Map<Cell, double[]> costs = new IdentityHashMap<>();
	private final BitSet units = new BitSet();
	/** Signs of the vocabulary, such as operators, and words of the levels. */
	private final Set<String> symbols = new HashSet<>();
	private final Set<String> words = new HashSet<>();

	Fit(Scheme scheme, Block block) {
		this.scheme = scheme;
		this.block = block;
		this.width = block.width();
		this.blanks = new double[width];
		block.columns().forEach(column -> blanks[column.cell()] = blank(column));
		List<Column> columns = block.columns();
		columns.forEach(column -> (column.isSymbol() ? symbols : words).addAll(column.words().all()));
		for (int i = 1; i < columns.size(); i++) {
			// a column of texts directly behind a measure holds its unit
			if (columns.get(i - 1).kind() == Column.Kind.MEASURE && columns.get(i).kind() == Column.Kind.TEXT && columns.get(i).words().isEmpty()) {
				units.set(columns.get(i).cell());
			}
		}
	}

	/** A row was read: rows of its fragment with texts in the same places are likely to be read alike. */
	void accustom(SourceRow row, Alignment alignment) {
		Map<Integer, Integer> habit = new HashMap<>();
		row.filled().forEach(cell -> habit.put(cell.index(), -1));
		alignment.cells().stream().filter(cell -> cell != null && !cell.isBlank())
				.forEach(cell -> habit.put(cell.index(), alignment.cells().indexOf(cell)));
		habits.put(pattern(row), habit);
		sizes.add(size(row));
	}

	/** Where the cells of rows like this one belonged: columns by index, -1 for none; empty when there was none. */
	Map<Integer, Integer> habit(SourceRow row) {
		return habits.isEmpty() || !sizes.contains(size(row)) ? Map.of() : habits.getOrDefault(pattern(row), Map.of());
	}

	/** Number of the first and the last cell with a text: most rows are told apart by these. */
	private static long size(SourceRow row) {
		List<Cell> cells = row.cells();
		int first = 0;
		int last = cells.size() - 1;
		while (first < last && cells.get(first).isBlank()) {
			first++;
		}
		while (last > first && cells.get(last).isBlank()) {
			last--;
		}
		return cells.isEmpty() ? -1 : (long) cells.get(first).index() << Integer.SIZE | cells.get(last).index();
	}

	private static String pattern(SourceRow row) {
		StringBuilder pattern = new StringBuilder().append(row.fragment());
		row.filled().forEach(cell -> pattern.append(' ').append(cell.index()));
		return pattern.toString();
	}

	/** Whether a text is a word of the levels. */
	boolean isLevelWord(Cell cell) {
		return words.contains(Words.word(cell.folded()));
	}

	/** Whether a column holds the units of the measures to its left. */
	boolean isUnit(Column column) {
		return units.get(column.cell());
	}

	/** Costs of a cell by the place of the column. */
	double[] costs(Cell cell) {
		if (cell.isBlank()) {
			return blanks;
		}
		double[] known = costs.get(cell);
		if (known == null) {
			known = new double[width];
			for (Column column : block.columns()) {
				known[column.cell()] = cost(cell, column);
			}
			costs.put(cell, known);
		}
		return known;
	}

	/** What a cell can gain at most, perhaps together with the next one. */
	double gain(Cell cell, Cell next) {
		double gain = 0;
		double[] costs = costs(cell);
		for (Column column : block.columns()) {
			gain = Math.max(gain, Math.max(-costs[column.cell()], next != null && column.isLevel() && joins(cell, next, column) ? KNOWN / 2 : 0));
		}
		return gain;
	}

	/** What all cells of a row can gain at most. */
	double most() {
		return block.columns().stream().mapToDouble(column -> column.kind() == Column.Kind.LABEL ? ITEM : column.kind() == Column.Kind.TEXT && !column.words().isEmpty() ? KNOWN : 0).sum();
	}

	/** Whether two cells are the halves of a word. */
	static boolean joins(Cell cell, Cell next, Column column) {
		return !cell.isBlank() && !next.isBlank() && column.words().has(cell.folded(), next.folded());
	}

	private double cost(Cell cell, Column column) {
		boolean text = column.kind() != Column.Kind.LABEL && !cell.hasDigit();
		// names of rows are no content, headings may be
		double label = !text ? 0 : scheme.isItem(cell.folded()) ? MISPLACED : block.isHeading(cell.folded()) ? HEADING : 0;
		return label + filled(cell, column);
	}

	private static double blank(Column column) {
		return column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.MEASURE ? BLANK_NUMBER : column.kind() == Column.Kind.LABEL ? UNLABELLED : 0;
	}

	private double filled(Cell cell, Column column) {
		return switch (column.kind()) {
			case LABEL -> block.item(cell.folded()).isPresent() ? -ITEM : block.open() && !cell.isNumber() ? 0 : WRONG_KIND;
			case NUMBER -> !cell.isAmount() ? WRONG_KIND : !cell.isNumber() && column.percent() ? 2 * NO_PERCENT : !cell.isNumber() || cell.folded().endsWith("%") == column.percent() ? 0
					: column.percent() || column.ratio() ? NO_PERCENT : WRONG_UNIT;
			case MEASURE -> cell.hasDigit() ? 0 : symbols.contains(cell.folded()) ? WRONG_KIND : words.contains(cell.folded()) ? MISPLACED : WORDING;
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
					: column.words().isClipped(text) ? text.length() >= LONG_PIECE ? -KNOWN / 2 : CLIPPED : column.words().isEnd(text) ? CLIPPED : FOREIGN + (words.contains(text) ? FOREIGN : 0);
		}
		if (symbols.contains(text)) {
			return WRONG_KIND;
		}
		if (cell.isNumber() || COMPARED.matcher(text).lookingAt()) {
			// nothing is called 98%
			return column.cell() == block.name() ? WRONG_KIND : NUMBER_AS_TEXT;
		}
		if (isUnit(column)) {
			return text.length() > LONGEST_UNIT || cell.hasDigit() ? LONG : text.length() > USUAL_UNIT && text.indexOf('/') < 0 ? UNUSUAL_UNIT : 0;
		}
		return !words.contains(text) ? 0 : column.cell() == block.name() ? NAMED : MISPLACED;
	}
}
