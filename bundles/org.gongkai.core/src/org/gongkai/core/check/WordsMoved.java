// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.fact.Place;
import org.gongkai.core.wording.Passage;

/**
 * The words of two states of a document, in which the same is printed in the same lines; only numbers in cells are others, so
 * that what stands behind them may have moved.
 */
final class WordsMoved {

	private final List<Passage> old;
	private final List<Passage> now;

	private WordsMoved(List<Passage> old, List<Passage> now) {
		this.old = old;
		this.now = now;
	}

	/** The words of two states; empty when any word is another, or stands in another line. */
	static Optional<WordsMoved> between(List<Passage> old, List<Passage> now) {
		boolean same = old.size() == now.size();
		for (int i = 0; same && i < old.size(); i++) {
			Passage one = old.get(i);
			Passage other = now.get(i);
			same = one == other || one.kind() == other.kind() && one.block() == other.block() && one.place().line() == other.place().line()
					&& one.text().equals(other.text()) && one.sections().equals(other.sections());
		}
		return same ? Optional.of(new WordsMoved(inOrder(old), inOrder(now))) : Optional.empty();
	}

	// Notes are read behind their table and may stand before it.
	private static List<Passage> inOrder(List<Passage> passages) {
		return passages.stream().sorted(Comparator.comparingInt(passage -> passage.place().offset())).toList();
	}

	/** Findings about the words where they stand now; empty when one is about something else. */
	Optional<List<Finding>> of(List<Finding> findings) {
		List<Finding> moved = new ArrayList<>(findings.size());
		for (Finding finding : findings) {
			List<Place> places = new ArrayList<>();
			finding.places().forEach(place -> moved(place).ifPresent(places::add));
			List<Fix> fixes = new ArrayList<>();
			finding.fixes().forEach(fix -> moved(fix).ifPresent(fixes::add));
			if (places.size() < finding.places().size() || fixes.size() < finding.fixes().size()) {
				return Optional.empty();
			}
			moved.add(finding.withPlaces(places).withFixes(fixes));
		}
		return Optional.of(moved);
	}

	private Optional<Place> moved(Place place) {
		int holder = holder(place.offset(), place.length());
		if (holder < 0) {
			return Optional.empty();
		}
		Place before = old.get(holder).place();
		Place after = now.get(holder).place();
		if (place.equals(before)) {
			return Optional.of(after);
		}
		int columns = place.line() == before.line() ? after.col() - before.col() : 0;
		return Optional.of(new Place(place.file(), place.line(), place.col() + columns, place.offset() + after.offset() - before.offset(), place.length(),
				place.printed(), place.where(), place.row(), place.rowLabel(), place.column(), place.source()));
	}

	private Optional<Fix> moved(Fix fix) {
		List<Fix.Edit> edits = new ArrayList<>();
		for (Fix.Edit edit : fix.edits()) {
			int holder = holder(edit.offset(), edit.length());
			if (holder < 0) {
				return Optional.empty();
			}
			int by = now.get(holder).place().offset() - old.get(holder).place().offset();
			edits.add(new Fix.Edit(edit.file(), edit.offset() + by, edit.length(), edit.text()));
		}
		return Optional.of(new Fix(fix.label(), edits));
	}

	// The last passage that begins before; -1 when it does not hold all of it, or when a number may stand in it.
	private int holder(int offset, int length) {
		int low = 0;
		int high = old.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (old.get(middle).place().offset() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		if (low == 0) {
			return -1;
		}
		Place place = old.get(low - 1).place();
		boolean inside = offset + length <= place.offset() + place.length() && place.length() == now.get(low - 1).place().length();
		return inside ? low - 1 : -1;
	}
}
