// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.SourcePlace;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.Wording;
import org.gongkai.model.Block;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FigureForm;
import org.gongkai.model.Evaluation;
import org.gongkai.model.Figure;
import org.gongkai.model.Form;
import org.gongkai.model.FormSection;
import org.gongkai.model.ModelPackage;
import org.gongkai.model.Paragraph;
import org.gongkai.model.Section;
import org.gongkai.model.Table;
import org.gongkai.model.Term;
import org.gongkai.model.Verbatim;
import org.gongkai.model.Waiver;
import org.gongkai.model.text.SourceTrace;

/** Reads the blocks of a document one by one: tables, performance tables, figures, paragraphs, entries of the glossary. */
final class PassageReader {

	private final Header header;
	private final Library library;
	private final FormYear formYear;
	private final EvaluationKeys evaluations;
	private final TextPositions positions;
	private Harvest harvest;

	/** @param formYear form of the document in its year; null when it is unknown */
	PassageReader(Header header, Library library, FormYear formYear, EvaluationKeys evaluations, TextPositions positions) {
		this.header = header;
		this.library = library;
		this.formYear = formYear;
		this.evaluations = evaluations;
		this.positions = positions;
	}

	/**
	 * Reads a block that is no section.
	 *
	 * @param path path of the section around it
	 * @param firstReport number of its first report in the document
	 * @param firstClaim number of its first claim in the document
	 */
	Step.Passage read(Block block, String path, int firstReport, int firstClaim) {
		harvest = new Harvest(firstReport, firstClaim);
		Content content = switch (block) {
			case Table table -> table(table, path);
			case Evaluation evaluation -> evaluation(evaluation, path);
			case Figure figure -> figure(figure, path);
			case Paragraph paragraph -> paragraph(paragraph, path);
			case Term term -> term(term, path);
			case Verbatim verbatim -> new Content.Verbatim(text(verbatim.getTitle()),
					place(verbatim, ModelPackage.Literals.VERBATIM__TITLE, text(verbatim.getTitle()), path, null),
					plain(verbatim.getParagraphs(), path));
			case Waiver waiver -> {
				harvest.add(waiver(waiver));
				yield null;
			}
			// Every kind of block of the language is above.
			default -> null;
		};
		return harvest.passage(content, block instanceof Evaluation evaluation ? evaluations.keys(evaluation) : List.of());
	}

	/** A section without its content. */
	Content.Section opened(Section section, String outer) {
		FormSection form = section.getForm();
		String name = form == null || form.eIsProxy() ? "" : text(form.getName());
		Optional<SectionForm> prescribed = formYear == null ? Optional.empty() : formYear.form().section(name);
		String title = text(section.getTitle());
		if (title.isEmpty()) {
			title = prescribed.map(p -> p.title(header.year(), header.entity())).orElse(name);
		}
		String step = name.isEmpty() ? Wording.core(title) : name;
		String path = outer.isEmpty() ? step : outer + "/" + step;
		EStructuralFeature feature = text(section.getTitle()).isEmpty() ? ModelPackage.Literals.SECTION__FORM
				: ModelPackage.Literals.SECTION__TITLE;
		Place place = place(section, feature, title, path, source(section.getSource()));
		return new Content.Section(name, text(section.getKeyword()), title, path, lead(section, place), place, List.of());
	}

	// Characters from the beginning of an element to its place.
	private int lead(EObject element, Place place) {
		return place.offset() - positions.of(element, null).offset();
	}

	private Content evaluation(Evaluation evaluation, String path) {
		EvaluationLayout layout = EvaluationKeys.layout(evaluation, formYear).orElse(null);
		String name = layout == null ? text(positions.text(evaluation, ModelPackage.Literals.EVALUATION__FORM)) : layout.name();
		String printed = text(evaluation.getTitle());
		String title = printed.isEmpty() && layout != null ? layout.title() : printed;
		String key = evaluations.of(evaluation);
		String where = (layout == null ? "绩效" : layout.family()) + "/" + (key.isEmpty() ? Wording.core(title) : key);
		String member = Content.Evaluation.member(key, layout);
		Map<String, String> instance = layout == null || member.isEmpty() ? Map.of() : Map.of(layout.dimension(), member);
		Place place = place(evaluation, printed.isEmpty() ? ModelPackage.Literals.EVALUATION__FORM : ModelPackage.Literals.EVALUATION__TITLE,
				title, where, source(evaluation.getSource()));
		List<Content> children = new ArrayList<>();
		for (Block block : evaluation.getBlocks()) {
			if (block instanceof Table table) {
				children.add(table(table, path, where, instance));
			} else if (block instanceof Paragraph paragraph) {
				children.add(paragraph(paragraph, where));
			}
		}
		Content.Evaluation read = new Content.Evaluation(layout == null ? "" : name, key, where, title, evaluation.isCertified(), layout, lead(evaluation, place), place,
				children);
		harvest.add(read);
		return read;
	}

