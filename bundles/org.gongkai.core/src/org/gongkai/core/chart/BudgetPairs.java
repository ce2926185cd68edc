// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.DimensionTree;

/** Facts of which both what was spent and what was budgeted is known. */
final class BudgetPairs {

	private static final String PUBLIC_EXPENSES = PublicExpensesChart.ITEM;

	private final ChartFacts facts;

	/**
	 * A fact in its stages.
	 *
	 * @param name what people call it
	 * @param initial 年初预算; null when it is not known
	 * @param adjusted 全年预算; null when it is not known
	 * @param actual 决算
	 */
	record Pair(String name, Amount initial, Amount adjusted, Amount actual) {

		/** The budget that was last in force. */
		Amount budget() {
			return adjusted != null ? adjusted : initial;
		}

		/** Whether a budget is not reported but worked out. */
		boolean isImplied() {
			return Stream.of(Optional.ofNullable(initial), Optional.ofNullable(adjusted)).flatMap(Optional::stream)
					.anyMatch(amount -> amount.origin() == Amount.Origin.IMPLIED);
		}
	}

	BudgetPairs(ChartFacts facts) {
		this.facts = facts;
	}

	/** Of the facts by which a year is known, the most general first. */
	List<Pair> headlines() {
		return pairs(Headlines.of(facts), ChartWords::name);
	}

	/** Of the three public expenses, in official order. */
	List<Pair> publicExpenses() {
		DimensionTree tree = facts.dimension(FactKey.ITEM).orElse(null);
		if (tree == null) {
			return List.of();
		}
		Set<String> order = tree.members();
		List<FactKey> keys = facts.space().keys().stream()
				.filter(key -> isActual(key) && (key.get(FactKey.ITEM).equals(PUBLIC_EXPENSES) || tree.isBelow(key.get(FactKey.ITEM), PUBLIC_EXPENSES))
						&& Set.of(FactKey.ITEM, ChartFacts.ELEMENT, ChartFacts.FUND, FactKey.STAGE, FactKey.YEAR).containsAll(key.dimensions()))
				.sorted(Comparator.comparingInt(key -> List.copyOf(order).indexOf(key.get(FactKey.ITEM)))).toList();
		return pairs(keys, key -> key.get(FactKey.ITEM));
	}

	/** Of expenditure by function, in the scope in which most is known, in the order of the codes. */
	List<Pair> functions() {
		DimensionTree tree = facts.dimension(ChartFacts.FUNCTION).orElse(null);
		if (tree == null) {
			return List.of();
		}
		Map<FactKey, List<FactKey>> scopes = new LinkedHashMap<>();
		for (FactKey key : facts.space().keys()) {
			if (isActual(key) && key.get(ChartFacts.ELEMENT).equals("支出") && !key.get(ChartFacts.FUNCTION).isEmpty()
					&& Set.of(ChartFacts.FUNCTION, ChartFacts.ELEMENT, ChartFacts.FUND, FactKey.STAGE, FactKey.YEAR).containsAll(key.dimensions())) {
				scopes.computeIfAbsent(key.without(ChartFacts.FUNCTION), rest -> new ArrayList<>()).add(key);
			}
		}
		return scopes.values().stream().map(keys -> pairs(keys.stream().sorted().toList(), key -> name(key, keys, tree)))
				.max(Comparator.comparingInt(List::size)).orElse(List.of());
	}

	// 行政运行 is the name of several codes.
	private static String name(FactKey key, List<FactKey> keys, DimensionTree tree) {
		String code = key.get(ChartFacts.FUNCTION);
		String label = tree.label(code);
		boolean several = keys.stream().map(other -> other.get(ChartFacts.FUNCTION)).filter(other -> !other.equals(code)).map(tree::label).anyMatch(label::equals);
		return several ? label + "（" + code + "）" : label;
	}

	private boolean isActual(FactKey key) {
		return key.get(FactKey.STAGE).equals(ChartFacts.ACTUAL) && (facts.year() == 0 || key.get(FactKey.YEAR).equals(String.valueOf(facts.year())));
	}

	private List<Pair> pairs(List<FactKey> keys, Function<FactKey, String> name) {
		List<Pair> pairs = new ArrayList<>();
		for (FactKey key : keys) {
			if (key.get(FactKey.STAGE).equals(ChartFacts.ACTUAL)) {
				Amount actual = facts.reported(key).orElse(null);
				Amount initial = facts.known(key.with(FactKey.STAGE, ChartFacts.BUDGET)).orElse(null);
				Amount adjusted = facts.known(key.with(FactKey.STAGE, ChartFacts.ADJUSTED)).orElse(null);
				Pair pair = new Pair(name.apply(key), initial, adjusted, actual);
				if (actual != null && pair.budget() != null && !(actual.isNothing() && pair.budget().isNothing())) {
					pairs.add(pair);
				}
			}
		}
		return pairs;
	}
}
