// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/** Recognises where a table of the form begins: at its title, or at its number when the title is not the prescribed one. */
final class TableStarts {

	/**
	 * The beginning of a table.
	 *
	 * @param title the title as printed; null when there is only a number
	 * @param lastLine index of the last line of the title
	 */
	record Start(TableLayout layout, JoinedText title, int lastLine) {
	}

	/** A title: what follows the word for a table says more about it. */
	private static final Pattern FOREIGN = Pattern.compile("(?!.*续)[^,;:。]{3,}表(?:\\([^()]{2,12}\\))?");
	/** So many lines with text may stand between a title and the first row. */
	private static final int HEAD = 9;
	/** So many lines with text may stand between a title and the number. */
	private static final int NUMBER = 3;

	private final List<SourceLine> lines;
	private final FormTitles titles;

	TableStarts(List<SourceLine> lines, FormTitles titles) {
		this.lines = lines;
		this.titles = titles;
	}

	/**
	 * The table that begins at a line.
	 *
	 * @param current the table that is open; null when none is
	 * @param rows whether the open table has rows already; before them, a number is that of the table, right or wrong
	 */
	Optional<Start> at(int index, TableLayout current, boolean rows) {
		SourceLine line = lines.get(index);
		if (!isSingle(line)) {
			return current != null && !rows ? Optional.empty() : besides(line, current, index);
		}
		Folded folded = line.folded();
		if (folded.length() > Headings.MAX_LENGTH || ParagraphJoiner.endsSentence(folded)) {
			return Optional.empty();
		}
		Optional<TableLayout> titled = titles.table(Headings.bare(folded));
		if (titled.isPresent() && (hasRows(index + 1) || isNumbered(titled.get(), index + 1))) {
			return Optional.of(start(titled.get(), index, index));
		}
		Optional<Start> wrapped = wrapped(index);
		if (wrapped.isPresent()) {
			return wrapped;
		}
		if (current != null && !rows) {
			return Optional.empty();
		}
		Optional<TableLayout> own = titles.numbered(folded);
		if (own.isPresent() && own.get() != current && hasRows(index + 1) && !isBelowForeign(index)) {
			return Optional.of(new Start(own.get(), null, index - 1));
		}
		return titled.isPresent() ? Optional.empty() : announced(index, current);
	}

	/** The table whose title or number stands at a line with rows below. */
	Optional<TableLayout> titled(int index) {
		SourceLine line = lines.get(index);
		if (!isSingle(line) || line.isBlank() || line.folded().length() > Headings.MAX_LENGTH) {
			return Optional.empty();
		}
		return titles.table(Headings.bare(line.folded())).or(() -> titles.numbered(line.folded())).filter(table -> hasRows(index + 1));
	}

	/** A number beside the department and the unit, without any title above. */
	private Optional<Start> besides(SourceLine line, TableLayout current, int index) {
		List<Folded> cells = line.cells().stream().map(cell -> Folded.of(line.text().substring(cell.from(), cell.to()))).filter(cell -> !cell.isEmpty()).toList();
		Optional<TableLayout> own = cells.stream().map(titles::numbered).flatMap(Optional::stream).findFirst();
		boolean caption = own.isPresent() && cells.stream().allMatch(cell -> titles.numbered(cell).isPresent() || cell.toString().indexOf(':') > 0);
		return caption && own.get() != current && hasRows(index + 1) && !isBelowForeign(index) ? Optional.of(new Start(own.get(), null, index - 1)) : Optional.empty();
	}

	/** A title that goes on in the next line. */
	private Optional<Start> wrapped(int index) {
		if (index + 1 >= lines.size() || !isSingle(lines.get(index + 1)) || lines.get(index + 1).isBlank()) {
			return Optional.empty();
		}
		Folded both = Folded.of(lines.get(index).text() + lines.get(index + 1).text());
		return both.length() > Headings.MAX_LENGTH ? Optional.empty()
				: titles.table(Headings.bare(both)).filter(table -> hasRows(index + 2)).map(table -> start(table, index, index + 1));
	}

	/** A line that is no prescribed title but stands right above a table number. */
	private Optional<Start> announced(int index, TableLayout current) {
		Folded folded = lines.get(index).folded();
		if (!folded.toString().endsWith("表") || titles.numbered(folded).isPresent()) {
			return Optional.empty();
		}
		int seen = 0;
		for (int i = index + 1; i < lines.size() && seen < NUMBER; i++) {
			SourceLine line = lines.get(i);
			if (!line.isBlank()) {
				seen++;
				Optional<TableLayout> numbered = titles.numbered(line.folded());
				if (numbered.isPresent()) {
					return numbered.get() != current && hasRows(i + 1) && titles.isLike(numbered.get(), Headings.bare(folded)) ? Optional.of(start(numbered.get(), index, index))
							: Optional.empty();
				}
				if (titles.table(Headings.bare(line.folded())).isPresent()) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	/** Whether a line is the title of a table that the form does not have. */
	boolean isForeign(int index) {
		SourceLine line = lines.get(index);
		Folded folded = line.folded();
		if (line.hasCells() || folded.length() > Headings.MAX_LENGTH || ParagraphJoiner.endsSentence(folded)) {
			return false;
		}
		String bare = Headings.bare(folded);
		return FOREIGN.matcher(bare).matches() && !DocumentKind.isOwnName(bare) && titles.table(bare).isEmpty() && titles.sections(bare).isEmpty() && titles.evaluations(bare).isEmpty() && titles.numbered(folded).isEmpty()
				&& wrapped(index).isEmpty() && hasRows(index + 1);
	}

	/** Whether a number stands below the title of a table that the form does not have: then it is the number of that. */
	private boolean isBelowForeign(int index) {
		int seen = 0;
		for (int i = index - 1; i >= 0 && seen < NUMBER; i--) {
			if (!lines.get(i).isBlank()) {
				seen++;
				if (lines.get(i).filledCells() > 1 || ParagraphJoiner.endsSentence(lines.get(i).folded())) {
					return false;
				}
				if (FOREIGN.matcher(Headings.bare(lines.get(i).folded())).matches()) {
					return isForeign(i);
				}
			}
		}
		return false;
	}

	private Start start(TableLayout layout, int first, int last) {
		JoinedText title = JoinedText.of(lines.get(first).number(), 1, lines.get(first).text());
		for (int i = first + 1; i <= last; i++) {
			title = title.plus(JoinedText.of(lines.get(i).number(), 1, lines.get(i).text()));
		}
		return new Start(layout, title, last);
	}

	/** Whether the number of a table stands right below: then it is the table, even when none of its rows can be read. */
	private boolean isNumbered(TableLayout layout, int from) {
		int seen = 0;
		for (int i = from; i < lines.size() && seen < NUMBER; i++) {
			if (!lines.get(i).isBlank()) {
				seen++;
				if (titles.numbered(lines.get(i).folded()).filter(layout::equals).isPresent()) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether rows follow soon: a title in a contents list or in a sentence has none. */
	private boolean hasRows(int from) {
		int seen = 0;
		for (int i = from; i < lines.size() && seen < HEAD; i++) {
			SourceLine line = lines.get(i);
			if (line.filledCells() > 1 || line.isSingleCell() && i + 1 < lines.size() && lines.get(i + 1).isSingleCell()) {
				return true;
			}
			seen += line.isBlank() ? 0 : 1;
			if (titles.table(Headings.bare(line.folded())).isPresent() || !titles.sections(Headings.bare(line.folded())).isEmpty()) {
				return false;
			}
		}
		return false;
	}

	private static boolean isSingle(SourceLine line) {
		return line.filledCells() <= 1;
	}
}
