// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.text.Message;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.check.Constraints.Term;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;

/**
 * Looks for the numbers whose change mends most. Every equation in which a number takes part says between which bounds
 * it would have to be printed; the number is suspected for as many failed equations as agree on one value, less those
 * that hold now and would break. The most suspected number comes first, then what is left is searched again. Only
 * numbers of failed equations are looked at, so the work grows with what is wrong and not with the document.
 * Before that numbers in each other's places are looked for: a row moved by a column breaks many equations, and no single
 * number would mend them all.
 */
final class CauseSearch {

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
	// Of more numbers in the same failing conditions none is more suspicious than the others.
	private static final int MOST_ALIKE = 12;
	private static final Repair UNCHANGED = new Repair(new Message("", ""));

	private final Constraints constraints;
	private final DocumentSnapshot document;
	private final List<Finding> findings;
	private final Map<Report, List<Equation>> equations = new IdentityHashMap<>();
	private final Map<Report, List<Constraints.Condition>> conditions = new IdentityHashMap<>();
	private final Map<Equation, Interval> sums = new IdentityHashMap<>();
	private final List<Repair> displacements = new ArrayList<>();
	private final Set<Report> displaceable = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Equation> open = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<String, Map<String, Long>> empties = new HashMap<>();
	private final Set<Finding> explained = Collections.newSetFromMap(new IdentityHashMap<>());

