// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.core.check.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

	private LanguageService service;
	private long stamp;

	@BeforeEach
	void start() {
		service = LanguageService.withStandardLibrary();
		service.put(Fixture.FORM_URI, Fixture.FORM);
	}

	@AfterEach
	void stop() {
		service.close();
	}

	private Analysis analyse(String text) {
		service.update(Fixture.URI, text, ++stamp);
		return service.analysis(Fixture.URI).join();
	}

	/** Problems that a person must mend; what is merely missing in this small document is no matter here. */
	private static List<Problem> must(Analysis analysis) {
		return analysis.problems().stream().filter(problem -> problem.severity() == Severity.MUST).toList();
	}

	private static String marked(Analysis analysis, Problem problem) {
		return analysis.text().substring(problem.offset(), problem.end());
	}

	@Test
	void aDocumentWhoseNumbersAgreeHasNoContradiction() {
		assertEquals(List.of(), must(analyse(Fixture.DOCUMENT)));
	}

	@Test
	void aBrokenNumberIsReportedAtItsPlaceAndGoneAfterUndo() {
		analyse(Fixture.DOCUMENT);
		Analysis broken = analyse(Fixture.DOCUMENT.replace("| 2080101 | 行政运行                     | 60.00 ", "| 2080101 | 行政运行                     | 61.00 "));
		assertTrue(must(broken).stream().anyMatch(problem -> marked(broken, problem).equals("61.00") && problem.root()),
				() -> broken.problems().toString());
		Analysis mended = analyse(Fixture.DOCUMENT);
		assertEquals(List.of(), must(mended));
		assertEquals(stamp, mended.stamp());
	}

	@Test
	void aContradictionNamesTheOtherPlaces() {
		Analysis broken = analyse(Fixture.DOCUMENT.replace("[60.00 = 支出表", "[62.00 = 支出表"));
		Problem problem = must(broken).stream().filter(p -> p.root()).findFirst().orElseThrow();
		assertTrue(problem.related().stream().anyMatch(place -> place.uri().equals(Fixture.URI)
				&& broken.text().startsWith("60.00", place.offset())) || marked(broken, problem).equals("60.00"), problem::toString);
		assertFalse(problem.message().en().isEmpty());
	}

	@Test
	void aMissingBraceIsASyntaxProblemAndTheTablesAreStillRead() {
		Analysis broken = analyse(Fixture.DOCUMENT.substring(0, Fixture.DOCUMENT.lastIndexOf('}')));
		assertFalse(must(broken).isEmpty());
		assertTrue(broken.snapshot().isPresent());
		assertEquals(2, broken.snapshot().get().tables().size());
	}

	@Test
	void anUnknownTableIsMarkedAtItsName() {
		Analysis broken = analyse(Fixture.DOCUMENT.replace("表 支出表 {", "表 没有的表 {"));
		assertTrue(broken.problems().stream().anyMatch(problem -> marked(broken, problem).contains("没有的表")), () -> broken.problems().toString());
	}

	@Test
	void aSyntaxErrorInOneParagraphLeavesTheOtherFindingsInPlace() {
		String text = Fixture.DOCUMENT.replace("[60.00 = 支出表.2080101.合计]", "[60.00 = 支出表.").replace("| 3 | 150.00", "| 3 | 151.00");
		Analysis broken = analyse(text);
		assertTrue(broken.problems().stream().anyMatch(problem -> marked(broken, problem).equals("151.00")), () -> broken.problems().toString());
	}

	@Test
	void aClaimThatEndsWithADotIsReadWhileItIsTyped() {
		Analysis broken = analyse(Fixture.DOCUMENT.replace("[60.00 = 支出表.2080101.合计]", "[60.00 = 支出表.2080101.]"));
		assertTrue(broken.problems().stream().anyMatch(problem -> problem.line() == 9), () -> broken.problems().toString());
		assertEquals(2, broken.snapshot().orElseThrow().tables().size());
	}

	@Test
	void aChangedFormChangesTheProblemsOfItsDocuments() {
		analyse(Fixture.DOCUMENT);
		service.put(Fixture.FORM_URI, Fixture.FORM.replace("收支表.收入.本年收入 == 收支表.支出.本年支出", "收支表.收入.本年收入 == 收支表.支出.卫生健康"));
		Analysis changed = service.analysis(Fixture.URI).join();
		assertTrue(must(changed).stream().anyMatch(problem -> problem.code().equals("收支相抵")), () -> changed.problems().toString());
	}

	@Test
	void problemsAreOrderedByPlace() {
		Analysis broken = analyse(Fixture.DOCUMENT.replace("| 3 | 150.00", "| 3 | 151.00").replace("[60.00 = 支出表", "[62.00 = 支出表"));
		List<Integer> offsets = broken.problems().stream().map(Problem::offset).toList();
		assertEquals(offsets.stream().sorted().toList(), offsets);
	}

	@Test
	void aShippedFileCanBeOpenedAndHasNoProblems() {
		String uri = "gongkai-standard:/dimension/维度.gongkai";
		service.open(uri, service.standardText(uri).orElseThrow(), 1);
		Analysis analysis = service.analysis(uri).join();
		assertEquals(List.of(), analysis.problems());
		assertFalse(analysis.outline().isEmpty());
	}

	@Test
	void aDraftOfADocumentHasNoSyntaxProblemsAndAllPrescribedTables() {
		String text = service.draft(new DocumentDraft("示例格式", "某局2025", "某局", 2025, "万元")).join();
		assertTrue(text.contains("部分 说明 \"2025年度情况说明\" {"), text);
		Analysis analysis = analyse(text);
		assertEquals(2, analysis.snapshot().orElseThrow().tables().size());
		assertTrue(analysis.problems().stream().noneMatch(problem -> problem.code().startsWith("syntax")), () -> analysis.problems().toString());
	}
}
