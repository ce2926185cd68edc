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
				List<Row> inner = row.inner();
				for (int line = 0; line < Math.max(1, inner.size()); line++) {
					table.row();
					int at = row.before;
					for (Cell cell : row.cells) {
						at = !inner.isEmpty() && cell.isGrid() ? inner.get(line).add(table, at, cell.columns) : cell.add(table, at, line == 0);
					}
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

		/** The rows of a table that stands beside labels, each of which is a row by itself; empty when there is no such table, or several. */
		private List<Row> inner() {
			List<Cell> grids = cells.stream().filter(Cell::isGrid).toList();
			boolean labels = cells.stream().allMatch(cell -> cell.isGrid() || cell.blocks.stream().noneMatch(Table.class::isInstance));
			return grids.size() == 1 && labels && cells.size() > 1 ? grids.getFirst().tables().getFirst().rows : List.of();
		}

		/** Adds its cells; the column behind them, at least so many farther. */
		private int add(CellTable table, int from, int columns) throws InputProblem {
			int at = from + before;
			for (Cell cell : cells) {
				at = cell.add(table, at, true);
			}
			return Math.max(at, from + columns);
		}

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

		private List<Table> tables() {
			return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
		}

		/** Whether it holds a table with rows and columns, and nothing else. */
		private boolean isGrid() {
			return !continued && tables().size() == 1 && tables().getFirst().isGrid() && blocks.stream().allMatch(block -> block instanceof Table || block.inCell().isBlank());
		}

		private int add(CellTable table, int at, boolean filled) throws InputProblem {
			table.add(at, columns, 1, continued || !filled ? "" : text());
			return at + columns;
		}

		String text() {
			return CellText.join(blocks.stream().map(Block::inCell).collect(Collectors.toList()));
		}
	}
}
