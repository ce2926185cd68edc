// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest common subsequence of two lists, found by the greedy method of Myers (1986). */
final class SequenceMatch {

	/**
	 * A common element.
	 *
	 * @param first its index in the first list
	 * @param second its index in the second list
	 */
	record Pair(int first, int second) {
	}

	// Beyond so many differences the rest is taken for different as a whole.
	private static final int MOST = 2000;

	private SequenceMatch() {
	}

	/** The common elements in ascending order. */
	static <T> List<Pair> of(List<T> first, List<T> second) {
		int prefix = 0;
		while (prefix < first.size() && prefix < second.size() && first.get(prefix).equals(second.get(prefix))) {
			prefix++;
		}
		int suffix = 0;
		while (suffix < first.size() - prefix && suffix < second.size() - prefix
				&& first.get(first.size() - 1 - suffix).equals(second.get(second.size() - 1 - suffix))) {
			suffix++;
		}
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < prefix; i++) {
			pairs.add(new Pair(i, i));
		}
		for (Pair pair : middle(first.subList(prefix, first.size() - suffix), second.subList(prefix, second.size() - suffix))) {
			pairs.add(new Pair(pair.first() + prefix, pair.second() + prefix));
		}
		for (int i = suffix; i > 0; i--) {
			pairs.add(new Pair(first.size() - i, second.size() - i));
		}
		return pairs;
	}

	private static <T> List<Pair> middle(List<T> first, List<T> second) {
		int n = first.size();
		int m = second.size();
		if (n == 0 || m == 0) {
			return List.of();
		}
		int most = Math.min(n + m, MOST);
		int[] furthest = new int[2 * most + 2];
		List<int[]> steps = new ArrayList<>();
		for (int d = 0; d <= most; d++) {
			steps.add(furthest.clone());
			for (int k = -d; k <= d; k += 2) {
				int x = k == -d || k != d && furthest[most + k - 1] < furthest[most + k + 1] ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
				int y = x - k;
				while (x < n && y < m && first.get(x).equals(second.get(y))) {
					x++;
					y++;
				}
				furthest[most + k] = x;
				if (x >= n && y >= m) {
					return back(steps, d, n, m, most);
				}
			}
		}
		return List.of();
	}

	private static List<Pair> back(List<int[]> steps, int differences, int n, int m, int most) {
		List<Pair> pairs = new ArrayList<>();
		int x = n;
		int y = m;
		for (int d = differences; d > 0; d--) {
			int[] furthest = steps.get(d);
			int k = x - y;
			int before = k == -d || k != d && furthest[most + k - 1] < furthest[most + k + 1] ? k + 1 : k - 1;
			int fromX = furthest[most + before];
			int fromY = fromX - before;
			while (x > fromX && y > fromY) {
				pairs.add(new Pair(--x, --y));
			}
			x = fromX;
			y = fromY;
		}
		while (x > 0 && y > 0) {
			pairs.add(new Pair(--x, --y));
		}
		Collections.reverse(pairs);
		return pairs;
	}
}
