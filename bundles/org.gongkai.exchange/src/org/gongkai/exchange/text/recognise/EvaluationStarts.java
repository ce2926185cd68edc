// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.RepeatedHead;
import org.gongkai.exchange.text.source.SourceLine;

/** Recognises where a performance table begins: at its title, or where the title is lost at the field that names what it is for. */
final class EvaluationStarts {

	/**
	 * The beginning of a performance table.
	 *
	 * @param title the title as printed; null when it is lost
	 * @param lastLine index of the last line of the title
	 */
	record Start(EvaluationLayout layout, JoinedText title, int lastLine) {
	}

	/** So many lines with text may stand between a title and the first row: captions, a number, a year. */
	private static final int HEAD = 6;
	/** A title has so many characters at least, and so many of the first words of its table below when it is misprinted. */
	private static final int SHORTEST = 6;
	private static final int FIELDS = 2;
	private static final Pattern AROUND = Pattern.compile("^\\(?(?:19|20)[0-9]{2}年度?\\)?|\\(?(?:19|20)[0-9]{2}年度?\\)?$");

	private final List<SourceLine> lines;
	private final FormTitles titles;
	/** How the field is called that names what a table is for. */
	private final Map<EvaluationLayout, Set<String>> keyNames = new IdentityHashMap<>();

	EvaluationStarts(List<SourceLine> lines, FormTitles titles) {
		this.lines = lines;
		this.titles = titles;
	}

	/**
	 * The performance table that begins at a line.
	 *
	 * @param current the one that is open; null when none is
	 * @param body its lines so far
	 */
	Optional<Start> at(int index, EvaluationLayout current, List<SourceLine> body) {
		SourceLine line = lines.get(index);
		if (titles.form().evaluations().isEmpty() || line.filledCells() > 1) {
			return current == null ? Optional.empty() : untitled(line, index, current, body);
		}
		Folded folded = line.folded();
		if (folded.length() > Headings.MAX_LENGTH || ParagraphJoiner.endsSentence(folded)) {
			return Optional.empty();
		}
		JoinedText title = JoinedText.of(line.number(), 1, line.text());
		Optional<Start> plain = titled(folded, title, index, current, body).or(() -> misprinted(folded, title, index));
		if (plain.isPresent() || index + 1 >= lines.size() || line.hasCells() || lines.get(index + 1).hasCells() || lines.get(index + 1).isBlank()) {
			return plain.isPresent() || current == null ? plain : untitled(line, index, current, body);
		}
		SourceLine next = lines.get(index + 1);
		if (!evaluations(next.folded()).isEmpty()) {
			return Optional.empty();
		}
		return titled(Folded.of(line.text() + next.text()), title.plus(JoinedText.of(next.number(), 1, next.text())), index + 1, current, body);
	}

	private Optional<Start> titled(CharSequence folded, JoinedText title, int last, EvaluationLayout current, List<SourceLine> body) {
		List<EvaluationLayout> found = evaluations(folded);
		if (found.isEmpty() || !hasRows(last + 1)) {
			return Optional.empty();
		}
		EvaluationLayout layout = found.stream().max((a, b) -> Integer.compare(fit(a, last + 1), fit(b, last + 1))).orElseThrow();
		// a title that returns inside a table is the head of its next page
		boolean goesOn = layout == current && body.stream().anyMatch(SourceLine::hasCells) && (!begins(layout, last + 1) || isHeadAgain(body, 0, last + 1));
		return goesOn ? Optional.empty() : Optional.of(new Start(layout, title, last));
	}

	/** A title with a misprint: right below stand the first fields of the table, side by side with their values or one below the other. */
	private Optional<Start> misprinted(Folded folded, JoinedText title, int index) {
		if (folded.length() < SHORTEST || lines.get(index).hasCells()) {
			return Optional.empty();
		}
		String bare = Headings.bare(folded);
		return titles.table(bare).isPresent() || !titles.sections(bare).isEmpty() ? Optional.empty() : titles.evaluationsLike(bare).stream()
				.filter(layout -> !layout.blocks().isEmpty() && fit(layout, index + 1) >= FIELDS)
				.max((a, b) -> Integer.compare(fit(a, index + 1), fit(b, index + 1))).map(layout -> new Start(layout, title, index));
	}

