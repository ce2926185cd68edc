// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.exchange.text.table.RegionItem.Caption;
import org.gongkai.exchange.text.table.RegionItem.RawRow;

/**
 * Puts rows together whose line was broken: the second part begins with no row of the form, and both parts together, the
 * broken cell counted once, have the width of the table.
 */
final class BrokenRows {

	private final RowShape shape;
	private final int width;

	BrokenRows(List<RegionItem> items, RowShape shape) {
		this.shape = shape;
		this.width = RegionReader.widths(items).entrySet().stream().filter(entry -> entry.getValue() > 1).mapToInt(Map.Entry::getKey)
				.max().orElse(0);
	}

	/** The items with broken rows mended, fragments numbered again. */
	List<RegionItem> mend(List<RegionItem> items) {
		List<RegionItem> mended = new ArrayList<>();
		for (RegionItem item : items) {
			RegionItem before = mended.isEmpty() ? null : mended.getLast();
			RawRow joined = before != null && item instanceof RawRow second && before.lastLine() + 1 == second.firstLine()
					? joined(before, second) : null;
			if (joined != null) {
				mended.set(mended.size() - 1, joined);
			} else {
				mended.add(item);
			}
		}
		return Fragments.number(mended);
	}

	/** The two parts as one row; null when they are none. */
	private RawRow joined(RegionItem before, RawRow second) {
		return switch (before) {
			case RawRow first -> first.width() < width && first.width() + second.width() - 1 == width && !shape.starts(second)
					&& shape.isClean(first.plus(second)) ? first.plus(second) : null;
			case RegionItem.Again again -> null;
			// broken inside its first cell
			case Caption caption -> {
				RawRow first = new RawRow(List.of(new RawCell(caption.text().text(), caption.text())), second.fragment(), caption.lastLine());
				RawRow both = first.plus(second);
				yield second.width() == width && !shape.starts(second) && shape.starts(both) ? both : null;
			}
		};
	}
}
