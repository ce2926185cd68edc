// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.document.Content;
import org.gongkai.core.fact.Place;
import org.gongkai.exchange.plain.Piece.Kind;
import org.gongkai.model.text.PipeRow;
import org.gongkai.model.text.SourceTrace;

/** Takes a document apart into pieces of text, in document order. */
final class PieceCollector {

	private static final String COLONS = "：:";
	private static final int BEHIND_TAB = 2;
	private static final SourceTrace.Point START = new SourceTrace.Point(0, 0);

	private final boolean imported;
	private final ParagraphWords words;
	private final List<Piece> pieces = new ArrayList<>();
	private SourceTrace.Point after = START;
	/** Whether texts behind a tab were cells of a table. */
	private boolean tabbed;
	/** Whether texts stand around the cells of a table. */
	private boolean tabular;

	/**
	 * @param imported whether the document comes from a source: then a title that is only the form's was not printed there
	 * @param words what a reader sees of a paragraph
	 */
	PieceCollector(boolean imported, ParagraphWords words) {
		this.imported = imported;
		this.words = words;
	}

	/** The pieces of a document. */
	List<Piece> collect(List<Content> content) {
		content.forEach(this::add);
		return List.copyOf(pieces);
	}

	private void add(Content content) {
		switch (content) {
			case Content.Section section -> {
				title(section.title(), section.place());
				section.children().forEach(this::add);
			}
			case Content.Evaluation evaluation -> {
				title(evaluation.title(), evaluation.place());
				tabbed = evaluation.children().stream().anyMatch(child -> child instanceof Content.Table table && isCellPerLine(table));
				tabular = true;
				evaluation.children().forEach(this::add);
				tabular = false;
				tabbed = false;
			}
			case Content.Figure figure -> {
				title(figure.title(), figure.place());
				figure.paragraphs().forEach(this::paragraph);
			}
			case Content.Table table -> {
				title(table.title(), table.place());
				table(table);
			}
			case Content.Paragraph paragraph -> paragraph(paragraph);
			case Content.Term term -> term(term);
			case Content.Verbatim verbatim -> verbatim.paragraphs().forEach(this::paragraph);
		}
	}

	private void title(String title, Place place) {
		if (place.source() != null || !imported) {
			piece(title, Kind.LINE, point(place));
		}
	}

	/** Captions and notes stand between the rows by their places; those that were typed follow the rows. */
	private void table(Content.Table table) {
		table.rows().forEach(this::row);
		boolean outerTabbed = tabbed;
		boolean outerTabular = tabular;
		tabbed |= isCellPerLine(table);
		tabular = true;
		table.notes().forEach(this::paragraph);
		tabular = outerTabular;
		tabbed = outerTabbed;
	}

	private boolean isCellPerLine(Content.Table table) {
		return imported && table.rows().stream().map(row -> PipeRow.parse(row.place().printed()).trace()).anyMatch(PieceCollector::isCellPerLine);
	}

	/** Whether the cells of a row stood on lines of their own, each behind a tab. */
	private static boolean isCellPerLine(SourceTrace trace) {
		List<SourceTrace.Segment> printed = trace.segments().stream().filter(segment -> segment.line() > 0).toList();
		return printed.size() > 1 && printed.stream().allMatch(segment -> segment.column() == BEHIND_TAB)
				&& printed.stream().mapToInt(SourceTrace.Segment::line).distinct().count() == printed.size();
	}

	private void row(Content.Row row) {
		PipeRow line = PipeRow.parse(row.place().printed());
		List<String> texts = line.texts();
		Kind kind = Kind.FIRST_CELL;
		int written = 0;
		for (int i = 0; i < texts.size(); i++) {
			Optional<SourceTrace.Point> place = line.trace().isEmpty() ? Optional.empty() : line.trace().cell(i, texts);
			boolean absent = !line.trace().isEmpty() && place.isEmpty();
			if (!absent || !texts.get(i).isEmpty()) {
				SourceTrace.Segment segment = i < line.trace().segments().size() ? line.trace().segments().get(i) : SourceTrace.Segment.ABSENT;
				cell(texts.get(i), kind, place.orElse(null), segment);
				kind = Kind.CELL;
				written++;
			}
		}
		if (written == 1 && texts.size() > 1 && after.column() == 1) {
			// a word alone on its line would be text; as the only cell of its row it has a blank one beside it
			piece("", kind, null);
		}
	}

	/** A cell; what the source prints of it on other lines is put back there. */
	private void cell(String text, Kind kind, SourceTrace.Point place, SourceTrace.Segment segment) {
		if (segment.next() == null) {
			piece(text, kind, place);
			return;
		}
		int from = 0;
		for (SourceTrace.Segment part = segment; part != null; part = part.next()) {
			int to = part.length() < 0 || part.next() == null ? text.length() : Math.min(text.length(), from + part.length());
			piece(text.substring(from, to), part == segment ? kind : Kind.REST, new SourceTrace.Point(part.line(), Math.max(1, part.column())));
			from = to < text.length() && text.charAt(to) == '\n' ? to + 1 : to;
		}
	}

	private void paragraph(Content.Paragraph paragraph) {
		String text = words.of(paragraph);
		SourceTrace trace = paragraph.trace();
		int from = 0;
		Kind kind = Kind.LINE;
		for (SourceTrace.Segment segment : trace.segments()) {
			int to = segment.length() < 0 ? text.length() : Math.min(text.length(), from + segment.length());
			Kind own = tabbed && segment.column() == BEHIND_TAB ? Kind.FIRST_CELL : kind;
			piece(text.substring(from, to).stripTrailing(), own, segment.line() == 0 ? null : new SourceTrace.Point(segment.line(), Math.max(1, segment.column())));
			kind = tabular ? Kind.WORD : Kind.REST;
			from = to;
		}
		if (from < text.length() || trace.isEmpty()) {
			piece(text.substring(from), kind, null);
		}
	}

	/** The heading of an entry; the explanation goes on behind the colon, or below when the source had it there. */
	private void term(Content.Term term) {
		SourceTrace.Point place = point(term.place());
		boolean below = term.paragraphs().isEmpty() || place != null && term.paragraphs().getFirst().trace().firstLine() > place.line();
		boolean colon = !below && COLONS.indexOf((term.paragraphs().getFirst().text() + " ").charAt(0)) < 0;
		String number = term.number().matches("[0-9]+") ? term.number() + "." : term.number();
		piece(number + term.term() + (colon ? "：" : ""), Kind.LINE, place);
		boolean first = !below;
		for (Content.Paragraph paragraph : term.paragraphs()) {
			int at = pieces.size();
			paragraph(paragraph);
			if (first && at < pieces.size()) {
				Piece rest = pieces.get(at);
				pieces.set(at, new Piece(rest.text(), Kind.REST, rest.place(), rest.after()));
			}
			first = false;
		}
	}

	private void piece(String text, Kind kind, SourceTrace.Point place) {
		pieces.add(new Piece(text, kind, place, after));
		after = place == null ? after : place;
	}

	private static SourceTrace.Point point(Place place) {
		return place.source() == null ? null : new SourceTrace.Point(place.source().line(), place.source().col());
	}
}
