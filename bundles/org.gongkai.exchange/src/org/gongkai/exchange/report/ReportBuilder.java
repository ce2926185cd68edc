// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.Note;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;
import org.gongkai.exchange.text.table.TableReading;
import org.gongkai.model.ColumnRole;

/** Puts the account of an import together. */
public final class ReportBuilder {

	private final SourceDocument source;
	private final String form;
	private final TokenLedger ledger;
	private final Collection<TableReading> tables;
	private final int lost;

	/**
	 * @param form name of the form
	 * @param lost number of lines with text that the result does not hold
	 */
	public ReportBuilder(SourceDocument source, String form, TokenLedger ledger, Collection<TableReading> tables, int lost) {
		this.source = source;
		this.form = form;
		this.ledger = ledger;
		this.tables = tables;
		this.lost = lost;
	}

	/** The report. */
	public ImportReport build() {
		Map<TokenClass, Integer> counts = ledger.counts();
		ImportReport.Tokens tokens = new ImportReport.Tokens(counts.get(TokenClass.CELL), counts.get(TokenClass.CLAIM),
				counts.get(TokenClass.DERIVED), counts.get(TokenClass.IDENTIFIER), counts.get(TokenClass.DATE),
				counts.get(TokenClass.FREE), counts.get(TokenClass.UNPLACED));
		List<ImportReport.Table> read = tables.stream().map(ReportBuilder::table).toList();
		List<ImportReport.Unplaced> unplaced = ledger.of(TokenClass.UNPLACED).stream()
				.map(token -> new ImportReport.Unplaced(token.line(), token.column(), token.text())).toList();
		int lines = (int) source.lines().stream().filter(line -> !line.isBlank()).count();
		return new ImportReport(source.name(), form, tokens, read, unplaced, new ImportReport.Text(lines, lines - lost));
	}

	/**
	 * What a person looks over.
	 *
	 * @param reason why this form
	 * @param notes all notes about the source
	 */
	public ImportReview review(Message reason, List<Note> notes) {
		return new ImportReview(source.lines().stream().map(SourceLine::text).toList(), source.pages(), Optional.of(reason), ledger.tokens(), notes,
				tables.stream().map(reading -> ImportReview.Table.of(reading.layout().title())).toList());
	}

	private static ImportReport.Table table(TableReading reading) {
		int columns = (int) reading.layout().columns().stream().filter(column -> column.role() == ColumnRole.AMOUNT).count();
		String where = reading.layout().number().isEmpty() ? reading.layout().name() : reading.layout().number();
		return new ImportReport.Table(where, reading.rows().size(), columns, reading.certified(), reading.firstLine(), reading.lastLine());
	}
}
