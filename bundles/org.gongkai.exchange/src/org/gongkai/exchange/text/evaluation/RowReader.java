// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.exchange.text.evaluation.RowMeaning.Data;
import org.gongkai.exchange.text.evaluation.RowMeaning.Fields;
import org.gongkai.exchange.text.evaluation.RowMeaning.Headings;
import org.gongkai.exchange.text.evaluation.RowMeaning.Pair;

/** Says what a row is: fields, headings or a row of a block, whichever fits best where it stands. */
class RowReader {

	private static final double BACK = 1.5;
	/** Rows of a block whose headings have not come: they may be anything when the document names them. */
	private static final double UNOPENED = 5;
	private static final double UNANNOUNCED = 1;
	private static final double HEADING = 1;
	private static final double NO_HEADING = 3;
	/** A row of the document's own has more than its name. */
	private static final double LONELY = 5;
	private static final double ITEM = 1.5;
	/** A row with more or fewer cells than those of its kind. */
	static final double UNUSUAL = 3;
	/** A row that fits as well as this is an example for the others. */
	private static final double CERTAIN = 0.5;

	private final Scheme scheme;
	private final FieldRow fields;
	/** By number of the block. */
	private final List<Fit> fits;
	private final Map<Integer, Block> orders = new HashMap<>();
	private final Map<Integer, Aligner> aligners = new HashMap<>();
	private final RowWidths widths;

	/** @param widths how many cells rows usually have */
	RowReader(Scheme scheme, RowWidths widths) {
		this.scheme = scheme;
		this.widths = widths;
		this.fields = new FieldRow(scheme);
		this.fits = scheme.blocks().stream().map(block -> new Fit(scheme, block)).toList();
	}

	/**
	 * What a row is.
	 *
	 * @param state what came before
	 */
	RowMeaning read(SourceRow row, ReadState state) {
		return best(row, ways(row, state));
	}

	/** All that a row may be: there is always something. */
	List<RowMeaning> ways(SourceRow row, ReadState state) {
		List<RowMeaning> ways = new ArrayList<>();
		List<Cell> filled = row.filled();
		fields.read(filled).ifPresent(ways::add);
		fields.values(filled, state.pending()).ifPresent(ways::add);
		labels(filled).ifPresent(ways::add);
		for (Block block : scheme.blocks()) {
			if (!block.isFields()) {
				headings(filled, block).ifPresent(ways::add);
				item(row, filled, block, state).ifPresent(ways::add);
				ways.add(data(row, filled, block, state));
			}
		}
		if (ways.isEmpty()) {
			ways.add(new Headings(Aligner.LOST, null, List.of(), filled));
		}
		return ways;
	}

	/** What a row rather is than anything else it may be. */
	RowMeaning best(SourceRow row, List<RowMeaning> ways) {
		RowMeaning best = null;
		double least = Double.MAX_VALUE;
		for (RowMeaning way : ways) {
			double cost = way.cost() + (widths.isUnusual(row, way) ? UNUSUAL : 0);
			if (best == null || cost < least) {
				best = way;
				least = cost;
			}
		}
		return least > best.cost() ? best.dearer(UNUSUAL) : best;
	}

