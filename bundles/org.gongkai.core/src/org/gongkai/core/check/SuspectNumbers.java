// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.core.check.Constraints.Condition;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;

/**
 * Single numbers whose change mends most. Every sum in which a number takes part says between which bounds it would have to
 * be printed; the number is suspected for as many failed sums as agree on one value, less those that hold now and would
 * break. The most suspected number comes first, then what is left is searched again.
 */
final class SuspectNumbers {

	/** A bound on a printed number, from an equation that fails or holds. */
	private record Bound(BigDecimal low, BigDecimal high, Equation equation) {
	}

	/** Where most bounds of a number agree. */
	private record Peak(int score, BigDecimal low, BigDecimal high, List<Equation> mended) {

		Peak and(int conditions) {
			return new Peak(score + conditions, low, high, mended);
		}
	}

	// So many last digits up and down from the middle of what rounding admits are tried as the value that was meant.
	private static final int NEAREST = 8;

	private final Unexplained unexplained;
	private final DocumentSnapshot document;
	private final Map<Report, List<Equation>> sums;
	private final Map<Report, List<Condition>> conditions = new IdentityHashMap<>();
	private final Map<Equation, Interval> whole = new IdentityHashMap<>();
	private final Map<String, Map<String, Long>> empties = new HashMap<>();

	/**
	 * @param suspects the numbers of failed sums
	 * @param displaceable other numbers that may have moved
	 */
	SuspectNumbers(Unexplained unexplained, DocumentSnapshot document, Set<Report> suspects, Set<Report> displaceable) {
		this.unexplained = unexplained;
		this.document = document;
		Set<Report> looked = Collections.newSetFromMap(new IdentityHashMap<>());
		looked.addAll(suspects);
		looked.addAll(displaceable);
		sums = unexplained.sumsOf(looked);
		for (Condition condition : unexplained.constraints().conditions()) {
			for (Report report : condition.reports()) {
				if (suspects.contains(report)) {
					conditions.computeIfAbsent(report, r -> new ArrayList<>()).add(condition);
				}
			}
		}
	}

	/** The sums in which a number that may be wrong stands. */
	List<Equation> sums(Report report) {
		return sums.getOrDefault(report, List.of());
	}

	/** How many sums a number alone would mend. */
	int mostMended(Report report) {
		return sums.containsKey(report) ? peak(report).mended().size() : 0;
	}

	/** A number that would mend something; how likely it is matters, and is looked for, only beside its equals. */
	private final class Candidate {
		private final Report report;
		private final Peak peak;
		private Likeliness likeliness;

		Candidate(Report report, Peak peak) {
			this.report = report;
			this.peak = peak;
		}

		Report report() {
			return report;
		}

		Peak peak() {
			return peak;
		}

		Likeliness likeliness() {
			if (likeliness == null) {
				Quantity repaired = meant(report, peak).quantity();
				likeliness = new Likeliness(inexact(report, repaired), !isOddlyEmpty(report), unlikeliness(report, peak), !isPrintedBeside(report, repaired),
						Slip.between(report.quantity().printed(), repaired.printed()), !isNamedFirst(report, peak));
			}
			return likeliness;
		}
	}

	/** The numbers, the most suspected first, each with what it explains. */
	List<Suspicion> causes() {
		PriorityQueue<Candidate> queue = new PriorityQueue<>(Comparator.<Candidate>comparingInt(c -> -c.peak().score())
				.thenComparingInt(c -> -c.peak().mended().size()).thenComparing(Candidate::likeliness).thenComparingInt(c -> c.report().id()));
		for (Report report : sums.keySet()) {
			Peak peak = peak(report);
			if (peak.score() > 0) {
				queue.add(new Candidate(report, peak));
			}
		}
		List<Suspicion> found = new ArrayList<>();
		while (!queue.isEmpty() && !unexplained.sums().isEmpty()) {
			Candidate best = queue.poll();
			Peak now = peak(best.report());
			if (now.score() <= 0) {
				continue;
			}
			if (now.score() < best.peak().score() || now.mended().size() < best.peak().mended().size()) {
				queue.add(new Candidate(best.report(), now));
				continue;
			}
			found.add(accept(best.report(), now));
		}
		return found;
	}

