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

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.gongkai.core.fact.FactKey;
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
		List<String> dimensions = new ArrayList<>(members.keySet());
		String down = members.containsKey(layout.rows()) ? layout.rows()
				: dimensions.stream().filter(one -> !one.equals(layout.columns())).max(Comparator.comparing(one -> members.get(one).size()))
						.orElse("");
		String along = members.containsKey(layout.columns()) && !layout.columns().equals(down) ? layout.columns()
				: partner(rows, dimensions, down);
		return Pivot.of(rows, down, along, layout.slice());
	}

	/** The dimension that most of the facts have together with a given one. */
	private static String partner(List<FactRow> rows, List<String> dimensions, String down) {
		return dimensions.stream().filter(one -> !one.equals(down)).max(Comparator.comparing(one -> rows.stream()
				.map(row -> row.report().key()).filter(key -> !key.get(down).isEmpty() && !key.get(one).isEmpty()).count()))
				.orElse("");
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