	private List<EvaluationLayout> evaluations(CharSequence folded) {
		String bare = Headings.bare(folded);
		List<EvaluationLayout> found = titles.evaluations(bare);
		return found.isEmpty() ? titles.evaluations(AROUND.matcher(bare).replaceAll("")) : found;
	}

	/** A table whose title is lost begins where the field that names its project or unit comes again. */
	private Optional<Start> untitled(SourceLine line, int index, EvaluationLayout current, List<SourceLine> body) {
		if (current.keys().isEmpty() || !line.hasCells()) {
			return Optional.empty();
		}
		Set<String> names = keyNames.computeIfAbsent(current, layout -> fields(layout).filter(field -> field.name().equals(layout.keys().getFirst()))
				.flatMap(EvaluationStarts::labels).collect(Collectors.toSet()));
		if (!isField(line, names)) {
			return Optional.empty();
		}
		int first = 0;
		while (first < body.size() && !isField(body.get(first), names)) {
			first++;
		}
		return first == body.size() || isHeadAgain(body, first, index) ? Optional.empty() : Optional.of(new Start(current, null, index - 1));
	}

	/** Whether the first rows of a table come again as the head of its next page. */
	private boolean isHeadAgain(List<SourceLine> body, int first, int index) {
		return RepeatedHead.of(body, first).end(lines, index) > index;
	}

	private static boolean isField(SourceLine line, Set<String> labels) {
		return line.hasCells() && line.cells().stream().map(cell -> Headings.bare(Folded.of(line.text().substring(cell.from(), cell.to()))))
				.filter(text -> !text.isEmpty()).findFirst().filter(labels::contains).isPresent();
	}

	/** Whether what follows is the beginning of the table: one of its first fields or headings is in the first row. */
	private boolean begins(EvaluationLayout layout, int from) {
		return layout.blocks().isEmpty() || fit(layout, from) > 0;
	}

	/** How many words of the first block stand in the first rows below a title. */
	private int fit(EvaluationLayout layout, int from) {
		if (layout.blocks().isEmpty()) {
			return 0;
		}
		Set<String> words = words(layout.blocks().getFirst());
		int rows = 0;
		int found = 0;
		for (int i = from; i < lines.size() && rows < HEAD; i++) {
			SourceLine line = lines.get(i);
			if (line.filledCells() == 1 && (isTitle(line.folded()) || isLikeTitle(line))) {
				// the next table, behind the few rows of a last page
				break;
			}
			if (line.hasCells() && !line.isBlank()) {
				rows++;
				found += (int) line.cells().stream().map(cell -> Headings.bare(Folded.of(line.text().substring(cell.from(), cell.to()))))
						.filter(words::contains).count();
			}
		}
		return found;
	}

	private boolean isLikeTitle(SourceLine line) {
		return !line.hasCells() && line.folded().length() >= SHORTEST && line.folded().length() <= Headings.MAX_LENGTH
				&& !titles.evaluationsLike(Headings.bare(line.folded())).isEmpty();
	}

	private boolean isTitle(CharSequence folded) {
		String bare = Headings.bare(folded);
		return folded.length() <= Headings.MAX_LENGTH
				&& !(titles.evaluations(bare).isEmpty() && titles.evaluations(AROUND.matcher(bare).replaceAll("")).isEmpty());
	}

	private static Set<String> words(TableLayout block) {
		Stream<String> columns = block.columns().stream().flatMap(column -> Stream.concat(Stream.of(column.path().split("/")), column.aliases().stream()));
		Stream<String> rows = block.panels().stream().flatMap(panel -> panel.rows().stream()).filter(TableLayout.Item.class::isInstance)
				.limit(HEAD).flatMap(row -> labels((TableLayout.Item) row));
		return Stream.concat(columns.map(text -> Headings.bare(Folded.of(text))), rows).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
	}

	private static Stream<TableLayout.Item> fields(EvaluationLayout layout) {
		return layout.blocks().stream().flatMap(block -> block.panels().stream()).flatMap(panel -> panel.rows().stream())
				.filter(TableLayout.Item.class::isInstance).map(TableLayout.Item.class::cast);
	}

	private static Stream<String> labels(TableLayout.Item field) {
		List<String> labels = new ArrayList<>(field.aliases());
		labels.add(field.title());
		return labels.stream().map(label -> Headings.bare(Folded.of(label)));
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
			if (!titles.evaluations(Headings.bare(line.folded())).isEmpty()) {
				return false;
			}
		}
		return false;
	}
}
