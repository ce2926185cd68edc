// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.spi.Note;
import org.gongkai.exchange.text.evaluation.RowMeaning.Data;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.SourceLine;

/** Reads a performance table of the form from the lines it takes in the source. */
public final class EvaluationReader {

	/** Joining two source rows needs a reason. */
	private static final double JOIN = 0.6;
	private static final double GLUE = 0.4;
	/** A row that fits as badly as this is hardly one. */
	private static final double POOR = 2.5;

	private final Scheme scheme;
	private final Identities identities;
	private final Predicate<SourceLine> furniture;
	private final List<Note> notes;
	private final RowWidths widths = new RowWidths();

	/**
	 * @param rules all rules of the form
	 * @param furniture whether a line is a page number or a running header
	 * @param notes takes what had to be mended or could not be understood
	 */
	public EvaluationReader(EvaluationLayout layout, List<RuleForm> rules, Predicate<SourceLine> furniture, List<Note> notes) {
		this(new Scheme(layout), rules, furniture, notes);
	}

	EvaluationReader(Scheme scheme, List<RuleForm> rules, Predicate<SourceLine> furniture, List<Note> notes) {
		this.scheme = scheme;
		this.identities = new Identities(scheme, rules);
		this.furniture = furniture;
		this.notes = notes;
	}

	/**
	 * Reads a table from its lines; blank lines are included.
	 *
	 * @param title the title as printed; null when there is none
	 */
	public EvaluationReading read(JoinedText title, List<SourceLine> lines) {
		return read(title, lines, RowWidths.NONE);
	}

	/** The same, with the widths that the rows of this form have on other tables. */
	EvaluationReading read(JoinedText title, List<SourceLine> lines, RowWidths usual) {
		RowSource source = RowSource.of(lines, furniture, scheme::isRow);
		RowWidths known = source.cellPerLine() ? usual : RowWidths.NONE;
		RowReader reader = new RowReader(scheme, known);
		Splitter splitter = new Splitter(scheme, reader, source.cellPerLine());
		Draft draft = new Draft(scheme, title, notes);
		draft.again(source.again());
		List<SourceRow> rows = new ArrayList<>(source.rows());
		Set<SourceRow> whole = Collections.newSetFromMap(new IdentityHashMap<>());
		whole.addAll(rows);
		ReadState state = ReadState.START;
		int caption = 0;
		int taken = 0;
		for (int i = 0; i < rows.size(); i++) {
			while (caption < source.captions().size() && source.captions().get(caption).before() <= taken) {
				draft.caption(source.captions().get(caption++).text());
			}
			SourceRow row = rows.get(i);
			RowMeaning meaning = reader.read(row, state);
			SourceRow joined = joined(rows, i, meaning, state, reader, source.cellPerLine());
			if (joined != null) {
				notes.add(Note.repair(row.firstLine(), 1, "“{0}”：断成两截的一行接上了。", "“{0}”: a row that was broken in two was put together.", scheme.layout().title()));
				rows.set(i, joined);
				rows.remove(i + 1);
				taken++;
				i--;
				continue;
			}
			if (i + 1 < rows.size() && known.isUnusual(row, meaning) && Splitter.isLong(rows.get(i + 1))) {
				// its beginning may belong to this row
				SourceRow next = rows.remove(i + 1);
				List<SourceRow> apart = splitter.split(next, ReadState.after(state, row, meaning), Double.MAX_VALUE);
				rows.addAll(i + 1, apart);
				taken -= apart.size() - 1;
			}
			List<SourceRow> cut = recut(rows, i, meaning, state, reader, splitter, known);
			if (cut.size() > 1) {
				notes.add(Note.repair(row.firstLine(), 1, "“{0}”：从这里起的两行按栏数重新分开了。", "“{0}”: two rows from here on were set apart anew, by the number of their cells.", scheme.layout().title()));
				rows.remove(i);
				rows.remove(i);
				rows.addAll(i, cut);
				taken -= cut.size() - 2;
				i--;
				continue;
			}
			List<SourceRow> parts = meaning.lost().isEmpty() && meaning.cost() < POOR && !known.isUnusual(row, meaning) && !(meaning instanceof Data data && data.isCrowded()) ? List.of(row) : splitter.split(row, state, meaning.cost());
			if (parts.size() > 1) {
				notes.add(Note.repair(row.firstLine(), 1, "“{0}”：这里的 {1} 行连在一起，分开了。", "“{0}”: {1} rows that ran together here were set apart.", scheme.layout().title(), parts.size()));
				rows.remove(i);
				rows.addAll(i, parts);
				taken -= parts.size() - 1;
				row = parts.getFirst();
				meaning = reader.read(row, state);
			}
			draft.add(row, meaning, reader.others(row, meaning));
			reader.learn(row, meaning);
			if (source.cellPerLine()) {
				widths.count(row, meaning, whole.contains(row));
			}
			state = ReadState.after(state, row, meaning);
			taken++;
		}
		source.captions().subList(caption, source.captions().size()).forEach(text -> draft.caption(text.text()));
		int first = title != null ? title.firstLine() : rows.isEmpty() ? lines.getFirst().number() : rows.getFirst().firstLine();
		int last = rows.isEmpty() ? first : rows.getLast().lastLine();
		return draft.reading(identities, first, last);
	}

