// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.exchange.report.KeptText;
import org.gongkai.exchange.report.Note;
import org.gongkai.exchange.report.TokenClass;
import org.gongkai.exchange.report.TokenLedger;
import org.gongkai.exchange.text.prose.BindingText;
import org.gongkai.exchange.text.prose.ClaimDraft;
import org.gongkai.exchange.text.prose.ClaimFinder;
import org.gongkai.exchange.text.prose.GlossaryReader;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.prose.TextNumbers;
import org.gongkai.exchange.text.recognise.PlanNode;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.table.RawCell;
import org.gongkai.exchange.text.table.ReadLine;
import org.gongkai.exchange.text.table.RegionItem;
import org.gongkai.exchange.text.table.TableReading;
import org.gongkai.exchange.text.write.GongkaiText;

/** Writes the parts of a source as blocks of the language and keeps account of every number and line on the way. */
final class DocumentComposer {

	private static final String CONTENTS = "目录";
	private static final String COVER = "封面";
	private static final String GLOSSARY = "名词解释";
	private static final String ANNEX = "附件";

	private final GongkaiText text;
	private final FormYear meaning;
	private final Map<PlanNode.TableBlock, TableReading> readings;
	private final String entity;
	private final ClaimFinder finder;
	private final TokenLedger ledger;
	private final KeptText kept;
	private final List<Note> notes;
	private final Deque<PlanNode.Part> path = new ArrayDeque<>();

	DocumentComposer(GongkaiText text, FormYear meaning, Map<PlanNode.TableBlock, TableReading> readings, String entity,
			ClaimFinder finder, TokenLedger ledger, KeptText kept, List<Note> notes) {
		this.text = text;
		this.meaning = meaning;
		this.readings = readings;
		this.entity = entity;
		this.finder = finder;
		this.ledger = ledger;
		this.kept = kept;
		this.notes = notes;
	}

	void compose(List<PlanNode> nodes) {
		for (PlanNode node : nodes) {
			switch (node) {
				case PlanNode.Part part -> part(part);
				case PlanNode.Text lines -> lines(lines.lines());
				case PlanNode.TableBlock block -> table(block, readings.get(block));
				case PlanNode.Furniture furniture -> furniture(furniture.lines());
			}
		}
	}

	private void part(PlanNode.Part part) {
		if (isIn(ANNEX)) {
			annexed(part);
			return;
		}
		String keyword = part.form() == null || part.form().keyword().isEmpty() ? "部分" : part.form().keyword();
		String name = part.form() == null ? "" : part.form().name();
		String title = part.heading() == null ? "" : part.heading().text();
		text.open(GongkaiText.words(keyword, name, title.isEmpty() && !name.isEmpty() ? "" : GongkaiText.quoted(title),
				part.heading() == null ? "" : part.heading().trace().toString()));
		if (part.heading() != null) {
			kept.keep(part.heading());
			TextNumbers.place(part.heading(), ledger);
		}
		path.push(part);
		compose(part.children());
		path.pop();
		text.close();
	}

	/** A part of the annex is kept as it is, its heading included: such parts return, one for each unit or project. */
	private void annexed(PlanNode.Part part) {
		text.open(GongkaiText.words("原文", GongkaiText.quoted(part.form() == null ? part.heading().text() : part.form().title())));
		text.paragraph(part.heading(), List.of());
		kept.keep(part.heading());
		TextNumbers.place(part.heading(), ledger);
		for (PlanNode child : part.children()) {
			if (child instanceof PlanNode.Text lines) {
				lines.lines().forEach(this::verbatim);
			}
		}
		text.close();
	}

	private boolean isIn(String role) {
		return path.stream().anyMatch(part -> part.role().equals(role));
	}

	private void lines(List<JoinedText> lines) {
		if (isIn(ANNEX) || lines.stream().anyMatch(line -> line.text().indexOf('\t') >= 0)) {
			verbatim(lines);
		} else if (isIn(COVER) || isIn(CONTENTS) || path.isEmpty()) {
			Cover.lines(lines, entity).forEach(line -> paragraph(line, List.of()));
		} else {
			List<JoinedText> paragraphs = ParagraphJoiner.join(lines);
			paragraphs.forEach(this::noteJoins);
			if (isIn(GLOSSARY)) {
				glossary(paragraphs);
			} else {
				paragraphs.forEach(this::sentence);
			}
		}
	}