	private Content figure(Figure figure, String path) {
		FigureForm form = figure.getForm() == null || figure.getForm().eIsProxy() || formYear == null ? null
				: formYear.form().figure(text(figure.getForm().getName())).orElse(null);
		String printed = text(figure.getTitle());
		String title = !printed.isEmpty() ? printed : form == null ? "" : form.title();
		Place place = place(figure, printed.isEmpty() ? ModelPackage.Literals.FIGURE__FORM : ModelPackage.Literals.FIGURE__TITLE, title, path,
				source(figure.getSource()));
		return new Content.Figure(form == null ? "" : form.name(), title, form, lead(figure, place), place, paragraphs(figure.getParagraphs(), path));
	}

	private Content table(Table table, String path) {
		return table(table, path, "", Map.of());
	}

	// Blocks of a performance table add what it is filled for to the place and the facts of their cells.
	private Content table(Table table, String path, String outer, Map<String, String> instance) {
		TableReader reader = new TableReader(header, positions, harvest, outer, instance);
		Content.Table read = reader.read(table, formYearOf(table), path, lines -> paragraphs(lines, reader.where()));
		harvest.add(read);
		return read;
	}

	// A table may belong to another form than the document, or the document may name none.
	private FormYear formYearOf(Table table) {
		if (table.getForm() == null || table.getForm().eIsProxy()) {
			return null;
		}
		String name = text(table.getForm().getName());
		if (formYear != null && formYear.form().table(name).isPresent()) {
			return formYear;
		}
		EObject owner = table.getForm();
		while (owner != null && !(owner instanceof Form)) {
			owner = owner.eContainer();
		}
		return owner instanceof Form form ? library.formYear(text(form.getName()), header.year())
				.filter(other -> other.form().table(name).isPresent()).orElse(null) : null;
	}

	private Content.Paragraph paragraph(Paragraph paragraph, String where) {
		return new ParagraphReader(header, formYear, evaluations, positions, harvest).read(paragraph, where);
	}

	private List<Content.Paragraph> paragraphs(List<Paragraph> paragraphs, String where) {
		return paragraphs.stream().map(paragraph -> paragraph(paragraph, where)).toList();
	}

	// Text that is kept as it is reports nothing.
	private List<Content.Paragraph> plain(List<Paragraph> paragraphs, String where) {
		return paragraphs.stream().map(paragraph -> ParagraphReader.plain(paragraph, where, header, positions)).toList();
	}

	private Content term(Term term, String path) {
		Place place = place(term, ModelPackage.Literals.TERM__TERM, text(term.getTerm()), path, source(term.getSource()));
		TextPositions.Range whole = positions.of(term, null);
		Place number = text(term.getNumber()).isEmpty() ? null : place(term, ModelPackage.Literals.TERM__NUMBER, text(term.getNumber()), path, null);
		return new Content.Term(text(term.getNumber()), text(term.getTerm()), place.offset() - whole.offset(), positions.length(term), place, number,
				paragraphs(term.getParagraphs(), path));
	}

	private WaiverText waiver(Waiver waiver) {
		return new WaiverText(text(waiver.getRule()), text(waiver.getWhere()), text(waiver.getValue()), text(waiver.getReason()),
				place(waiver, ModelPackage.Literals.WAIVER__RULE, text(waiver.getRule()), "", null));
	}

	private SourcePlace source(String trace) {
		return source(trace, header);
	}

	static SourcePlace source(String trace, Header header) {
		return SourceTrace.parse(trace).filter(read -> !read.isEmpty()).flatMap(read -> read.at(0))
				.map(point -> new SourcePlace(header.source(), point.line(), point.column())).orElse(null);
	}

	private Place place(EObject element, EStructuralFeature feature, String printed, String where, SourcePlace source) {
		TextPositions.Range range = positions.of(element, feature);
		return new Place(positions.file(), range.line(), range.col(), range.offset(), range.length(), printed, where, "", "", "", source);
	}

	private static String text(String text) {
		return SnapshotBuilder.text(text);
	}
}
