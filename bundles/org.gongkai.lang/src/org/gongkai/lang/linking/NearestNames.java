// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.linking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The names most like a mistyped one. */
final class NearestNames {

	private static final int MOST = 3;

	private record Near(String name, int distance) {
	}

	private NearestNames() {
	}

	/** At most three names that differ in at most half of their characters, or contain the other; the nearest first. */
	static List<String> of(String typed, Stream<String> names) {
		return names.map(name -> new Near(name, contains(typed, name) ? 1 : distance(typed, name)))
				.filter(near -> near.distance <= Math.max(1, Math.max(typed.length(), near.name.length()) / 2))
				.sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).map(Near::name).limit(MOST).toList();
	}

	private static boolean contains(String a, String b) {
		return a.length() > 1 && b.length() > 1 && (a.contains(b) || b.contains(a));
	}

	private static int distance(String a, String b) {
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
			}
			previous = row;
		}
		return previous[b.length()];
	}
}
