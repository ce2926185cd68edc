// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;

/**
 * Moves what was read to where it stands after the text before it has grown or shrunk by whole lines.
 *
 * @param lines lines that were added before it; negative when there are fewer
 * @param characters characters that were added before it
 * @param reports reports that were added before it
 * @param claims claims that were added before it
 */
record Shift(int lines, int characters, int reports, int claims) {

	private boolean isNone() {
		return lines == 0 && characters == 0 && reports == 0 && claims == 0;
	}

	/** Whether sentences about the step would have to be worded anew, because they name lines. */
	boolean rewords(Step step) {
		return lines != 0 && step instanceof Step.Passage passage && !passage.problems().isEmpty();
	}

	Step of(Step step) {
		return isNone() ? step : switch (step) {
			case Step.Opens opens -> new Step.Opens((Content.Section) of(opens.section()));
			case Step.Closes closes -> closes;
			case Step.Passage passage -> moved(passage);
		};
	}

	private Step.Passage moved(Step.Passage passage) {
		Content content = passage.content() == null ? null : of(passage.content());
		List<Content.Table> tables = new ArrayList<>(passage.tables().size());
		List<Content.Evaluation> evaluations = new ArrayList<>(passage.evaluations().size());
		if (content instanceof Content.Table table) {
			tables.add(table);
		} else if (content instanceof Content.Evaluation evaluation) {
			evaluations.add(evaluation);
			evaluation.children().stream().filter(Content.Table.class::isInstance).map(Content.Table.class::cast).forEach(tables::add);
		}
		return new Step.Passage(content, passage.keys(), each(passage.reports(), this::of), each(passage.claims(), this::of),
				each(passage.problems(), this::of), tables, evaluations, each(passage.waivers(), this::of));
	}

	private Content of(Content content) {
		return switch (content) {
			case Content.Section section -> new Content.Section(section.name(), section.keyword(), section.title(), section.path(), section.lead(), of(section.place()),
					each(section.children(), this::of));
			case Content.Table table -> new Content.Table(table.name(), table.where(), table.title(), table.certified(), table.layout(),
					table.lead(), of(table.place()), each(table.rows(), this::of), each(table.notes(), this::of));
			case Content.Evaluation evaluation -> new Content.Evaluation(evaluation.name(), evaluation.key(), evaluation.where(), evaluation.title(),
					evaluation.certified(), evaluation.layout(), evaluation.lead(), of(evaluation.place()), each(evaluation.children(), this::of));
			case Content.Figure figure -> new Content.Figure(figure.name(), figure.title(), figure.form(), figure.lead(), of(figure.place()),
					each(figure.paragraphs(), this::of));
			case Content.Paragraph paragraph -> of(paragraph);
			case Content.Term term -> new Content.Term(term.number(), term.term(), term.lead(), term.length(), of(term.place()),
					term.numberPlace() == null ? null : of(term.numberPlace()), each(term.paragraphs(), this::of));
			case Content.Verbatim verbatim -> new Content.Verbatim(verbatim.title(), of(verbatim.place()), each(verbatim.paragraphs(), this::of));
		};
	}

	private Content.Paragraph of(Content.Paragraph paragraph) {
		return new Content.Paragraph(paragraph.text(), of(paragraph.place()), paragraph.trace(),
				claims == 0 ? paragraph.claims() : each(paragraph.claims(), claim -> claim + claims), paragraph.offsets());
	}

	private Content.Row of(Content.Row row) {
		return new Content.Row(row.number(), of(row.place()), each(row.cells(), this::of), row.parts());
	}

	private Content.Cell of(Content.Cell cell) {
		return new Content.Cell(cell.text(), of(cell.place()), cell.quantity(), cell.key(), number(cell.report()));
	}

	private Report of(Report report) {
		return new Report(report.key(), report.quantity(), of(report.place()), report.origin(), report.partial(), number(report.id()));
	}

	private ClaimText of(ClaimText claim) {
		return new ClaimText(claim.id() + claims, claim.kind(), claim.quantity(), claim.unit(), claim.expression(), number(claim.report()),
				claim.before(), claim.after(), claim.function(), of(claim.place()));
	}

	private WaiverText of(WaiverText waiver) {
		return new WaiverText(waiver.rule(), waiver.where(), waiver.value(), waiver.reason(), of(waiver.place()));
	}

	private Finding of(Finding problem) {
		return problem.withPlaces(each(problem.places(), this::of)).withFixes(each(problem.fixes(), fix -> new Fix(fix.label(),
				each(fix.edits(), edit -> new Fix.Edit(edit.file(), edit.offset() + characters, edit.length(), edit.text())))));
	}

	private Place of(Place place) {
		return new Place(place.file(), place.line() + lines, place.col(), place.offset() + characters, place.length(), place.printed(), place.where(),
				place.row(), place.rowLabel(), place.column(), place.source());
	}

	private int number(int report) {
		return report < 0 ? report : report + reports;
	}

	private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
		if (list.isEmpty()) {
			return list;
		}
		List<T> changed = new ArrayList<>(list.size());
		for (T element : list) {
			changed.add(change.apply(element));
		}
		return changed;
	}
}
