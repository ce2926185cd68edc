// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.exchange.text.evaluation.RowMeaning.Data;
import org.gongkai.exchange.text.evaluation.RowMeaning.Headings;

/**
 * How many cells the rows of a form have where every cell stands on a line of its own, empty ones too: rows of one kind
 * have the same number of them, on every table of the form. Where blank lines between rows are lost, that tells them apart.
 */
final class RowWidths {

	/** Nothing is known. */
	static final RowWidths NONE = new RowWidths();

	/** A row that nobody had to set apart tells more. */
	private static final int WHOLE = 4;

	/** Headings, rows and totals of a block are kinds of rows; labels of blocks alone are one of no block. */
	private record Kind(int block, boolean heading, boolean item) {

		boolean isLabels() {
			return block < 0;
		}
	}

	private final Map<Kind, Map<Integer, Integer>> counts = new HashMap<>();
	private Map<Kind, Set<Integer>> usual = Map.of();

	/**
	 * Counts a row.
	 *
	 * @param whole whether the source itself says where the row begins and ends
	 */
	void count(SourceRow row, RowMeaning meaning, boolean whole) {
		Kind kind = kind(meaning);
		if (kind != null && (whole || !kind.isLabels())) {
			counts.computeIfAbsent(kind, key -> new HashMap<>()).merge(row.cells().size(), whole ? WHOLE : 1, Integer::sum);
		}
	}

	/** What the tables of a form have in common. */
	static RowWidths common(Collection<RowWidths> tables) {
		RowWidths all = new RowWidths();
		tables.forEach(table -> table.counts.forEach((kind, widths) -> widths.forEach(
				(width, count) -> all.counts.computeIfAbsent(kind, key -> new HashMap<>()).merge(width, count, Integer::sum))));
		all.usual = new HashMap<>();
		Set<Integer> sums = all.sums();
		all.counts.forEach((kind, widths) -> all.usual.put(kind, usual(widths, sums)));
		return all;
	}

	/** Widths of two rows that ran together. */
	private Set<Integer> sums() {
		Set<Integer> single = counts.values().stream().map(RowWidths::mostFrequent).flatMap(Optional::stream).collect(Collectors.toSet());
		return single.stream().flatMap(one -> single.stream().map(other -> one + other)).collect(Collectors.toSet());
	}

	private static Optional<Integer> mostFrequent(Map<Integer, Integer> widths) {
		return widths.entrySet().stream().filter(width -> width.getValue() > 1)
				.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
	}

	/** The most frequent widths: headings may have two. That of two rows that ran together is none, where another is about as frequent. */
	private static Set<Integer> usual(Map<Integer, Integer> widths, Set<Integer> sums) {
		int most = mostFrequent(widths).map(widths::get).orElse(Integer.MAX_VALUE / 2);
		Set<Integer> frequent = widths.entrySet().stream().filter(width -> 2 * width.getValue() > most).map(Map.Entry::getKey).collect(Collectors.toSet());
		Set<Integer> single = frequent.stream().filter(width -> !sums.contains(width)).collect(Collectors.toSet());
		return single.isEmpty() ? frequent : single;
	}

	/** Whether a row of a table has another width than rows of its kind usually have. */
	boolean isUnusual(SourceRow row, RowMeaning meaning) {
		return !usual.isEmpty() && isUnusual(kind(meaning), row.cells().size());
	}

	private boolean isUnusual(Kind kind, int width) {
		Set<Integer> known = kind == null ? Set.of() : usual.getOrDefault(kind, Set.of());
		return kind != null && (!known.isEmpty() || kind.isLabels()) && !known.contains(width);
	}

	/** Whether any row of a table has a width that is not usual. */
	boolean hasUnusual(RowWidths table) {
		return table.counts.entrySet().stream().anyMatch(rows -> rows.getValue().keySet().stream().anyMatch(width -> isUnusual(rows.getKey(), width)));
	}

	private static Kind kind(RowMeaning meaning) {
		return switch (meaning) {
			case Data data -> new Kind(data.block().index(), false, data.item());
			case Headings headings -> new Kind(headings.block() == null ? -1 : headings.block().index(), true, false);
			default -> null;
		};
	}
}
