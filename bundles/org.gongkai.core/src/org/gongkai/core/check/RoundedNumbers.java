// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.fact.Report;

/**
 * Sums that are off by the same last digits because of one number in all of them, which stands in no exact sum. It may be
 * rounded as it should be, so it is not offered to be changed.
 */
final class RoundedNumbers {

	private final Unexplained unexplained;

	RoundedNumbers(Unexplained unexplained) {
		this.unexplained = unexplained;
	}

	/** Sums that are off within rounding and would be exact if one number were larger by a difference. */
	private record Off(Report report, BigDecimal by, List<Equation> sums) {
	}

	/** The numbers, each with what it explains. */
	List<Suspicion> causes() {
		Map<Report, Map<BigDecimal, List<Equation>>> wanted = new IdentityHashMap<>();
		for (Equation equation : unexplained.constraints().equations()) {
			if (unexplained.isWithinRounding(equation)) {
				BigDecimal sum = Unexplained.printedSum(equation).stripTrailingZeros();
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
		Map<Report, List<Equation>> all = candidates.isEmpty() ? Map.of() : unexplained.sumsOf(wanted.keySet());
		candidates.sort(Comparator.comparingInt((Off off) -> -off.sums().size()).thenComparingInt(off -> off.report().id()).thenComparing(Off::by));
		List<Suspicion> found = new ArrayList<>();
		for (Off off : candidates) {
			List<Finding> mended = off.sums().stream().filter(unexplained::isWithinRounding).map(Equation::finding).distinct().toList();
			if (mended.size() > 1 && all.get(off.report()).stream().noneMatch(equation -> Unexplained.printedSum(equation).signum() == 0)) {
				unexplained.explain(mended);
				found.add(new Suspicion(Repair.NONE, off.report(), mended));
			}
		}
		return found;
	}
}
