// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.DimensionTree;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/**
 * Rows that are missing: the parts of one row fall short of it, or exceed it, in several columns at once, while every row is
 * right across. No single number explains that. Where another table reports a subject with just these amounts, it is the one.
 */
final class MissingRows {

	private record Place(String where, int line, String dimension, String member) {
	}

	private final DocumentSnapshot document;
	private final Unexplained unexplained;
	private final List<Finding> findings;
	private final Constraints constraints;
	private final List<Equation> failed;

	/**
	 * @param findings all that was found, for the rows that are told to be missing
	 * @param unexplained what fails and nothing explains yet
	 */
	MissingRows(List<Finding> findings, Unexplained unexplained) {
		this.document = unexplained.document();
		this.unexplained = unexplained;
		this.findings = findings;
		this.constraints = unexplained.constraints();
		this.failed = new ArrayList<>(constraints.equations().stream().filter(unexplained::isOpen).toList());
	}

	List<RowCause> causes() {
		List<RowCause> causes = new ArrayList<>();
		for (Finding finding : findings) {
			// A level or a total that is missing leaves no sum short.
			if (finding.rule().equals(RowsCheck.ID) && finding.places().size() == 1) {
				told(finding).ifPresent(causes::add);
			}
		}
		causes.addAll(untold());
		causes.addAll(acrossBlocks());
		return causes;
	}

	// Weights and scores are added up over the rows of several blocks: where both fall short, or both exceed their total, an indicator
	// is missing or too many. A row has no more points than its weight.
	private List<RowCause> acrossBlocks() {
		Map<List<Integer>, List<Equation>> byRows = new LinkedHashMap<>();
		failed.stream().filter(equation -> equation.terms().size() > 2 && equation.terms().stream().allMatch(term -> term.report().quantity().unitOf().isPoints()))
				.forEach(equation -> byRows.computeIfAbsent(equation.terms().stream().map(term -> term.report().place().line()).sorted().toList(), rows -> new ArrayList<>())
						.add(equation));
		List<RowCause> causes = new ArrayList<>();
		for (List<Equation> equations : byRows.values()) {
			if (equations.size() == 2 && areWeights(equations.getFirst()) != areWeights(equations.getLast())) {
				Equation weights = equations.get(areWeights(equations.getFirst()) ? 0 : 1);
				BigDecimal lacking = middle(difference(weights));
				BigDecimal scores = middle(difference(equations.get(weights == equations.getFirst() ? 1 : 0)));
				if (lacking.signum() == scores.signum() && scores.abs().compareTo(lacking.abs()) <= 0) {
					List<Finding> explained = new ArrayList<>(List.of(weights.finding()));
					equations.stream().filter(equation -> equation != weights).map(Equation::finding).forEach(explained::add);
					partial(weights, lacking).forEach(explained::add);
					causes.add(new RowCause(explained.getFirst(), Message.of("核对{0}的各行：像是漏了、多了一行指标", "Check the rows of {0}: an indicator seems to be missing or too many",
							explained.getFirst().places().getFirst().where()), List.of(), explained));
				}
			}
		}
		return causes;
	}

	private static boolean areWeights(Equation equation) {
		return equation.terms().stream().allMatch(term -> term.report().quantity().unitOf().exact());
	}

	private static BigDecimal middle(Interval interval) {
		return interval.low().add(interval.high()).divide(BigDecimal.valueOf(2));
	}

	// What is prescribed for a part of the rows and lacks just as much.
	private Stream<Finding> partial(Equation weights, BigDecimal lacking) {
		return constraints.conditions().stream().filter(condition -> condition.finding() != null && !condition.reports().isEmpty())
				.filter(condition -> weights.terms().stream().filter(term -> condition.reports().getFirst() == term.report()).findFirst().filter(term -> {
					Quantity one = term.report().quantity();
					BigDecimal added = term.sign() > 0 ? lacking.negate() : lacking;
					return one.value() != null && unexplained.holdsWith(condition, term.report(), Suspicion.printed(one, one.value().add(added), one.decimals()));
				}).isPresent()).map(Constraints.Condition::finding);
	}

	// What a row that is told to be missing would have held is what the sums over the rows of its table lack.
	private Optional<RowCause> told(Finding finding) {
		String where = finding.places().getLast().where();
		List<Equation> sums = failed.stream().filter(equation -> equation.terms().size() > 1 && equation.terms().stream()
				.allMatch(term -> term.report().place().where().equals(where)) && isOverRows(equation)).toList();
		failed.removeAll(sums);
		List<Finding> explained = new ArrayList<>(List.of(finding));
		sums.forEach(equation -> explained.add(equation.finding()));
		return sums.isEmpty() ? Optional.empty() : Optional.of(new RowCause(finding, Message.of("补上{0}漏掉的行", "Supply the missing rows of {0}", where), List.of(), explained));
	}

	private static boolean isOverRows(Equation equation) {
		return equation.terms().getFirst().report().place().line() != equation.terms().getLast().report().place().line();
	}

