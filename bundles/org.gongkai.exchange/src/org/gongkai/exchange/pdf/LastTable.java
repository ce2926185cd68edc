// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.read.CellTable;
import org.gongkai.exchange.read.Extract;

/** The drawn table at the end of a page: its last row may go on at the top of the next page. */
final class LastTable {

	/** Usual distance of a text from the edge of its cell. */
	private static final float NEAR = 5.5f;
	/** Cells that share so much of their width are one column. */
	private static final float SAME = 0.85f;

	/**
	 * A cell that reaches the end of the table.
	 *
	 * @param row first row of the cell
	 * @param lines what stands in it, from the top down
	 */
	private record Bottom(float left, float right, int row, int column, List<TextLine> lines) {

		boolean isAt(float otherLeft, float otherRight) {
			return Math.min(right, otherRight) - Math.max(left, otherLeft) > SAME * Math.max(right - left, otherRight - otherLeft);
		}

		/** Whether a number, or numbers one below the other, begin another row. */
		private static boolean isRow(TextLine last, TextLine next) {
			boolean words = !last.text().matches(".*[-0-9.,%]") && next.text().matches("[-0-9.,]*[0-9]%?");
			return words || last.text().matches("[-0-9.,%]*[0-9%]") && next.text().matches("[-0-9.,]*[0-9].*") && next.isNumeric()
					&& !TextLine.isOneNumber(List.of(last, next));
		}

		/** Whether no more of a text fitted into the last line. */
		boolean isFullFor(TextLine next) {
			return !lines.isEmpty() && !isRow(lines.getLast(), next) && lines.getLast().right() + next.firstUnit() > right - NEAR - 0.2f * next.em()
					- Math.max(0, Math.min(lines.getLast().left() - left - NEAR, 2 * next.em()));
		}
	}

	private final CellTable cells;
	private final List<Bottom> bottoms = new ArrayList<>();
	private final List<String> after = new ArrayList<>();

	/**
	 * @param cells the table, not yet written
	 * @param glyphs what stands in its cells, by the place at which they begin
	 * @param first first row of the drawn table that is in the table
	 */
	LastTable(CellTable cells, RuledTable table, Map<Integer, List<Glyph>> glyphs, int first) {
		this.cells = cells;
		for (int r = first; r < table.rows(); r++) {
			for (int c = 0; c < table.columns(); c++) {
				if (table.begins(r, c) && r + table.height(r, c) == table.rows()) {
					bottoms.add(new Bottom(table.xs()[c], table.xs()[c + table.width(r, c)], r - first, c, TextLine.of(glyphs.getOrDefault(r * table.columns() + c, List.of()))));
				}
			}
		}
	}

	/** Adds a line that stands below the table, such as a page number. */
	void after(String paragraph) {
		after.add(paragraph);
	}

	/** Takes the first row of a table at the top of the next page, when all of it is what found no room here; else leaves it alone. */
	boolean takes(RuledTable next, Map<Integer, List<Glyph>> glyphs) {
		Map<Bottom, List<TextLine>> rests = new HashMap<>();
		int full = 0;
		int needed = 0;
		boolean possible = true;
		for (int c = 0; c < next.columns(); c++) {
			List<TextLine> rest = TextLine.of(glyphs.getOrDefault(c, List.of()));
			if (!next.begins(0, c) || rest.isEmpty()) {
				continue;
			}
			float left = next.xs()[c];
			float right = next.xs()[c + next.width(0, c)];
			Bottom above = bottoms.stream().filter(bottom -> bottom.isAt(left, right)).findFirst().orElse(null);
			if (above == null || above.lines.isEmpty()) {
				return false;
			}
			CellRest cell = new CellRest(above.lines, rest, above.right - above.left - 2 * NEAR);
			possible &= cell.isPossible();
			needed += cell.isNeeded() ? 1 : 0;
			full += above.isFullFor(rest.getFirst()) ? 1 : 0;
			rests.put(above, rest);
		}
		boolean most = possible && needed > 0 && (full + needed) * 2 >= rests.size();
		if (full < rests.size() && !most) {
			return false;
		}
		rests.forEach((bottom, rest) -> {
			List<TextLine> all = new ArrayList<>(bottom.lines);
			all.addAll(rest);
			bottoms.set(bottoms.indexOf(bottom), new Bottom(bottom.left, bottom.right, bottom.row, bottom.column, all));
			cells.replace(bottom.row, bottom.column, TextLine.joined(all, bottom.right - NEAR));
		});
		return !rests.isEmpty();
	}

	void write(Extract extract) throws InputProblem {
		cells.write(extract);
		for (String paragraph : after) {
			extract.paragraph(paragraph);
		}
	}
}
