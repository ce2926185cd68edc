// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.exchange.text.table.RegionItem.Caption;
import org.gongkai.exchange.text.table.RegionItem.RawRow;

/**
 * Puts rows together whose line was broken. Two neighbours are one row when neither has the width of the table and both
 * together, the broken cell counted once, have it.
 */
final class BrokenRows {

	private BrokenRows() {
	}

	static List<RegionItem> mend(List<RegionItem> items) {
		Map<Integer, Integer> widths = RegionReader.widths(items);
		List<RegionItem> mended = new ArrayList<>();
		for (RegionItem item : items) {
			RegionItem before = mended.isEmpty() ? null : mended.getLast();
			if (before instanceof RawRow first && item instanceof RawRow second && isBroken(first, second, widths)) {
				mended.set(mended.size() - 1, first.plus(second));
			} else {
				mended.add(item);
			}
		}
		return renumbered(mended);
	}

	private static boolean isBroken(RawRow first, RawRow second, Map<Integer, Integer> widths) {
		int together = first.width() + second.width() - 1;
		return first.lastLine() + 1 == second.firstLine() && count(widths, together) >= 2
				&& count(widths, first.width()) < count(widths, together)
				&& count(widths, second.width()) < count(widths, together) && first.width() < together
				&& second.width() < together;
	}

	private static int count(Map<Integer, Integer> widths, int width) {
		return widths.getOrDefault(width, 0);
	}

	/** Fragments again, after rows of another width have disappeared. */
	private static List<RegionItem> renumbered(List<RegionItem> items) {
		List<RegionItem> result = new ArrayList<>();
		int fragment = 0;
		RawRow last = null;
		for (RegionItem item : items) {
			if (item instanceof RawRow row) {
				if (last != null && (last.width() != row.width() || last.lastLine() + 1 != row.firstLine())) {
					fragment++;
				}
				result.add(row.in(fragment));
				last = row;
			} else {
				result.add(item);
			}
		}
		return result;
	}
}