	private List<RowCause> untold() {
		Map<Place, List<Equation>> sums = new LinkedHashMap<>();
		for (Equation equation : failed) {
			Report total = equation.terms().getFirst().report();
			dimension(equation).ifPresent(dimension -> sums
					.computeIfAbsent(new Place(total.place().where(), total.place().line(), dimension, total.key().get(dimension)), p -> new ArrayList<>())
					.add(equation));
		}
		List<RowCause> causes = new ArrayList<>();
		sums.forEach((place, equations) -> {
			if (equations.size() > 1 && areRightAcross(equations)) {
				causes.add(cause(place, equations));
			}
		});
		return causes;
	}

	// The catalog along which a sum of one table runs; empty for sums of columns, of prescribed rows and of several tables.
	private Optional<String> dimension(Equation equation) {
		Report total = equation.terms().getFirst().report();
		Report part = equation.terms().getLast().report();
		if (equation.terms().size() < 2 || total.origin() != Report.Origin.CELL || equation.terms().stream()
				.anyMatch(term -> !term.report().place().where().equals(total.place().where()))) {
			return Optional.empty();
		}
		return part.key().dimensions().stream().filter(dimension -> !part.key().get(dimension).equals(total.key().get(dimension)))
				.filter(dimension -> part.key().without(dimension).equals(total.key().without(dimension)))
				.filter(dimension -> tree(dimension).flatMap(DimensionTree::catalog).isPresent()).findFirst();
	}

	private Optional<DimensionTree> tree(String dimension) {
		return document.meaning().flatMap(meaning -> meaning.dimension(dimension));
	}

	private boolean areRightAcross(List<Equation> equations) {
		Set<Report> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
		equations.forEach(equation -> equation.terms().forEach(term -> numbers.add(term.report())));
		return failed.stream().filter(equation -> !equations.contains(equation))
				.noneMatch(equation -> equation.terms().stream().anyMatch(term -> numbers.contains(term.report())));
	}

	private RowCause cause(Place place, List<Equation> equations) {
		List<Finding> findings = Stream.concat(equations.stream(), equations.stream().flatMap(equation -> counterparts(place.dimension(), equation).stream()))
				.map(Equation::finding).distinct().toList();
		Report total = equations.getFirst().terms().getFirst().report();
		String label = total.place().rowLabel().isEmpty() ? total.place().row() : total.place().rowLabel();
		Optional<String> known = known(place, equations);
		return new RowCause(findings.getFirst(), known.map(code -> Message.of("在{0}“{1}”之下补上漏掉的一行“{2}”", "Supply the missing row “{2}” below “{1}” of {0}",
				place.where(), label, code + " " + tree(place.dimension()).map(tree -> tree.label(code)).orElse("")))
				.orElseGet(() -> Message.of("核对{0}“{1}”之下的各行：像是漏了、多了一行或代码写错了", "Check the rows below “{1}” of {0}: one seems to be missing, too many, or under a wrong code",
						place.where(), label)), List.of(), findings);
	}

	// Subjects of another classification without counterpart that come to just what lacks: the row has their counterpart.
	private List<Equation> counterparts(String dimension, Equation equation) {
		FactKey rest = equation.terms().getFirst().report().key().without(dimension);
		List<Equation> alone = failed.stream().filter(other -> other.finding().rule().equals(CorrespondenceCheck.RULE)
				&& other.terms().stream().allMatch(term -> term.sign() < 0 && isOf(term.report().key(), rest))).toList();
		Interval sum = Interval.ZERO;
		for (Equation other : alone) {
			sum = sum.minus(difference(other));
		}
		return !alone.isEmpty() && sum.meets(difference(equation)) ? alone : List.of();
	}

	private static boolean isOf(FactKey key, FactKey rest) {
		return key.dimensions().stream().anyMatch(dimension -> key.without(dimension).equals(rest));
	}

	private Optional<String> known(Place place, List<Equation> equations) {
		Set<String> listed = new LinkedHashSet<>();
		document.facts().reports().stream().filter(report -> report.place().where().equals(place.where()))
				.forEach(report -> listed.add(report.key().get(place.dimension())));
		DimensionTree tree = tree(place.dimension()).orElseThrow();
		Set<String> fitting = null;
		for (Equation equation : equations) {
			FactKey key = equation.terms().getFirst().report().key();
			Set<String> here = new LinkedHashSet<>();
			for (FactKey other : document.facts().matching(key.without(place.dimension()), Set.of(place.dimension()))) {
				String member = other.get(place.dimension());
				if (!listed.contains(member) && tree.isBelow(member, place.member())
						&& document.facts().value(other).map(FactSpace.Value::interval).filter(difference(equation)::meets).isPresent()) {
					here.add(member);
				}
			}
			if (!here.isEmpty()) {
				if (fitting == null) {
					fitting = here;
				} else {
					fitting.retainAll(here);
				}
			}
		}
		return fitting == null || fitting.size() != 1 ? Optional.empty() : Optional.of(fitting.iterator().next());
	}

	private static Interval difference(Equation equation) {
		Interval sum = Interval.exactly(BigDecimal.ZERO);
		for (Term term : equation.terms()) {
			Interval interval = term.report().quantity().interval().orElseThrow();
			sum = term.sign() > 0 ? sum.plus(interval) : sum.minus(interval);
		}
		return sum;
	}
}
