// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.exchange.text.evaluation.RowMeaning.Data;
import org.gongkai.exchange.text.evaluation.RowMeaning.Fields;
import org.gongkai.exchange.text.evaluation.RowMeaning.Headings;

/**
 * How far the reading of a performance table has come.
 *
 * @param block number of the block read last; -1 before the first
 * @param opened numbers of the blocks whose headings or labels have come
 * @param pending labels that wait for values in the next row
 */
record ReadState(int block, Set<Integer> opened, List<RowMeaning.Pair> pending) {

	/** Before the first row. */
	static final ReadState START = new ReadState(-1, Set.of(), List.of());

	boolean isOpened(Block wanted) {
		return opened.contains(wanted.index());
	}

	/** The state behind a row. */
	static ReadState after(ReadState before, SourceRow row, RowMeaning meaning) {
		int block = switch (meaning) {
			case Data data -> data.block().index();
			case Headings headings -> headings.block() == null ? before.block : headings.block().index();
			case Fields fields -> fields.pairs().getLast().label().block().index();
			default -> before.block;
		};
		Set<Integer> opened = before.opened;
		if (block >= 0 && !opened.contains(block)) {
			opened = new HashSet<>(opened);
			opened.add(block);
		}
		return new ReadState(block, opened, RowReader.pending(row, meaning));
	}
}