	/** What rows of these cells cost at the least. */
	RowBound bound(List<Cell> cells) {
		List<RowBound.Kind> kinds = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			kinds.add(kind(cells.get(i), i + 1 < cells.size() ? cells.get(i + 1) : null));
		}
		double words = fits.stream().mapToDouble(Fit::most).max().orElse(0);
		double item = scheme.blocks().stream().anyMatch(block -> block.open() && !block.items().isEmpty()) ? ITEM : 0;
		return new RowBound(kinds, new RowBound.Gains(words, HEADING, item, FieldRow.VALUE));
	}

	private RowBound.Kind kind(Cell cell, Cell next) {
		if (cell.isBlank()) {
			return null;
		}
		double word = 0;
		boolean heading = false;
		for (Block block : scheme.blocks()) {
			if (!block.isFields()) {
				word = Math.max(word, fits.get(block.index()).gain(cell, next));
				heading |= block.isHeading(cell.folded());
			}
		}
		boolean title = scheme.isTitle(cell.folded());
		return new RowBound.Kind(word, fields.gain(cell), heading ? -HEADING : title ? 0 : NO_HEADING, title, cell.isAmount());
	}

	/** A row of nothing but labels of blocks. */
	private Optional<RowMeaning> labels(List<Cell> filled) {
		return filled.stream().allMatch(cell -> scheme.isTitle(cell.folded())) ? Optional.of(new Headings(-HEADING, null, filled, List.of()))
				: Optional.empty();
	}

	private Optional<RowMeaning> headings(List<Cell> filled, Block block) {
		List<Cell> known = new ArrayList<>();
		List<Cell> lost = new ArrayList<>();
		int headings = 0;
		for (Cell cell : filled) {
			boolean heading = block.isHeading(cell.folded());
			headings += heading ? 1 : 0;
			(heading || scheme.isTitle(cell.folded()) ? known : lost).add(cell);
		}
		return headings == 0 ? Optional.empty()
				: Optional.of(new Headings(NO_HEADING * lost.size() - HEADING * headings, block, known, lost));
	}

	private RowMeaning data(SourceRow row, List<Cell> filled, Block block, ReadState state) {
		Alignment alignment = aligner(block).align(row);
		double place = block.index() < state.block() ? BACK : !state.isOpened(block) && block.index() != state.block()
				? block.open() ? UNOPENED : UNANNOUNCED : 0;
		boolean lonely = block.open() && filled.size() == 1
				&& block.columns().stream().filter(Column::isLevel).noneMatch(column -> alignment.cells().get(column.cell()) == filled.getFirst());
		return new Data(alignment.cost() + place + (lonely ? LONELY : 0), block, alignment, false);
	}

	/** A prescribed row among rows that the document names, such as a total: a label and numbers. */
	private Optional<RowMeaning> item(SourceRow row, List<Cell> all, Block block, ReadState state) {
		if (!block.open() || block.items().isEmpty()) {
			return Optional.empty();
		}
		List<Cell> filled = all.stream().filter(cell -> !scheme.isTitle(cell.folded())).toList();
		if (filled.isEmpty() || block.item(filled.getFirst().folded()).isEmpty() || filled.stream().skip(1).anyMatch(cell -> !cell.isAmount())) {
			return Optional.empty();
		}
		Block numbers = block.ordered(block.columns().stream().filter(column -> column.kind() == Column.Kind.NUMBER).toList());
		SourceRow rest = new SourceRow(filled.subList(1, filled.size()), filled.size(), row.fragment(), false);
		Alignment found = new Aligner(scheme, numbers, new Fit(scheme, numbers)).align(rest);
		List<Cell> cells = new ArrayList<>(found.cells());
		while (cells.size() < block.width()) {
			cells.add(null);
		}
		cells.set(block.prescribed().getFirst().cell(), filled.getFirst());
		List<Cell> labels = all.stream().filter(cell -> scheme.isTitle(cell.folded())).toList();
		double place = block.index() < state.block() ? BACK : 0;
		return Optional.of(new Data(found.lost().size() * Aligner.LOST - ITEM + place, block,
				new Alignment(found.cost(), found.floor(), cells, labels, found.doubled(), found.lost()), true));
	}

	/** Other ways to assign the cells of a row that fit about as well. */
	List<Alignment> others(SourceRow row, RowMeaning meaning) {
		return meaning instanceof Data data && !data.item() && !data.alignment().isStraight()
				? aligner(data.block()).others(row, data.alignment()) : List.of();
	}

	private Aligner aligner(Block block) {
		return aligners.computeIfAbsent(block.index(), index -> new Aligner(scheme, orders.getOrDefault(index, block), fits.get(index)));
	}

	/** Learns from a row where the columns of its fragment stand. */
	void learn(SourceRow row, RowMeaning meaning) {
		if (meaning instanceof Data data && !data.item() && data.alignment().cost() <= CERTAIN && data.lost().isEmpty()) {
			fits.get(data.block().index()).accustom(row, data.alignment());
		} else if (meaning instanceof Headings headings && headings.block() != null && headings.lost().isEmpty() && row.isWhole()) {
			// of a part nobody knows whether it is the end of one row of headings and the beginning of the next
			order(headings);
		}
	}

	/** Columns whose headings stand in another order than the form's are assigned in that order. */
	private void order(Headings headings) {
		Block block = headings.block();
		List<Column> printed = new ArrayList<>();
		for (Cell cell : headings.known()) {
			if (block.columns().stream().anyMatch(column -> column.groups().contains(Block.label(cell.folded())))) {
				// two rows of headings that ran together say nothing of the order
				return;
			}
			List<Column> own = block.columns().stream().filter(column -> column.headings().contains(Block.label(cell.folded()))).toList();
			if (own.size() == 1 && !printed.contains(own.getFirst())) {
				printed.add(own.getFirst());
			}
		}
		if (printed.size() == block.columns().size() && !printed.equals(block.columns())) {
			orders.put(block.index(), block.ordered(printed));
			aligners.remove(block.index());
		}
	}

	/** Labels at the end of a fields row whose values may stand in the next row. */
	static List<Pair> pending(SourceRow row, RowMeaning meaning) {
		if (!(meaning instanceof Fields found)) {
			return List.of();
		}
		int from = found.pairs().size();
		while (from > 0 && found.pairs().get(from - 1).value() == null) {
			from--;
		}
		List<Pair> last = found.pairs().subList(from, found.pairs().size());
		return last.size() > 1 || row.width() == 1 ? last : List.of();
	}
}