	private void noteJoins(JoinedText paragraph) {
		for (int i = 1; i < paragraph.pieces().size(); i++) {
			JoinedText.Piece piece = paragraph.pieces().get(i);
			notes.add(Note.repair(piece.line(), piece.column(), "这一行接在第 {0} 行后面，合为一段。",
					"This line was joined to line {0}: one paragraph.", paragraph.pieces().get(i - 1).line()));
		}
	}

	private void sentence(JoinedText paragraph) {
		List<String> sections = path.stream().filter(part -> part.form() != null).map(part -> part.form().name()).toList();
		ClaimFinder.Found found = finder.find(paragraph.text(), sections);
		for (ClaimFinder.Unbound unbound : found.unbound()) {
			JoinedText.Point at = paragraph.at(unbound.start());
			notes.add(new Note(Note.Kind.PROBLEM, unbound.reason(), at.line(), at.column()));
		}
		for (ClaimDraft claim : found.claims()) {
			TokenClass place = BindingText.isFact(claim.expression(), meaning) ? TokenClass.CLAIM : TokenClass.DERIVED;
			for (int i = claim.start(); i < claim.end(); i++) {
				JoinedText.Point at = paragraph.at(i);
				ledger.place(at.line(), at.column(), 1, place);
			}
			noteSpaces(paragraph, claim);
		}
		paragraph(paragraph, found.claims());
	}

	private void noteSpaces(JoinedText paragraph, ClaimDraft claim) {
		String printed = paragraph.text().substring(claim.start(), claim.end());
		if (!printed.equals(claim.printed())) {
			JoinedText.Point at = paragraph.at(claim.start());
			notes.add(Note.repair(at.line(), at.column(), "“{0}”中间的空格已去掉。", "The spaces inside “{0}” were removed.", printed));
		}
	}

	private void paragraph(JoinedText paragraph, List<ClaimDraft> claims) {
		text.paragraph(paragraph, claims);
		kept.keep(paragraph);
		TextNumbers.place(paragraph, ledger);
	}

	private void glossary(List<JoinedText> paragraphs) {
		for (GlossaryReader.Entry entry : GlossaryReader.read(paragraphs)) {
			switch (entry) {
				case GlossaryReader.Plain plain -> paragraph(plain.text(), List.of());
				case GlossaryReader.Term term -> {
					kept.keep(term.heading().firstLine(), term.number());
					kept.keep(term.heading().firstLine(), term.term());
					// a term that was broken by a page stands on two lines
					term.heading().pieces().forEach(piece -> kept.keep(piece.line(), term.heading().text().substring(piece.start(),
							Math.min(term.heading().text().length(), piece.start() + piece.length()))));
					text.open(GongkaiText.words("名词", number(term.number()), GongkaiText.quoted(term.term()),
							"@" + term.heading().firstLine()));
					term.paragraphs().forEach(explanation -> paragraph(explanation, List.of()));
					TextNumbers.place(term.heading(), ledger);
					text.close();
				}
			}
		}
	}

	private static String number(String number) {
		return number.matches("[0-9]+") ? number : GongkaiText.quoted(number);
	}

	private void furniture(List<JoinedText> lines) {
		text.open("原文 \"页眉页码\"");
		for (JoinedText line : lines) {
			text.paragraph(line, List.of());
			kept.keep(line);
			ledger.placeLine(line.firstLine(), TokenClass.IDENTIFIER);
		}
		text.close();
	}

	private void verbatim(List<JoinedText> lines) {
		text.open("原文");
		lines.forEach(this::verbatim);
		text.close();
	}

	private void verbatim(JoinedText line) {
		text.paragraph(line, List.of());
		kept.keep(line);
		VerbatimNumbers.place(line, ledger);
	}

