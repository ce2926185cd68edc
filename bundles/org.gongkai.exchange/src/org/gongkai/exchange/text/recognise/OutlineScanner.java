// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.recognise.PlanNode.EvaluationBlock;
import org.gongkai.exchange.text.recognise.PlanNode.TableBlock;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;

/**
 * Cuts a source into the sections, tables and figures of a form. Every line that is not blank ends in exactly one node,
 * and a line that holds a heading and text in one node each.
 */
public final class OutlineScanner {

	private static final String CONTENTS = "目录";

	private final FormTitles titles;
	private final List<SourceLine> lines;
	private final Contents contents;
	private final TableStarts tables;
	private final UntitledStarts untitled;
	private final EvaluationStarts evaluations;
	private final FigureStarts figures;
	private final SectionStarts sections;
	private final InlineHeadings inline;
	private final OutlineTree tree;
	private TableBlock table;
	private TableBlock counted;
	private int seen;
	private int rows;
	/** Whether text stands below the rows of the open table. */
	private boolean noted;
	private EvaluationBlock evaluation;

	private OutlineScanner(SourceDocument source, FormTitles titles) {
		this.titles = titles;
		this.lines = source.lines();
		this.contents = new Contents(lines, titles);
		this.tables = new TableStarts(lines, titles);
		this.untitled = new UntitledStarts(lines, titles, tables);
		this.evaluations = new EvaluationStarts(lines, titles);
		this.figures = new FigureStarts(titles);
		this.sections = new SectionStarts(titles);
		this.inline = new InlineHeadings(titles, sections);
		this.tree = new OutlineTree(titles.form(), new PageFurniture(source));
	}

	/** The parts of a source. */
	public static List<PlanNode> scan(SourceDocument source, FormTitles titles) {
		OutlineScanner scanner = new OutlineScanner(source, titles);
		for (int i = 0; i < scanner.lines.size(); i++) {
			i = scanner.line(i);
		}
		return scanner.tree.roots();
	}

	/** Takes a line, and what belongs to it; the index of the last line it took. */
	private int line(int index) {
		SourceLine line = lines.get(index);
		if (line.isEmpty()) {
			body().ifPresent(lines -> lines.add(line));
			return index;
		}
		if (contents.beginsUnannounced(index, tree.isBeforeText())) {
			return contentsList(index, index);
		}
		Optional<SectionStarts.Start> section = sections.at(lines, index, tree.open());
		if (section.isPresent()) {
			return section(section.get());
		}
		Optional<EvaluationStarts.Start> filled = evaluations.at(index, evaluation == null ? null : evaluation.layout(),
				evaluation == null ? List.of() : evaluation.lines());
		if (filled.isPresent()) {
			return evaluation(filled.get());
		}
		Optional<TableStarts.Start> start = tree.isVerbatim() ? Optional.empty() : tables.at(index, table == null ? null : table.layout(), hasRows());
		if (start.isEmpty() && !tree.isVerbatim() && evaluation == null && (table == null || hasRows())) {
			List<TableLayout> found = untitled.at(index, table == null ? null : table.layout());
			if (found.size() == 1) {
				untitled.take(found.getFirst());
				start = Optional.of(new TableStarts.Start(found.getFirst(), null, index - 1));
			} else if (!found.isEmpty()) {
				// whichever it is, it is no part of the one before
				table = null;
			}
		}
		if (start.isPresent()) {
			return table(start.get(), index);
		}
		if (!line.hasCells() && sections.isRepeated(line.folded())) {
			tree.addFurniture(line);
			return index;
		}
		if (table != null && hasRows() && tables.isForeign(index)) {
			// a table that the form does not have is no part of the one before
			table = null;
		}
		if (body().isPresent()) {
			body().get().add(line);
			return index;
		}
		Optional<FigureStarts.Start> figure = tree.isVerbatim() || line.hasCells() ? Optional.empty() : figures.at(lines, index);
		if (figure.isPresent()) {
			tree.addFigure(figure.get().form(), figure.get().caption());
			return figure.get().lastLine();
		}
		if (line.hasCells() || tree.isVerbatim()) {
			tree.add(line);
		} else {
			text(line);
		}
		return index;
	}

	/** Lines of the table that is open. */
	private Optional<List<SourceLine>> body() {
		return Optional.ofNullable(table != null ? table.lines() : evaluation != null ? evaluation.lines() : null);
	}

	/** Whether the open table has rows already: more than one line of cells, which may be no more than captions, or one with notes below. */
	private boolean hasRows() {
		if (counted != table) {
			counted = table;
			seen = 0;
			rows = 0;
			noted = false;
		}
		// every line asks, so none is counted twice
		for (; table != null && seen < table.lines().size(); seen++) {
			SourceLine line = table.lines().get(seen);
			rows += line.hasCells() ? 1 : 0;
			noted |= rows > 0 && !line.hasCells() && !line.isBlank();
		}
		return rows > 1 || noted;
	}

	/** A line of text, which may hold headings. */
	private void text(SourceLine line) {
		JoinedText whole = JoinedText.of(line.number(), 1, line.text());
		if (inline.first(whole.text(), tree.open()).isEmpty()) {
			tree.add(line);
		} else {
			flow(whole);
		}
	}

	private void flow(JoinedText text) {
		JoinedText rest = text;
		Optional<InlineHeadings.Found> found = inline.first(rest.text(), tree.open());
		while (found.isPresent()) {
			JoinedText before = rest.until(found.get().from());
			if (!before.text().isEmpty()) {
				tree.addText(before);
			}
			open(found.get().form(), rest.until(found.get().to()).from(found.get().from()));
			rest = rest.from(found.get().to());
			found = inline.first(rest.text(), tree.open());
		}
		if (!rest.text().isEmpty()) {
			tree.addText(rest);
		}
	}

	private int section(SectionStarts.Start start) {
		open(start.form(), start.heading());
		boolean list = start.form() != null && start.form().role().equals(CONTENTS);
		return list ? contentsList(start.lastLine() + 1, start.lastLine()) : start.lastLine();
	}

	private void open(SectionForm form, JoinedText heading) {
		table = null;
		evaluation = null;
		if (form != null) {
			sections.use(form);
		}
		tree.open(form, heading);
	}

	private int contentsList(int from, int heading) {
		int end = contents.end(heading == from ? from - 1 : heading);
		for (int i = from; i < end; i++) {
			if (!lines.get(i).isBlank()) {
				tree.addText(JoinedText.of(lines.get(i).number(), 1, lines.get(i).text()));
			}
		}
		return Math.max(end - 1, heading);
	}

	private int evaluation(EvaluationStarts.Start start) {
		table = null;
		evaluation = new EvaluationBlock(start.layout(), start.title(), new ArrayList<>());
		tree.closeTo(start.layout());
		tree.add(evaluation);
		return start.title() == null ? start.lastLine() + take(start.lastLine() + 1) : start.lastLine();
	}

	/** The first line of a table without title belongs to its rows. */
	private int take(int index) {
		evaluation.lines().add(lines.get(index));
		return 1;
	}

	private int table(TableStarts.Start start, int index) {
		if (table != null && table.layout() == start.layout()) {
			// the head of the table comes again on the next page
			for (int i = index; i <= start.lastLine(); i++) {
				table.lines().add(lines.get(i));
			}
			return start.lastLine();
		}
		evaluation = null;
		tree.closeTo(start.layout());
		table = new TableBlock(start.layout(), start.title(), new ArrayList<>());
		tree.add(table);
		return start.lastLine();
	}
}
