// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.text.Message;

/** One fact, reported at several places, has one value: table and table, text and table, text and text. */
public final class SameFactCheck implements PartedCheck {

	/** So many digits that count are no accident. */
	private static final int UNUSUAL = 3;

	@Override
	public String id() {
		return "same-fact";
	}

	@Override
	public String family() {
		return "勾稽";
	}

	@Override
	public List<Part> parts(CheckContext context) {
		List<Part> parts = new ArrayList<>();
		for (FactKey key : context.document().facts().keys()) {
			if (context.document().facts().reports(key).size() > 1) {
				parts.add(Part.ofFacts((all, findings) -> check(all.document().facts().reports(key).stream().filter(report -> report.quantity().counts()).toList(),
						all, findings)));
			}
		}
		return parts;
	}

	private void check(List<Report> reports, CheckContext context, List<Finding> findings) {
		if (reports.size() < 2) {
			return;
		}
		Map<String, List<Report>> kinds = reports.stream().collect(Collectors.groupingBy(SameFactCheck::kind,
				java.util.LinkedHashMap::new, Collectors.toList()));
		List<Report> most = kinds.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
		kinds.values().stream().filter(group -> group != most).flatMap(List::stream)
				.forEach(odd -> findings.add(otherKind(odd, most.getFirst())));
		Report standard = standard(most);
		for (Report report : most) {
			if (report != standard) {
				compare(report, standard, context, findings);
			}
		}
	}

	// A blank has no unit of its own.
	private static String kind(Report report) {
		return report.quantity().unitOf().kind();
	}

	private void compare(Report report, Report standard, CheckContext context, List<Finding> findings) {
		List<Term> terms = List.of(new Term(report, 1), new Term(standard, -1));
		if (!context.constraints().isNew(terms)) {
			return;
		}
		Comparison comparison = Comparison.of(report.quantity(), Agreement.value(standard.quantity()));
		Finding finding = comparison.isWrong() ? finding(report, standard, comparison.among(
				report.origin() == standard.origin() ? List.of(standard.quantity()) : List.of()), context.document().facts()) : null;
		context.constraints().add(terms, finding);
		if (finding != null) {
			findings.add(finding);
		}
	}

	private Finding finding(Report report, Report standard, Comparison comparison, FactSpace facts) {
		Place here = report.place();
		Place there = standard.place();
		Message message = comparison.verdict() == Verdict.ROUNDING
				? Message.of("同一事实在两处的数只有尾差：{0}为 {1}，{2}为 {3}，相差 {4}。",
						"One fact differs by rounding only: {1} at {0}, {3} at {2}, difference {4}.", here.label(),
						report.quantity().words(), there.label(), standard.quantity().words(), comparison.differenceWords())
				: Comparison.joined(Message.of("同一事实在两处的数不一致：{0}为 {1}，{2}为 {3}，相差 {4}。请核对后改正其中一处。",
						"One fact has two values: {1} at {0}, {3} at {2}, difference {4}. Check, and correct one of them.",
						here.label(), report.quantity().words(), there.label(), standard.quantity().words(),
						comparison.differenceWords()), copied(report, facts).orElse(comparison.explanation()));
		return comparison.finding(id(), Severity.MUST, family(), message, List.of(here, there),
				comparison.verdict() == Verdict.CONTRADICTION ? Stream.of(comparison.correct(here),
						Comparison.of(standard.quantity(), Agreement.value(report.quantity())).correct(there)).flatMap(List::stream).toList()
						: List.of());
	}

	// An unusual number that is that of another project is hardly mistyped.
	private static Optional<Message> copied(Report report, FactSpace facts) {
		String project = report.key().get(FactKey.PROJECT);
		BigDecimal value = report.quantity().value();
		if (project.isEmpty() || value == null || value.unscaledValue().toString().replaceAll("0+$", "").length() < UNUSUAL) {
			return Optional.empty();
		}
		return facts.matching(report.key().without(FactKey.PROJECT), Set.of(FactKey.PROJECT)).stream().filter(key -> !key.equals(report.key()))
				.filter(key -> facts.reports(key).stream().anyMatch(other -> other.quantity().value() != null && other.quantity().value().compareTo(value) == 0
						&& other.quantity().unit().equals(report.quantity().unit()))).map(key -> key.get(FactKey.PROJECT)).findFirst()
				.map(other -> Message.of("这个数是“{0}”的，可能是照抄。", " The number is that of “{0}” and may be copied.", other));
	}

	private Finding otherKind(Report odd, Report usual) {
		return Finding.of("unit-kind", Severity.MUST, family(), Message.of("同一事实的计量单位不同：{0}为 {1}，{2}为 {3}，无法比较。请核对单位。",
				"One fact has two kinds of unit: {1} at {0}, {3} at {2}; they do not compare. Check the units.", odd.place().label(),
				odd.quantity().words(), usual.place().label(), usual.quantity().words()), List.of(odd.place(), usual.place()));
	}

	/**
	 * The report the others are measured by: the most finely printed of those that most reports agree with; with equal
	 * numbers those in tables count before those in the text, and earlier ones before later ones.
	 */
	private static Report standard(List<Report> reports) {
		List<Report> best = List.of();
		int most = -1;
		for (Report candidate : reports) {
			java.math.BigDecimal point = candidate.quantity().interval().orElseThrow().low();
			List<Report> agreeing = reports.stream().filter(r -> r.quantity().interval().orElseThrow().contains(point)).toList();
			int weight = agreeing.size() * 2 * reports.size()
					+ (int) agreeing.stream().filter(r -> r.origin() == Report.Origin.CELL).count();
			if (weight > most) {
				most = weight;
				best = agreeing;
			}
			if (agreeing.size() == reports.size()) {
				break;
			}
		}
		return best.stream().min(Comparator.<Report, Boolean>comparing(r -> r.quantity().value() == null)
				.thenComparing(r -> r.quantity().halfUnit())).orElseThrow();
	}
}
