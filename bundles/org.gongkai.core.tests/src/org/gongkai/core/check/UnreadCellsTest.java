// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.junit.jupiter.api.Test;

/** What cannot be read is one finding, and does not make sums look wrong. */
class UnreadCellsTest {

	private final SampleForm form = new SampleForm();
	private final SampleDocument document = new SampleDocument(form);

	private static final String SOUND = """
			| 合计 | | 100 | 60 | 40 |
			| 208 | 社会保障和就业支出 | 70 | 50 | 20 |
			| 20801 | 人力资源和社会保障管理事务 | 70 | 50 | 20 |
			| 2080101 | 行政运行 | 50 | 50 | |
			| 2080199 | 其他人力资源和社会保障管理事务支出 | 20 | | 20 |
			| 221 | 住房保障支出 | 30 | 10 | 20 |
			| 22102 | 住房改革支出 | 30 | 10 | 20 |
			| 2210201 | 住房公积金 | 30 | 10 | 20 |""";

	@Test
	void sumsWithANumberOfTwoPointsAreUnverifiable() {
		document.table(form.expenditure, SOUND.replace("行政运行 | 50 | 50 |", "行政运行 | 50 | 5.0.0 |"));
		assertEquals(1, document.findings("unreadable-number").size());
		List<Finding> sums = document.findings("table-sum");
		assertEquals(2, sums.size());
		assertTrue(sums.stream().allMatch(finding -> finding.verdict() == Verdict.UNVERIFIABLE));
		assertEquals("无法核对公开03表“20801 人力资源和社会保障管理事务”“基本支出”是否等于各分项之和：公开03表“2080101 行政运行”“基本支出”的“5.0.0”读不出数。",
				sums.stream().map(finding -> finding.message().zh()).filter(zh -> zh.contains("20801")).findFirst().orElseThrow());
	}

	@Test
	void sumsWithAMissingCellAreUnverifiable() {
		document.table(form.expenditure, SOUND.replace("行政运行 | 50 | 50 | |", "行政运行 | 50 |"));
		assertEquals(1, document.findings("too-few-cells").size());
		assertTrue(document.findings("table-sum").stream().allMatch(finding -> finding.verdict() == Verdict.UNVERIFIABLE));
	}

	@Test
	void otherSumsOfTheTableAreStillChecked() {
		document.table(form.expenditure, SOUND.replace("行政运行 | 50 | 50 |", "行政运行 | 50 | 5.0.0 |").replace("住房公积金 | 30 | 10 |",
				"住房公积金 | 30 | 19 |"));
		assertTrue(document.findings("table-sum").stream().anyMatch(finding -> finding.verdict() == Verdict.CONTRADICTION
				&& finding.message().zh().contains("22102")));
	}

	@Test
	void aMisprintedCodeIsReadByItsNameSoThatSumsHold() {
		for (String code : List.of("2080191", "20801O1")) {
			SampleDocument misprinted = new SampleDocument(form).table(form.expenditure, SOUND.replace("2080101", code));
			assertEquals(List.of(), misprinted.findings("table-sum"));
			Finding finding = misprinted.findings("unknown-code").getFirst();
			assertTrue(finding.message().zh().endsWith("没有代码 " + code + "：“行政运行”的代码是 2080101。"), finding.message().zh());
			assertEquals(1, finding.fixes().size());
		}
	}

	@Test
	void aMisprintedCodeOfAnUnknownNameStaysUnknown() {
		document.table(form.expenditure, SOUND.replace("2080101 | 行政运行", "2080191 | 某某事务"));
		assertEquals("2080191", document.findings("unknown-code").getFirst().places().getFirst().row());
	}
}
