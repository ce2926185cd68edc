// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.table.RegionItem.RawRow;

/**
 * Finds columns that a source prints in another order than the form. Only headings can say so, and only when every one of
 * them is that of one column and no two of the same: anything less leaves the order alone.
 */
final class HeadingOrder {

	private final List<Column> columns;
	private final BiPredicate<String, Column> isTitle;

	/**
	 * @param columns columns of the form
	 * @param isTitle whether a folded text is the heading of a column
	 */
	HeadingOrder(List<Column> columns, BiPredicate<String, Column> isTitle) {
		this.columns = columns;
		this.isTitle = isTitle;
	}

	/**
	 * The map of a fragment whose columns stand in another order; empty when they stand in the form's, or nobody can tell.
	 *
	 * @param heads heading rows over the fragment
	 * @param fits whether what a source column holds may stand in a column of the form
	 */
	Optional<ColumnMap> find(int width, List<RawRow> heads, BiPredicate<Integer, Column> fits) {
		Integer[] map = new Integer[width];
		Arrays.fill(map, -1);
		Set<Integer> taken = new HashSet<>();
		int before = -1;
		boolean moved = false;
		for (int i = 0; i < width; i++) {
			List<Integer> own = titled(heads, i, width);
			if (own.size() > 1 || own.size() == 1 && (!taken.add(own.getFirst()) || !fits.test(i, columns.get(own.getFirst())))) {
				return Optional.empty();
			}
			if (own.size() == 1) {
				map[i] = own.getFirst();
				moved |= map[i] < before;
				before = Math.max(before, map[i]);
			}
		}
		if (!moved) {
			return Optional.empty();
		}
		for (int i = 0; i < width; i++) {
			if (map[i] < 0 && i < columns.size() && taken.add(i)) {
				map[i] = i;
			}
		}
		return Optional.of(new ColumnMap(List.of(map)));
	}

	/** Columns of the form whose heading stands over a source column; of several the ones in the group that is printed over it. */
	private List<Integer> titled(List<RawRow> heads, int index, int width) {
		List<Integer> found = new ArrayList<>();
		Set<String> over = new HashSet<>();
		for (RawRow row : heads) {
			String text = row.width() == width ? row.cells().get(index).folded() : "";
			for (int j = 0; j < columns.size() && !text.isEmpty(); j++) {
				if (isTitle.test(text, columns.get(j)) && !found.contains(j)) {
					found.add(j);
				}
			}
			over.add(spanning(row, index, width));
		}
		if (found.size() < 2) {
			return found;
		}
		return found.stream().filter(j -> {
			String path = columns.get(j).path();
			return path.indexOf('/') > 0 && over.contains(Folded.string(path.substring(0, path.indexOf('/'))));
		}).toList();
	}

	private static String spanning(RawRow row, int index, int width) {
		for (int i = row.width() == width ? index : -1; i >= 0; i--) {
			if (!row.cells().get(i).isBlank()) {
				return row.cells().get(i).folded();
			}
		}
		return "";
	}
}
