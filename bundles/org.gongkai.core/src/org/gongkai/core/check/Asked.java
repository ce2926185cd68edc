// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which part of a run has checked which equation first. Parts that are done again may ask for other equations than before;
 * where that would change what another part has done, the run is not {@link #isSound sound} and must begin anew.
 */
final class Asked {

	private final Map<Long, Integer> owners = new HashMap<>();
	private final Set<Long> denied = new HashSet<>();
	private int part;
	private Set<Long> before = Set.of();
	private Set<Long> owned = new LinkedHashSet<>();
	private boolean sound = true;

	/**
	 * A part begins.
	 *
	 * @param number number of the part in the run
	 * @param equations what it was the first to check when it was done before
	 */
	void begin(int number, Collection<Long> equations) {
		part = number;
		before = Set.copyOf(equations);
		owned = new LinkedHashSet<>();
		before.forEach(owners::remove);
	}

	/** The part ends; returns what it was the first to check. */
	Set<Long> end() {
		sound &= before.stream().allMatch(equation -> owned.contains(equation) || !denied.contains(equation));
		return owned;
	}

	boolean isNew(long equation) {
		Integer owner = owners.putIfAbsent(equation, part);
		if (owner == null) {
			owned.add(equation);
			return true;
		}
		sound &= owner <= part;
		denied.add(equation);
		return false;
	}

	/** Whether a part would be the first to check an equation, were it done again beside the run. */
	boolean isOpenTo(int number, long equation) {
		Integer owner = owners.get(equation);
		return owner == null || owner == number;
	}

	/** Whether the run comes to the same as one from its beginning. */
	boolean isSound() {
		return sound;
	}
}
