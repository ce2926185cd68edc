// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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

	Implications(Evaluator evaluator, Map<FactKey, Evaluator.Implied> implied) {
		this.evaluator = evaluator;
		this.implied = implied;
	}

	void derive(List<ClaimText> claims) {
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
	}

	private Optional<FactKey> imply(ClaimText claim) {
		List<FactKey> unknown = new ArrayList<>();
		Set<FactKey> seen = new HashSet<>();
		for (Expr.Fact fact : Evaluator.facts(claim.expression())) {
			FactKey key = evaluator.bind(fact);
			if (seen.add(key) && evaluator.value(key).isEmpty()) {
				unknown.add(key);
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
