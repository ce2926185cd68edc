// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Report;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.TableLayout.Row;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.Completion;
import org.gongkai.lang.ide.CompletionKind;
import org.gongkai.lang.ide.syntax.Line;
import org.gongkai.model.ColumnRole;
import org.gongkai.model.text.PipeRow;

/** Proposals in a table row: codes with their names, prescribed labels, line numbers, and values known from elsewhere. */
final class RowCompletion {

	private final Caret caret;
	private final Line.RowLine line;
	private final TableLayout table;
	private final FormYear form;
	private final FactSpace facts;
	private final PipeRow row;
	private final int cell;
	private final Proposals proposals;
	private final Panel panel;
	private final Column column;

	private RowCompletion(Caret caret, Line.RowLine line, TableLayout table, Column column, Panel panel, FormYear form,
			FactSpace facts) {
		this.caret = caret;
		this.line = line;
		this.table = table;
		this.column = column;
		this.panel = panel;
		this.form = form;
		this.facts = facts;
		this.row = PipeRow.parse(line.text());
		this.cell = cellAt(line.text(), caret.offset() - line.offset());
		int start = start(cell);
		int end = Math.max(end(cell), caret.offset());
		this.proposals = new Proposals(caret.text().substring(start, caret.offset()), start, end - start);
	}

	static List<Completion> of(Caret caret, Line.RowLine line, TableLayout table, FormYear form, FactSpace facts) {
		int cell = cellAt(line.text(), caret.offset() - line.offset());
		return table.column(cell).map(column -> {
			Panel panel = table.panels().stream().filter(p -> p.columns().contains(column)).findFirst().orElseThrow();
			return new RowCompletion(caret, line, table, column, panel, form, facts).propose();
		}).orElse(List.of());
	}

