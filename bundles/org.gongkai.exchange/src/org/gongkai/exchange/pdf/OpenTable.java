// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;

/** Rows of a drawn table without lines between them: which lines of text are one row follows from their distances. */
final class OpenTable {

	private final List<TextLine> lines;
	private final Columns columns;
	private final List<Map<Integer, TextLine>> cells;

	/** @param lines its lines from the top down, at least one */
	OpenTable(List<TextLine> lines, Columns columns) {
		this.lines = lines;
		this.columns = columns;
		this.cells = lines.stream().map(columns::place).toList();
	}

	/** The rows, each with a text for every column. */
	List<List<String>> rows() {
		float pitch = pitch();
		List<List<Integer>> groups = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0 && goesOn(i, pitch)) {
				groups.getLast().add(i);
			} else {
				groups.add(new ArrayList<>(List.of(i)));
			}
		}
		return groups.stream().map(this::row).toList();
	}

	private List<String> row(List<Integer> group) {
		List<String> row = new ArrayList<>();
		for (int column = 0; column < columns.count(); column++) {
			List<TextLine> stacked = new ArrayList<>();
			for (int line : group) {
				if (cells.get(line).containsKey(column)) {
					stacked.add(cells.get(line).get(column));
				}
			}
			row.add(TextLine.joined(stacked, columns.right(column)));
		}
		return row;
	}

	/** The usual distance of two rows; that of lines which both have several words. */
	private float pitch() {
		List<Float> distances = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			float distance = distance(i);
			if (cells.get(i).size() > 1 && cells.get(i - 1).size() > 1 && distance > 0.85f * lines.get(i).em()) {
				distances.add(distance);
			}
		}
		distances.sort(null);
		return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
	}

	private float distance(int line) {
		return lines.get(line).base() - lines.get(line - 1).base();
	}

	/** Whether a number stands under a number: then a line of text is a row although no line is drawn. */
	private boolean isStacked(int line) {
		return cells.get(line).entrySet().stream().anyMatch(cell -> cell.getValue().isNumeric() && cells.get(line - 1).containsKey(cell.getKey())
				&& cells.get(line - 1).get(cell.getKey()).isNumeric() && !columns.isFull(cell.getKey(), cells.get(line - 1).get(cell.getKey())));
	}

	/** Whether a line belongs to the row of the line above it. */
	private boolean goesOn(int line, float pitch) {
		float em = lines.get(line).em();
		float distance = distance(line);
		if (distance < 0.85f * em) {
			return !isStacked(line);
		}
		if (pitch < Float.MAX_VALUE && distance < 0.82f * pitch && distance < 1.7f * em) {
			return !isStacked(line);
		}
		return cells.get(line).size() == 1 && distance < 1.7f * em && isRest(line);
	}

	/** Whether the only word of a line is what did not fit above it. */
	private boolean isRest(int line) {
		int column = cells.get(line).keySet().iterator().next();
		TextLine rest = cells.get(line).get(column);
		TextLine above = cells.get(line - 1).get(column);
		return above != null && !rest.isNumeric() && !above.isNumeric() && columns.isFull(column, above)
				&& Enumerator.of(Folded.of(rest.text())).isEmpty() && above.left() - rest.left() < 2.5f * above.em();
	}
}
