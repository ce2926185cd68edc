// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.gongkai.core.spi.Note;
import org.gongkai.exchange.text.evaluation.BlockReading.Line;
import org.gongkai.exchange.text.evaluation.BlockReading.Row;
import org.gongkai.exchange.text.evaluation.BlockReading.Text;

/**
 * Mends the levels of indicators, whose cells are merged over rows: a word that a page break has torn is put together; a
 * word on a line of its own goes to the row below; a word printed in the middle of its rows goes to the first of them.
 * Nothing is written that is not printed.
 */
final class Levels {

	private final Block block;
	private final List<Column> levels;
	private final List<Note> notes;

	Levels(Block block, List<Note> notes) {
		this.block = block;
		this.levels = block.prescribed().stream().filter(Column::isLevel).toList();
		this.notes = notes;
	}

	List<Line> mend(List<Line> lines) {
		List<Line> mended = new ArrayList<>(lines);
		for (Column level : levels) {
			join(mended, level);
		}
		mended = sink(mended);
		for (int i = levels.size() - 2; i >= 0; i--) {
			raise(mended, levels.get(i), levels.get(i + 1));
		}
		return mended;
	}

	/** Puts words together of which one row has the beginning and a later one the end. */
	private void join(List<Line> lines, Column level) {
		int start = -1;
		for (int i = 0; i < lines.size(); i++) {
			Cell cell = cell(lines.get(i), level);
			if (cell == null) {
				continue;
			}
			Cell before = start < 0 ? null : cell(lines.get(start), level);
			if (before != null && !level.words().has(cell.folded()) && level.words().has(before.folded() + cell.folded())) {
				lines.set(start, ((Row) lines.get(start)).with(level.cell(), before.joined(cell)));
				lines.set(i, ((Row) lines.get(i)).with(level.cell(), null));
				note(before, "断成两截的“{1}”接上了", "the torn “{1}” was put together", before.folded() + cell.folded());
			} else if (before != null && !level.words().has(cell.folded()) && before.folded().endsWith(cell.folded())) {
				// the end of the word above, which a page break has left over
				lines.set(i, ((Row) lines.get(i)).with(level.cell(), null));
				lines.add(i++, new Text(cell.content(), false));
				note(cell, "换页后剩下的“{1}”按文字保留", "“{1}”, left over by a page break, is kept as text", cell.text());
			} else {
				start = i;
			}
		}
	}

	/** Rows with nothing but a word that other words stand under are no rows. */
	private List<Line> sink(List<Line> lines) {
		List<Line> result = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (!(lines.get(i) instanceof Row row) || !isOnlyUpper(row)) {
				result.add(lines.get(i));
				continue;
			}
			Row next = i + 1 < lines.size() && lines.get(i + 1) instanceof Row following ? following : null;
			for (Column level : levels) {
				Cell cell = cell(row, level);
				if (cell == null) {
					continue;
				}
				if (next != null && cell(next, level) == null && !next.item()) {
					next = next.with(level.cell(), cell);
					lines.set(i + 1, next);
				} else {
					result.add(new Text(cell.content(), false));
				}
			}
		}
		return result;
	}

	private boolean isOnlyUpper(Row row) {
		if (levels.size() < 2 || row.item()) {
			return false;
		}
		boolean upper = false;
		for (int i = 0; i < row.cells().size(); i++) {
			Cell cell = row.cells().get(i);
			if (cell != null && !cell.isBlank()) {
				int at = i;
				boolean known = levels.subList(0, levels.size() - 1).stream().anyMatch(level -> level.cell() == at && level.words().has(cell.folded()));
				if (!known) {
					return false;
				}
				upper = true;
			}
		}
		return upper;
	}

	/** Moves a word up to the first row that it stands for, as the words beside it say. */
	private void raise(List<Line> lines, Column level, Column lower) {
		for (int i = 0; i < lines.size(); i++) {
			Cell cell = cell(lines.get(i), level);
			if (cell == null || !level.words().has(cell.folded()) || !isOnly(parents(lines, i, lower), Words.word(cell.folded()))) {
				continue;
			}
			int first = i;
			while (first > 0 && lines.get(first - 1) instanceof Row above && !above.item() && cell(above, level) == null
					&& isOnly(parents(lines, first - 1, lower), Words.word(cell.folded())) && !carried(lines, first - 1, level).equals(cell.folded())) {
				first--;
			}
			if (first < i) {
				lines.set(first, ((Row) lines.get(first)).with(level.cell(), cell));
				lines.set(i, ((Row) lines.get(i)).with(level.cell(), null));
				note(cell, "“{1}”印在合并单元格的中间，移到它的第一行", "“{1}”, printed in the middle of a merged cell, was moved to its first row", cell.text());
			}
		}
	}

	private static boolean isOnly(Set<String> words, String word) {
		return words.size() == 1 && words.contains(word);
	}

	/** What the word that a row has or takes over in the lower column may stand under. */
	private static Set<String> parents(List<Line> lines, int index, Column lower) {
		return lower.words().parents(carried(lines, index, lower));
	}

	private static String carried(List<Line> lines, int index, Column column) {
		for (int i = index; i >= 0; i--) {
			Cell cell = cell(lines.get(i), column);
			if (cell != null) {
				return cell.folded();
			}
		}
		return "";
	}

	private static Cell cell(Line line, Column column) {
		Cell cell = line instanceof Row row && !row.item() ? row.cells().get(column.cell()) : null;
		return cell == null || cell.isBlank() ? null : cell;
	}

	private void note(Cell cell, String zh, String en, String word) {
		notes.add(Note.repair(cell.line(), cell.column(), "“{0}”：" + zh + "。", "“{0}”: " + en + ".", block.layout().title(), word));
	}
}
