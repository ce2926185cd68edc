// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.HashMap;
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
 * Within a table a fact is the sum of the nearest facts listed below it, along every dimension in which the table lists
 * some: subtotals of subjects, columns and their parts, funds, natures, kinds.
 */
public final class RollUpCheck implements Check {

	@Override
	public String id() {
		return "table-sum";
	}

	@Override
	public String family() {
		return "汇总";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		DocumentSnapshot document = context.document();
		List<Finding> findings = new ArrayList<>();
		if (document.meaning().isEmpty()) {
			return findings;
		}
		Map<String, DimensionTree> dimensions = document.meaning().get().dimensions();
		for (Content.Table table : document.tables()) {
			check(reports(table, document), dimensions, new Sums(id(), "of-which", family(), context.constraints(), findings));
		}
		return findings;
	}

	private static Map<FactKey, Report> reports(Content.Table table, DocumentSnapshot document) {
		Map<FactKey, Report> reports = new LinkedHashMap<>();
		for (Content.Row row : table.rows()) {
			for (Content.Cell cell : row.cells()) {
				if (cell.report() >= 0) {
					reports.putIfAbsent(cell.key(), document.facts().reports().get(cell.report()));
				}
			}
		}
		return reports;
	}

	private static void check(Map<FactKey, Report> reports, Map<String, DimensionTree> dimensions, Sums sums) {
		Set<String> used = new LinkedHashSet<>();
		reports.keySet().forEach(key -> used.addAll(key.dimensions()));
		for (String name : used) {
			DimensionTree tree = dimensions.get(name);
			if (tree != null) {
				along(tree, reports, sums);
			}
		}
	}

	/** The parts of a whole in one table and along one dimension. */
	private record Whole(Report report, List<Report> parts, List<Report> ofWhich) {
	}

	private static void along(DimensionTree tree, Map<FactKey, Report> reports, Sums sums) {
		Map<FactKey, Whole> wholes = new LinkedHashMap<>();
		Map<FactKey, FactKey> bases = new HashMap<>();
		for (Map.Entry<FactKey, Report> entry : reports.entrySet()) {
			String member = entry.getKey().get(tree.name());
			if (member.isEmpty()) {
				continue;
			}
			FactKey base = bases.computeIfAbsent(entry.getKey().without(tree.name()), key -> key);
			boolean partial = entry.getValue().partial() || tree.isPartial(member);
			String above = tree.parent(member);
			FactKey whole = base.with(tree.name(), above);
			while (!above.isEmpty() && !reports.containsKey(whole)) {
				partial |= tree.isPartial(above);
				above = tree.parent(above);
				whole = base.with(tree.name(), above);
			}
			Report total = tree.addsUp(above) ? reports.get(whole) : null;
			if (total != null) {
				Whole found = wholes.computeIfAbsent(whole, key -> new Whole(total, new ArrayList<>(), new ArrayList<>()));
				(partial ? found.ofWhich() : found.parts()).add(entry.getValue());
			}
		}
		wholes.values().forEach(whole -> {
			sums.equal(whole.report(), whole.parts());
			sums.atMost(whole.report(), whole.ofWhich());
		});
	}
}
