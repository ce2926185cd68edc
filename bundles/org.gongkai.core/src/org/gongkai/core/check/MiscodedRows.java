// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.text.Message;

/**
 * Rows whose name says that they stand under a wrong code. Everything that fails because their amounts were taken for those
 * of another subject has this one cause.
 */
final class MiscodedRows {

	private record Miscoded(Content.Table table, String code, String meant, String dimension, Place codeCell,
			Finding doubt, List<Report> reports) {
	}

	private final DocumentSnapshot document;
	private final List<Finding> findings;
	private final Constraints constraints;
	private final Predicate<Equation> open;

	/**
	 * @param findings all that was found
	 * @param open whether an equation fails and nothing explains it yet
	 */
	MiscodedRows(DocumentSnapshot document, List<Finding> findings, Constraints constraints, Predicate<Equation> open) {
		this.document = document;
		this.findings = findings;
		this.constraints = constraints;
		this.open = open;
	}

	/** The rows with what each explains; two that have each other's codes are one cause. */
	List<RowCause> causes() {
		List<Miscoded> rows = rows();
		List<RowCause> causes = new ArrayList<>();
		Set<Miscoded> done = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Miscoded row : rows) {
			if (done.add(row)) {
				Optional<Miscoded> partner = rows.stream().filter(other -> !done.contains(other) && other.table() == row.table()
						&& other.meant().equals(row.code()) && row.meant().equals(other.code())).findFirst();
				partner.ifPresent(done::add);
				cause(row, partner).ifPresent(causes::add);
			}
		}
		return causes;
	}

	private List<Miscoded> rows() {
		List<Finding> doubts = findings.stream().filter(finding -> finding.rule().equals("name-differs")).toList();
		FormYear meaning = document.meaning().orElse(null);
		List<Miscoded> rows = new ArrayList<>();
		Set<String> doubted = doubts.stream().flatMap(finding -> finding.places().stream()).map(Place::where).collect(Collectors.toSet());
		for (Content.Table table : doubts.isEmpty() || meaning == null ? List.<Content.Table>of() : document.tables()) {
			for (Content.Row row : table.layout() == null || !doubted.contains(table.where()) ? List.<Content.Row>of() : table.rows()) {
				for (Panel panel : row.parts().isEmpty() ? List.<Panel>of() : table.layout().panels()) {
					RowMatch part = row.parts().get(panel.index());
					String meant = part.doubt() == RowMatch.Doubt.NAME_DIFFERS ? exchanged(table, panel, part)
							.orElseGet(() -> meaning.hint(panel, part.row(), part.label()).code()) : "";
					Optional<Finding> doubt = meant.isEmpty() ? Optional.empty() : doubts.stream().filter(finding -> finding.places().stream()
							.anyMatch(place -> place.line() == row.place().line() && place.row().equals(part.row()))).findFirst();
					doubt.ifPresent(finding -> rows.add(new Miscoded(table, part.row(), meant, dimension(part), finding.places().getLast(), finding,
							reports(row, panel))));
				}
			}
		}
		return rows;
	}

	// The code of a row that has the name of this one's code while this one has the name of that one's.
	private static Optional<String> exchanged(Content.Table table, Panel panel, RowMatch part) {
		return table.rows().stream().filter(row -> panel.index() < row.parts().size()).map(row -> row.parts().get(panel.index()))
				.filter(other -> other.doubt() == RowMatch.Doubt.NAME_DIFFERS && Wording.key(other.label()).equals(Wording.key(part.expected()))
						&& Wording.key(part.label()).equals(Wording.key(other.expected()))).map(RowMatch::row).findFirst();
	}

	private static String dimension(RowMatch part) {
		return part.coordinates().entrySet().stream().filter(entry -> entry.getValue().equals(part.row())).findFirst().orElseThrow().getKey();
	}

	private List<Report> reports(Content.Row row, Panel panel) {
		List<Report> reports = new ArrayList<>();
		for (Column column : panel.columns()) {
			int report = column.cell() < row.cells().size() ? row.cells().get(column.cell()).report() : -1;
			if (report >= 0) {
				reports.add(document.facts().reports().get(report));
			}
		}
		return reports;
	}

	private Optional<RowCause> cause(Miscoded row, Optional<Miscoded> partner) {
		Set<Finding> explained = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Finding> ordered = new ArrayList<>();
		List<Miscoded> rows = Stream.concat(Stream.of(row), partner.stream()).toList();
		for (Miscoded one : rows) {
			Stream.of(Stream.of(one.doubt()), twice(one), conditions(one)).flatMap(stream -> stream).filter(explained::add).forEach(ordered::add);
		}
		failed(rows).filter(explained::add).forEach(ordered::add);
		if (ordered.size() == 1) {
			return Optional.empty();
		}
		List<Fix.Edit> edits = rows.stream().map(one -> new Fix.Edit(one.codeCell().file(), one.codeCell().offset(), one.codeCell().length(), one.meant())).toList();
		return Optional.of(new RowCause(row.doubt(), partner.isPresent()
				? Message.of("把{0}“{1}”和“{2}”两行的代码对调", "Exchange the codes “{1}” and “{2}” of {0}", row.table().where(), row.code(), row.meant())
				: Message.of("把{0}的代码“{1}”改为“{2}”", "Change the code “{1}” of {0} to “{2}”", row.table().where(), row.code(), row.meant()), edits,
				ordered));
	}

	private Stream<Finding> twice(Miscoded row) {
		return findings.stream().filter(finding -> finding.rule().equals("row-twice") && finding.places().stream()
				.anyMatch(place -> place.where().equals(row.table().where()) && place.row().equals(row.code())));
	}

	private Stream<Finding> conditions(Miscoded row) {
		return constraints.conditions().stream().filter(condition -> condition.finding() != null
				&& condition.reports().stream().anyMatch(row.reports()::contains)).map(Constraints.Condition::finding);
	}

	private Stream<Finding> failed(List<Miscoded> rows) {
		return constraints.equations().stream().filter(open).filter(equation -> isMended(equation, rows)).map(Equation::finding);
	}

	// A fact that is not the rows', or a sum that holds when the rows are parts only where they belong. A row of the same code
	// further down was not counted, and subjects below the row were, in its stead.
	private boolean isMended(Equation equation, List<Miscoded> rows) {
		Set<Report> reports = Collections.newSetFromMap(new IdentityHashMap<>());
		rows.forEach(row -> reports.addAll(row.reports()));
		List<Term> others = equation.terms().stream().filter(term -> !reports.contains(term.report())).toList();
		boolean named = others.size() < equation.terms().size();
		if (named && equation.terms().size() == 2 && equation.terms().get(0).report().key().equals(equation.terms().get(1).report().key())) {
			return true;
		}
		Report total = equation.terms().getFirst().report();
		if (reports.contains(total)) {
			return true;
		}
		if (!total.place().where().equals(rows.getFirst().table().where())) {
			return named && holds(others, List.of());
		}
		List<List<Report>> parts = new ArrayList<>();
		for (Miscoded row : rows) {
			parts.add(below(total, row.meant(), row.dimension(), row.reports()));
			parts.add(below(total, row.code(), row.dimension(), document.facts().reports().stream()
					.filter(report -> report.place().where().equals(row.table().where()) && report.key().get(row.dimension()).equals(row.code())
							&& !reports.contains(report) && equation.terms().stream().noneMatch(term -> term.report() == report)).toList()));
		}
		parts.removeIf(List::isEmpty);
		return (named || !parts.isEmpty()) && IntStream.range(0, 1 << parts.size()).anyMatch(chosen -> holds(others, IntStream.range(0, parts.size())
				.filter(part -> (chosen >> part & 1) == 1).boxed().flatMap(part -> parts.get(part).stream()).toList()));
	}

	// Those that would be a part of the total if they were of the subject.
	private List<Report> below(Report total, String code, String dimension, List<Report> candidates) {
		DimensionTree tree = document.meaning().flatMap(meaning -> meaning.dimension(dimension)).orElse(null);
		String above = total.key().get(dimension);
		return tree == null || !tree.isBelow(code, above) ? List.of() : candidates.stream()
				.filter(report -> report.quantity().counts() && report.key().without(dimension).equals(total.key().without(dimension))).toList();
	}

	private static boolean holds(List<Term> terms, List<Report> parts) {
		Interval sum = Interval.ZERO;
		for (Term term : terms) {
			Interval interval = term.report().quantity().interval().orElseThrow();
			sum = term.sign() > 0 ? sum.plus(interval) : sum.minus(interval);
		}
		for (Report part : new LinkedHashSet<>(parts)) {
			sum = sum.minus(part.quantity().interval().orElseThrow());
		}
		return sum.contains(BigDecimal.ZERO);
	}
}
