// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.List;

/**
 * An assignment of the cells of a source row to the columns of a block, in order.
 *
 * @param cost how badly it fits; less is better, below zero when the vocabulary confirms it
 * @param floor what its cells but the last cost at the least whatever follows them; negative infinity where nobody knows
 * @param cells a cell for each column of the form; null where the source has none
 * @param labels cells that are headings or labels beside the block
 * @param doubled cells that repeat their neighbour: a merged cell
 * @param lost cells that fit nowhere
 */
record Alignment(double cost, double floor, List<Cell> cells, List<Cell> labels, List<Cell> doubled, List<Cell> lost) {

	/** Whether every cell stands where its column does, so that there is no other way. */
	boolean isStraight() {
		if (!doubled.isEmpty() || !lost.isEmpty()) {
			return false;
		}
		int shift = -1;
		for (int i = 0; i < cells.size(); i++) {
			Cell cell = cells.get(i);
			if (cell != null) {
				if (shift >= 0 && cell.index() - i != shift || cell.index() < i) {
					return false;
				}
				shift = cell.index() - i;
			}
		}
		return true;
	}
}
