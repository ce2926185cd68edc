// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.List;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.SourcePlace;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.model.text.SourceTrace;

/** A piece of content, in document order. */
public sealed interface Content {

	/** Where its first words stand. */
	Place place();

	/** Characters from its beginning to its place. */
	default int lead() {
		return 0;
	}

	/** Offset of its first character. */
	default int start() {
		return place().offset() - lead();
	}

	/**
	 * A section.
	 *
	 * @param name name of the section of the form; empty for one the form does not know
	 * @param keyword 部分 or 节
	 * @param title heading as printed; the form's when none is printed
	 * @param path names of this section and those around it, joined with {@code /}
	 * @param lead characters from the beginning of the section to its place
	 * @param place where the heading stands
	 * @param children content
	 */
	record Section(String name, String keyword, String title, String path, int lead, Place place, List<Content> children) implements Content {
		public Section {
			children = List.copyOf(children);
		}

		Section with(List<Content> content) {
			return new Section(name, keyword, title, path, lead, place, content);
		}
	}

	/**
	 * A table.
	 *
	 * @param name name of the table of the form; empty when it leads nowhere
	 * @param where official number; the name or title when there is none
	 * @param title title as printed; the form's when none is printed
	 * @param certified whether the arithmetic proved the import
	 * @param layout layout of the form; null when the form has no such table
	 * @param lead characters from the beginning of the table to its place
	 * @param place where the name stands
	 * @param rows printed rows
	 * @param notes captions and notes
	 */
	record Table(String name, String where, String title, boolean certified, TableLayout layout, int lead, Place place, List<Row> rows,
			List<Paragraph> notes) implements Content {
		public Table {
			rows = List.copyOf(rows);
			notes = List.copyOf(notes);
		}
	}

	/**
	 * A filled performance table.
	 *
	 * @param name name of the performance table of the form; empty when it leads nowhere
	 * @param key what it is filled for, a member of the layout's dimension; empty when it does not say
	 * @param where how places in it begin: 绩效自评/key or 绩效目标/key
	 * @param title title as printed; the form's when none is printed
	 * @param certified whether the arithmetic proved the import
	 * @param layout layout of the form; null when the form has none
	 * @param lead characters from the beginning of the table to its place
	 * @param place where the name stands
	 * @param children filled blocks and paragraphs
	 */
	record Evaluation(String name, String key, String where, String title, boolean certified, EvaluationLayout layout, int lead, Place place,
			List<Content> children) implements Content {

		/** What stands in the facts of a performance table for the name that it lacks, so that they are nobody else's. */
		public static final String NAMELESS = "（没有名称）";

		public Evaluation {
			children = List.copyOf(children);
		}

		/** The member of the layout's dimension whose facts it reports; empty for the only table of its kind. */
		public String member() {
			return member(key, layout);
		}

		static String member(String key, EvaluationLayout layout) {
			return !key.isEmpty() || layout == null || layout.keys().isEmpty() ? key : NAMELESS;
		}
	}

	/**
	 * A figure.
	 *
	 * @param name name of the figure of the form; empty when it leads nowhere
	 * @param title caption as printed; the form's when none is printed
	 * @param form figure of the form; null when the form has none
	 * @param lead characters from the beginning of the figure to its place
	 * @param place where the name or caption stands
	 * @param paragraphs what stands in place of the picture
	 */
	record Figure(String name, String title, FigureForm form, int lead, Place place, List<Paragraph> paragraphs) implements Content {
		public Figure {
			paragraphs = List.copyOf(paragraphs);
		}
	}

	/**
	 * A printed row.
	 *
	 * @param number number in its table from 0
	 * @param place the whole line
	 * @param cells cells from left to right
	 * @param parts for each panel of the layout what its part of the row is
	 */
	record Row(int number, Place place, List<Cell> cells, List<RowMatch> parts) {
		public Row {
			cells = List.copyOf(cells);
			parts = List.copyOf(parts);
		}
	}

	/**
	 * A cell.
	 *
	 * @param text text as printed
	 * @param place where it stands
	 * @param quantity number or blank in a column of amounts; null elsewhere and when unreadable
	 * @param key fact it reports; null when it reports none
	 * @param report number of its report; -1 when it reports none
	 */
	record Cell(String text, Place place, Quantity quantity, FactKey key, int report) {
	}

	/**
	 * A paragraph.
	 *
	 * @param text text as a reader sees it
	 * @param place the whole line
	 * @param trace where its stretches come from; empty when it was typed
	 * @param claims numbers of its claims among those of the document
	 * @param offsets where its characters were typed
	 */
	record Paragraph(String text, Place place, SourceTrace trace, List<Integer> claims, TextOffsets offsets) implements Content {
		public Paragraph {
			claims = List.copyOf(claims);
		}

		/** The place of some words of the text, which are not empty. */
		public Place place(int from, int to) {
			int offset = place.offset() + offsets.at(from);
			SourcePlace source = place.source() == null ? null : trace.at(from)
					.map(point -> new SourcePlace(place.source().file(), point.line(), point.column())).orElse(place.source());
			return new Place(place.file(), place.line(), place.col() + offset - place.offset(), offset, offsets.at(to - 1) + 1 - offsets.at(from),
					text.substring(from, to), place.where(), place.row(), place.rowLabel(), place.column(), source);
		}
	}

	/**
	 * A glossary entry.
	 *
	 * @param number printed enumerator; may be empty
	 * @param term the term
	 * @param lead characters from the beginning of the entry to its place
	 * @param length characters of the entry as typed
	 * @param place where the term stands
	 * @param numberPlace where its enumerator stands; null when none is printed
	 * @param paragraphs the explanation
	 */
	record Term(String number, String term, int lead, int length, Place place, Place numberPlace, List<Paragraph> paragraphs) implements Content {
		public Term {
			paragraphs = List.copyOf(paragraphs);
		}
	}

	/**
	 * Source text kept as it is.
	 *
	 * @param title label; may be empty
	 * @param place where it begins
	 * @param paragraphs the lines
	 */
	record Verbatim(String title, Place place, List<Paragraph> paragraphs) implements Content {
		public Verbatim {
			paragraphs = List.copyOf(paragraphs);
		}
	}
}
