// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.core.check.Constraints.Condition;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;

/**
 * Shares, rates and inequalities that fail together because of one number in all of them: with another value, which each of
 * them names by how far it is off, they hold, and no sum breaks. Two totals of a hundred projects point at none of them.
 */
final class SharedNumbers {

	// Of more numbers in the same failing conditions none is more suspicious than the others.
	private static final int MOST_ALIKE = 12;

	private final Unexplained unexplained;

	SharedNumbers(Unexplained unexplained) {
		this.unexplained = unexplained;
	}

	/** The numbers, each with what it explains. */
	List<Suspicion> causes() {
		List<Condition> all = unexplained.constraints().conditions().stream().filter(unexplained::isOpen).toList();
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
		Map<Report, List<Equation>> sums = failing.isEmpty() ? Map.of() : unexplained.sumsOf(failing.keySet());
		List<Suspicion> found = new ArrayList<>();
		reports.stream().filter(failing::containsKey).sorted(Comparator.comparingInt(report -> -failing.get(report).cardinality())).forEach(report -> {
			List<Condition> open = failing.get(report).stream().mapToObj(all::get).filter(unexplained::isOpen).toList();
			shared(report, open, sums.getOrDefault(report, List.of())).ifPresent(found::add);
		});
		return found;
	}

	private Optional<Suspicion> shared(Report report, List<Condition> failing, List<Equation> sums) {
		Quantity best = null;
		List<Condition> most = List.of();
		for (Quantity value : failing.size() < 2 ? Set.<Quantity>of() : candidates(report, failing)) {
			List<Condition> mended = failing.stream().filter(condition -> unexplained.holdsWith(condition, report, value)).toList();
			Repair repair = Repair.of(report, value);
			if (mended.size() > Math.max(1, most.size()) && sums.stream().allMatch(equation -> Unexplained.fails(equation) || Unexplained.holdsWith(equation, repair))) {
				best = value;
				most = mended;
			}
		}
		if (best == null) {
			return Optional.empty();
		}
		List<Finding> mended = most.stream().map(Condition::finding).distinct().toList();
		unexplained.explain(mended);
		return Optional.of(Suspicion.of(report, best, mended));
	}

	// What the number would be if a condition were off by a difference, or by a factor, because of it.
	private static Set<Quantity> candidates(Report report, List<Condition> failing) {
		Quantity now = report.quantity();
		Set<Quantity> candidates = new LinkedHashSet<>();
		for (Condition condition : now.value() == null ? List.<Condition>of() : failing) {
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
}
