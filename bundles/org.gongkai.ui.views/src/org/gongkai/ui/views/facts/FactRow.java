// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.core.check.Finding;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.ui.snapshot.Snapshots;

/**
 * A reported number.
 *
 * @param document name of the document that reports it
 * @param report   the number, its fact and its place
 * @param words    what it is, as people read it
 * @param standing how it stands
 */
public record FactRow(String document, Report report, String words, Standing standing) {
	/**
	 * What makes it the same number after an edit.
	 *
	 * @param file text it stands in
	 * @param path its place by table, row and column
	 * @param key  its fact
	 */
	record Identity(String file, String path, FactKey key) {
	}

	/** The numbers of a document, in its order. A finding that was waived does not count against them. */
	public static List<FactRow> of(Snapshots.State state) {
		Map<Integer, Standing> found = new HashMap<>();
		for (Finding finding : state.findings()) {
			if (finding.waived() == null) {
				Standing standing = Standing.of(finding.verdict());
				finding.places().stream().filter(place -> place.file().equals(state.uri()))
						.forEach(place -> found.merge(place.offset(), standing, FactRow::graver));
			}
		}
		Map<FactKey, String> words = new HashMap<>();
		List<FactRow> rows = new ArrayList<>(state.snapshot().facts().reports().size());
		for (Report report : state.snapshot().facts().reports()) {
			Standing plain = state.snapshot().facts().reports(report.key()).size() > 1 ? Standing.AGREEING : Standing.ALONE;
			rows.add(new FactRow(state.snapshot().header().name(), report, words.computeIfAbsent(report.key(), state.snapshot()::words),
					found.getOrDefault(report.place().offset(), plain)));
		}
		return rows;
	}

	private static Standing graver(Standing one, Standing other) {
		return one.compareTo(other) <= 0 ? one : other;
	}

	/** Where it stands. */
	public Place place() {
		return report.place();
	}

	/** Whether it stands at an offset of a text. */
	boolean holds(String file, int offset) {
		return place().offset() <= offset && offset <= place().offset() + place().length() && place().file().equals(file);
	}

	/** Its row as people read it: code and name, or the label as it is printed. */
	String row() {
		Place place = place();
		boolean code = !place.row().isEmpty() && place.row().chars().allMatch(Character::isDigit);
		if (place.rowLabel().isEmpty()) {
			return place.row();
		}
		return code ? place.row() + " " + place.rowLabel() : place.rowLabel();
	}

	Identity identity() {
		return new Identity(place().file(), place().path(), report.key());
	}
}
