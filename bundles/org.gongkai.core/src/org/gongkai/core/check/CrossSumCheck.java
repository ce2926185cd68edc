// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
 * reported are absent, not zero, so an incomplete list says nothing. What a table sums up holds as well with the finer numbers
 * that the text tells of the same facts.
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
	public boolean needsSums() {
		return true;
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
			finer(context, parts);
		}
		return parts;
	}

	// What the text tells of a whole and of some of its parts. What stands between a whole and the parts that are written, as a 款
	// between 类 and 项, is left out.
	private void finer(CheckContext context, List<Part> parts) {
		Set<FactKey> written = new LinkedHashSet<>();
		for (Report report : context.document().facts().reports()) {
			if (isWritten(report)) {
				written.add(report.key());
			}
		}
		for (DimensionTree tree : written.isEmpty() ? List.<DimensionTree>of() : context.document().meaning().orElseThrow().dimensions().values()) {
			Map<FactKey, List<Report>> sums = context.tableSums().along(tree.name());
			for (FactKey whole : sums.isEmpty() ? Set.<FactKey>of() : written) {
				List<FactKey> listed = new ArrayList<>();
				below(whole, sums, written, listed);
				List<FactKey> told = listed.stream().filter(written::contains).toList();
				if (!told.isEmpty()) {
					parts.add(Part.ofFacts((all, findings) -> finer(whole, listed, told, tree, all, findings)));
				}
			}
		}
	}

	private static void below(FactKey whole, Map<FactKey, List<Report>> sums, Set<FactKey> written, List<FactKey> into) {
		for (Report part : sums.getOrDefault(whole, List.of())) {
			if (written.contains(part.key()) || !sums.containsKey(part.key())) {
				into.add(part.key());
			} else {
				below(part.key(), sums, written, into);
			}
		}
	}

	// Where the numbers of the table do not add up, those of the text would only repeat it; what is within rounding is told there.
	private void finer(FactKey whole, List<FactKey> parts, List<FactKey> told, DimensionTree tree, CheckContext context, List<Finding> findings) {
		FactSpace facts = context.document().facts();
		boolean finer = isFiner(facts.reports(whole));
		for (FactKey part : told) {
			finer |= isFiner(facts.reports(part));
		}
		Optional<Report> total = finer ? finest(facts.reports(whole)) : Optional.empty();
		List<Report> summands = finer ? reports(parts, facts).stream().filter(part -> part.quantity().value() != null).toList() : List.of();
		if (total.isPresent() && !summands.isEmpty() && consistent(whole, parts, facts) && addsUp(whole, parts, facts)) {
			List<Finding> found = new ArrayList<>();
			Sums sums = new Sums(id(), id(), family(), context.constraints(), found);
			sums.name(part -> tree.label(part.key().get(tree.name())));
			sums.equal(total.get(), summands);
			found.stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION).forEach(findings::add);
		}
	}

	// Whether the text tells a fact more finely than a table.
	private static boolean isFiner(List<Report> reports) {
		BigDecimal cell = null;
		BigDecimal text = null;
		for (Report report : reports.size() < 2 ? List.<Report>of() : reports) {
			BigDecimal half = report.quantity().halfUnit();
			if (isWritten(report)) {
				text = text == null ? half : text.min(half);
			} else {
				cell = cell == null ? half : cell.min(half);
			}
		}
		return cell != null && text != null && text.compareTo(cell) < 0;
	}

	private static boolean isWritten(Report report) {
		return report.origin() != Report.Origin.CELL;
	}

	// The numbers of tables, of several the widest.
	private static boolean addsUp(FactKey whole, List<FactKey> parts, FactSpace facts) {
		List<Report> summands = parts.stream().flatMap(part -> coarsest(facts.reports(part)).stream()).toList();
		return coarsest(facts.reports(whole)).filter(total -> !summands.isEmpty() && Agreement.of(total.quantity(), Sums.sum(summands)) != Verdict.CONTRADICTION).isPresent();
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
