// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an altered source lost against the unaltered one.
 *
 * @param all cells and claims of the unaltered source
 * @param different those that are missing or read differently, for people: where, before, after
 * @param added those that only the altered source has
 */
public record Loss(int all, List<String> different, List<String> added) {

	/** Compares two readings. */
	public static Loss between(Reading before, Reading after) {
		Map<String, String> old = before.cells();
		Map<String, String> now = after.cells();
		List<String> different = new ArrayList<>();
		old.forEach((at, content) -> {
			if (!content.equals(now.get(at))) {
				different.add(at + ": " + content + " -> " + now.get(at));
			}
		});
		return new Loss(old.size(), different, now.keySet().stream().filter(at -> !old.containsKey(at)).toList());
	}

	/** Share of what is lost in hundredths of a percent, rounded up. */
	public int basisPoints() {
		return all == 0 ? 0 : Math.ceilDiv(different.size() * 10_000, all);
	}

	/** The share and the first few losses. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%5.2f %% of %d lost, %d added%s", basisPoints() / 100.0, all, added.size(), different.isEmpty() ? ""
				: ": " + String.join("; ", different.subList(0, Math.min(5, different.size()))));
	}
}
