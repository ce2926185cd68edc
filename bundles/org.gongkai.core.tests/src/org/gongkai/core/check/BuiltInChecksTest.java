// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.junit.jupiter.api.Test;

class BuiltInChecksTest {

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
	void aSoundTableHasNoFindings() {
		assertEquals(List.of(), rules("table-sum", document.table(form.expenditure, SOUND)));
	}

	@Test
	void aWrongSubtotalIsFoundWithBothValues() {
		List<Finding> findings = rules("table-sum", document.table(form.expenditure, SOUND.replace("| 208 | 社会保障和就业支出 | 70 |", "| 208 | 社会保障和就业支出 | 75 |")));
		assertEquals(3, findings.size());
		Finding root = findings.stream().filter(Finding::root).findFirst().orElseThrow();
		assertTrue(findings.stream().allMatch(finding -> finding.group().equals(root.group())));
		assertEquals("把公开03表“208 社会保障和就业支出”“本年支出合计”的“75”改为“70”（可同时消除 3 个问题）", root.fixes().getFirst().label().zh());
		assertEquals("75", root.actual());
		assertEquals("70", root.expected());
		assertEquals("5", root.difference());
		assertEquals(Severity.MUST, root.severity());
		assertEquals(Verdict.CONTRADICTION, root.verdict());
	}

	@Test
	void aRoundingDifferenceIsOnlyWorthExplaining() {
		List<Finding> findings = rules("table-sum", document.table(form.expenditure, "| 合计 | | 101 | 60 | 40 |"));
		assertEquals(1, findings.size());
		assertEquals(Verdict.ROUNDING, findings.getFirst().verdict());
		assertEquals(Severity.MAY, findings.getFirst().severity());
		assertEquals("[98.5, 101.5]", findings.getFirst().allowed());
	}

	@Test
	void aSumAtTheEdgeOfRoundingIsARoundingDifferenceAndBeyondItAContradiction() {
		assertEquals(Verdict.ROUNDING, rules("table-sum", document.table(form.expenditure, "| 合计 | | 101.1 | 60 | 40.5 |")).getFirst().verdict());
		assertEquals(Verdict.CONTRADICTION,
				rules("table-sum", new SampleDocument(form).table(form.expenditure, "| 合计 | | 101.2 | 60 | 40.5 |")).getFirst().verdict());
	}

	@Test
	void aBlankCellCountsAsZeroInASum() {
		assertEquals(List.of(), rules("table-sum", document.table(form.expenditure, "| 合计 | | 60 | 60 | |")));
		assertEquals(1, rules("table-sum", new SampleDocument(form).table(form.expenditure, "| 合计 | | | 60 | |")).size());
	}

	@Test
	void aCellThatDoesNotApplyDoesNotCount() {
		assertEquals(List.of(), rules("table-sum", document.table(form.expenditure, "| 合计 | | 不适用 | 60 | 40 |")));
	}

	@Test
	void anOfWhichRowIsNoSummandAndNotMoreThanItsWhole() {
		assertEquals(List.of(), rules("table-sum", document.table(form.publicExpenses, """
				| 合计 | 9 | 9 |
				| 1、出国费 | 2 | 2 |
				| 2、接待费 | 3 | 3 |
				| 3、用车费 | 4 | 4 |
				| 其中：购置费 | 1 | 3 |""")));
		List<Finding> findings = rules("of-which", new SampleDocument(form).table(form.publicExpenses, "| 3、用车费 | 4 | 4 |\n| 其中：购置费 | 1 | 6 |"));
		assertEquals(1, findings.size());
		assertEquals("6", findings.getFirst().expected());
	}

	@Test
	void topMembersOfASeparateDimensionAreNotSummed() {
		assertEquals(List.of(), rules("table-sum", document.table(form.publicExpenses, "| 合计 | 9 | 7 |")));
	}

	@Test
	void theSameFactInTwoTablesHasOneValue() {
		document.table(form.balance, "| | | | 一、社会保障和就业支出 | 9 | 76 |").table(form.expenditure, "| 208 | 社会保障和就业支出 | 70 | 70 | |");
		List<Finding> findings = rules("same-fact", document);
		assertEquals(1, findings.size());
		assertEquals(2, findings.getFirst().places().size());
		// the other one agrees with its parts
		assertEquals("公开01表/社会保障和就业支出/支出/金额", findings.getFirst().places().getFirst().path());
		// so that only the first is offered to be changed: to change the other one would break its sum
		assertEquals(1, findings.getFirst().fixes().size());
	}

	@Test
	void eitherOfTwoNumbersThatNothingElseSpeaksForMayBeChanged() {
		document.text("支出[7973 = 支出表.合计]万元。").text("支出共[7974.2 = 支出表.合计]万元。");
		assertEquals(2, rules("same-fact", document).getFirst().fixes().size());
	}

