// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.quantity.Quantity;

/**
 * Finds what claims imply. Every claim is looked at in document order, and again only when one of its unknown facts has
 * become known, so that the work grows with the text and not with its square.
 */
final class Implications {

	private final Evaluator evaluator;
	private final Map<FactKey, Evaluator.Implied> implied;
	private final Map<FactKey, List<ClaimText>> waiting = new HashMap<>();
	private final Set<ClaimText> telling = Collections.newSetFromMap(new IdentityHashMap<>());

	Implications(Evaluator evaluator, Map<FactKey, Evaluator.Implied> implied) {
		this.evaluator = evaluator;
		this.implied = implied;
	}

	/** Derives what claims imply; returns those with facts that nothing reports, in document order. */
	List<ClaimText> derive(List<ClaimText> claims) {
		for (ClaimText claim : claims) {
			if (claim.kind() == ClaimText.Kind.BOUND && claim.quantity() != null && claim.quantity().value() != null
					&& claim.report() < 0) {
				Deque<ClaimText> queue = new ArrayDeque<>(List.of(claim));
				while (!queue.isEmpty()) {
					imply(queue.poll()).ifPresent(key -> {
						List<ClaimText> woken = waiting.remove(key);
						queue.addAll(woken == null ? List.of() : woken);
					});
				}
			}
		}
		return telling.stream().sorted(Comparator.comparingInt(ClaimText::id)).toList();
	}

	private Optional<FactKey> imply(ClaimText claim) {
		List<FactKey> unknown = new ArrayList<>();
		Set<FactKey> seen = new HashSet<>();
		for (Expr.Fact fact : Evaluator.facts(claim.expression())) {
			FactKey key = evaluator.bind(fact);
			if (seen.add(key) && !evaluator.isReported(key)) {
				telling.add(claim);
				if (evaluator.value(key).isEmpty()) {
					unknown.add(key);
				}
			}
		}
		if (unknown.size() > 1) {
			unknown.forEach(key -> waiting.computeIfAbsent(key, k -> new ArrayList<>()).add(claim));
		}
		if (unknown.size() != 1) {
			return Optional.empty();
		}
		FactKey key = unknown.getFirst();
		Quantity printed = claim.quantity();
		Result.Value target = new Result.Value(printed.base().orElseThrow(), printed.interval().orElseThrow(), printed.halfUnit(),
				printed.unitOf().kind());
		Optional<Result.Value> solved = new Solver(evaluator).solve(claim.expression(), key, target);
		solved.ifPresent(value -> implied.put(key, new Evaluator.Implied(key, claim, value)));
		return solved.map(value -> key);
	}
}