	// A check names the place it doubts most first.
	private static boolean isNamedFirst(Report report, Peak peak) {
		return peak.mended().stream().anyMatch(equation -> equation.finding().places().getFirst().equals(report.place()));
	}

	// A number is more often mistyped than forgotten, an amount is hardly ever negative, and none is nothing because another was
	// left out.
	private static int unlikeliness(Report report, Peak peak) {
		boolean none = report.quantity().value() != null && report.quantity().value().signum() != 0 && peak.low() != null
				&& peak.low().signum() <= 0 && peak.high().signum() >= 0 && peak.mended().stream().flatMap(equation -> equation.terms().stream())
						.anyMatch(term -> term.report() != report && term.report().quantity().value() == null);
		boolean negative = peak.high() != null && peak.high().signum() < 0 && report.quantity().base().orElseThrow().signum() >= 0;
		return negative || none ? 2 : report.quantity().value() == null ? 1 : 0;
	}

	// A cell without an amount that is printed otherwise than all others without one in its table.
	private boolean isOddlyEmpty(Report report) {
		if (report.origin() != Report.Origin.CELL || report.quantity().base().map(BigDecimal::signum).orElse(0) != 0) {
			return false;
		}
		Map<String, Long> alike = empties.computeIfAbsent(report.place().where(), where -> document.facts().reports().stream()
				.filter(other -> other.origin() == Report.Origin.CELL && other.place().where().equals(where)
						&& other.quantity().base().map(BigDecimal::signum).orElse(0) == 0)
				.collect(Collectors.groupingBy(other -> other.place().printed(), Collectors.counting())));
		return alike.size() > 1 && alike.get(report.place().printed()) == 1;
	}

	// What a number should be is likely where the same row of a table says it: a score that is the whole weight, a total of one part.
	private boolean isPrintedBeside(Report report, Quantity repaired) {
		BigDecimal value = repaired.base().orElseThrow();
		return report.origin() == Report.Origin.CELL && value.signum() != 0
				&& (isPrintedBeside(report, value, -1) || isPrintedBeside(report, value, 1));
	}

	// The numbers of a row follow each other.
	private boolean isPrintedBeside(Report report, BigDecimal value, int step) {
		List<Report> all = document.facts().reports();
		for (int i = report.id() + step; i >= 0 && i < all.size() && all.get(i).place().line() == report.place().line(); i += step) {
			Quantity other = all.get(i).quantity();
			if (all.get(i).origin() == Report.Origin.CELL && other.value() != null && other.base().orElseThrow().compareTo(value) == 0
					&& other.unitOf().kind().equals(report.quantity().unitOf().kind())) {
				return true;
			}
		}
		return false;
	}

	private Suspicion accept(Report report, Peak peak) {
		Meant meant = meant(report, peak);
		Quantity repaired = meant.quantity();
		Set<Finding> findings = new LinkedHashSet<>();
		peak.mended().forEach(equation -> findings.add(equation.finding()));
		meant.met().stream().filter(unexplained::isOpen).forEach(condition -> findings.add(condition.finding()));
		// What rounding might explain is explained by the number where the printed values agree with it.
		sums.get(report).stream().filter(equation -> unexplained.isWithinRounding(equation) && isExact(equation, report, repaired))
				.forEach(equation -> findings.add(equation.finding()));
		unexplained.explain(findings);
		return Suspicion.of(report, repaired, List.copyOf(findings));
	}

	// Sums that would hold by rounding only: the fewer, the likelier it is the number that was meant.
	private int inexact(Report report, Quantity repaired) {
		return (int) sums.get(report).stream().filter(equation -> !isExact(equation, report, repaired)).count();
	}

	private static boolean isExact(Equation equation, Report report, Quantity repaired) {
		return Unexplained.printedSum(equation, report, repaired).signum() == 0;
	}

	// The shares, rates and rules that would hold with the number printed otherwise; those that a disputed fact leaves open
	// speak for the value with which they hold.
	private List<Condition> met(Report report, Quantity repaired) {
		return conditions.getOrDefault(report, List.of()).stream()
				.filter(condition -> (condition.finding() == null || unexplained.isOpen(condition.finding())) && unexplained.holdsWith(condition, report, repaired)).toList();
	}

	/** A value that a number should have, and the conditions that hold with it. */
	private record Meant(Quantity quantity, List<Condition> met) {
	}

