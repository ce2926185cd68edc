// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
public final class CrossSumCheck implements PartedCheck {

	@Override
	public String id() {
		return "cross-sum";
	}

	@Override
	public String family() {
		return "汇总";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		DocumentSnapshot document = context.document();
		List<Part> parts = new ArrayList<>();
		if (document.meaning().isPresent()) {
			Set<String> varied = TableSums.varied(document.facts().keys());
			for (DimensionTree tree : document.meaning().get().dimensions().values()) {
				if (varied.contains(tree.name())) {
					document.facts().keys().forEach(key -> part(key, tree, context).ifPresent(parts::add));
				}
			}
		}
		return parts;
	}

	private Optional<Part> part(FactKey key, DimensionTree tree, CheckContext context) {
		FactSpace facts = context.document().facts();
		String member = key.get(tree.name());
		List<String> children = tree.children(member);
		if (children.isEmpty() || !tree.addsUp(member) || context.tableSums().covers(key, tree.name())) {
			return Optional.empty();
		}
		List<FactKey> parts = new ArrayList<>();
		List<FactKey> ofWhich = new ArrayList<>();
		boolean complete = true;
		for (String child : children) {
			FactKey part = key.with(tree.name(), child);
			boolean reported = facts.isReported(part);
			if (tree.isPartial(child)) {
				if (reported) {
					ofWhich.add(part);
				}
				continue;
			}
			complete &= reported;
			if (!complete && !tree.hasPartial()) {
				return Optional.empty();
			}
			parts.add(part);
		}
		List<FactKey> summands = complete ? parts : List.of();
		return complete || !ofWhich.isEmpty() ? Optional.of(Part.ofFacts((all, findings) -> check(key, summands, ofWhich, tree, all, findings)))
				: Optional.empty();
	}

	// No summands when not all of them are reported.
	private void check(FactKey key, List<FactKey> summands, List<FactKey> ofWhich, DimensionTree tree, CheckContext context, List<Finding> findings) {
		FactSpace facts = context.document().facts();
		Optional<Report> whole = finest(facts.reports(key));
		if (whole.isEmpty()) {
			return;
		}
		Sums sums = new Sums(id(), "of-which", family(), context.constraints(), findings);
		sums.name(part -> tree.label(part.key().get(tree.name())));
		if (!summands.isEmpty() && consistent(key, summands, facts)) {
			sums.equal(whole.get(), reports(summands, facts));
		}
		ofWhich.stream().filter(part -> !isWithinOneTable(key, part, facts)).forEach(part -> sums.atMost(whole.get(), reports(List.of(part), facts)));
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

	private static List<Report> reports(List<FactKey> parts, FactSpace facts) {
		List<Report> reports = new ArrayList<>(parts.size());
		parts.forEach(part -> finest(facts.reports(part)).ifPresent(reports::add));
		return reports;
	}

	/** The most finely printed number of some reports of a fact; a blank only when no number is printed. */
	static Optional<Report> finest(List<Report> reports) {
		if (reports.size() == 1) {
			return reports.getFirst().quantity().counts() ? Optional.of(reports.getFirst()) : Optional.empty();
		}
		return reports.stream().filter(report -> report.quantity().counts()).min(Comparator
				.<Report, Boolean>comparing(r -> r.quantity().value() == null).thenComparing(r -> r.quantity().halfUnit()));
	}
}
