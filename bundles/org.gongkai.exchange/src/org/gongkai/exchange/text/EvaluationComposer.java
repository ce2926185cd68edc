// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.spi.Note;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.text.evaluation.BlockReading;
import org.gongkai.exchange.text.evaluation.Cell;
import org.gongkai.exchange.text.evaluation.EvaluationReading;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.TextNumbers;
import org.gongkai.exchange.text.source.Numeric;
import org.gongkai.exchange.text.write.GongkaiText;

/** Writes performance tables. */
final class EvaluationComposer {

	private final Account account;

	EvaluationComposer(Account account) {
		this.account = account;
	}

	void compose(EvaluationReading reading) {
		JoinedText title = reading.title();
		boolean official = title == null || title.text().equals(reading.layout().title());
		account.text().open(GongkaiText.words("绩效", reading.layout().name(), official ? "" : GongkaiText.quoted(title.text()),
				title == null ? "" : title.trace().toString(), reading.certified() ? "勾稽证实" : ""));
		if (title != null) {
			account.keep(title);
		}
		reading.captions().forEach(account::caption);
		account.words(reading.labels());
		reading.blocks().forEach(this::block);
		account.text().close();
	}

	private void block(BlockReading block) {
		account.text().open("表 " + block.layout().name());
		List<TableLayout.Column> columns = block.layout().columns();
		for (BlockReading.Line line : block.lines()) {
			switch (line) {
				case BlockReading.Row row -> row(row, columns);
				case BlockReading.Text text -> text(text);
			}
		}
		account.text().close();
	}

	private void row(BlockReading.Row row, List<TableLayout.Column> columns) {
		account.text().row(withBlanks(row.texts(), columns), row.trace());
		for (int i = 0; i < row.cells().size(); i++) {
			Cell cell = row.cells().get(i);
			if (cell != null && !cell.isBlank()) {
				account.kept().keep(cell.content());
				// a year or the number of a document inside a text is what it is anywhere
				boolean text = i < columns.size() && !columns.get(i).reports() || !cell.isNumber();
				if (text) {
					TextNumbers.placeKnown(cell.content(), account.ledger());
				}
				account.place(cell.content(), TokenClass.CELL);
				if (!text && Numeric.isMisprinted(cell.folded()) && NumberText.read(cell.text(), "") instanceof NumberText.Unreadable wrong) {
					account.notes().add(Note.problem(cell.line(), cell.column(), "“{0}”栏：{1}", "Column “{0}”: {2}", columns.get(i).path(),
							wrong.text().zh(), wrong.text().en()).over(cell.text().length()));
				}
			}
		}
	}

	/** Blanks at the end of a row are left out, but not those of amounts: without them they would be missing. */
	private static List<String> withBlanks(List<String> texts, List<TableLayout.Column> columns) {
		int amounts = columns.stream().filter(TableLayout.Column::reports).mapToInt(column -> column.cell() + 1).max().orElse(0);
		List<String> padded = new ArrayList<>(texts);
		while (padded.size() < amounts) {
			padded.add("");
		}
		return padded;
	}

	/** A text between the rows; the numbers of a cell that fits nowhere have no place. */
	private void text(BlockReading.Text text) {
		account.text().paragraph(text.text(), List.of());
		account.kept().keep(text.text());
		if (text.lost()) {
			TextNumbers.placeKnown(text.text(), account.ledger());
		} else {
			TextNumbers.place(text.text(), account.ledger());
		}
	}
}