	/** How many cells the rows had that were read; nothing where a line is a row. */
	RowWidths widths() {
		return widths;
	}

	/** Whether a row may go on in the next one: cells fit nowhere, or numbers are missing. */
	private static boolean isOpen(RowMeaning meaning) {
		return !meaning.lost().isEmpty() || meaning instanceof Data data && !data.item() && data.block().columns().stream()
				.filter(column -> column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.MEASURE)
				.anyMatch(column -> data.alignment().cells().get(column.cell()) == null)
				|| meaning instanceof Data data && data.alignment().cells().getLast() == null;
	}

	/** A row together with the next one, and how that fits. */
	private record Joined(SourceRow row, double cost) {
	}

	/** The row together with the next one, when that fits better than two rows and the next does not rather belong to the one behind; else null. */
	private SourceRow joined(List<SourceRow> rows, int index, RowMeaning meaning, ReadState state, RowReader reader, boolean cellPerLine) {
		SourceRow row = rows.get(index);
		SourceRow next = index + 1 < rows.size() ? rows.get(index + 1) : null;
		if (next == null || !next.attached() && !cellPerLine || !isOpen(meaning) && !begins(next)) {
			return null;
		}
		ReadState after = ReadState.after(state, row, meaning);
		RowMeaning alone = reader.read(next, after);
		if (!isOpen(meaning) && alone.cost() < POOR) {
			return null;
		}
		Joined together = together(row, next, state, reader);
		if (together.cost >= meaning.cost() + Splitter.ROW + alone.cost()) {
			return null;
		}
		SourceRow behind = index + 2 < rows.size() ? rows.get(index + 2) : null;
		if (behind != null && behind.attached() && isOpen(alone)) {
			double other = meaning.cost() + together(next, behind, after, reader).cost;
			double here = together.cost + reader.read(behind, ReadState.after(state, together.row, reader.read(together.row, state))).cost();
			if (other < here) {
				return null;
			}
		}
		return together.row;
	}

	/**
	 * A row of unusual width and the next one, set apart elsewhere when that fits better and gives rows of usual width: the
	 * rest of one stands in the other. Where it does not, a blank cell is missing, and the rows are what the source sets apart.
	 */
	private static List<SourceRow> recut(List<SourceRow> rows, int index, RowMeaning meaning, ReadState state, RowReader reader, Splitter splitter, RowWidths known) {
		SourceRow row = rows.get(index);
		if (index + 1 >= rows.size() || !known.isUnusual(row, meaning)) {
			return List.of(row);
		}
		SourceRow next = rows.get(index + 1);
		double alone = reader.read(next, ReadState.after(state, row, meaning)).cost();
		List<SourceRow> cut = splitter.split(row.plus(next), state, meaning.cost() + Splitter.ROW + alone - JOIN);
		ReadState before = state;
		for (SourceRow part : cut) {
			RowMeaning read = reader.read(part, before);
			if (known.isUnusual(part, read)) {
				return List.of(row);
			}
			before = ReadState.after(before, part, read);
		}
		return cut;
	}

	/** Whether a row may be the rest of the one before: it is attached to it and begins with a text. */
	private static boolean begins(SourceRow row) {
		return row.attached() && !row.cells().getFirst().isBlank();
	}

	private static Joined together(SourceRow row, SourceRow next, ReadState state, RowReader reader) {
		SourceRow apart = row.plus(next);
		Joined best = new Joined(apart, reader.read(apart, state).cost() + JOIN);
		if (begins(next) && !row.cells().getLast().isBlank()) {
			SourceRow glued = row.glued(next);
			double cost = reader.read(glued, state).cost() + GLUE;
			best = cost < best.cost ? new Joined(glued, cost) : best;
		}
		return best;
	}
}
