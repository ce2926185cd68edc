// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.gongkai.core.fact.FactKey;

/** The facts by which a year is known: elements by fund and by nature, without subjects, projects and items. */
final class Headlines {

	private static final Set<String> DIMENSIONS = Set.of(ChartFacts.ELEMENT, ChartFacts.FUND, ChartFacts.NATURE, FactKey.STAGE, FactKey.YEAR);

	private Headlines() {
	}

	/** Those a document reports in its own year and stage, the most general first. */
	static List<FactKey> of(ChartFacts facts) {
		String year = facts.year() == 0 ? "" : String.valueOf(facts.year());
		List<FactKey> found = new ArrayList<>();
		for (FactKey key : facts.space().keys()) {
			if (!key.get(ChartFacts.ELEMENT).isEmpty() && key.get(FactKey.STAGE).equals(facts.stage()) && key.get(FactKey.YEAR).equals(year)
					&& DIMENSIONS.containsAll(key.dimensions())) {
				found.add(key);
			}
		}
		found.sort(Comparator.comparingInt((FactKey key) -> key.dimensions().size())
				.thenComparingInt(key -> order(facts, ChartFacts.ELEMENT, key)).thenComparingInt(key -> order(facts, ChartFacts.FUND, key))
				.thenComparingInt(key -> order(facts, ChartFacts.NATURE, key)));
		return found;
	}

	private static int order(ChartFacts facts, String dimension, FactKey key) {
		return facts.dimension(dimension).map(tree -> List.copyOf(tree.members()).indexOf(key.get(dimension))).orElse(0);
	}
}
