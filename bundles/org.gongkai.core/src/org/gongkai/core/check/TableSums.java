// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;

/**
 * The sums inside the tables of a document, checked once: along every dimension a fact is the sum of the nearest facts
 * that its table lists below it.
 */
final class TableSums {

	/** The parts of a whole in one table and along one dimension. */
	private record Whole(Report report, List<Report> parts, List<Report> ofWhich) {
	}

	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, Set<FactKey>> covered = new HashMap<>();
	private final Sums sums;

	TableSums(DocumentSnapshot document, Constraints constraints) {
		this.sums = new Sums("table-sum", "of-which", "汇总", constraints, findings);
		document.meaning().ifPresent(meaning -> document.tables().forEach(table -> check(reports(table, document), meaning.dimensions())));
	}

	/** What is wrong. */
	List<Finding> findings() {
		return findings;
	}

	/** Whether some table lists all parts of a fact along a dimension, so that their sum has been checked there. */
	boolean covers(FactKey whole, String dimension) {
		return covered.getOrDefault(dimension, Set.of()).contains(whole);
	}

	private static Map<FactKey, Report> reports(Content.Table table, DocumentSnapshot document) {
		List<Report> all = document.facts().reports();
		Map<FactKey, Report> reports = new LinkedHashMap<>();
		for (Content.Row row : table.rows()) {
			for (Content.Cell cell : row.cells()) {
				if (cell.report() >= 0) {
					reports.putIfAbsent(cell.key(), all.get(cell.report()));
				}
			}
		}
		return reports;
	}

	private void check(Map<FactKey, Report> reports, Map<String, DimensionTree> dimensions) {
		for (String name : varied(reports.keySet())) {
			DimensionTree tree = dimensions.get(name);
			if (tree != null) {
				along(tree, reports);
			}
		}
	}

	/** The dimensions on which some facts differ; on all others there is nothing to add up. */
	static Set<String> varied(Collection<FactKey> keys) {
		Map<String, String> first = new HashMap<>();
		Map<String, Integer> counts = new HashMap<>();
		Set<String> varied = new LinkedHashSet<>();
		for (FactKey key : keys) {
			key.forEach((dimension, member) -> {
				if (!varied.contains(dimension)) {
					counts.merge(dimension, 1, Integer::sum);
					if (!first.computeIfAbsent(dimension, d -> member).equals(member)) {
						varied.add(dimension);
					}
				}
			});
		}
		counts.forEach((dimension, count) -> {
			if (count < keys.size()) {
				varied.add(dimension);
			}
		});
		return varied;
	}

	private void along(DimensionTree tree, Map<FactKey, Report> reports) {
		Map<FactKey, Whole> wholes = new LinkedHashMap<>();
		for (Map.Entry<FactKey, Report> entry : reports.entrySet()) {
			FactKey key = entry.getKey();
			String member = key.get(tree.name());
			if (member.isEmpty()) {
				continue;
			}
			boolean partial = entry.getValue().partial() || tree.isPartial(member);
			String above = tree.parent(member);
			Report total = reports.get(key.with(tree.name(), above));
			while (!above.isEmpty() && total == null) {
				partial |= tree.isPartial(above);
				above = tree.parent(above);
				total = reports.get(key.with(tree.name(), above));
			}
			if (total != null && tree.addsUp(above)) {
				Report found = total;
				Whole whole = wholes.computeIfAbsent(total.key(), k -> new Whole(found, new ArrayList<>(), new ArrayList<>()));
				(partial ? whole.ofWhich() : whole.parts()).add(entry.getValue());
			}
		}
		wholes.values().forEach(whole -> {
			sums.equal(whole.report(), whole.parts());
			sums.atMost(whole.report(), whole.ofWhich());
			if (isComplete(whole, tree)) {
				covered.computeIfAbsent(tree.name(), n -> new HashSet<>()).add(whole.report().key());
			}
		});
	}

	private static boolean isComplete(Whole whole, DimensionTree tree) {
		String member = whole.report().key().get(tree.name());
		long summands = tree.children(member).stream().filter(child -> !tree.isPartial(child)).count();
		return whole.parts().stream().filter(part -> tree.parent(part.key().get(tree.name())).equals(member)).count() >= summands;
	}
}
