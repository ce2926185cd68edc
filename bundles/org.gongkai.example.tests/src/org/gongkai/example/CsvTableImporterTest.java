// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.fact.Report;
import org.gongkai.core.form.Library;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.lang.GongkaiWorkspace;
import org.junit.jupiter.api.Test;

class CsvTableImporterTest {

	private static final Library LIBRARY = Documents.library();
	private static final String HEAD = "决算,青山市某局2024\n格式,辽宁决算\n部门,青山市某局\n年度,2024\n表,公开03表\n\n";
	private static final String ROWS = "合计,,\"1,008.50\",6.00,\"1,002.50\"\n201,一般公共服务支出,6.00,6.00,\n208,社会保障和就业支出,\"1,002.50\",,\"1,002.50\"\n";

	@Test
	void theTableBecomesADocumentWhoseCellsKnowTheirPlaceInTheSource() throws InputProblem {
		List<Report> reports = Documents.analyse(imported(HEAD + ROWS).gongkaiText()).snapshot().orElseThrow().facts().reports();
		Report total = reports.getFirst();
		assertEquals("1,008.50", total.quantity().printed());
		assertEquals("公开03表/合计/本年支出合计", total.place().path());
		assertEquals("t.csv 7:6", total.place().source().file() + " " + total.place().source().line() + ":" + total.place().source().col());
		assertTrue(reports.stream().anyMatch(report -> report.place().path().equals("公开03表/208/项目支出")
				&& report.quantity().printed().equals("1,002.50")));
	}

	@Test
	void theImportedTextHasNoErrorOfTheLanguage() throws InputProblem {
		GongkaiWorkspace.Analysis analysis = Documents.analyse(imported(HEAD + ROWS).gongkaiText());
		assertEquals(List.of(), analysis.problems());
	}

	@Test
	void theReportAccountsForEveryNumber() throws InputProblem {
		ImportReport report = imported(HEAD + ROWS).report();
		assertEquals(7, report.tokens().cell());
		assertEquals(0, report.tokens().unplaced());
		assertEquals(List.of(new ImportReport.Table("公开03表", 3, 6, false, 7, 9)), report.tables());
		assertEquals(new ImportReport.Text(8, 8), report.text());
	}

	@Test
	void itAcceptsOnlyCsvFilesThatBeginWithTheKindOfDocument() {
		Contribution<Importer> importer = importer();
		Charset office = Charset.forName("GB18030");
		assertTrue(importer.call(one -> one.accepts("T.CSV", HEAD.getBytes(office))).value().orElseThrow());
		assertEquals(Optional.of(false), importer.call(one -> one.accepts("t.txt", HEAD.getBytes(office))).value());
		assertEquals(Optional.of(false), importer.call(one -> one.accepts("t.csv", "日期,金额\n".getBytes(office))).value());
		assertEquals(Optional.of(false), importer.call(one -> one.accepts("t.csv", new byte[0])).value());
	}

	@Test
	void anUnknownFormIsSaidWithLineAndColumnAndTheKnownForms() {
		InputProblem problem = assertThrows(InputProblem.class, () -> imported(HEAD.replace("辽宁决算", "某省决算") + ROWS));
		assertEquals(2, problem.line());
		assertEquals(4, problem.column());
		assertTrue(problem.text().zh().contains("辽宁决算"), problem.text().zh());
	}

	@Test
	void anUnknownTableIsSaidWithLineAndColumn() {
		InputProblem problem = assertThrows(InputProblem.class, () -> imported(HEAD.replace("公开03表", "公开99表") + ROWS));
		assertEquals(5, problem.line());
		assertTrue(problem.text().en().contains("公开99表"), problem.text().en());
	}

	@Test
	void aFileWithoutFirstLineIsSaid() {
		assertEquals(1, assertThrows(InputProblem.class, () -> imported("合计\n")).line());
	}

	@Test
	void theUserMayChooseFormAndName() throws InputProblem {
		ImportRequest request = new ImportRequest("t.csv", (HEAD.replace("辽宁决算", "某省决算") + ROWS).getBytes(StandardCharsets.UTF_8), LIBRARY,
				Optional.of("辽宁决算"), Optional.of("另一名称"));
		assertTrue(run(request).gongkaiText().startsWith("决算 另一名称 {\n    格式 辽宁决算\n"));
	}

	@Test
	void barsAndBackslashesInACellAreKept() throws InputProblem {
		assertTrue(imported(HEAD + "201,一般|公共\\服务,1.00\n").gongkaiText().contains("| 201 | 一般\\|公共\\\\服务 | 1.00 |"));
	}

	private static ImportResult imported(String csv) throws InputProblem {
		return run(ImportRequest.of("t.csv", csv.getBytes(StandardCharsets.UTF_8), LIBRARY));
	}

	private static ImportResult run(ImportRequest request) throws InputProblem {
		return importer().call(one -> one.importFrom(request, Progress.NONE)).value().orElseThrow();
	}

	private static Contribution<Importer> importer() {
		return Documents.contribution(ExtensionPoint.IMPORTERS, "example.csv-table");
	}
}
