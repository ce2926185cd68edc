// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.fixture.SampleDocument;
import org.junit.jupiter.api.Test;

class HeaderCheckTest {

	private final SampleDocument document = new SampleDocument();

	@Test
	void aCompleteHeaderHasNoFindings() {
		for (String rule : List.of("no-entity", "no-year", "no-unit", "no-catalog", "prior-year")) {
			assertEquals(List.of(), document.findings(rule));
		}
	}

	@Test
	void aMissingYearIsNamedBecauseNothingElseWouldTell() {
		document.disclosure.setYear(0);
		assertEquals(Severity.MUST, document.findings("no-year").getFirst().severity());
	}

	@Test
	void aMissingDepartmentIsNamed() {
		document.disclosure.setEntity("");
		assertEquals(1, document.findings("no-entity").size());
	}

	@Test
	void anUnknownMoneyUnitIsNamed() {
		document.disclosure.setUnit("美元");
		Finding finding = document.findings("no-unit").getFirst();
		assertEquals(Severity.MUST, finding.severity());
		assertTrue(finding.message().zh().contains("“美元”"));
	}

	@Test
	void aMissingUnitIsThatOfTheForm() {
		document.disclosure.setUnit(null);
		assertEquals(List.of(), document.findings("no-unit"));
		document.form.form.setUnit(null);
		assertEquals(1, document.findings("no-unit").size());
	}

	@Test
	void aYearOutsideTheCatalogsIsCheckedByTheNearestAndSaysSo() {
		document.disclosure.setYear(3024);
		Finding finding = document.findings("no-catalog").getFirst();
		assertEquals(Verdict.UNVERIFIABLE, finding.verdict());
		assertEquals("没有 3024 年度的科目表，科目按 2024 年度的核对。", finding.message().zh());
	}

	@Test
	void lastYearsDocumentIsOfLastYear() {
		SampleDocument prior = new SampleDocument(document.form);
		assertEquals(1, priorYear(document.check(prior)).size());
		prior.disclosure.setYear(2023);
		assertEquals(List.of(), priorYear(document.check(prior)));
	}

	@Test
	void aDocumentIsNotItsOwnLastYear() {
		assertEquals("上年文件“某局2024”是 2024 年度的，应为 2023 年度的。请改正“上年”。",
				priorYear(document.check(document)).getFirst().message().zh());
	}

	private static List<Finding> priorYear(Findings findings) {
		return findings.all().stream().filter(finding -> finding.rule().equals("prior-year")).toList();
	}
}
