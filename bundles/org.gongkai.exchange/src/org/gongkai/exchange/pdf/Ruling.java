// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line along one of the axes.
 *
 * @param at where it lies: y of a horizontal line, x of a vertical one
 * @param from its beginning along the other axis
 * @param to its end, not before its beginning
 */
record Ruling(float at, float from, float to) {

	/** Lines closer than this are one. */
	static final float NEAR = 2.5f;
	/** Shorter lines are parts of letters or ornaments. */
	private static final float SHORTEST = 6;

	float length() {
		return to - from;
	}

	/** Whether a stretch lies on the line for the most part. */
	boolean covers(float start, float end) {
		return Math.min(to, end) - Math.max(from, start) >= 0.6f * (end - start);
	}

	/** Whether this line and one across it meet. */
	boolean meets(Ruling across) {
		return across.at >= from - NEAR && across.at <= to + NEAR && at >= across.from - NEAR && at <= across.to + NEAR;
	}

	/** The lines with all pieces of one line put together, sorted by place. */
	static List<Ruling> merged(List<Ruling> pieces) {
		List<Ruling> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(Ruling::at));
		List<Ruling> merged = new ArrayList<>();
		for (int i = 0; i < sorted.size();) {
			int end = i + 1;
			while (end < sorted.size() && sorted.get(end).at - sorted.get(end - 1).at < NEAR / 2 && sorted.get(end).at - sorted.get(i).at < NEAR) {
				end++;
			}
			List<Ruling> level = new ArrayList<>(sorted.subList(i, end));
			level.sort(Comparator.comparingDouble(Ruling::from));
			Ruling open = level.getFirst();
			for (Ruling next : level.subList(1, level.size())) {
				if (next.from <= open.to + NEAR) {
					open = new Ruling(open.at, open.from, Math.max(open.to, next.to));
				} else {
					merged.add(open);
					open = next;
				}
			}
			merged.add(open);
			i = end;
		}
		merged.removeIf(line -> line.length() < SHORTEST);
		return merged;
	}
}
