// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.read.CellTable;
import org.gongkai.exchange.read.CellText;
import org.gongkai.exchange.read.Extract;

/** What a Word document consists of. */
sealed interface Block {

	/** Writes the block as lines. */
	void write(Extract extract) throws InputProblem;

	/** All its text, as it is put into a cell. */
	String inCell();

	/**
	 * A paragraph.
	 *
	 * @param text with line breaks where the paragraph has them; empty for an empty paragraph
	 */
	record Text(String text) implements Block {
		@Override
		public void write(Extract extract) throws InputProblem {
			if (text.isBlank()) {
				extract.gap();
			} else {
				extract.paragraph(text);
			}
		}

		@Override
		public String inCell() {
			return CellText.inCell(text);
		}
	}

	/** A table; one that only arranges what stands in it, in a single column or with a table in a row, is none. */
	record Table(List<Row> rows) implements Block {
		@Override
		public void write(Extract extract) throws InputProblem {
			boolean column = rows.stream().allMatch(row -> row.cells.size() <= 1);
			CellTable table = new CellTable(extract.name());
			extract.gap();
			for (Row row : rows) {
				if (column || row.isArrangement()) {
					table.write(extract);
					table = new CellTable(extract.name());
					for (Block block : row.cells.stream().filter(cell -> !cell.continued).flatMap(cell -> cell.blocks.stream()).toList()) {
						block.write(extract);
					}
					continue;
				}
				table.row();
				int at = row.before;
				for (Cell cell : row.cells) {
					table.add(at, cell.columns, 1, cell.continued ? "" : cell.text());
					at += cell.columns;
				}
			}
			table.write(extract);
			extract.gap();
		}

		private boolean isGrid() {
			return rows.size() > 1 && rows.stream().anyMatch(row -> row.cells.size() > 1);
		}

		@Override
		public String inCell() {
			return CellText.join(rows.stream().flatMap(row -> row.cells.stream()).filter(cell -> !cell.continued).map(Cell::text).toList());
		}
	}

	/**
	 * A row of a table.
	 *
	 * @param before columns of the grid that the row leaves out at its beginning
	 */
	record Row(int before, List<Cell> cells) {

		/** Whether nothing stands in it that is no table, so that it only says where tables stand. */
		private boolean isArrangement() {
			List<Cell> filled = cells.stream().filter(cell -> !cell.continued && !cell.text().isBlank()).toList();
			return !filled.isEmpty() && filled.stream().allMatch(cell -> cell.blocks.stream().anyMatch(block -> block instanceof Table table && table.isGrid()));
		}
	}

	/**
	 * A cell of a table.
	 *
	 * @param columns columns of the grid that it covers
	 * @param continued whether it only continues the cell above or before it
	 */
	record Cell(int columns, boolean continued, List<Block> blocks) {

		String text() {
			return CellText.join(blocks.stream().map(Block::inCell).collect(Collectors.toList()));
		}
	}
}