	/** @param findings all that was found, for what they say of rows */
	CauseSearch(Constraints constraints, DocumentSnapshot document, List<Finding> findings) {
		this.constraints = constraints;
		this.document = document;
		this.findings = findings;
		Set<Report> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Equation equation : constraints.equations()) {
			if (fails(equation)) {
				open.add(equation);
				equation.terms().forEach(term -> suspects.add(term.report()));
			}
		}
		List<Repair> displaced = open.size() > 1 ? Displacements.of(document, suspects) : List.of();
		displaced.forEach(repair -> displaceable.addAll(repair.touched()));
		displacements.addAll(displaced);
		Set<Report> looked = Collections.newSetFromMap(new IdentityHashMap<>());
		looked.addAll(suspects);
		looked.addAll(displaceable);
		equations.putAll(equationsOf(looked));
		for (Constraints.Condition condition : constraints.conditions()) {
			for (Report report : condition.reports()) {
				if (suspects.contains(report)) {
					conditions.computeIfAbsent(report, r -> new ArrayList<>()).add(condition);
				}
			}
		}
	}

	private Map<Report, List<Equation>> equationsOf(Set<Report> reports) {
		// Asked of every number of the document.
		BitSet numbers = new BitSet();
		reports.forEach(report -> numbers.set(report.id()));
		Map<Report, List<Equation>> found = new IdentityHashMap<>();
		for (Equation equation : constraints.equations()) {
			for (Term term : equation.terms()) {
				if (numbers.get(term.report().id()) && reports.contains(term.report())) {
					found.computeIfAbsent(term.report(), r -> new ArrayList<>()).add(equation);
				}
			}
		}
		return found;
	}

	private static boolean fails(Equation equation) {
		return equation.finding() != null && equation.finding().verdict() == Verdict.CONTRADICTION;
	}

	/** Rows as a whole, then displaced and single numbers, each with findings that no earlier one explains. */
	List<Cause> causes() {
		List<Cause> found = new ArrayList<>();
		new MiscodedRows(document, findings, constraints, open::contains).causes().forEach(cause -> found.add(accept(cause)));
		found.addAll(displaced());
		new MissingRows(document, findings, constraints, open::contains).causes().forEach(cause -> found.add(accept(cause)));
		found.addAll(numbers());
		found.addAll(shared());
		found.addAll(rounded());
		return found;
	}

	// Shares, rates and inequalities that fail together because of one number in all of them: with another value, which each of
	// them names by how far it is off, they hold, and no sum breaks. Two totals of a hundred projects point at none of them.
	private List<Suspicion> shared() {
		List<Constraints.Condition> all = constraints.conditions().stream().filter(this::isUnexplained).toList();
		Map<Report, BitSet> failing = new IdentityHashMap<>();
		List<Report> reports = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			for (Report report : all.get(i).reports()) {
				failing.computeIfAbsent(report, r -> {
					reports.add(r);
					return new BitSet();
				}).set(i);
			}
		}
		Map<BitSet, Long> alike = failing.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		failing.values().removeIf(conditions -> conditions.cardinality() < 2 || alike.get(conditions) > MOST_ALIKE);
		Map<Report, List<Equation>> sums = failing.isEmpty() ? Map.of() : equationsOf(failing.keySet());
		List<Suspicion> found = new ArrayList<>();
		reports.stream().filter(failing::containsKey).sorted(Comparator.comparingInt(report -> -failing.get(report).cardinality())).forEach(report -> {
			List<Constraints.Condition> open = failing.get(report).stream().mapToObj(all::get).filter(this::isUnexplained).toList();
			shared(report, open, sums.getOrDefault(report, List.of())).ifPresent(found::add);
		});
		return found;
	}

	private Optional<Suspicion> shared(Report report, List<Constraints.Condition> failing, List<Equation> sums) {
		Quantity best = null;
		List<Constraints.Condition> most = List.of();
		for (Quantity value : failing.size() < 2 ? List.<Quantity>of() : candidates(report, failing)) {
			List<Constraints.Condition> mended = failing.stream().filter(condition -> condition.trial().holdsWith(report, value)).toList();
			Repair repair = new Repair(UNCHANGED.label());
			repair.set(report, value);
			if (mended.size() > Math.max(1, most.size()) && sums.stream().allMatch(equation -> fails(equation) || sum(equation, repair).contains(BigDecimal.ZERO))) {
				best = value;
				most = mended;
			}
		}
		if (best == null) {
			return Optional.empty();
		}
		List<Finding> mended = most.stream().map(Constraints.Condition::finding).distinct().toList();
		explained.addAll(mended);
		return Optional.of(Suspicion.of(report, best, mended));
	}

	// What the number would be if a condition were off by a difference, or by a factor, because of it.
	private static List<Quantity> candidates(Report report, List<Constraints.Condition> failing) {
		Quantity now = report.quantity();
		List<Quantity> candidates = new ArrayList<>();
		for (Constraints.Condition condition : now.value() == null ? List.<Constraints.Condition>of() : failing) {
			Optional<BigDecimal> actual = number(condition.finding().actual());
			Optional<BigDecimal> expected = number(condition.finding().expected());
			number(condition.finding().difference()).ifPresent(difference -> {
				candidates.add(Suspicion.printed(now, now.value().subtract(difference), now.decimals()));
				candidates.add(Suspicion.printed(now, now.value().add(difference), now.decimals()));
			});
			if (actual.isPresent() && expected.isPresent() && actual.get().signum() != 0 && expected.get().signum() != 0) {
				candidates.add(Suspicion.printed(now, now.value().multiply(actual.get()).divide(expected.get(), MathContext.DECIMAL64), now.decimals()));
				candidates.add(Suspicion.printed(now, now.value().multiply(expected.get()).divide(actual.get(), MathContext.DECIMAL64), now.decimals()));
			}
		}
		return candidates;
	}

	private static Optional<BigDecimal> number(String shown) {
		String digits = shown.replaceAll("[,，%％]", "");
		return digits.matches("-?[0-9]+(?:[.][0-9]+)?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
	}

	private Cause accept(Cause cause) {
		explained.addAll(cause.explained());
		open.removeIf(equation -> explained.contains(equation.finding()));
		return cause;
	}

	/** How likely a number is the wrong one of several that would mend as much; the likeliest is the least. */
	private record Likeliness(int inexact, boolean ordinary, int unlikeliness, boolean unprinted, Slip slip, boolean namedLater) implements Comparable<Likeliness> {

		private static final Comparator<Likeliness> ORDER = Comparator.comparingInt(Likeliness::inexact).thenComparing(Likeliness::ordinary).thenComparingInt(Likeliness::unlikeliness)
				.thenComparing(Likeliness::unprinted).thenComparing(Likeliness::slip).thenComparing(Likeliness::namedLater);

		@Override
		public int compareTo(Likeliness other) {
			return ORDER.compare(this, other);
		}
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
				Quantity repaired = repaired(report, peak);
				likeliness = new Likeliness(inexact(report, repaired), !isOddlyEmpty(report), unlikeliness(report, peak), !isPrintedBeside(report, repaired),
						Slip.between(report.quantity().printed(), repaired.printed()), !isNamedFirst(report, peak));
			}
			return likeliness;
		}
	}

	private List<Suspicion> numbers() {
		PriorityQueue<Candidate> queue = new PriorityQueue<>(Comparator.<Candidate>comparingInt(c -> -c.peak().score())
				.thenComparingInt(c -> -c.peak().mended().size()).thenComparing(Candidate::likeliness).thenComparingInt(c -> c.report().id()));
		for (Report report : equations.keySet()) {
			Peak peak = peak(report);
			if (peak.score() > 0) {
				queue.add(new Candidate(report, peak));
			}
		}
		List<Suspicion> found = new ArrayList<>();
		while (!queue.isEmpty() && !open.isEmpty()) {
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

	// The displacement that mends most first; one that breaks anything, leaves anything open, or mends no more than a single
	// number would is none.
	private List<Suspicion> displaced() {
		List<Suspicion> found = new ArrayList<>();
		Set<Report> moved = Collections.newSetFromMap(new IdentityHashMap<>());
		record Candidate(Repair repair, List<Equation> mended, long touched) {
		}
		List<Candidate> candidates = new ArrayList<>();
		for (Repair repair : displacements) {
			List<Equation> mended = mended(repair);
			if (mended.size() > 1 && mended.size() > repair.touched().stream().mapToInt(this::mostMended).max().orElse(0)) {
				candidates.add(new Candidate(repair, mended, constraints.conditions().stream().filter(condition -> touches(repair, condition)).count()));
			}
		}
		// Exchanged parts and exchanged totals mend the same sums: what else fails tells which of them it is.
		candidates.sort(Comparator.<Candidate>comparingInt(candidate -> -candidate.mended().size()).thenComparingLong(candidate -> -candidate.touched())
				.thenComparingInt(candidate -> candidate.repair().changes().size()).thenComparingInt(candidate -> candidate.repair().reports().getFirst().id()));
		for (Candidate candidate : candidates) {
			boolean still = candidate.mended().stream().allMatch(open::contains)
					&& candidate.repair().touched().stream().noneMatch(moved::contains);
			if (still) {
				moved.addAll(candidate.repair().touched());
				found.add(accept(candidate.repair(), candidate.mended()));
			}
		}
		return found;
	}

	// What does not hold between two numbers that move, or of which one is lost.
	private boolean touches(Repair repair, Constraints.Condition condition) {
		return isUnexplained(condition) && condition.reports().stream().filter(repair.touched()::contains).limit(2).count() > 1;
	}

	private int mostMended(Report report) {
		return equations.containsKey(report) ? peak(report).mended().size() : 0;
	}

	// The failed equations that hold after a repair; none when it breaks one or leaves one of its own open.
	private List<Equation> mended(Repair repair) {
		Set<Equation> affected = Collections.newSetFromMap(new IdentityHashMap<>());
		repair.touched().forEach(report -> affected.addAll(equations.getOrDefault(report, List.of())));
		List<Equation> mended = new ArrayList<>();
		for (Equation equation : affected) {
			boolean failed = open.contains(equation);
			if (failed || !fails(equation)) {
				boolean free = equation.terms().stream().anyMatch(term -> repair.isOpen(term.report()));
				if (!free && !sum(equation, repair).contains(BigDecimal.ZERO)) {
					return List.of();
				}
				if (failed) {
					mended.add(equation);
				}
			}
		}
		return mended;
	}

	private Suspicion accept(Repair repair, List<Equation> mended) {
		Set<Finding> findings = new LinkedHashSet<>();
		for (Equation equation : mended) {
			open.remove(equation);
			findings.add(equation.finding());
		}
		for (Constraints.Condition condition : constraints.conditions()) {
			if (isUnexplained(condition) && (touches(repair, condition) || repair.changes().entrySet().stream().anyMatch(change -> condition.reports()
					.contains(change.getKey()) && condition.trial().holdsWith(change.getKey(), change.getValue())))) {
				findings.add(condition.finding());
			}
		}
		explained.addAll(findings);
		return new Suspicion(repair, repair.reports().getFirst(), List.copyOf(findings));
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
		Quantity repaired = repaired(report, peak);
		Set<Finding> findings = new LinkedHashSet<>();
		for (Equation equation : peak.mended()) {
			open.remove(equation);
			findings.add(equation.finding());
		}
		met(report, repaired).stream().filter(this::isUnexplained).forEach(condition -> findings.add(condition.finding()));
		// What rounding might explain is explained by the number where the printed values agree with it.
		equations.get(report).stream().filter(equation -> isWithinRounding(equation) && isExact(equation, report, repaired))
				.forEach(equation -> findings.add(equation.finding()));
		explained.addAll(findings);
		return Suspicion.of(report, repaired, List.copyOf(findings));
	}

	private boolean isWithinRounding(Equation equation) {
		return equation.finding() != null && equation.finding().verdict() == Verdict.ROUNDING && !explained.contains(equation.finding());
	}

	// Sums that would hold by rounding only: the fewer, the likelier it is the number that was meant.
	private int inexact(Report report, Quantity repaired) {
		return (int) equations.get(report).stream().filter(equation -> !isExact(equation, report, repaired)).count();
	}

	private static boolean isExact(Equation equation, Report report, Quantity repaired) {
		return printedSum(equation, report, repaired).signum() == 0;
	}

	private static BigDecimal printedSum(Equation equation, Report report, Quantity repaired) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Term term : equation.terms()) {
			BigDecimal value = (term.report() == report ? repaired : term.report().quantity()).base().orElse(BigDecimal.ZERO);
			sum = term.sign() > 0 ? sum.add(value) : sum.subtract(value);
		}
		return sum;
	}

	/** Sums that are off within rounding and would be exact if one number were larger by a difference. */
	private record Off(Report report, BigDecimal by, List<Equation> sums) {
	}

	// Sums that are off by the same last digits because of one number in all of them, which stands in no exact sum. It may be
	// rounded as it should be, so it is not offered to be changed.
	private List<Suspicion> rounded() {
		Map<Report, Map<BigDecimal, List<Equation>>> wanted = new IdentityHashMap<>();
		for (Equation equation : constraints.equations()) {
			if (isWithinRounding(equation)) {
				BigDecimal sum = printedSum(equation, null, null).stripTrailingZeros();
				equation.terms().stream().filter(term -> term.report().quantity().value() != null).forEach(term -> wanted.computeIfAbsent(term.report(),
						report -> new HashMap<>()).computeIfAbsent(term.sign() > 0 ? sum.negate() : sum, by -> new ArrayList<>()).add(equation));
			}
		}
		List<Off> candidates = new ArrayList<>();
		wanted.forEach((report, ways) -> ways.forEach((by, sums) -> {
			if (sums.size() > 1) {
				candidates.add(new Off(report, by, sums));
			}
		}));
		Map<Report, List<Equation>> all = candidates.isEmpty() ? Map.of() : equationsOf(wanted.keySet());
		candidates.sort(Comparator.comparingInt((Off off) -> -off.sums().size()).thenComparingInt(off -> off.report().id()).thenComparing(Off::by));
		List<Suspicion> found = new ArrayList<>();
		for (Off off : candidates) {
			List<Finding> mended = off.sums().stream().filter(this::isWithinRounding).map(Equation::finding).distinct().toList();
			if (mended.size() > 1 && all.get(off.report()).stream().noneMatch(equation -> isExact(equation, null, null))) {
				explained.addAll(mended);
				found.add(new Suspicion(UNCHANGED, off.report(), mended));
			}
		}
		return found;
	}

	// The shares, rates and rules that would hold with the number printed otherwise; those that a disputed fact leaves open
	// speak for the value with which they hold.
	private List<Constraints.Condition> met(Report report, Quantity repaired) {
		return conditions.getOrDefault(report, List.of()).stream()
				.filter(condition -> !explained.contains(condition.finding()) && condition.trial().holdsWith(report, repaired)).toList();
	}

	private boolean isUnexplained(Constraints.Condition condition) {
		return condition.finding() != null && !explained.contains(condition.finding());
	}

	// The value that is wanted most exactly, with the decimals of the number or of its neighbours when it is blank. Rounding
	// admits several; the one with which most shares, rates and rules hold is meant.
	private Quantity repaired(Report report, Peak peak) {
		Quantity now = report.quantity();
		int decimals = now.value() != null ? now.decimals()
				: peak.mended().getFirst().terms().stream().mapToInt(term -> term.report().quantity().decimals()).max().orElse(0);
		BigDecimal middle = peak.low().add(peak.high()).divide(BigDecimal.valueOf(2));
		Quantity best = Suspicion.printed(now, now.unitOf().fromBase(middle), decimals);
		if (!conditions.containsKey(report)) {
			return best;
		}
		int most = met(report, best).size();
		BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
		for (int step = 1; step <= NEAREST; step++) {
			for (BigDecimal away : List.of(unit.multiply(BigDecimal.valueOf(-step)), unit.multiply(BigDecimal.valueOf(step)))) {
				Quantity other = Suspicion.printed(now, now.unitOf().fromBase(middle).add(away), decimals);
				BigDecimal value = other.base().orElseThrow();
				boolean admitted = peak.low().compareTo(value) <= 0 && value.compareTo(peak.high()) <= 0;
				int conditionsMet = admitted ? met(report, other).size() : 0;
				if (conditionsMet > most) {
					most = conditionsMet;
					best = other;
				}
			}
		}
		return best;
	}

	private Peak peak(Report report) {
		List<Bound> bounds = new ArrayList<>();
		int held = 0;
		for (Equation equation : equations.get(report)) {
			boolean holds = !fails(equation);
			if (holds || open.contains(equation)) {
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
		return best.score() <= 0 ? best : best.and(met(report, repaired(report, best)).size());
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
				if (fails(bound.equation())) {
					mended.add(bound.equation());
				} else {
					kept++;
				}
			}
		}
		return new Peak(mended.size() - (held - kept), low, high, mended);
	}

	private Bound bound(Report report, Equation equation) {
		Interval all = sums.computeIfAbsent(equation, CauseSearch::sum);
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

	private static Interval sum(Equation equation) {
		return sum(equation, UNCHANGED);
	}

	private static Interval sum(Equation equation, Repair repair) {
		Interval sum = Interval.ZERO;
		for (Term term : equation.terms()) {
			Interval interval = repair.changes().getOrDefault(term.report(), term.report().quantity()).interval().orElseThrow();
			sum = term.sign() > 0 ? sum.plus(interval) : sum.minus(interval);
		}
		return sum;
	}
}
