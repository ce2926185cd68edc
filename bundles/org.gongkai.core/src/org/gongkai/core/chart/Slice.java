// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.DimensionTree;

/**
 * Facts that differ on one dimension only: an element by function, by nature, by fund. Forms report it in different scopes
 * (all money, the general budget only, current year only); the slice is the one in which most is reported.
 *
 * @param whole what the members are parts of
 * @param members amount of each reported member
 */
record Slice(FactKey whole, Map<String, Amount> members) {

	private static final List<String> SCOPE = List.of(ChartFacts.NATURE, ChartFacts.SOURCE, ChartFacts.FUND);

	/**
	 * The slice of a document in which most is reported: most top members, then codes that open into further codes, then the
	 * least restricted, then most members in all, then the largest.
	 *
	 * @param base what all have in common
	 * @param dimension dimension on which they differ
	 */
	static Optional<Slice> of(ChartFacts facts, FactKey base, String dimension) {
		return of(facts, base, dimension, member -> true);
	}

	/** The same of some members only. */
	static Optional<Slice> of(ChartFacts facts, FactKey base, String dimension, Predicate<String> wanted) {
		DimensionTree tree = facts.dimension(dimension).orElse(null);
		if (tree == null) {
			return Optional.empty();
		}
		Map<FactKey, Map<String, Amount>> scopes = scopes(facts, base, dimension, wanted);
		for (String other : SCOPE) {
			if (!other.equals(dimension)) {
				facts.dimension(other).ifPresent(along -> sum(scopes, along));
			}
		}
		return scopes.entrySet().stream().map(scope -> new Slice(scope.getKey(), scope.getValue()))
				.filter(slice -> slice.members.values().stream().anyMatch(amount -> !amount.isNothing()))
				.max(Comparator.comparingLong((Slice slice) -> slice.tops(tree).stream().filter(amount -> !amount.isNothing()).count())
						.thenComparing(slice -> tree.catalog().isPresent() && slice.tops(tree).size() < slice.members.size())
						.thenComparing(slice -> -slice.whole.dimensions().size())
						.thenComparingLong(slice -> slice.members.values().stream().filter(amount -> !amount.isNothing()).count())
						.thenComparing(slice -> slice.total(tree)));
	}

	private static Map<FactKey, Map<String, Amount>> scopes(ChartFacts facts, FactKey base, String dimension,
			Predicate<String> wanted) {
		Map<FactKey, Map<String, Amount>> scopes = new LinkedHashMap<>();
		for (FactKey key : facts.space().keys()) {
			String member = key.get(dimension);
			if (!member.isEmpty() && wanted.test(member) && belongs(key, base, dimension)) {
				facts.reported(key).ifPresent(amount -> scopes.computeIfAbsent(key.without(dimension), rest -> new LinkedHashMap<>()).put(member, amount));
			}
		}
		return scopes;
	}

	private static boolean belongs(FactKey key, FactKey base, String dimension) {
		for (String other : key.dimensions()) {
			boolean free = other.equals(dimension) || SCOPE.contains(other) && base.get(other).isEmpty();
			if (!free && !key.get(other).equals(base.get(other))) {
				return false;
			}
		}
		return base.dimensions().stream().allMatch(other -> key.get(other).equals(base.get(other)));
	}

	// A scope whose parts are all reported is reported too: 基本支出 where 人员经费 and 公用经费 are.
	private static void sum(Map<FactKey, Map<String, Amount>> scopes, DimensionTree along) {
		List<String> parents = new ArrayList<>(along.members());
		Collections.reverse(parents);
		parents.add("");
		for (String parent : parents) {
			List<String> parts = along.children(parent).stream().filter(part -> !along.isPartial(part)).toList();
			if (parts.isEmpty() || !along.addsUp(parent)) {
				continue;
			}
			for (FactKey first : List.copyOf(scopes.keySet())) {
				if (first.get(along.name()).equals(parts.getFirst())) {
					List<Map<String, Amount>> each = parts.stream().map(part -> scopes.get(first.with(along.name(), part))).toList();
					if (each.stream().allMatch(Objects::nonNull)) {
						fill(scopes.computeIfAbsent(first.with(along.name(), parent), rest -> new LinkedHashMap<>()), each);
					}
				}
			}
		}
	}

	private static void fill(Map<String, Amount> whole, List<Map<String, Amount>> parts) {
		Map<String, List<Amount>> found = new LinkedHashMap<>();
		parts.forEach(part -> part.forEach((member, amount) -> found.computeIfAbsent(member, key -> new ArrayList<>()).add(amount)));
		found.forEach((member, amounts) -> whole.putIfAbsent(member, amounts.size() == 1 ? amounts.getFirst() : Amount.sum(amounts)));
	}

	private List<Amount> tops(DimensionTree tree) {
		return members.entrySet().stream().filter(member -> above(member.getKey(), tree).isEmpty()).map(Map.Entry::getValue).toList();
	}

	/** The nearest reported member above another; empty when there is none. */
	private String above(String member, DimensionTree tree) {
		String parent = tree.parent(member);
		while (!parent.isEmpty() && !members.containsKey(parent)) {
			parent = tree.parent(parent);
		}
		return parent;
	}

	private BigDecimal total(DimensionTree tree) {
		return tops(tree).stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The members by which the slice is restricted beyond what was asked for, e.g. 一般公共预算; empty for none. */
	List<String> restriction(FactKey base) {
		return whole.dimensions().stream().filter(dimension -> base.get(dimension).isEmpty() && SCOPE.contains(dimension))
				.map(whole::get).toList();
	}
}
