// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.model.text.SourceTrace;

/**
 * A block of a performance table as it was read.
 *
 * @param layout the block of the form
 * @param lines rows and texts between them, in printed order
 */
public record BlockReading(TableLayout layout, List<Line> lines) {

	public BlockReading {
		lines = List.copyOf(lines);
	}

	/** A line of the block. */
	public sealed interface Line {
	}

	/**
	 * A row in the layout of the form.
	 *
	 * @param cells from left to right; null for a cell that the source does not have
	 * @param item whether it is a prescribed row
	 * @param others other ways to assign its cells that fit about as well
	 */
	public record Row(List<Cell> cells, boolean item, List<List<Cell>> others) implements Line {

		Row(List<Cell> cells, boolean item) {
			this(cells, item, List.of());
		}

		public Row {
			cells = Collections.unmodifiableList(new ArrayList<>(cells));
		}

		/** Texts of the cells; empty for blank and missing ones. Empty ones at the end are left out. */
		public List<String> texts() {
			List<String> texts = new ArrayList<>(cells.stream().map(cell -> cell == null ? "" : cell.text()).toList());
			// a blank that is printed is a blank; a cell that is not there is none
			while (texts.size() > 1 && texts.getLast().isEmpty() && cells.get(texts.size() - 1) == null) {
				texts.removeLast();
			}
			return texts;
		}

		/** Where the cells come from. */
		public SourceTrace trace() {
			List<SourceTrace.Segment> segments = new ArrayList<>();
			for (Cell cell : cells.subList(0, texts().size())) {
				segments.add(cell == null ? SourceTrace.Segment.ABSENT : cell.text().equals(cell.content().text()) ? cell.content().segment()
						: new SourceTrace.Segment(cell.line(), cell.column(), -1));
			}
			return new SourceTrace(segments);
		}

		Row with(int column, Cell cell) {
			List<Cell> changed = new ArrayList<>(cells);
			changed.set(column, cell);
			return new Row(changed, item, others);
		}
	}

	/**
	 * Text that stands between the rows and belongs to none.
	 *
	 * @param text the text
	 * @param lost whether it is a cell that fits no column
	 */
	public record Text(JoinedText text, boolean lost) implements Line {
	}

	/** The rows. */
	public List<Row> rows() {
		return lines.stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
	}
}
