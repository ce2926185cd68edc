// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.app.AppMessages;
import org.gongkai.app.reviewing.Entry.Detail;
import org.gongkai.app.reviewing.Entry.Detail.Look;
import org.gongkai.app.reviewing.Entry.Kind;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.Note;
import org.gongkai.core.text.Message;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;

/** Makes the list of a review: unplaced and doubtful things first, then repairs, tables, sections, remarks; each by source line. */
final class Entries {
	private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::kind, Comparator.comparingInt(Entries::rank))
			.thenComparingInt(entry -> entry.firstLine() == 0 ? -1 : entry.firstLine()).thenComparingInt(Entry::column);

	private final Review review;
	private final List<Entry> entries = new ArrayList<>();

	private Entries(Review review) {
		this.review = review;
	}

	/** The entries of a review in the order of the list. */
	static List<Entry> of(Review review) {
		Entries made = new Entries(review);
		made.unplaced();
		review.account().notes().stream().distinct().forEach(made::note);
		for (int i = 0; i < review.report().tables().size(); i++) {
			List<ImportReview.Table> more = review.account().tables();
			ImportReport.Table table = review.report().tables().get(i);
			made.table(table, i < more.size() ? more.get(i) : ImportReview.Table.of(""));
		}
		review.headings().forEach(made::heading);
		made.entries.sort(ORDER);
		return List.copyOf(made.entries);
	}

	/** Certified tables and others stand together, by line; so do all kinds of headings. */
	private static int rank(Kind kind) {
		return switch (kind) {
		case UNPROVED -> Kind.CERTIFIED.ordinal();
		case VERBATIM -> Kind.SECTION.ordinal();
		default -> kind.ordinal();
		};
	}

	/** One entry for each source line with numbers that were not placed. */
	private void unplaced() {
		Map<Integer, List<ImportReport.Unplaced>> byLine = review.report().unplaced().stream()
				.collect(Collectors.groupingBy(ImportReport.Unplaced::line, TreeMap::new, Collectors.toList()));
		byLine.forEach((line, tokens) -> {
			ImportReport.Unplaced first = tokens.getFirst();
			String numbers = tokens.stream().map(ImportReport.Unplaced::text).collect(Collectors.joining("  "));
			String printed = oneLine(review.sourceLine(line));
			entries.add(new Entry(Kind.UNPLACED, line, line, first.col(), first.text().length(), -1, numbers, printed,
					List.of(new Detail(Look.HEADING, Texts.format(AppMessages.Review_unplacedTitle, tokens.size(), place(line))),
							new Detail(Look.TEXT, AppMessages.Review_unplacedText), new Detail(Look.ROWS, numbers))));
		});
	}

	private void note(Note note) {
		Kind kind = switch (note.kind()) {
		case PROBLEM -> Kind.DOUBT;
		case REPAIR -> Kind.REPAIR;
		case REMARK -> Kind.REMARK;
		};
		String text = MessageLanguage.tell(note.text());
		List<Detail> details = new ArrayList<>();
		details.add(new Detail(Look.HEADING, note.line() == 0 ? kind.word() : kind.word() + " · " + place(note.line())));
		details.add(new Detail(Look.TEXT, text));
		entries.add(new Entry(kind, note.line(), note.line(), note.column(), note.length(), -1, oneLine(text), "", details));
	}

	private void table(ImportReport.Table table, ImportReview.Table more) {
		String name = more.title().isEmpty() || table.where().contains(more.title()) ? table.where() : table.where() + " " + more.title();
		List<Detail> details = new ArrayList<>();
		details.add(new Detail(Look.HEADING, name));
		details.add(new Detail(Look.TEXT,
				Texts.format(AppMessages.Review_tableSize, table.rows(), table.columns(), place(table.firstLine()), place(table.lastLine()))));
		details.add(new Detail(Look.HEADING, table.certified() ? AppMessages.Review_certifiedTitle : AppMessages.Review_unprovedTitle));
		more.proofs().forEach(proof -> details.add(new Detail(Look.POINT, MessageLanguage.tell(proof))));
		more.doubts().forEach(doubt -> details.add(new Detail(Look.POINT, MessageLanguage.tell(doubt))));
		List<Message> why = table.certified() ? more.proofs() : more.doubts();
		String size = Texts.format(AppMessages.Review_tableShort, table.rows(), table.columns());
		String remark = why.isEmpty() ? size : size + " · " + oneLine(MessageLanguage.tell(why.getFirst()));
		readings(more, details);
		if (!more.readings().isEmpty()) {
			String count = Texts.format(AppMessages.Review_readings, more.readings().size() + 1);
			entries.add(new Entry(Kind.AMBIGUOUS, table.firstLine(), table.lastLine(), 0, 0, -1, name, count, details));
		}
		entries.add(new Entry(table.certified() ? Kind.CERTIFIED : Kind.UNPROVED, table.firstLine(), table.lastLine(), 0, 0, -1, name, remark,
				details));
	}

	/** The reading in the document and the others, one below the other, so that they can be compared. */
	private void readings(ImportReview.Table more, List<Detail> details) {
		for (int i = 0; i < more.readings().size(); i++) {
			ImportReview.Reading reading = more.readings().get(i);
			details.add(new Detail(Look.HEADING, Texts.format(AppMessages.Review_readingHere, place(reading.firstLine()))));
			details.add(new Detail(Look.ROWS, review.rowsFrom(reading.firstLine(), reading.rows().size())));
			details.add(new Detail(Look.HEADING, Texts.format(AppMessages.Review_readingOther, i + 1, MessageLanguage.tell(reading.difference()))));
			details.add(new Detail(Look.ROWS, String.join("\n", reading.rows())));
		}
	}

	private void heading(Heading heading) {
		if (heading.word().equals("表") || heading.word().equals("绩效")) {
			return;
		}
		Kind kind = heading.word().equals(Heading.VERBATIM) ? Kind.VERBATIM : Kind.SECTION;
		List<Detail> details = new ArrayList<>();
		details.add(new Detail(Look.HEADING, heading.title()));
		if (kind == Kind.VERBATIM) {
			details.add(new Detail(Look.TEXT, AppMessages.Review_verbatimText));
		}
		entries.add(new Entry(kind, heading.line(), heading.line(), 0, 0, heading.offset(), "  ".repeat(heading.depth()) + heading.title(), "",
				details));
	}

	/** A text as a cell of the list shows it. */
	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	/** A source line as people find it: with its page where the source has pages. */
	private String place(int line) {
		int page = review.page(line);
		// a line is named, not counted: no separator between its digits
		String number = Integer.toString(line);
		return page > 0 ? Texts.format(AppMessages.Review_pageLine, Integer.toString(page), number) : Texts.format(AppMessages.Review_line, number);
	}
}
