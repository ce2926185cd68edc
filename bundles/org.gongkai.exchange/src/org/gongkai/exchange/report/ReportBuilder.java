// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gongkai.core.form.TableLayout;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.Note;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.evaluation.EvaluationNames;
import org.gongkai.exchange.text.evaluation.EvaluationReading;
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
	private final Collection<EvaluationReading> evaluations;
	private final EvaluationNames names;
	private final int lost;

	/**
	 * @param form name of the form
	 * @param names what the performance tables are filled for
	 * @param lost number of lines with text that the result does not hold
	 */
	public ReportBuilder(SourceDocument source, String form, TokenLedger ledger, Collection<TableReading> tables,
			Collection<EvaluationReading> evaluations, EvaluationNames names, int lost) {
		this.source = source;
		this.form = form;
		this.ledger = ledger;
		this.tables = tables;
		this.evaluations = evaluations;
		this.names = names;
		this.lost = lost;
	}

	/** The report. */
	public ImportReport build() {
		Map<TokenClass, Integer> counts = ledger.counts();
		ImportReport.Tokens tokens = new ImportReport.Tokens(counts.get(TokenClass.CELL), counts.get(TokenClass.CLAIM),
				counts.get(TokenClass.DERIVED), counts.get(TokenClass.IDENTIFIER), counts.get(TokenClass.DATE),
				counts.get(TokenClass.FREE), counts.get(TokenClass.UNPLACED));
		List<ImportReport.Table> read = entries().map(Entry::table).toList();
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
				entries().map(Entry::evidence).toList());
	}

	/** What is said of a table at the two places. */
	private record Entry(ImportReport.Table table, ImportReview.Table evidence) {
	}

	/** Main tables and performance tables in the order of the source. */
	private Stream<Entry> entries() {
		return Stream.concat(tables.stream().map(reading -> new Entry(table(reading), evidence(reading))),
				evaluations.stream().map(reading -> new Entry(evaluation(reading), evidence(reading))))
				.sorted(Comparator.comparingInt(entry -> entry.table.firstLine()));
	}

	private static ImportReview.Table evidence(TableReading reading) {
		return new ImportReview.Table(reading.layout().title(), reading.evidence().proofs(), reading.evidence().doubts(),
				reading.evidence().readings());
	}

	private ImportReview.Table evidence(EvaluationReading reading) {
		String name = names.of(reading);
		return new ImportReview.Table(name.isEmpty() ? reading.layout().title() : name, reading.proofs(), reading.doubts(), reading.readings());
	}

	private ImportReport.Table evaluation(EvaluationReading reading) {
		int columns = reading.layout().blocks().stream().mapToInt(block -> (int) block.columns().stream().filter(TableLayout.Column::reports).count()).max().orElse(0);
		return new ImportReport.Table(names.where(reading), reading.rows(), columns, reading.certified(), reading.firstLine(), reading.lastLine());
	}

	private static ImportReport.Table table(TableReading reading) {
		int columns = (int) reading.layout().columns().stream().filter(column -> column.role() == ColumnRole.AMOUNT).count();
		String where = reading.layout().number().isEmpty() ? reading.layout().name() : reading.layout().number();
		return new ImportReport.Table(where, reading.rows().size(), columns, reading.certified(), reading.firstLine(), reading.lastLine());
	}
}