	private void table(PlanNode.TableBlock block, TableReading reading) {
		TableLayout layout = block.layout();
		String title = block.title() == null ? "" : block.title().text();
		String printed = block.title() == null || Folded.string(title).equals(Folded.string(layout.title())) ? "" : GongkaiText.quoted(title);
		text.open(GongkaiText.words("表", layout.name(), printed, block.title() == null ? "" : block.title().trace().toString(),
				reading.certified() ? "勾稽证实" : ""));
		if (block.title() != null) {
			kept.keep(block.title());
			TextNumbers.place(block.title(), ledger);
		}
		int[] last = new int[layout.panels().size()];
		java.util.Arrays.fill(last, -1);
		for (ReadLine line : reading.lines()) {
			switch (line) {
				case ReadLine.Text note -> paragraph(note.text(), List.of());
				case ReadLine.Row row -> row(row, layout, last);
				case ReadLine.Repeated repeated -> repeated(repeated.item());
			}
		}
		text.close();
	}

	private void repeated(RegionItem item) {
		switch (item) {
			case RegionItem.Caption caption -> TextNumbers.place(caption.text(), ledger);
			case RegionItem.RawRow row -> row.cells().forEach(cell -> place(cell, TokenClass.IDENTIFIER));
		}
	}

	private void place(RawCell cell, TokenClass place) {
		cell.content().pieces().forEach(piece -> ledger.place(piece.line(), piece.column(), piece.length(), place));
	}

	private void row(ReadLine.Row row, TableLayout layout, int[] last) {
		text.row(row.texts(), row.trace());
		for (RawCell cell : row.cells()) {
			if (cell != null && !cell.isBlank()) {
				kept.keep(cell.content());
			}
		}
		if (row.heading()) {
			row.cells().stream().filter(cell -> cell != null).forEach(cell -> place(cell, TokenClass.IDENTIFIER));
			return;
		}
		for (TableLayout.Panel panel : layout.panels()) {
			RowMatch match = meaning.rows(panel).match(meaning.rows(panel).heads(row.texts()), last[panel.index()]);
			last[panel.index()] = meaning.rows(panel).indexOf(match, last[panel.index()]);
			for (Column column : panel.columns()) {
				RawCell cell = column.cell() < row.cells().size() ? row.cells().get(column.cell()) : null;
				if (cell != null && !cell.isBlank()) {
					place(cell, column, match, row, layout);
				}
			}
		}
	}

	private void place(RawCell cell, Column column, RowMatch match, ReadLine.Row row, TableLayout layout) {
		switch (column.role()) {
			case AMOUNT -> {
				NumberText.Reading number = NumberText.read(cell.text(), layout.unit());
				if (number instanceof NumberText.Unreadable wrong) {
					notes.add(Note.problem(cell.line(), cell.column(), "“{0}”“{1}”栏：{2}", "“{0}”, column “{1}”: {2}", layout.title(),
							column.path(), wrong.text().zh()));
				} else if (match.hasMeaning() || isLabelled(row, layout)) {
					place(cell, TokenClass.CELL);
				}
			}
			case CODE, LINE -> {
				place(cell, TokenClass.IDENTIFIER);
				if (match.doubt() == RowMatch.Doubt.UNKNOWN_CODE && column.role() == org.gongkai.model.ColumnRole.CODE) {
					notes.add(Note.problem(cell.line(), cell.column(), "科目编码“{0}”不在 {1} 年的科目表里。",
							"The code “{0}” is not in the catalog of {1}.", cell.text(), meaning.year()));
				}
			}
			default -> TextNumbers.place(cell.content(), ledger);
		}
	}

	/** A merged label stands in the panel to the left of its amount. */
	private boolean isLabelled(ReadLine.Row row, TableLayout layout) {
		for (TableLayout.Panel panel : layout.panels()) {
			if (meaning.rows(panel).match(meaning.rows(panel).heads(row.texts()), -1).kind() == RowMatch.Kind.UNKNOWN) {
				return true;
			}
		}
		return false;
	}
}
