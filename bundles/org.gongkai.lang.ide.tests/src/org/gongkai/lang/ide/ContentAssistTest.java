// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.lang.ide.Fixture.Marked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContentAssistTest {

	private static LanguageService service;

	@BeforeAll
	static void start() {
		service = LanguageService.withStandardLibrary();
		service.put(Fixture.FORM_URI, Fixture.FORM);
		service.open(Fixture.URI, Fixture.DOCUMENT, 1);
		service.analysis(Fixture.URI).join();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	private static List<Completion> complete(Marked marked) {
		return service.complete(Fixture.URI, marked.text(), marked.caret()).join();
	}

	private static List<String> labels(Marked marked) {
		return complete(marked).stream().map(Completion::label).toList();
	}

	/** The text after choosing a proposal, with the caret. */
	private static String chosen(Marked marked, String label) {
		Completion completion = complete(marked).stream().filter(c -> c.label().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + labels(marked)));
		String inserted = completion.insertText().substring(0, completion.cursor()) + "¦" + completion.insertText().substring(completion.cursor());
		return marked.text().substring(0, completion.replaceFrom()) + inserted
				+ marked.text().substring(completion.replaceFrom() + completion.replaceLength());
	}

	private static String line(String text) {
		return text.lines().filter(line -> line.contains("¦")).findFirst().orElseThrow().strip();
	}

	private static final String LAST_ROW = "            | 210     | 卫生健康支出                 | 50.00  | 40.00  | 10.00 |";

	private static Marked row(String marked) {
		return Marked.document(LAST_ROW, LAST_ROW + "\n            " + marked);
	}

	// ------------------------------------------------------------ rows

	@Test
	void aCodeCellProposesTheSubjectsThatBeginWithTheTypedDigits() {
		List<String> labels = labels(row("| 20805¦ |  |"));
		assertTrue(labels.getFirst().startsWith("20805 "), labels::toString);
		assertTrue(labels.stream().allMatch(label -> label.contains("20805")), labels::toString);
	}

	@Test
	void aCodeIsInsertedWithItsNameWhenTheNameCellIsEmpty() {
		assertEquals("| 210 | 卫生健康支出 |¦  |  |", line(chosen(row("| 210¦ |  |  |  |"), "210 卫生健康支出")));
	}

	@Test
	void aCodeAloneIsInsertedWhenTheNameIsThereAlready() {
		assertEquals("| 210¦ | 卫生健康支出 |", line(chosen(row("| 2¦ | 卫生健康支出 |"), "210 卫生健康支出")));
	}

	@Test
	void aCodeTypedAtTheEndOfAnUnfinishedRowBringsItsPipes() {
		assertEquals("| 210 | 卫生健康支出 | ¦", line(chosen(row("| 21¦"), "210 卫生健康支出")));
	}

	@Test
	void aPartOfANameFindsTheCode() {
		assertEquals("| 21011 | 行政事业单位医疗 | ¦", line(chosen(row("| | 事业单位医疗¦"), "21011 行政事业单位医疗")));
	}

	@Test
	void codesThatTheTableAlreadyHasComeLast() {
		List<String> labels = labels(row("| 20801¦ |"));
		assertTrue(labels.indexOf("20801 人力资源和社会保障管理事务") > labels.indexOf("2080103 机关服务"), labels::toString);
	}

	@Test
	void aNameCellProposesThePrescribedLabelsOfItsOwnPanel() {
		List<String> labels = labels(Marked.document("| 二、卫生健康支出       | 5", "| 二¦ | 5"));
		assertTrue(labels.contains("二、卫生健康支出"), labels::toString);
		assertFalse(labels.contains("二、其他收入"), labels::toString);
	}

	@Test
	void anAmountCellProposesWhatOtherPlacesReportForTheSameFact() {
		List<Completion> found = complete(Marked.document("| 60.00  | 60.00  |       |", "| ¦ | 60.00  |       |"));
		assertEquals(List.of("60.00"), found.stream().map(Completion::label).toList());
		assertTrue(found.getFirst().detail().zh().contains("支出情况"), found::toString);
	}

	// ------------------------------------------------------------ claims

	private static final String CLAIM = "[60.00 = 支出表.2080101.合计]";

	@Test
	void anExpressionBeginsWithTablesItemsAndFunctions() {
		List<String> labels = labels(Marked.document(CLAIM, "[60.00 = ¦]"));
		assertTrue(labels.containsAll(List.of("收支表", "支出表", "机关运行经费", "占比(…)", "上年(…)")), labels::toString);
	}

	@Test
	void afterATableWithPanelsThePanelsComeFirst() {
		assertEquals(List.of("收入", "支出"), labels(Marked.document(CLAIM, "[60.00 = 收支表.¦]")).subList(0, 2));
	}

	@Test
	void afterAPanelItsRowsAreProposed() {
		assertEquals(List.of("财政拨款收入", "其他收入", "本年收入"), labels(Marked.document(CLAIM, "[60.00 = 收支表.收入.¦]")));
	}

	@Test
	void afterATableOfSubjectsTheCodesInUseComeFirst() {
		List<String> labels = labels(Marked.document(CLAIM, "[60.00 = 支出表.208¦]"));
		assertEquals(List.of("208 社会保障和就业支出", "20801 人力资源和社会保障管理事务", "2080101 行政运行", "2080102 一般行政管理事务"), labels.subList(0, 4));
	}

	@Test
	void aSubjectIsFoundByItsNameInAnExpression() {
		assertEquals("> 行政运行支出[60.00 = 支出表.2080101¦]万元。", line(chosen(Marked.document(CLAIM, "[60.00 = 支出表.行政运行¦]"), "2080101 行政运行")));
	}

	@Test
	void afterARowTheColumnsAreProposed() {
		assertEquals(List.of("合计", "基本支出", "项目支出"), labels(Marked.document(CLAIM, "[60.00 = 支出表.2080101.¦]")));
	}

	@Test
	void aFunctionIsInsertedWithTheCaretAtItsFirstArgument() {
		assertEquals("> 行政运行支出[60.00 = 占比(¦, )]万元。", line(chosen(Marked.document(CLAIM, "[60.00 = 占¦]"), "占比(…)")));
	}

	@Test
	void aTypedNumberProposesTheFactsItAgreesWith() {
		List<String> labels = labels(Marked.document(CLAIM, "[50.00¦]"));
		assertTrue(labels.contains("50.00 = 收支表.支出.卫生健康") || labels.contains("50.00 = 收支表.卫生健康"), labels::toString);
	}

	@Test
	void beforeTheEqualsSignTheComputedValueIsProposed() {
		assertEquals("> 行政运行支出[60.00 ¦= 支出表.2080101.合计]万元。", line(chosen(Marked.document(CLAIM, "[¦= 支出表.2080101.合计]"), "60.00万元")));
	}

	@Test
	void aShareIsProposedInPerCent() {
		assertEquals(List.of("60.00%"), labels(Marked.document(CLAIM, "[¦ = 占比(支出表.2080101.合计, 支出表.208.合计)]")));
	}

	@Test
	void aNumberInPlainTextCanBeMadeAClaim() {
		assertEquals("> 另有[3.5 = ¦]万元。", line(chosen(Marked.document("> 行政运行支出" + CLAIM + "万元。", "> 另有3.5¦万元。"), "[3.5 = …]")));
	}

	@Test
	void aBrokenClaimOnTheLineBeforeDoesNotDisturbTheNextOne() {
		assertEquals(List.of("合计", "基本支出", "项目支出"), labels(Marked.document("> 行政运行支出" + CLAIM + "万元。",
				"> 坏的[1 = 支出表.\n            > 行政运行支出[60.00 = 支出表.2080101.¦]万元。")));
	}

	// ------------------------------------------------------------ structure

	@Test
	void anEmptyFileProposesTheDefinitions() {
		assertTrue(labels(Marked.of("¦")).containsAll(List.of("决算", "预算", "格式", "科目表", "维度", "规则集")));
	}

	@Test
	void aHeaderProposesOnlyTheFieldsThatAreMissing() {
		List<String> labels = labels(Marked.of("决算 甲 {\n    格式 示例格式 年度 2024\n    ¦\n}\n"));
		assertTrue(labels.containsAll(List.of("部门", "单位", "上年", "来源")), labels::toString);
		assertFalse(labels.contains("年度"), labels::toString);
	}

	@Test
	void afterTheWordFormTheFormsAreProposed() {
		assertTrue(labels(Marked.of("决算 甲 {\n    格式 ¦\n}\n")).contains("示例格式"));
	}

	@Test
	void aMissingTableIsProposedWithAllItsPrescribedRowsAndNotes() {
		Marked marked = Marked.of("决算 甲 {\n    格式 示例格式 年度 2024\n    部分 报表 {\n        收支¦\n    }\n}\n");
		String expected = """
				        表 收支表 {
				            | 一、财政拨款收入 | 1 | ¦  | 一、社会保障和就业支出 | 4 |   |
				            | 二、其他收入     | 2 |   | 二、卫生健康支出       | 5 |   |
				            | 本年收入合计     | 3 |   | 本年支出合计           | 6 |   |
				        }
				""";
		assertTrue(chosen(marked, "表 收支表 { … }").contains(expected), () -> chosen(marked, "表 收支表 { … }"));
	}

	@Test
	void aTableThatIsThereIsNotProposedAgain() {
		List<String> labels = labels(Marked.document(LAST_ROW + "\n        }\n", LAST_ROW + "\n        }\n        ¦\n"));
		assertFalse(labels.contains("表 支出表 { … }"), labels::toString);
	}

	@Test
	void aMissingSectionIsProposedWithItsOfficialTitleForTheYear() {
		Marked marked = Marked.of("决算 甲 {\n    格式 示例格式 年度 2023\n    说¦\n}\n");
		assertTrue(chosen(marked, "部分 说明 { … }").contains("部分 说明 \"2023年度情况说明\" {¦"));
	}

	@Test
	void afterTheWordTableTheTablesOfTheFormAreProposed() {
		List<String> labels = labels(Marked.of("决算 甲 {\n    格式 示例格式 年度 2024\n    部分 报表 {\n        表 ¦\n    }\n}\n"));
		assertTrue(labels.containsAll(List.of("收支表", "支出表")), labels::toString);
	}

	@Test
	void aCoordinateProposesTheMembersOfItsDimension() {
		List<String> labels = labels(Marked.of(Fixture.FORM.replace("(性质 = 基本支出)", "(性质 = ¦)")));
		assertTrue(labels.containsAll(List.of("基本支出", "项目支出", "人员经费")), labels::toString);
	}

	@Test
	void aRuleProposesTheTablesOfItsForm() {
		assertTrue(labels(Marked.of(Fixture.FORM.replace("== 收支表.支出.本年支出", "== 收支表.支出.¦"))).contains("本年支出"));
	}

	@Test
	void aRuleThatRunsThroughRowsProposesTheColumnsAlone() {
		Marked marked = Marked.of(Fixture.FORM.replace("    规则 收支相抵", "    规则 合计 必须 \"合计等于各项\" 各行 支出表 { ¦ }\n    规则 收支相抵"));
		assertEquals(List.of("合计", "基本支出", "项目支出"), labels(marked).subList(0, 3));
	}

	@Test
	void nothingIsProposedInCommentsAndTexts() {
		assertEquals(List.of(), labels(Marked.of("// 决¦")));
		assertEquals(List.of(), labels(Marked.of("决算 甲 { 部门 \"某¦局\" }")));
	}
}
