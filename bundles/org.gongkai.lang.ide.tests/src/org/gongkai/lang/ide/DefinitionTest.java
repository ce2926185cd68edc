// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.lang.ide.Fixture.Marked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefinitionTest {

	private LanguageService service;

	@BeforeEach
	void start() {
		service = LanguageService.withStandardLibrary();
		service.put(Fixture.FORM_URI, Fixture.FORM);
	}

	@AfterEach
	void stop() {
		service.close();
	}

	private List<Target> definition(Marked marked) {
		service.open(Fixture.URI, marked.text(), 1);
		return service.definition(Fixture.URI, marked.caret()).join();
	}

	private static String form(Target target) {
		assertEquals(Fixture.FORM_URI, target.uri());
		return line(Fixture.FORM, target);
	}

	private static String line(String text, Target target) {
		int start = text.lastIndexOf('\n', target.offset()) + 1;
		return text.substring(start, text.indexOf('\n', target.offset())).strip();
	}

	@Test
	void aFormNameLeadsToTheForm() {
		Target target = definition(Marked.document("格式 示例格式", "格式 示例¦格式")).getFirst();
		assertEquals("格式 示例格式 自 2020 {", form(target));
		assertEquals("示例格式", Fixture.FORM.substring(target.offset(), target.offset() + target.length()));
	}

	@Test
	void aTableNameLeadsToTheTableOfTheForm() {
		assertEquals("表 支出表 示例02表 \"支出明细表\" {", form(definition(Marked.document("表 支出表 {", "表 支¦出表 {")).getFirst()));
	}

	@Test
	void aSectionNameLeadsToTheSectionOfTheForm() {
		assertEquals("节 总体 \"总体情况\"", form(definition(Marked.document("节 总体 \"一、", "节 总¦体 \"一、")).getFirst()));
	}

	@Test
	void aColumnStepLeadsToTheColumnAndThenToTheReportedCell() {
		List<Target> targets = definition(Marked.document("= 支出表.2080101.合计]", "= 支出表.2080101.合¦计]"));
		assertEquals("列 合计 \"合计\"", form(targets.getFirst()));
		assertTrue(targets.stream().anyMatch(target -> target.uri().equals(Fixture.URI)
				&& line(Fixture.DOCUMENT, target).startsWith("| 2080101 ")), targets::toString);
	}

	@Test
	void aRowStepLeadsToTheRowOfItsPanel() {
		assertEquals("行 本年收入 \"本年收入合计\" 3 (要素 = 收入)",
				form(definition(Marked.document("[150.00 = 收支表.收入.本年收入]", "[150.00 = 收支表.收入.本年¦收入]")).getFirst()));
	}

	@Test
	void aPanelStepLeadsToThePanel() {
		assertEquals("栏组 收入 \"收入\" {", form(definition(Marked.document("[150.00 = 收支表.收入.本年收入]", "[150.00 = 收支表.收¦入.本年收入]")).getFirst()));
	}

	@Test
	void aCodeLeadsToItsEntryInTheCatalogOfTheYear() {
		Target target = definition(Marked.document("| 2080101 |", "| 20801¦01 |")).getFirst();
		assertTrue(target.uri().startsWith("gongkai-standard:"), target::toString);
		String text = service.standardText(target.uri()).orElseThrow();
		assertTrue(line(text, target).startsWith("2080101 行政运行"), () -> line(text, target));
	}

	@Test
	void aCodeStepLeadsToItsEntryToo() {
		Target target = definition(Marked.document("= 支出表.2080101.合计]", "= 支出表.208¦0101.合计]")).getFirst();
		assertTrue(target.uri().startsWith("gongkai-standard:"), target::toString);
	}

	@Test
	void anAmountCellLeadsToItsColumnAndToTheOtherPlacesThatReportTheSame() {
		List<Target> targets = definition(Marked.document("| 行政运行                     | 60.00  |", "| 行政运行                     | 60¦.00  |"));
		assertEquals("列 合计 \"合计\"", form(targets.getFirst()));
		assertTrue(targets.stream().anyMatch(target -> line(Fixture.DOCUMENT, target).startsWith("> 行政运行支出")), targets::toString);
	}

	@Test
	void lastYearLeadsToItsFile() {
		service.put("mem:/上年.gongkai", "决算 某局2023 {\n    格式 示例格式 年度 2023\n}\n");
		Target target = definition(Marked.document("单位 万元\n", "单位 万元\n    上年 某局¦2023\n")).getFirst();
		assertEquals("mem:/上年.gongkai", target.uri());
		assertEquals(3, target.offset());
	}

	@Test
	void referencesOfACodeAreItsRowsAndItsExpressions() {
		service.open(Fixture.URI, Fixture.DOCUMENT, 1);
		List<Target> targets = service.references(Fixture.URI, Fixture.DOCUMENT.indexOf("| 2080101") + 4).join();
		assertEquals(2, targets.stream().filter(target -> target.uri().equals(Fixture.URI)).count());
		assertTrue(targets.stream().anyMatch(target -> target.uri().startsWith("gongkai-standard:")), targets::toString);
	}

	@Test
	void occurrencesOfAFactAreItsReportsAndTheClaimsThatUseIt() {
		service.open(Fixture.URI, Fixture.DOCUMENT, 1);
		int cell = Fixture.DOCUMENT.indexOf("| 3 | 150.00") + 8;
		List<Occurrence> found = service.occurrences(Fixture.URI, cell).join();
		assertEquals(List.of("150.00", "80.00%", "150.00"),
				found.stream().map(o -> Fixture.DOCUMENT.substring(o.offset(), o.offset() + o.length())).toList());
		assertEquals(List.of(true, false, true), found.stream().map(Occurrence::definition).toList());
	}

	@Test
	void occurrencesOfATableNameAreItsBlockAndItsPaths() {
		service.open(Fixture.URI, Fixture.DOCUMENT, 1);
		List<Occurrence> found = service.occurrences(Fixture.URI, Fixture.DOCUMENT.indexOf("表 收支表") + 3).join();
		assertEquals(4, found.size());
	}
}