	// The value that is wanted most exactly, with the decimals of the number or of its neighbours when it is blank. Rounding
	// admits several; the one with which most shares, rates and rules hold is meant.
	private Meant meant(Report report, Peak peak) {
		Quantity now = report.quantity();
		int decimals = now.value() != null ? now.decimals()
				: peak.mended().getFirst().terms().stream().mapToInt(term -> term.report().quantity().decimals()).max().orElse(0);
		BigDecimal middle = now.unitOf().fromBase(peak.low().add(peak.high()).divide(BigDecimal.valueOf(2)));
		Quantity first = Suspicion.printed(now, middle, decimals);
		Meant best = new Meant(first, met(report, first));
		int most = conditions.getOrDefault(report, List.of()).size();
		BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
		for (int step = 1; step <= NEAREST && best.met().size() < most; step++) {
			for (BigDecimal away : List.of(unit.multiply(BigDecimal.valueOf(-step)), unit.multiply(BigDecimal.valueOf(step)))) {
				Quantity other = Suspicion.printed(now, middle.add(away), decimals);
				BigDecimal value = other.base().orElseThrow();
				boolean admitted = peak.low().compareTo(value) <= 0 && value.compareTo(peak.high()) <= 0;
				List<Condition> met = admitted ? met(report, other) : List.of();
				best = met.size() > best.met().size() ? new Meant(other, met) : best;
			}
		}
		return best;
	}

	private Peak peak(Report report) {
		List<Bound> bounds = new ArrayList<>();
		int held = 0;
		for (Equation equation : sums.get(report)) {
			boolean holds = !Unexplained.fails(equation);
			if (holds || unexplained.isOpen(equation)) {
				bounds.add(bound(report, equation));
				held += holds ? 1 : 0;
			}
		}
		if (bounds.size() == held) {
			return new Peak(0, null, null, List.of());
		}
		// Between two neighbouring ends the same bounds agree, and at an end at least as many, so ends are enough.
		TreeSet<BigDecimal> ends = new TreeSet<>();
		bounds.forEach(bound -> {
			ends.add(bound.low());
			ends.add(bound.high());
		});
		Peak best = null;
		for (BigDecimal end : ends.size() > 64 ? middle(ends) : ends) {
			Peak peak = at(end, bounds, held);
			if (best == null || peak.score() > best.score()) {
				best = peak;
			}
		}
		return best.score() <= 0 ? best : best.and(meant(report, best).met().size());
	}

	// A number in very many equations is looked at in the middle of their bounds only.
	private static Iterable<BigDecimal> middle(TreeSet<BigDecimal> ends) {
		List<BigDecimal> sorted = List.copyOf(ends);
		return sorted.subList(sorted.size() / 2 - 32, sorted.size() / 2 + 32);
	}

	private static Peak at(BigDecimal value, List<Bound> bounds, int held) {
		List<Equation> mended = new ArrayList<>();
		BigDecimal low = null;
		BigDecimal high = null;
		int kept = 0;
		for (Bound bound : bounds) {
			if (bound.low().compareTo(value) <= 0 && value.compareTo(bound.high()) <= 0) {
				low = low == null ? bound.low() : low.max(bound.low());
				high = high == null ? bound.high() : high.min(bound.high());
				if (Unexplained.fails(bound.equation())) {
					mended.add(bound.equation());
				} else {
					kept++;
				}
			}
		}
		return new Peak(mended.size() - (held - kept), low, high, mended);
	}

	private Bound bound(Report report, Equation equation) {
		Interval all = whole.computeIfAbsent(equation, Unexplained::sum);
		int sign = equation.terms().stream().filter(term -> term.report() == report).findFirst().orElseThrow().sign();
		Interval own = report.quantity().interval().orElseThrow();
		Interval signed = sign > 0 ? own : own.negated();
		BigDecimal low = all.low().subtract(signed.low());
		BigDecimal high = all.high().subtract(signed.high());
		Interval needed = sign > 0 ? new Interval(high.negate(), low.negate()) : new Interval(low, high);
		BigDecimal half = report.quantity().halfUnit();
		return new Bound(needed.low().subtract(half).setScale(10, RoundingMode.FLOOR),
				needed.high().add(half).setScale(10, RoundingMode.CEILING), equation);
	}
}
