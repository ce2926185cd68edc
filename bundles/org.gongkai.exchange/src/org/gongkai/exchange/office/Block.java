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

	/** A table; one of a single column only arranges what stands in it. */
	record Table(List<Row> rows) implements Block {
		@Override
		public void write(Extract extract) throws InputProblem {
			if (rows.stream().allMatch(row -> row.cells.size() <= 1)) {
				extract.gap();
				for (Row row : rows) {
					for (Cell cell : row.cells) {
						for (Block block : cell.blocks) {
							block.write(extract);
						}
					}
				}
				extract.gap();
				return;
			}
			CellTable table = new CellTable(extract.name());
			for (Row row : rows) {
				table.row();
				int column = row.before;
				for (Cell cell : row.cells) {
					table.add(column, cell.columns, 1, cell.continued ? "" : cell.text());
					column += cell.columns;
				}
			}
			table.write(extract);
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
