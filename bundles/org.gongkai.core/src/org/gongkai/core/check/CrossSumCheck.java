// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;

/**
 * Over all tables and the text a fact is the sum of its parts when every part is reported somewhere. Parts that are not
 * reported are absent, not zero, so an incomplete list says nothing.
 */
public final class CrossSumCheck implements Check {

	@Override
	public String id() {
		return "cross-sum";
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
		Sums sums = new Sums(id(), "of-which", family(), context.constraints(), findings);
		Map<FactKey, Report> finest = new HashMap<>();
		Set<String> varied = TableSums.varied(document.facts().keys());
		for (DimensionTree tree : document.meaning().get().dimensions().values()) {
			if (varied.contains(tree.name())) {
				sums.name(part -> tree.label(part.key().get(tree.name())));
				document.facts().keys().forEach(key -> check(key, tree, context, finest, sums));
			}
		}
		return findings;
	}

	private static void check(FactKey key, DimensionTree tree, CheckContext context, Map<FactKey, Report> finest, Sums sums) {
		FactSpace facts = context.document().facts();
		String member = key.get(tree.name());
		List<String> children = tree.children(member);
		if (children.isEmpty() || !tree.addsUp(member) || context.tableSums().covers(key, tree.name())) {
			return;
		}
		List<FactKey> parts = new ArrayList<>();
		List<FactKey> ofWhich = new ArrayList<>();
		boolean complete = true;
		for (String child : children) {
			FactKey part = key.with(tree.name(), child);
			boolean reported = !facts.reports(part).isEmpty();
			if (tree.isPartial(child)) {
				if (reported) {
					ofWhich.add(part);
				}
				continue;
			}
			complete &= reported;
			if (!complete && !tree.hasPartial()) {
				return;
			}
			parts.add(part);
		}
		Optional<Report> whole = finest(key, facts, finest);
		if (whole.isEmpty()) {
			return;
		}
		if (complete && consistent(key, parts, facts)) {
			sums.equal(whole.get(), reports(parts, facts, finest));
		}
		ofWhich.stream().filter(part -> !isWithinOneTable(key, part, facts))
				.forEach(part -> sums.atMost(whole.get(), reports(List.of(part), facts, finest)));
	}

	// What stands in one table has been checked there.
	private static boolean isWithinOneTable(FactKey whole, FactKey part, FactSpace facts) {
		return facts.reports(whole).stream().filter(report -> report.origin() == Report.Origin.CELL).map(report -> report.place().where())
				.anyMatch(where -> facts.reports(part).stream()
						.anyMatch(report -> report.origin() == Report.Origin.CELL && report.place().where().equals(where)));
	}

	// A fact whose reports contradict each other is a finding of its own; its sums would only repeat it.
	private static boolean consistent(FactKey whole, List<FactKey> parts, FactSpace facts) {
		return facts.value(whole).filter(FactSpace.Value::consistent).isPresent()
				&& parts.stream().allMatch(part -> facts.value(part).filter(FactSpace.Value::consistent).isPresent());
	}

	private static List<Report> reports(List<FactKey> parts, FactSpace facts, Map<FactKey, Report> finest) {
		return parts.stream().map(part -> finest(part, facts, finest)).flatMap(Optional::stream).toList();
	}

	private static Optional<Report> finest(FactKey key, FactSpace facts, Map<FactKey, Report> finest) {
		Report known = finest.get(key);
		if (known == null) {
			known = finest(facts.reports(key)).orElse(null);
			finest.put(key, known);
		}
		return Optional.ofNullable(known);
	}

	/** The most finely printed number of some reports of a fact; a blank only when no number is printed. */
	static Optional<Report> finest(List<Report> reports) {
		return reports.stream().filter(report -> report.quantity().counts()).min(Comparator
				.<Report, Boolean>comparing(r -> r.quantity().value() == null).thenComparing(r -> r.quantity().halfUnit()));
	}
}