	@Test
	void textAndTableCompareAcrossUnits() {
		document.table(form.expenditure, "| 合计 | | 7972.87 | | |").text("支出[0.797 = 支出表.合计]亿元，即[79728700 = 支出表.合计]元。");
		assertEquals(List.of(), rules("same-fact", document));
		assertEquals(1, rules("same-fact", document.text("支出[0.798 = 支出表.合计]亿元。")).size());
	}

	@Test
	void aMistakenUnitIsNamed() {
		document.table(form.expenditure, "| 合计 | | 7972.87 | | |").text("支出[7972.87 = 支出表.合计]元。");
		assertTrue(rules("same-fact", document).getFirst().message().zh().contains("单位可能写错"));
	}

	@Test
	void ofThreeReportsTheOddOneIsFound() {
		document.text("支出[70 = 支出表.合计]万元。").table(form.expenditure, "| 合计 | | 7 | | |").text("全年支出[70 = 支出表.合计]万元。");
		List<Finding> findings = rules("same-fact", document);
		assertEquals(1, findings.size());
		assertEquals("公开03表", findings.getFirst().places().getFirst().where());
		assertEquals("70", findings.getFirst().expected());
	}

	@Test
	void aShareIsRecomputedToItsPrintedPrecision() {
		document.table(form.expenditure, "| 合计 | | 300 | 100 | 200 |");
		document.text("占[33.33% = 占比(支出表.合计.基本支出, 支出表.合计)]，占[33% = 占比(支出表.合计.基本支出, 支出表.合计)]。");
		assertEquals(List.of(), rules("claim", document));
		List<Finding> findings = rules("claim", document.text("占[34.33% = 占比(支出表.合计.基本支出, 支出表.合计)]。"));
		assertEquals(1, findings.size());
		assertEquals("34.33", findings.getFirst().actual());
		assertEquals("33.3333", findings.getFirst().expected());
		assertEquals("%", findings.getFirst().unit());
	}

	@Test
	void aForgottenPercentSignIsNamed() {
		document.table(form.expenditure, "| 合计 | | 400 | 100 | 300 |").text("占[25.00 = 占比(支出表.合计.基本支出, 支出表.合计)]。");
		assertTrue(rules("claim", document).getFirst().message().zh().contains("百分号"));
	}

	@Test
	void anIncreaseImpliesLastYearAndTheRateIsCheckedAgainstIt() {
		document.table(form.expenditure, "| 合计 | | 7972.87 | | |");
		document.text("比上年增加[972.87 = 增加额(支出表.合计)]万元，增长[13.90% = 增长率(支出表.合计)]。");
		assertEquals(List.of(), rules("claim", document));
		assertEquals(1, rules("claim", document.text("增长[12.90% = 增长率(支出表.合计)]。")).size());
	}

	@Test
	void aDirectionWordAgainstTheNumbersIsNamed() {
		document.table(form.expenditure, "| 合计 | | 100 | | |").text("上年[120 = 上年(支出表.合计)]万元，增加[20 = 增加额(支出表.合计)]万元。");
		assertTrue(rules("claim", document).getFirst().message().zh().contains("方向"));
	}

	@Test
	void lastYearsDocumentIsWhatChangesAreCheckedAgainst() {
		SampleDocument prior = new SampleDocument(form).table(form.expenditure, "| 合计 | | 120 | | |");
		prior.disclosure.setYear(2023);
		document.table(form.expenditure, "| 合计 | | 100 | | |").text("减少[30 = 减少额(支出表.合计)]万元。");
		assertEquals(List.of("claim"), document.check(prior).all().stream().map(Finding::rule).filter("claim"::equals).toList());
		assertEquals(List.of(), rules("claim", document));
	}

	@Test
	void completionOfAZeroBudgetIsUndefined() {
		document.table(form.publicExpenses, "| 1、出国费 | | |").text("完成预算的[0% = 完成率(三公表.出国费.决算数, 三公表.出国费.预算数)]。");
		assertEquals(Verdict.UNVERIFIABLE, rules("undefined-rate", document).getFirst().verdict());
		SampleDocument other = new SampleDocument(form).table(form.publicExpenses, "| 1、出国费 | | |")
				.text("完成预算的[100% = 完成率(三公表.出国费.决算数, 三公表.出国费.预算数)]。");
		assertEquals(Verdict.CONTRADICTION, rules("undefined-rate", other).getFirst().verdict());
	}

