// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.junit.jupiter.api.Test;

/** Findings say numbers as they are printed and places as they are called. */
class FindingWordsTest {

	private final SampleForm form = new SampleForm();
	private final SampleDocument document = new SampleDocument(form);

	@Test
	void sumsKeepThePrintedDecimals() {
		Finding finding = document.table(form.expenditure, "| 合计 | | 49.80 | 20.30 | 29.40 |").findings("table-sum").getFirst();
		assertEquals("49.70", finding.expected());
		assertEquals("49.80", finding.actual());
		assertEquals("0.10", finding.difference());
		assertTrue(finding.message().zh().contains("之和为 49.70万元，相差 0.10万元"), finding.message().zh());
	}

	@Test
	void sumsSeparateThousandsAsTheTableDoes() {
		Finding finding = document.table(form.expenditure, "| 合计 | | 900 | 1,000 | 2,500 |").findings("table-sum").getFirst();
		assertEquals("3500", finding.expected());
		assertTrue(finding.message().zh().contains("之和为 3,500万元，相差 -2,600万元"), finding.message().zh());
		assertTrue(finding.fixes().stream().anyMatch(fix -> fix.label().zh().endsWith("改为“3,500”")));
	}

	@Test
	void percentagesDifferByPoints() {
		document.table(form.expenditure, "| 合计 | | 300 | 100 | 200 |").text("占[34.33% = 占比(支出表.合计.基本支出, 支出表.合计)]。");
		Finding finding = document.findings("claim").getFirst();
		assertTrue(finding.message().zh().contains("相差 0.9967 个百分点"), finding.message().zh());
		assertTrue(finding.message().en().contains("difference 0.9967 percentage points"), finding.message().en());
		assertEquals("%", finding.unit());
	}

	@Test
	void factsOfFormulasAreCalledByTableRowAndColumn() {
		document.table(form.expenditure, "| 合计 | | 300 | 100 | 200 |").text("占[34.33% = 占比(支出表.合计.基本支出, 支出表.合计)]。");
		String message = document.findings("claim").getFirst().message().zh();
		assertTrue(message.contains("公开03表“合计”“基本支出”为 100万元"), message);
		assertFalse(message.contains("支出表.合计"), message);
	}

	@Test
	void englishMessagesHaveNoChineseWordsOfTheirOwn() {
		document.table(form.expenditure, "| 合计 | | | 100 | 200 |").text("占[34.33% = 占比(支出表.合计.基本支出, 支出表.合计.项目支出)]。");
		for (Finding finding : document.check().all()) {
			String english = finding.message().en();
			assertFalse(english.contains("空白") || english.contains("、") || english.contains("推出") || english.contains("，"), english);
		}
	}

	@Test
	void officialRowNamesHaveNoEnumerators() {
		document.table(form.balance, "| 一、财政拨款收入 | 1 | 7 | | | |");
		assertEquals("公开01表“财政拨款收入”“收入/金额”", document.snapshot().facts().reports().getFirst().place().label());
	}

	@Test
	void aMisspelledNameInAFormulaIsAnErrorAndNotAMissingNumber() {
		Finding finding = document.text("支出[10 = 支出表.合计.无此栏]万元。").findings("unknown-name").getFirst();
		assertEquals(Severity.MUST, finding.severity());
		assertEquals(List.of(), document.findings("claim-unverifiable"));
	}

	@Test
	void anUnknownFunctionAndAWrongNumberOfArgumentsAreErrors() {
		assertEquals("函数“占比”要 2 个参数，这里有 1 个。",
				document.text("占[10% = 占比(支出表.合计)]。").findings("unknown-function").getFirst().message().zh());
		assertTrue(new SampleDocument(form).text("占[10% = 某函数(支出表.合计)]。").findings("unknown-function").getFirst().message().zh()
				.startsWith("没有函数“某函数”。可用的函数：占比"));
	}

	@Test
	void aCountThatDoesNotAddUpIsNoRoundingDifference() {
		document.text("保有量[5 = 公务用车保有量]辆，年末保有量[6 = 公务用车保有量]辆。");
		assertEquals(Verdict.CONTRADICTION, document.findings("same-fact").getFirst().verdict());
	}

	@Test
	void bothSidesOfATableAreToldApartByTheirHeadings() {
		document.table(form.balance, "| 总计 | 8 | 7 | 总计 | 16 | 7 |");
		assertEquals(List.of("公开01表/总计/收入/金额", "公开01表/总计/支出/金额"),
				document.snapshot().facts().reports().stream().map(report -> report.place().path()).toList());
	}

	@Test
	void noRepairChangesNothing() {
		document.table(form.expenditure, "| 合计 | | 1 | 100 | |\n| 208 | 社会保障和就业支出 | 1 | 1 | |");
		document.check().all().stream().flatMap(finding -> finding.fixes().stream()).map(fix -> fix.label().zh())
				.forEach(label -> assertFalse(label.contains("的“1”改为“1”"), label));
	}

	@Test
	void manyMinusSignsBeforeAMissingNumberTakeNoTime() {
		assertEquals(List.of(), document.text("支出[10 = " + "-".repeat(90) + "支出表.合计]万元。").findings("claim"));
	}
}
