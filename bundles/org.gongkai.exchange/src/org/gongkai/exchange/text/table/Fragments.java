// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.exchange.text.table.RegionItem.RawRow;

/**
 * Numbers the page fragments of a table. A gap between rows begins a fragment, for every page may have its own columns.
 * Without a gap some rows in a row with more cells than before begin one; a single such row is a row with cells too many,
 * and shorter rows have lost the blank cells at their end.
 */
final class Fragments {

	/** So many rows of a new width make a fragment. */
	private static final int ROWS = 3;
	/** Fragments from here on are numbered by the width of their rows, for tables whose cells stand on lines of their own. */
	static final int BY_WIDTH = 1_000_000;

	private Fragments() {
	}

	static List<RegionItem> number(List<RegionItem> items) {
		if (items.stream().anyMatch(item -> item instanceof RawRow row && row.fragment() > BY_WIDTH)) {
			return items;
		}
		List<RegionItem> numbered = new ArrayList<>();
		int fragment = -1;
		int width = 0;
		RawRow last = null;
		for (int i = 0; i < items.size(); i++) {
			if (!(items.get(i) instanceof RawRow row)) {
				numbered.add(items.get(i));
				continue;
			}
			boolean gap = last == null || last.lastLine() + 1 != row.firstLine();
			if (gap || row.width() > width && runs(items, i) >= ROWS) {
				fragment++;
				width = 0;
			}
			width = Math.max(width, row.width());
			numbered.add(row.in(fragment));
			last = row;
		}
		return numbered;
	}

	/** How many rows of one width stand together from here on. */
	private static int runs(List<RegionItem> items, int from) {
		int count = 0;
		int width = ((RawRow) items.get(from)).width();
		while (from + count < items.size() && items.get(from + count) instanceof RawRow row && row.width() == width) {
			count++;
		}
		return count;
	}
}
