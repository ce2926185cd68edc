// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.wording.Passage.Kind;

/** Reads all printed text of a document in order. */
final class Passages {

	/** The passages of a table, a performance table, a figure or a term, and the numbers of blocks before and behind them. */
	private record Block(int before, int behind, List<String> sections, List<Passage> passages) {
	}

	private final List<Passage> found = new ArrayList<>();
	private final Map<Content, Block> blocks = new IdentityHashMap<>();
	private final Map<Content, Block> known;
	private final Function<String, FoldedText> folding;
	private int block;

	private Passages(Map<Content, Block> known, Function<String, FoldedText> folding) {
		this.known = known;
		this.folding = folding;
	}

	/**
	 * All text of a document in document order, blank texts and numbers left out.
	 *
	 * @param before what was read of the document before an edit; null when nothing was
	 * @param folding folds a text, or knows it folded already
	 */
	static Passages of(DocumentSnapshot document, Passages before, Function<String, FoldedText> folding) {
		Passages passages = new Passages(before == null ? Map.of() : before.blocks, folding);
		passages.read(document.content(), Kind.PARAGRAPH, List.of());
		return passages;
	}

	/** The passages. */
	List<Passage> all() {
		return found;
	}

	private void read(List<? extends Content> content, Kind kind, List<String> sections) {
		int outer = block;
		int mine = ++block;
		boolean interrupted = false;
		for (Content piece : content) {
			if (piece instanceof Content.Paragraph paragraph) {
				mine = interrupted ? ++block : mine;
				interrupted = false;
				add(kind, paragraph.text(), mine, sections, paragraph.place(), paragraph);
			} else {
				interrupted = true;
				once(piece, sections);
			}
		}
		block = Math.max(block, outer);
	}

	// What is the same, at the same place, reads the same.
	private void once(Content piece, List<String> sections) {
		if (piece instanceof Content.Section) {
			block(piece, sections);
			return;
		}
		int before = block;
		Block same = known.get(piece);
		if (same == null || same.before() != before || !same.sections().equals(sections)) {
			int first = found.size();
			block(piece, sections);
			blocks.put(piece, new Block(before, block, sections, List.copyOf(found.subList(first, found.size()))));
		} else {
			found.addAll(same.passages());
			block = same.behind();
			blocks.put(piece, same);
		}
	}

	private void block(Content piece, List<String> sections) {
		switch (piece) {
			case Content.Section section -> {
				add(Kind.TITLE, section.title(), ++block, sections, section.place(), null);
				read(section.children(), Kind.PARAGRAPH, inside(sections, section.name()));
			}
			case Content.Table table -> {
				List<String> inside = inside(sections, table.name());
				add(Kind.TITLE, table.title(), ++block, inside, table.place(), null);
				table.rows().forEach(row -> row.cells().forEach(cell -> cell(cell, inside)));
				read(table.notes(), Kind.NOTE, inside);
			}
			case Content.Evaluation evaluation -> {
				List<String> inside = inside(sections, evaluation.name());
				add(Kind.TITLE, evaluation.title(), ++block, inside, evaluation.place(), null);
				read(evaluation.children(), Kind.PARAGRAPH, inside);
			}
			case Content.Figure figure -> {
				add(Kind.TITLE, figure.title(), ++block, sections, figure.place(), null);
				read(figure.paragraphs(), Kind.NOTE, inside(sections, figure.name()));
			}
			case Content.Term term -> {
				add(Kind.TERM, term.term(), ++block, sections, term.place(), null);
				read(term.paragraphs(), Kind.TERM, sections);
			}
			case Content.Verbatim verbatim -> read(verbatim.paragraphs(), Kind.VERBATIM, sections);
			default -> {
				// Rows and cells are read with their table, paragraphs with what holds them.
			}
		}
	}

	private void cell(Content.Cell cell, List<String> sections) {
		if (cell.quantity() == null || cell.quantity().value() == null) {
			add(Kind.CELL, cell.text(), ++block, sections, cell.place(), null);
		}
	}

	private void add(Kind kind, String text, int number, List<String> sections, Place place, Content.Paragraph paragraph) {
		if (!text.isBlank()) {
			found.add(new Passage(kind, text, folding.apply(text), number, sections, place, paragraph));
		}
	}

	private static List<String> inside(List<String> sections, String name) {
		if (name.isEmpty()) {
			return sections;
		}
		List<String> longer = new ArrayList<>(sections);
		longer.add(name);
		return List.copyOf(longer);
	}
}
