// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.fact.FactKey;

/**
 * Facts laid out by two of their dimensions. What they have on all others is the same in one slice, so that nothing is ever
 * added up that the document does not add up itself.
 *
 * @param rowDimension    dimension of the rows
 * @param columnDimension dimension of the columns
 * @param slice           what all cells have in common
 * @param slices          every slice there is, the fullest first
 * @param rows            members down the side in document order; an empty one is the whole
 * @param columns         members along the top in document order; an empty one is the whole
 * @param cells           the reports of each cell, the finest printed first
 */
public record Pivot(String rowDimension, String columnDimension, FactKey slice, List<FactKey> slices, List<String> rows,
		List<String> columns, Map<Cell, List<FactRow>> cells) {
	/**
	 * Where a row and a column meet.
	 *
	 * @param row    member of the row
	 * @param column member of the column
	 */
	public record Cell(String row, String column) {
	}

	/**
	 * Lays facts out.
	 *
	 * @param wanted slice to show; the fullest is taken when there is none such
	 */
	public static Pivot of(List<FactRow> facts, String rowDimension, String columnDimension, Optional<FactKey> wanted) {
		Map<FactKey, Map<Cell, List<FactRow>>> bySlice = new LinkedHashMap<>();
		for (FactRow fact : facts) {
			FactKey key = fact.report().key();
			Cell cell = new Cell(key.get(rowDimension), key.get(columnDimension));
			if (!cell.row().isEmpty() || !cell.column().isEmpty()) {
				bySlice.computeIfAbsent(key.without(rowDimension).without(columnDimension), slice -> new LinkedHashMap<>())
						.computeIfAbsent(cell, at -> new ArrayList<>(1)).add(fact);
			}
		}
		// a fact that has neither member belongs to every slice it is the total of
		for (FactRow fact : facts) {
			Map<Cell, List<FactRow>> cells = bySlice.get(fact.report().key());
			if (cells != null) {
				cells.computeIfAbsent(new Cell("", ""), at -> new ArrayList<>(1)).add(fact);
			}
		}
		Map<FactKey, Integer> fullness = new HashMap<>();
		bySlice.forEach((slice, cells) -> fullness.put(slice, fullness(cells.keySet())));
		List<FactKey> slices = bySlice.keySet().stream()
				.sorted(Comparator.comparing((FactKey slice) -> -fullness.get(slice))).toList();
		FactKey slice = wanted.filter(bySlice::containsKey).orElse(slices.isEmpty() ? FactKey.WHOLE : slices.get(0));
		Map<Cell, List<FactRow>> cells = bySlice.getOrDefault(slice, Map.of());
		cells.values().forEach(reports -> reports.sort(Comparator.comparing(row -> row.report().quantity().halfUnit())));
		Set<String> rows = new LinkedHashSet<>();
		Set<String> columns = new LinkedHashSet<>();
		cells.keySet().forEach(cell -> {
			rows.add(cell.row());
			columns.add(cell.column());
		});
		return new Pivot(rowDimension, columnDimension, slice, slices, wholeFirst(rows), wholeFirst(columns), cells);
	}

	/** A slice that fills rows and columns tells more than one with a single long row. */
	private static int fullness(Set<Cell> cells) {
		return (int) cells.stream().filter(cell -> !cell.row().isEmpty() && !cell.column().isEmpty()).count() * 1000
				+ cells.size();
	}

	private static List<String> wholeFirst(Set<String> members) {
		List<String> ordered = new ArrayList<>(members);
		if (ordered.remove("")) {
			ordered.add(0, "");
		}
		return ordered;
	}

	/** The report to show in a cell; empty when the document reports nothing there. */
	public Optional<FactRow> at(String row, String column) {
		return Optional.ofNullable(cells.get(new Cell(row, column))).map(reports -> reports.get(0));
	}
}
