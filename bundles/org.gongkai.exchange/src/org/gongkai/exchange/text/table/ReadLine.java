// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.List;

import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.model.text.SourceTrace;

/** A line of a table as it was read. */
public sealed interface ReadLine {

	/**
	 * A row in the layout of the form.
	 *
	 * @param cells the cells from left to right; null for a cell that the source does not have. Cells beyond the form's
	 *        width are surplus ones
	 * @param heading whether it holds headings, not data
	 * @param raw the row it was read from
	 * @param others other ways to read it that the columns admit; only a row with more or fewer cells than its neighbours has any
	 */
	record Row(List<RawCell> cells, boolean heading, RegionItem.RawRow raw, List<List<RawCell>> others) implements ReadLine {

		/** The same row read otherwise. */
		Row with(List<RawCell> read) {
			return new Row(read, heading, raw, others);
		}

		/** Texts of the cells as printed; empty for blank and missing ones. */
		public List<String> texts() {
			return cells.stream().map(cell -> cell == null ? "" : cell.text()).toList();
		}

		/** Where the cells come from: the whole line when columns follow from the texts, else a place for each cell. */
		public SourceTrace trace() {
			SourceTrace whole = SourceTrace.ofLine(raw.firstLine());
			List<String> texts = texts();
			boolean simple = true;
			for (int i = 0; i < cells.size() && simple; i++) {
				RawCell cell = cells.get(i);
				simple = cell != null && cell.line() == raw.firstLine() && cell.isWhole()
						&& whole.cell(i, texts).map(SourceTrace.Point::column).orElse(0) == cell.column();
			}
			return simple ? whole : new SourceTrace(cells.stream().map(Row::segment).toList());
		}

		private static SourceTrace.Segment segment(RawCell cell) {
			return cell == null ? SourceTrace.Segment.ABSENT
					: cell.text().equals(cell.content().text()) ? cell.content().segment() : new SourceTrace.Segment(cell.line(), cell.column(), -1);
		}
	}

	/**
	 * A caption or a note.
	 *
	 * @param text the text
	 */
	record Text(JoinedText text) implements ReadLine {
	}

	/**
	 * A heading that came again on another page and is not written twice.
	 *
	 * @param item what was left out
	 */
	record Repeated(RegionItem item) implements ReadLine {
	}
}
