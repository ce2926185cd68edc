// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.FormYear;
import org.gongkai.model.DisclosureKind;

/**
 * Subjects whose amounts stand in the text only add up to the amount above them: the items of a 款, the 款 of a 类, the 类 of the
 * total. A list in the text need not name what has no amount, so that the subjects that are named count, not all of the catalog.
 * What lacks of an amount of another stage may belong to subjects that spent nothing and are not named.
 */
public final class SubjectSumCheck implements PartedCheck {

	/** Fewer are examples and no list. */
	private static final int LIST = 3;

	@Override
	public String id() {
		return "subject-sum";
	}

	@Override
	public String family() {
		return "汇总";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		List<Part> parts = new ArrayList<>();
		DocumentSnapshot document = context.document();
		if (document.meaning().isPresent()) {
			FormYear meaning = document.meaning().get();
			String own = meaning.form().kind() == DisclosureKind.BUDGET ? "年初预算" : "决算";
			Set<FactKey> written = written(document.facts());
			for (DimensionTree tree : meaning.dimensions().values()) {
				if (tree.catalog().isPresent()) {
					lists(written, tree).forEach((whole, subjects) -> {
						boolean complete = own.equals(whole.get(FactKey.STAGE));
						parts.add(Part.ofFacts((all, findings) -> check(whole, subjects, tree, complete, all, findings)));
					});
				}
			}
		}
		return parts;
	}

	// Facts that no table reports.
	private static Set<FactKey> written(FactSpace facts) {
		Set<FactKey> written = new LinkedHashSet<>(facts.keys());
		facts.reports().stream().filter(report -> report.origin() == Report.Origin.CELL).map(Report::key).forEach(written::remove);
		return written;
	}

	// Of each amount the highest subjects below it that are named.
	private static Map<FactKey, List<FactKey>> lists(Set<FactKey> written, DimensionTree tree) {
		Map<FactKey, List<FactKey>> lists = new LinkedHashMap<>();
		for (FactKey key : written) {
			String above = key.get(tree.name());
			boolean found = false;
			while (!above.isEmpty() && !found) {
				above = tree.parent(above);
				FactKey whole = above.isEmpty() ? key.without(tree.name()) : key.with(tree.name(), above);
				if (written.contains(whole)) {
					lists.computeIfAbsent(whole, list -> new ArrayList<>()).add(key);
					found = true;
				}
			}
		}
		lists.values().removeIf(list -> list.size() < LIST);
		return lists;
	}

	private void check(FactKey whole, List<FactKey> subjects, DimensionTree tree, boolean complete, CheckContext context, List<Finding> findings) {
		FactSpace facts = context.document().facts();
		List<Report> listed = new ArrayList<>();
		for (FactKey subject : subjects) {
			if (facts.value(subject).filter(FactSpace.Value::consistent).isEmpty()) {
				return;
			}
			CrossSumCheck.finest(facts.reports(subject)).ifPresent(listed::add);
		}
		if (facts.value(whole).filter(FactSpace.Value::consistent).isPresent()) {
			Sums sums = new Sums(id(), id(), family(), context.constraints(), findings);
			sums.name(part -> tree.label(part.key().get(tree.name())));
			CrossSumCheck.finest(facts.reports(whole)).ifPresent(total -> sums.list(total, listed, complete ? Severity.SHOULD : Severity.MAY));
		}
	}
}
