// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.List;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/** Tells the pages of a performance table from the next one: each says once what it is filled for. */
public final class EvaluationPages {

	/** So many cells may come before the one that names what the table is filled for. */
	private static final int HEAD = 6;
	/** So many lines with text may come between a title and its table. */
	private static final int LINES = 9;

	private final Scheme scheme;

	/** @param layout the performance table of the form */
	public EvaluationPages(EvaluationLayout layout) {
		this.scheme = new Scheme(layout);
	}

	/** Whether the lines from an index on, behind a title, begin a table of its own: one that says what it is filled for. */
	public boolean startsNew(List<SourceLine> lines, int from) {
		if (!scheme.hasKey()) {
			return false;
		}
		int cells = 0;
		int seen = 0;
		for (int i = from; i < lines.size() && cells < HEAD && seen < LINES; i++) {
			SourceLine line = lines.get(i);
			if (hasKey(line)) {
				return true;
			}
			cells += line.hasCells() ? line.filledCells() : 0;
			seen += line.isBlank() ? 0 : 1;
		}
		return false;
	}

	/** Whether a line has the label of what the table is filled for. */
	public boolean hasKey(SourceLine line) {
		return line.hasCells() && line.cells().stream().anyMatch(cell -> scheme.isKey(Folded.string(line.text().substring(cell.from(), cell.to()))));
	}

	/** Whether cells follow soon, as behind the title of a table; a title in a contents list or in a sentence has none. */
	public static boolean hasRows(List<SourceLine> lines, int from) {
		int seen = 0;
		for (int i = from; i < lines.size() && seen < LINES; i++) {
			SourceLine line = lines.get(i);
			if (line.filledCells() > 1 || line.isSingleCell() && !line.isBlank() && i + 1 < lines.size() && lines.get(i + 1).isSingleCell()) {
				return true;
			}
			seen += line.isBlank() ? 0 : 1;
		}
		return false;
	}

	/** Number of lines at the end that stand behind the last row and a gap: they are no part of the table. */
	public static int tail(List<SourceLine> lines) {
		int last = lines.size() - 1;
		while (last >= 0 && !lines.get(last).hasCells()) {
			last--;
		}
		int gap = last + 1;
		while (gap < lines.size() && !lines.get(gap).isBlank()) {
			gap++;
		}
		return lines.size() - gap;
	}
}
