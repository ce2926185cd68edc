// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.quantity.Units;
import org.gongkai.ui.snapshot.Snapshots;

/**
 * What the Facts view shows.
 *
 * @param total   how many numbers there are without the filter
 * @param rows    the wanted ones, in the wanted order
 * @param members every dimension with its members, the most used dimension first
 * @param pivot   the wanted ones laid out; empty when a list is shown
 */
record FactsContent(int total, List<FactRow> rows, Map<String, List<String>> members, Optional<Pivot> pivot) {
	private static final int TRIED = 7;
	private static final int MOST_COLUMNS = 10;

	/**
	 * How the person wants them.
	 *
	 * @param filter which ones
	 * @param order  in which order; empty for that of the document
	 * @param layout how to pivot; empty for a list
	 */
	record Wish(FactFilter filter, Optional<Comparator<FactRow>> order, Optional<Layout> layout) {
	}

	/**
	 * A pivot.
	 *
	 * @param rows    dimension of the rows; empty for a good one
	 * @param columns dimension of the columns; empty for a good one
	 * @param slice   slice; empty for the fullest
	 */
	record Layout(String rows, String columns, Optional<FactKey> slice) {
	}

	static FactsContent of(Collection<Snapshots.State> documents, Wish wish, IProgressMonitor monitor) {
		List<FactRow> all = new ArrayList<>();
		documents.forEach(document -> {
			all.addAll(FactRow.of(document));
			stopIfUnwanted(monitor);
		});
		List<FactRow> wanted = new ArrayList<>(all);
		wanted.removeIf(row -> !wish.filter().wants(row));
		stopIfUnwanted(monitor);
		wish.order().ifPresent(wanted::sort);
		Map<String, List<String>> members = members(all);
		Optional<Pivot> pivot = wish.layout().map(layout -> pivot(wanted, members, layout));
		stopIfUnwanted(monitor);
		return new FactsContent(all.size(), wanted, members, pivot);
	}

	private static Pivot pivot(List<FactRow> rows, Map<String, List<String>> members, Layout layout) {
		List<String> dimensions = List.copyOf(members.keySet());
		boolean down = members.containsKey(layout.rows());
		boolean along = members.containsKey(layout.columns()) && !layout.columns().equals(layout.rows());
		if (down && along) {
			return Pivot.of(rows, layout.rows(), layout.columns(), layout.slice());
		}
		List<String> candidates = candidates(rows, dimensions);
		List<Pivot> pivots = new ArrayList<>();
		for (String row : down ? List.of(layout.rows()) : candidates) {
			for (String column : along ? List.of(layout.columns()) : candidates) {
				if (!row.equals(column)) {
					pivots.add(Pivot.of(rows, row, column, Optional.empty()));
				}
			}
		}
		return pivots.stream().max(Comparator.comparing(FactsContent::telling)).orElseGet(() -> Pivot.of(rows, "", "", Optional.empty()));
	}

	/** The dimensions that tell amounts of money apart, for those people want to see first; all others behind them. */
	private static List<String> candidates(List<FactRow> rows, List<String> dimensions) {
		Map<String, Long> uses = rows.stream().filter(FactsContent::isMoney).flatMap(row -> row.report().key().dimensions().stream())
				.collect(Collectors.groupingBy(dimension -> dimension, Collectors.counting()));
		return dimensions.stream().sorted(Comparator.comparing((String dimension) -> uses.getOrDefault(dimension, 0L)).reversed()).limit(TRIED).toList();
	}

	private static boolean isMoney(FactRow row) {
		return row.report().quantity().unitOf().kind().equals(Units.MONEY);
	}

	/** How much a pivot tells at one look: many cells, few gaps, columns that fit beside each other; amounts of money most. */
	private static double telling(Pivot pivot) {
		double money = 1 + pivot.cells().values().stream().map(List::getFirst).filter(FactsContent::isMoney).count();
		int columns = pivot.columns().size();
		int rows = pivot.rows().size();
		double filled = pivot.cells().size();
		return columns < 2 || rows < columns ? 0 : filled * money / (rows * columns) / Math.max(1, columns - MOST_COLUMNS);
	}

	private static Map<String, List<String>> members(List<FactRow> rows) {
		Map<String, Set<String>> found = new LinkedHashMap<>();
		Map<String, Integer> uses = new LinkedHashMap<>();
		for (FactRow row : rows) {
			row.report().key().forEach((dimension, member) -> {
				found.computeIfAbsent(dimension, key -> new LinkedHashSet<>()).add(member);
				uses.merge(dimension, 1, Integer::sum);
			});
		}
		Map<String, List<String>> ordered = new LinkedHashMap<>();
		uses.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
				.forEach(entry -> ordered.put(entry.getKey(), List.copyOf(found.get(entry.getKey()))));
		return ordered;
	}

	private static void stopIfUnwanted(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
