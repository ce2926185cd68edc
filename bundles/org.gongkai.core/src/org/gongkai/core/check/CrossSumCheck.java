// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;

/**
 * Over all tables and the text a fact is the sum of its parts when every part is reported somewhere. Parts that are not
 * reported are absent, not zero, so an incomplete list says nothing. What a table sums up holds as well with the finer numbers
 * that the text tells of the same facts.
 */
public final class CrossSumCheck implements PartedCheck {

	/** Fewer parts say nothing that their own tables do not say. */
	private static final int SOME = 2;

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
			told(context).forEach(told -> parts.add(Part.ofFacts((all, findings) -> finer(told, document.meaning().get().dimensions().get(told.dimension()), all, findings))));
		}
		return parts;
	}

	// What stands between a whole and the parts that are written, as a 款 between 类 and 项, is left out.
	private static List<TableSums.Told> told(CheckContext context) {
		Map<String, Map<FactKey, TableSums.Told>> below = new HashMap<>();
		context.tableSums().told().forEach(told -> below.computeIfAbsent(told.dimension(), name -> new HashMap<>()).putIfAbsent(told.whole(), told));
		FactSpace facts = context.document().facts();
		Set<FactKey> written = facts.reports().stream().filter(CrossSumCheck::isWritten).map(Report::key).collect(Collectors.toSet());
		return context.tableSums().told().stream().map(told -> new TableSums.Told(told.dimension(), told.whole(), told.parts().stream()
				.flatMap(part -> below(part, below.get(told.dimension()), written)).toList())).toList();
	}

	private static Stream<FactKey> below(FactKey part, Map<FactKey, TableSums.Told> told, Set<FactKey> written) {
		TableSums.Told list = written.contains(part) ? null : told.get(part);
		return list == null ? Stream.of(part) : list.parts().stream().flatMap(one -> below(one, told, written));
	}

	// Where the numbers of the table do not add up, those of the text would only repeat it; what is within rounding is told there.
	private void finer(TableSums.Told told, DimensionTree tree, CheckContext context, List<Finding> findings) {
		FactSpace facts = context.document().facts();
		Optional<Report> whole = finestCell(facts.reports(told.whole()));
		List<Report> parts = told.parts().stream().flatMap(part -> finestCell(facts.reports(part)).stream()).filter(part -> part.quantity().value() != null).toList();
		boolean isFiner = whole.stream().anyMatch(CrossSumCheck::isWritten) || parts.stream().anyMatch(CrossSumCheck::isWritten);
		if (isFiner && !parts.isEmpty() && whole.isPresent() && consistent(told.whole(), told.parts(), facts) && addsUp(told, facts)) {
			List<Finding> found = new ArrayList<>();
			Sums sums = new Sums(id(), id(), family(), context.constraints(), found);
			sums.name(part -> tree.label(part.key().get(tree.name())));
			sums.equal(whole.get(), parts);
			found.stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION).forEach(findings::add);
		}
	}

	private static boolean isWritten(Report report) {
		return report.origin() != Report.Origin.CELL;
	}

	// The numbers of tables, of several the widest.
	private static boolean addsUp(TableSums.Told told, FactSpace facts) {
		List<Report> parts = told.parts().stream().flatMap(part -> coarsest(facts.reports(part)).stream()).toList();
		return coarsest(facts.reports(told.whole()))
				.filter(whole -> !parts.isEmpty() && Agreement.of(whole.quantity(), Sums.sum(parts)) != Verdict.CONTRADICTION).isPresent();
	}

	// Of numbers that are as fine as each other that of a table.
	private static Optional<Report> finestCell(List<Report> reports) {
		return finest(reports.stream().sorted(Comparator.comparing(Report::origin)).toList());
	}

	private static Optional<Report> coarsest(List<Report> reports) {
		return reports.stream().filter(report -> report.origin() == Report.Origin.CELL && report.quantity().counts()).max(Comparator.comparing(r -> r.quantity().halfUnit()));
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
			if (!complete && !tree.hasPartial() && tree.catalog().isPresent()) {
				return Optional.empty();
			}
			if (reported) {
				parts.add(part);
			}
		}
		if (complete || !ofWhich.isEmpty()) {
			List<FactKey> summands = complete ? parts : List.of();
			return Optional.of(Part.ofFacts((all, findings) -> check(key, summands, ofWhich, tree, all, findings)));
		}
		return parts.size() < SOME || tree.catalog().isPresent() ? Optional.empty() : Optional.of(Part.ofFacts((all, findings) -> some(key, parts, tree, all, findings)));
	}

	// What is not reported is not negative, so that what is reported is not more than the whole.
	private void some(FactKey key, List<FactKey> parts, DimensionTree tree, CheckContext context, List<Finding> findings) {
		FactSpace facts = context.document().facts();
		Optional<Report> whole = finest(facts.reports(key));
		List<Report> reports = reports(parts, facts);
		boolean negative = Stream.concat(whole.stream(), reports.stream()).anyMatch(report -> report.quantity().value() != null && report.quantity().value().signum() < 0);
		if (whole.isPresent() && !negative && consistent(key, parts, facts) && !parts.stream().allMatch(part -> isWithinOneTable(key, part, facts))) {
			Sums sums = new Sums(id(), "of-which", family(), context.constraints(), findings);
			sums.name(part -> tree.label(part.key().get(tree.name())));
			sums.atMost(whole.get(), reports);
		}
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