	@Test
	void aBaseThatMayBeZeroBeforeRoundingIsNotVerifiable() {
		document.table(form.publicExpenses, "| 1、出国费 | 0 | 1 |").text("完成预算的[100% = 完成率(三公表.出国费.决算数, 三公表.出国费.预算数)]。");
		assertEquals(Verdict.UNVERIFIABLE, rules("undefined-rate", document).getFirst().verdict());
	}

	@Test
	void aMissingInputIsNamedAndNeverFine() {
		Finding finding = rules("claim-unverifiable", document.text("占[50% = 占比(支出表.合计, 收支表.收入.总计)]。")).getFirst();
		assertEquals(Verdict.UNVERIFIABLE, finding.verdict());
		assertTrue(finding.message().zh().contains("公开03表“合计”“本年支出合计”") && finding.message().zh().contains("公开01表“总计”“收入/金额”"));
	}

	@Test
	void aMissingNumberIsNamedWithItsValue() {
		Finding finding = rules("missing-number", document.table(form.expenditure, "| 合计 | | 5.5 | | |").text("支出[空 = 支出表.合计]万元。")).getFirst();
		assertEquals("5.5", finding.expected());
		assertEquals(Severity.MUST, finding.severity());
	}

	@Test
	void aRuleOfTheFormIsTriedOnce() {
		document.table(form.balance, "| 总计 | 8 | 105 | 总计 | 16 | 100 |");
		List<Finding> findings = rules("收支平衡", document);
		assertEquals(1, findings.size());
		assertEquals("105", findings.getFirst().actual());
		assertEquals("100", findings.getFirst().expected());
		assertEquals(2, findings.getFirst().places().size());
	}

	@Test
	void aRuleWithoutItsInputIsUnverifiable() {
		Finding finding = rules("收支平衡", document.table(form.balance, "| 总计 | 8 | 105 | | | |")).getFirst();
		assertEquals(Verdict.UNVERIFIABLE, finding.verdict());
		assertTrue(finding.message().zh().contains("公开01表“总计”“支出/金额”"));
	}

	@Test
	void aRuleRunsThroughRowsAndColumns() {
		form.rule("预算足够", "各行", form.publicExpenses, "", "决算数 <= 预算数");
		form.rule("接待不多", "各列", form.publicExpenses, "", "接待费 <= 用车费");
		document.table(form.publicExpenses, "| 2、接待费 | 3 | 3 |\n| 3、用车费 | 4 | 6 |");
		assertEquals(1, rules("预算足够", document).size());
		assertTrue(rules("预算足够", document).getFirst().message().zh().contains("用车费"));
		assertEquals(List.of(), rules("接待不多", document));
	}

	@Test
	void aRuleMayLookAtTheSameRowOfAnotherTable() {
		form.rule("不超过", "各行", form.general, "", "小计 <= 支出表.同行.本年支出合计");
		document.table(form.general, "| 208 | 社会保障和就业支出 | 71 | | |\n| 210 | 卫生健康支出 | 5 | | |")
				.table(form.expenditure, "| 208 | 社会保障和就业支出 | 69 | | |");
		List<Finding> findings = rules("不超过", document);
		assertEquals(List.of(Verdict.CONTRADICTION, Verdict.UNVERIFIABLE), findings.stream().map(Finding::verdict).toList());
	}

