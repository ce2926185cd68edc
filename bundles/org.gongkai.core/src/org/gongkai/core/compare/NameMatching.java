// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs names that were changed a little: each is the other's nearest, and no further one is as near. */
final class NameMatching {

	private static final double ALIKE = 0.6;

	private NameMatching() {
	}

	/** The names of the first collection that stand for a name of the second, both without partners of their own spelling. */
	static Map<String, String> pairs(Collection<String> first, Collection<String> second) {
		List<String> gone = first.stream().filter(name -> !second.contains(name)).distinct().toList();
		List<String> come = second.stream().filter(name -> !first.contains(name)).distinct().toList();
		Map<String, String> pairs = new LinkedHashMap<>();
		for (String name : gone) {
			String nearest = nearest(name, come);
			if (!nearest.isEmpty() && nearest(nearest, gone).equals(name)) {
				pairs.put(name, nearest);
			}
		}
		return pairs;
	}

	// The one most alike; none when two are equally so.
	private static String nearest(String name, List<String> others) {
		String best = "";
		double most = ALIKE;
		for (String other : others) {
			double alike = similarity(name, other);
			if (alike > most) {
				best = other;
				most = alike;
			} else if (alike == most) {
				best = "";
			}
		}
		return best;
	}

	/** How alike two texts are, from 0 to 1: twice their common pairs of characters over all pairs. */
	static double similarity(String one, String other) {
		if (one.equals(other)) {
			return 1;
		}
		List<String> left = pairs(one);
		List<String> right = new ArrayList<>(pairs(other));
		Set<String> known = new HashSet<>(right);
		int all = left.size() + right.size();
		int common = 0;
		for (String pair : left) {
			if (known.contains(pair) && right.remove(pair)) {
				common++;
			}
		}
		return all == 0 ? 0 : 2.0 * common / all;
	}

	private static List<String> pairs(String text) {
		List<String> pairs = new ArrayList<>(text.length());
		for (int i = 0; i + 1 < text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}
}
