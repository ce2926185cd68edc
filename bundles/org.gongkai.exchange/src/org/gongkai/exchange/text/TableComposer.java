// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.Arrays;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.RowMatcher;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.spi.Note;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.TextNumbers;
import org.gongkai.exchange.text.table.RawCell;
import org.gongkai.exchange.text.table.ReadLine;
import org.gongkai.exchange.text.table.RegionItem;
import org.gongkai.exchange.text.table.TableReading;
import org.gongkai.exchange.text.write.GongkaiText;
import org.gongkai.model.ColumnRole;
import org.gongkai.model.text.SourceTrace;

/** Writes tables. */
final class TableComposer {

	private final FormYear meaning;
	private final Account account;

	TableComposer(FormYear meaning, Account account) {
		this.meaning = meaning;
		this.account = account;
	}

	/**
	 * Writes a table.
	 *
	 * @param title the title as printed; null when the source has none
	 */
	void compose(JoinedText title, TableReading reading) {
		TableLayout layout = reading.layout();
		boolean official = title == null || title.text().equals(layout.title());
		account.text().open(GongkaiText.words("表", layout.name(), official ? "" : GongkaiText.quoted(title.text()),
				title == null ? "" : title.trace().toString(), reading.certified() ? "勾稽证实" : ""));
		if (title != null) {
			account.keep(title);
		}
		int[] last = new int[layout.panels().size()];
		Arrays.fill(last, -1);
		for (ReadLine line : reading.lines()) {
			switch (line) {
				case ReadLine.Text note -> account.caption(note.text());
				case ReadLine.Row row -> row(row, layout, last);
				case ReadLine.Repeated repeated -> repeated(repeated.item());
			}
		}
		account.text().close();
	}

	/** Headings that come again on another page are kept as what they are. */
	private void repeated(RegionItem item) {
		switch (item) {
			case RegionItem.Caption caption -> account.caption(caption.text());
			case RegionItem.Again again -> account.words(again.row().cells().stream().filter(cell -> !cell.isBlank()).map(RawCell::content).toList());
			case RegionItem.RawRow row -> {
				account.text().row(row.cells().stream().map(RawCell::text).toList(),
						new SourceTrace(row.cells().stream().map(cell -> new SourceTrace.Segment(cell.line(), cell.column(), -1)).toList()));
				row.cells().forEach(cell -> {
					account.kept().keep(cell.content());
					account.place(cell.content(), TokenClass.IDENTIFIER);
				});
			}
		}
	}

	private void row(ReadLine.Row row, TableLayout layout, int[] last) {
		account.text().row(row.texts(), row.trace());
		for (RawCell cell : row.cells()) {
			if (cell != null && !cell.isBlank()) {
				account.kept().keep(cell.content());
				if (row.heading()) {
					account.place(cell.content(), TokenClass.IDENTIFIER);
				}
			}
		}
		if (row.heading()) {
			return;
		}
		boolean known = false;
		boolean labelled = false;
		for (Panel panel : layout.panels()) {
			RowMatcher matcher = meaning.rows(panel);
			RowMatch match = matcher.match(matcher.heads(row.texts()), last[panel.index()]);
			last[panel.index()] = matcher.indexOf(match, last[panel.index()]);
			// a label that is merged over several panels stands in the first of them, its amount in the last
			known = match.hasMeaning() || labelled && match.kind() == RowMatch.Kind.UNKNOWN;
			labelled = match.kind() == RowMatch.Kind.UNKNOWN && isLabelFurtherOn(match, layout, panel);
			cells(row, panel, match, known);
			if (match.kind() == RowMatch.Kind.UNKNOWN && !labelled && !known) {
				unknown(row, match, layout);
			}
		}
	}

	/** Whether a label that is no row of its panel is one of a panel to the right. */
	private boolean isLabelFurtherOn(RowMatch match, TableLayout layout, Panel panel) {
		return layout.panels().stream().filter(other -> other.index() > panel.index())
				.anyMatch(other -> meaning.rows(other).match(new RowMatcher.Heads("", match.label(), "", false), -1).hasMeaning());
	}

	private void unknown(ReadLine.Row row, RowMatch match, TableLayout layout) {
		RawCell first = row.cells().stream().filter(cell -> cell != null && !cell.isBlank()).findFirst().orElseThrow();
		account.notes().add(Note.problem(first.line(), first.column(), "“{0}”没有“{1}”这一行，它的数没有归位。",
				"“{0}” has no row “{1}”; its numbers have no place.", layout.title(), match.label().isEmpty() ? first.text() : match.label()).over(first.text().length()));
	}

	private void cells(ReadLine.Row row, Panel panel, RowMatch match, boolean known) {
		for (Column column : panel.columns()) {
			RawCell cell = column.cell() < row.cells().size() ? row.cells().get(column.cell()) : null;
			if (cell == null || cell.isBlank()) {
				continue;
			}
			switch (column.role()) {
				case AMOUNT -> amount(cell, column, known);
				case CODE, LINE -> identifier(cell, column, match);
				default -> TextNumbers.place(cell.content(), account.ledger());
			}
		}
	}

	private void amount(RawCell cell, Column column, boolean known) {
		if (NumberText.read(cell.text(), "") instanceof NumberText.Unreadable wrong) {
			account.notes().add(Note.problem(cell.line(), cell.column(), "“{0}”栏：{1}", "Column “{0}”: {2}", column.path(), wrong.text().zh(),
					wrong.text().en()).over(cell.text().length()));
		} else if (known) {
			account.place(cell.content(), TokenClass.CELL);
		}
	}

	private void identifier(RawCell cell, Column column, RowMatch match) {
		account.place(cell.content(), TokenClass.IDENTIFIER);
		if (match.doubt() == RowMatch.Doubt.UNKNOWN_CODE && column.role() == ColumnRole.CODE) {
			account.notes().add(Note.problem(cell.line(), cell.column(), "科目编码“{0}”不在 {1} 年的科目表里。",
					"The code “{0}” is not in the catalog of {1}.", cell.text(), meaning.year()).over(cell.text().length()));
		}
	}
}