	@Test
	void aRuleThatOnlyRepeatsASumIsCheckedOnce() {
		form.rule("重复", "各行", form.expenditure, "", "本年支出合计 == 基本支出 + 项目支出");
		document.table(form.expenditure, "| 合计 | | 110 | 60 | 40 |");
		assertEquals(1, document.check().all().stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION
				&& !finding.family().equals("结构")).count());
	}

	@Test
	void aCompleteListOverTablesAndTextAddsUp() {
		document.text("用车[4 = 三公表.用车费.决算数]万元，接待[3 = 三公表.接待费.决算数]万元，出国[2 = 三公表.出国费.决算数]万元，共[10 = 三公表.合计.决算数]万元。");
		assertEquals(Verdict.ROUNDING, rules("cross-sum", document).getFirst().verdict());
		SampleDocument wrong = new SampleDocument(form)
				.text("用车[4 = 三公表.用车费.决算数]万元，接待[3 = 三公表.接待费.决算数]万元，出国[2 = 三公表.出国费.决算数]万元，共[12 = 三公表.合计.决算数]万元。");
		assertEquals(1, rules("cross-sum", wrong).size());
	}

	@Test
	void anIncompleteListOverTablesSaysNothing() {
		assertEquals(List.of(), rules("cross-sum", document.text("用车[4 = 三公表.用车费.决算数]万元，共[12 = 三公表.合计.决算数]万元。")));
	}

	@Test
	void missingMisplacedAndUnknownPartsAreNamed() {
		document.part("决算表").table(form.expenditure, SOUND).table(form.balance, "| 总计 | 8 | 1 | 总计 | 16 | 1 |").part("前言").text("甲");
		assertEquals(List.of("公开05表", "公开07表"), document.findings("missing-table").stream()
				.map(finding -> finding.message().zh().substring(2, 7)).toList());
		assertEquals(1, document.findings("missing-section").size());
		assertEquals(1, document.findings("unknown-section").size());
		assertEquals(1, document.findings("misordered").size());
	}

	@Test
	void aTableThatStandsTwiceIsNamed() {
		document.part("决算表").table(form.expenditure, SOUND).table(form.expenditure, SOUND);
		assertEquals(1, document.findings("table-twice").size());
	}

	@Test
	void anEmptyTableNeedsItsStatementAndOnlyAnEmptyOneMayCarryIt() {
		document.part("决算表").table(form.general, "| 合计 | | | | |");
		assertEquals(1, document.findings("empty-table").size());
		SampleDocument stated = new SampleDocument(form).part("决算表").table(form.general, "| 合计 | | | | |\n> 本部门没有一般公共预算财政拨款支出，故本表为空");
		assertEquals(List.of(), stated.findings("empty-table"));
		SampleDocument filled = new SampleDocument(form).part("决算表").table(form.general, "| 合计 | | 1 | 1 | |\n> 本部门没有一般公共预算财政拨款支出，故本表为空。");
		assertEquals(1, filled.findings("empty-statement").size());
	}

	@Test
	void aWaiverHoldsForItsValueAndIsVoidWhenItChanges() {
		document.table(form.expenditure, "| 合计 | | 110 | 60 | 40 |").waive("table-sum", "公开03表/合计/本年支出合计", "110");
		assertEquals("已核实", rules("table-sum", document).getFirst().waived());
		assertFalse(document.check().roots().stream().anyMatch(finding -> finding.rule().equals("table-sum")));
		SampleDocument changed = new SampleDocument(form).table(form.expenditure, "| 合计 | | 111 | 60 | 40 |")
				.waive("table-sum", "公开03表/合计/本年支出合计", "110");
		assertEquals(1, rules("waiver-void", changed).size());
		assertTrue(changed.check().mustBeMended());
		assertEquals(1, rules("waiver-idle", new SampleDocument(form).waive("table-sum", "", "1")).size());
	}

	@Test
	void oneWrongCellGivesOneGroupOverTablesAndText() {
		document.table(form.expenditure, SOUND.replace("| 2080101 | 行政运行 | 50 | 50 | |", "| 2080101 | 行政运行 | 56 | 50 | |"))
				.text("行政运行[50 = 支出表.2080101]万元，占[50% = 占比(支出表.2080101, 支出表.合计)]。");
		List<Finding> wrong = document.check().all().stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION)
				.filter(finding -> !finding.family().equals("结构")).toList();
		assertEquals(3, wrong.size());
		assertEquals(1, wrong.stream().map(Finding::group).distinct().count());
		assertEquals(1, wrong.stream().filter(Finding::root).count());
		assertTrue(wrong.getFirst().root());
		assertTrue(wrong.getFirst().fixes().getFirst().label().zh().contains("“56”改为“50”"));
	}

	@Test
	void aRepairIsNotSoughtInABlankOrNegativeNumberWhenAPrintedOneWillDo() {
		document.table(form.expenditure, "| 合计 | | 100 | 106 | |");
		Finding root = rules("table-sum", document).getFirst();
		assertTrue(root.fixes().getFirst().label().zh().contains("“100”改为“106”"), root.fixes().toString());
	}

	@Test
	void twoWrongCellsGiveTwoGroups() {
		document.table(form.expenditure, SOUND.replace("| 50 | 50 | |", "| 56 | 50 | |").replace("| 2210201 | 住房公积金 | 30 |", "| 2210201 | 住房公积金 | 38 |"));
		List<Finding> wrong = rules("table-sum", document);
		assertEquals(2, wrong.stream().map(Finding::group).distinct().count());
	}

	@Test
	void everyFindingSpeaksBothLanguagesAndHasAPlace() {
		document.table(form.expenditure, SOUND.replace("70", "75")).text("占[5% = 占比(支出表.合计, 没有)]").waive("x", "", "1");
		for (Finding finding : document.check().all()) {
			assertFalse(finding.message().zh().isBlank());
			assertTrue(finding.message().en().matches(".*[a-z]{3,}.*"), finding.message().en());
			assertFalse(finding.message().zh().equals(finding.message().en()));
			assertFalse(finding.places().isEmpty(), () -> finding.toString());
			assertNotNull(finding.group());
			assertFalse(finding.group().isEmpty());
		}
	}

	private static List<Finding> rules(String rule, SampleDocument document) {
		return document.findings(rule);
	}
}
