// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which numbers are wanted.
 *
 * @param text      words that must all occur somewhere in the row; empty for all
 * @param dimension dimension that is restricted; empty for none
 * @param member    member on that dimension; empty for every fact that has one
 * @param standing  how it must stand; empty for any
 */
public record FactFilter(String text, String dimension, String member, Optional<Standing> standing) {
	/** Everything. */
	public static final FactFilter ALL = new FactFilter("", "", "", Optional.empty());

	private static final List<FactColumn> SEARCHED = List.of(FactColumn.WHERE, FactColumn.ROW, FactColumn.COLUMN,
			FactColumn.VALUE, FactColumn.COORDINATES, FactColumn.DOCUMENT);

	/** Whether a row is wanted. */
	public boolean wants(FactRow row) {
		return standing.filter(wanted -> wanted != row.standing()).isEmpty() && wantsMember(row) && wantsText(row);
	}

	private boolean wantsMember(FactRow row) {
		if (dimension.isEmpty()) {
			return true;
		}
		String actual = row.report().key().get(dimension);
		return member.isEmpty() ? !actual.isEmpty() : member.equals(actual);
	}

	private boolean wantsText(FactRow row) {
		return text.isBlank() || Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
				.allMatch(word -> SEARCHED.stream().anyMatch(column -> column.text(row).toLowerCase(Locale.ROOT).contains(word))
						|| row.report().quantity().printed().contains(word) || row.report().key().toString().toLowerCase(Locale.ROOT).contains(word));
	}
}