	/** Index of the cell an offset of a row lies in. */
	static int cellAt(String text, int offset) {
		int cell = -1;
		for (int i = 0; i < offset && i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '|' || i == 0) {
				cell++;
			}
		}
		return cell;
	}

	private List<Completion> propose() {
		switch (column.role()) {
		case CODE -> subjects(true);
		case NAME -> {
			items();
			subjects(false);
		}
		case LINE -> lines();
		case AMOUNT, MEASURE -> amounts();
		case TEXT -> words();
		case GROUP -> {
			// has no cells of its own
		}
		}
		return proposals.list();
	}

	// ------------------------------------------------------------ where cells stand

	/** Where the text of a cell starts; where it would start when it is empty: after one space, not beyond the caret. */
	private int start(int index) {
		if (index < row.cells().size() && row.cells().get(index).length() > 0) {
			return Math.min(line.offset() + row.cells().get(index).offset(), index == cell ? caret.offset() : Integer.MAX_VALUE);
		}
		int pipe = pipe(index);
		int at = pipe + 1;
		String text = line.text();
		if (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return index == cell ? Math.min(line.offset() + at, caret.offset()) : line.offset() + at;
	}

	private int end(int index) {
		return index < row.cells().size() && row.cells().get(index).length() > 0
				? line.offset() + row.cells().get(index).offset() + row.cells().get(index).length() : start(index);
	}

	/** Offset in the line of the pipe before a cell; the length of the line when there is no such pipe. */
	private int pipe(int index) {
		int found = -1;
		String text = line.text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if ((c == '|' || i == 0) && ++found == index) {
				return i;
			}
		}
		return text.length();
	}

	private String textOf(int index) {
		return index >= 0 && index < row.cells().size() ? row.cells().get(index).text() : "";
	}

	// ------------------------------------------------------------ subjects

	private void subjects(boolean inCode) {
		Set<String> present = presentCodes();
		for (Row prescribed : panel.rows()) {
			if (prescribed instanceof Subjects family) {
				form.library().catalog(family.catalog(), caret.year()).ifPresent(tree -> {
					for (SubjectTree.Entry entry : tree.entries()) {
						if (family.admits(entry.code()) && (family.digits() == 0 || entry.code().length() <= family.digits())) {
							subject(entry, tree, inCode, present.contains(entry.code()));
						}
					}
				});
				if (!family.total().isEmpty()) {
					proposals.add(present.contains(family.total()) ? 2 : 0, family.total(), family.total(), family.total().length(),
							CompletionKind.ROW, Message.of("合计行", "total row"), Proposals.NOTHING);
				}
			}
		}
	}

	private void subject(SubjectTree.Entry entry, SubjectTree tree, boolean inCode, boolean present) {
		Message detail = new Message(path(entry, tree), path(entry, tree));
		Message documentation = new Message(entry.definition(), entry.definition());
		int group = present ? 2 : 0;
		List<Column> codes = panel.columns(ColumnRole.CODE);
		List<Column> names = panel.columns(ColumnRole.NAME);
		String label = entry.code() + " " + entry.name();
		String name = PipeRow.escape(entry.name());
		if (inCode && codes.size() == 1 && names.size() == 1 && names.getFirst().cell() == cell + 1 && textOf(cell + 1).isEmpty()) {
			both(group, cell, label, entry.code() + " | " + name + " |", detail, documentation, entry.code(), entry.name());
		} else if (!inCode && codes.size() == 1 && codes.getFirst().cell() == cell - 1 && textOf(cell - 1).isEmpty()) {
			both(group, cell - 1, label, entry.code() + " | " + name + " |", detail, documentation, entry.name(), entry.code());
		} else {
			String insert = inCode ? entry.code() : name;
			proposals.add(group, label, insert, insert.length(), CompletionKind.SUBJECT, detail, documentation, entry.code(), entry.name());
		}
	}

	/** Replaces the code cell and the name cell after it, with the pipe that closes the name cell. */
	private void both(int group, int first, String label, String insert, Message detail, Message documentation, String... wordings) {
		int start = start(first);
		int close = pipe(first + 2);
		boolean closed = close < line.text().length();
		int end = closed ? line.offset() + close + 1 : Math.max(caret.offset(), Math.max(end(first), Math.min(end(first + 1), line.end())));
		String tail = closed && close + 1 < line.text().length() ? "" : " ";
		proposals.add(group, start, end - start, label, insert + tail, (insert + tail).length(), CompletionKind.SUBJECT, detail,
				documentation, wordings);
	}

	private static String path(SubjectTree.Entry entry, SubjectTree tree) {
		String above = tree.entry(entry.parent()).map(SubjectTree.Entry::name).orElse("");
		return above.isEmpty() ? "" : above;
	}

	private Set<String> presentCodes() {
		Set<String> present = new HashSet<>();
		List<Column> heads = new ArrayList<>(panel.columns(ColumnRole.CODE));
		heads.addAll(panel.columns(ColumnRole.NAME));
		for (Line other : caret.block().lines()) {
			if (other instanceof Line.RowLine otherRow && otherRow.offset() != line.offset()) {
				List<String> texts = PipeRow.parse(otherRow.text()).texts();
				heads.stream().filter(head -> head.cell() < texts.size()).forEach(head -> present.add(texts.get(head.cell())));
			}
		}
		return present;
	}

	// ------------------------------------------------------------ prescribed rows

	private void items() {
		Set<String> present = presentCodes();
		for (Row prescribed : panel.rows()) {
			if (prescribed instanceof Item item) {
				String insert = PipeRow.escape(item.title());
				List<String> wordings = new ArrayList<>(item.aliases());
				wordings.add(item.name());
				Message detail = item.line().isEmpty() ? Proposals.NOTHING : Message.of("行次 {0}", "line {0}", item.line());
				proposals.add(present.contains(item.title()) ? 2 : 0, item.title(), insert, insert.length(), CompletionKind.ROW, detail,
						Proposals.NOTHING, wordings.toArray(String[]::new));
			}
		}
	}

	/** Wordings prescribed for the column; those under the word to the left first. */
	private void words() {
		for (TableLayout.Word word : column.words()) {
			word(0, word, "");
		}
		panel.columns().stream().filter(left -> left.cell() == cell - 1).findFirst().ifPresent(left -> left.words()
				.forEach(parent -> parent.children().forEach(word -> word(parent.name().equals(above(left.cell())) ? 0 : 2, word, parent.name()))));
	}

	private void word(int group, TableLayout.Word word, String parent) {
		String insert = PipeRow.escape(word.name());
		proposals.add(group, word.name(), insert, insert.length(), CompletionKind.ROW, new Message(parent, parent), Proposals.NOTHING,
				word.aliases().toArray(String[]::new));
	}

	// The text of a cell of the row, or of the nearest row above that has one.
	private String above(int index) {
		String text = textOf(index);
		for (Line other : caret.block().lines()) {
			if (textOf(index).isEmpty() && other instanceof Line.RowLine upper && upper.offset() < line.offset()) {
				List<String> texts = PipeRow.parse(upper.text()).texts();
				text = index < texts.size() && !texts.get(index).isBlank() ? texts.get(index) : text;
			}
		}
		return text;
	}

	private RowMatch match() {
		return form.rows(panel).match(form.rows(panel).heads(row.texts()), -1);
	}

	private void lines() {
		String known = match().row();
		for (Row prescribed : panel.rows()) {
			if (prescribed instanceof Item item && !item.line().isEmpty()) {
				proposals.add(item.name().equals(known) ? 0 : 1, item.line(), item.line(), item.line().length(), CompletionKind.ROW,
						new Message(item.title(), item.title()), Proposals.NOTHING);
			}
		}
	}

	// ------------------------------------------------------------ amounts

	/** What other places of the document report for the same fact, in the table's unit where it is the same. */
	private void amounts() {
		RowMatch match = match();
		if (!match.hasMeaning()) {
			return;
		}
		FactKey key = form.key(panel, column.coordinates(), match.coordinates());
		FactKey dated = caret.year() == 0 ? key : key.with(FactKey.YEAR, String.valueOf(caret.year()));
		for (Report report : facts.reports(dated)) {
			boolean here = report.place().where().equals(table.number()) && report.place().column().equals(column.path());
			if (!here && report.quantity().value() != null) {
				String printed = report.quantity().printed();
				proposals.add(printed, printed, CompletionKind.VALUE, new Message(report.place().label(), report.place().label()),
						Proposals.NOTHING);
			}
		}
	}
}
