// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.List;

/** What a source row was understood as. */
sealed interface RowMeaning {

	/** How badly it fits; less is better. */
	double cost();

	/** The same with a reason against it. */
	default RowMeaning dearer(double by) {
		return switch (this) {
			case Fields fields -> new Fields(fields.cost + by, fields.pairs, fields.known, fields.lost);
			case Values values -> new Values(values.cost + by, values.pairs, values.known, values.lost);
			case Headings headings -> new Headings(headings.cost + by, headings.block, headings.known, headings.lost);
			case Data data -> new Data(data.cost + by, data.block, data.alignment, data.item);
		};
	}

	/** Cells that fit nowhere. */
	List<Cell> lost();

	/** Cells that are labels and headings, and those that repeat their neighbour. */
	List<Cell> known();

	/** A number beside or below its label. */
	record Pair(Scheme.Label label, Cell name, Cell value) {
	}

	/**
	 * Labels with their values.
	 *
	 * @param pairs in printed order; the value is null when none stands behind the label
	 */
	record Fields(double cost, List<Pair> pairs, List<Cell> known, List<Cell> lost) implements RowMeaning {
	}

	/**
	 * Values of the labels in the row before.
	 *
	 * @param pairs the labels with their values
	 */
	record Values(double cost, List<Pair> pairs, List<Cell> known, List<Cell> lost) implements RowMeaning {
	}

	/**
	 * Headings of a block.
	 *
	 * @param block the block; null when there are only labels beside blocks
	 */
	record Headings(double cost, Block block, List<Cell> known, List<Cell> lost) implements RowMeaning {
	}

	/**
	 * A row of a block.
	 *
	 * @param alignment its cells
	 * @param item whether it is a prescribed row that stands among rows named by the document, such as a total
	 */
	record Data(double cost, Block block, Alignment alignment, boolean item) implements RowMeaning {

		/** Whether a word of the levels is taken for the name of a row that has nothing else: two rows that ran together. */
		boolean isCrowded() {
			Cell name = block.name() < 0 ? null : alignment.cells().get(block.name());
			return name != null && isLevelWord(name) && alignment.cells().stream().allMatch(cell -> cell == null || cell.isBlank() || isLevelWord(cell));
		}

		private boolean isLevelWord(Cell cell) {
			return block.columns().stream().anyMatch(column -> column.isLevel() && column.words().has(cell.folded()));
		}

		@Override
		public List<Cell> lost() {
			return alignment.lost();
		}

		@Override
		public List<Cell> known() {
			List<Cell> known = new ArrayList<>(alignment.labels());
			known.addAll(alignment.doubled());
			return known;
		}
	}
}
