// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.exchange.text.evaluation.RowMeaning.Fields;
import org.gongkai.exchange.text.evaluation.RowMeaning.Pair;
import org.gongkai.exchange.text.evaluation.RowMeaning.Values;
import org.gongkai.exchange.text.source.Folded;

/** Reads rows of labels and values: side by side, the values below the labels, or both in one cell. */
final class FieldRow {

	private static final double LABEL = 1.5;
	/** Values where labels wait for them. */
	static final double VALUE = 0.8;

	private final Scheme scheme;
	/** Where a label ends that stands in one cell with its value, -1 in others: a row is read in many ways. */
	private final Map<Cell, Integer> ends = new IdentityHashMap<>();

	FieldRow(Scheme scheme) {
		this.scheme = scheme;
	}

	/** The row as labels with values; empty when it has no label. */
	Optional<Fields> read(List<Cell> filled) {
		List<Pair> pairs = new ArrayList<>();
		List<Cell> known = new ArrayList<>();
		List<Cell> lost = new ArrayList<>();
		Cell before = null;
		for (Cell cell : split(filled)) {
			Optional<Scheme.Label> label = scheme.label(cell.folded());
			Pair last = pairs.isEmpty() ? null : pairs.getLast();
			if (before != null && before.folded().equals(cell.folded()) && (label.isEmpty() || last.value() == null)) {
				known.add(cell);
			} else if (label.isPresent() && !isValue(cell, last, filled)) {
				pairs.add(new Pair(label.get(), cell, null));
			} else if (last != null && last.value() == null && !scheme.isTitleOfOther(cell.folded(), last.label().block())) {
				pairs.set(pairs.size() - 1, new Pair(last.label(), last.name(), cell));
			} else if (scheme.isTitle(cell.folded())) {
				known.add(cell);
			} else {
				lost.add(cell);
			}
			before = cell;
		}
		return pairs.isEmpty() ? Optional.empty()
				: Optional.of(new Fields(Aligner.LOST * lost.size() - LABEL * pairs.size(), pairs, known, lost));
	}

	/** What a cell can gain at most: one that holds a label and its value may hold two labels. */
	double gain(Cell cell) {
		return scheme.label(cell.folded()).isPresent() ? LABEL : scheme.labelAtStart(cell.folded()).isPresent() ? 2 * LABEL : 0;
	}

	/** A text that happens to be a label is a value when only one cell is left for a label before it, and none for itself. */
	private boolean isValue(Cell cell, Pair last, List<Cell> filled) {
		return last != null && last.value() == null && filled.getLast() == cell && filled.size() == 2
				&& last.label().item().equals(scheme.label(cell.folded()).orElseThrow().item());
	}

	/** The row as values of the labels before it; empty when there are none to take. */
	Optional<Values> values(List<Cell> filled, List<Pair> pending) {
		if (pending.isEmpty()) {
			return Optional.empty();
		}
		List<Cell> values = new ArrayList<>();
		List<Cell> known = new ArrayList<>();
		for (Cell cell : filled) {
			if (scheme.isTitle(cell.folded())) {
				known.add(cell);
			} else if (scheme.label(cell.folded()).isPresent()) {
				return Optional.empty();
			} else {
				values.add(cell);
			}
		}
		// a merged cell may come as several
		for (int i = values.size() - 1; i > 0 && values.size() > pending.size(); i--) {
			if (values.get(i).folded().equals(values.get(i - 1).folded())) {
				known.add(values.remove(i));
			}
		}
		if (values.isEmpty()) {
			return Optional.empty();
		}
		List<Pair> pairs = new ArrayList<>();
		List<Cell> lost = new ArrayList<>();
		int next = 0;
		for (int i = 0; i < values.size(); i++) {
			Cell value = values.get(i);
			if (next == pending.size()) {
				lost.add(value);
				continue;
			}
			// with fewer values than labels, a value belongs to the nearest label above it
			while (pending.size() - next > values.size() - i && distance(pending.get(next + 1), value) < distance(pending.get(next), value)) {
				next++;
			}
			pairs.add(new Pair(pending.get(next).label(), pending.get(next).name(), value));
			next++;
		}
		return Optional.of(new Values(Aligner.LOST * lost.size() - VALUE, pairs, known, lost));
	}

	private static int distance(Pair pair, Cell value) {
		return Math.abs(pair.name().index() - value.index());
	}

	/** Cells in which a label and its value stand together, as two. */
	private List<Cell> split(List<Cell> cells) {
		List<Cell> split = new ArrayList<>();
		for (Cell cell : cells) {
			int end = ends.computeIfAbsent(cell, one -> scheme.label(one.folded()).isPresent() ? -1 : endOfLabel(one));
			if (end < 0) {
				split.add(cell);
			} else {
				split.add(cell.part(0, end));
				split.add(cell.part(end, cell.text().length()));
			}
		}
		return split;
	}

	private int endOfLabel(Cell cell) {
		Optional<String> label = scheme.labelAtStart(cell.folded());
		if (label.isEmpty()) {
			return -1;
		}
		Folded folded = Folded.of(cell.text());
		int length = label.get().length();
		int end = folded.originEnd(length);
		boolean colon = folded.charAt(length) == ':' && length + 1 < folded.length();
		if (colon) {
			return folded.originEnd(length + 1);
		}
		return end < cell.text().length() && Folded.isSpace(cell.text().charAt(end)) ? end : -1;
	}
}
