// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.gongkai.lang.ide.Fixture.Marked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoverTest {

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

	private Optional<HoverText> hover(String uri, Marked marked) {
		service.open(uri, marked.text(), 1);
		return service.hover(uri, marked.caret()).join();
	}

	private String plain(Marked marked) {
		return hover(Fixture.URI, marked).orElseThrow().plain().zh();
	}

	private static void has(String text, String... parts) {
		for (String part : parts) {
			assertTrue(text.contains(part), () -> part + " is missing in:\n" + text);
		}
	}

	@Test
	void aCodeCellShowsTheOfficialNameItsPathItsDefinitionAndItsYear() {
		String text = plain(Marked.document("| 2080101 |", "| 208¦0101 |"));
		has(text, "2080101 行政运行", "级次：项", "208 社会保障和就业支出 › 20801 人力资源和社会保障管理事务 › 2080101 行政运行", "基本支出", "功能分类 2024");
	}

	@Test
	void theNameCellOfASubjectShowsTheSameAsItsCode() {
		has(plain(Marked.document("| 行政运行                     |", "| 行政¦运行                     |")), "2080101 行政运行", "级次：项");
	}

	@Test
	void anAmountCellShowsWhatItMeansAndWhereElseTheSameFactIsReported() {
		String text = plain(Marked.document("| 行政运行                     | 60.00  |", "| 行政运行                     | 60¦.00  |"));
		has(text, "60.00万元", "功能科目：2080101 行政运行", "要素：支出", "阶段：决算", "年度：2024", "同一事实还有 1 处", "60.00万元（一致）");
	}

	@Test
	void anAmountCellShowsThePartsWhoseSumItShouldBe() {
		String text = plain(Marked.document("人力资源和社会保障管理事务   | 100.00 |", "人力资源和社会保障管理事务   | 10¦0.00 |"));
		has(text, "应等于按功能科目的 2 项之和 100万元（一致）", "行政运行", "40.00万元");
	}

	@Test
	void aBlankAmountCellSaysThatItIsBlank() {
		Marked marked = Marked.document("| 行政运行                     | 60.00  | 60.00  |       |", "| 行政运行                     | 60.00  | 60.00  |  ¦     |");
		has(plain(marked), "空白", "性质：项目支出");
	}

	@Test
	void aClaimShowsItsExpressionItsValueItsVerdictAndWhereTheValueComesFrom() {
		String text = plain(Marked.document("占[80.00% =", "占[80¦.00% ="));
		has(text, "80.00%", "表达式：占比(收支表.收入.财政拨款收入, 收支表.收入.本年收入)", "计算值：80%", "结论：一致", "120.00万元", "150.00万元");
	}

	@Test
	void aWrongShareIsCalledAContradiction() {
		has(plain(Marked.document("占[80.00% =", "占[81¦.00% =")), "结论：不符");
	}

	@Test
	void aClaimWithoutItsInputSaysWhatIsMissing() {
		has(plain(Marked.document("[60.00 = 支出表.2080101.合计]", "[6¦0.00 = 机关运行经费 + 支出表.2080101.合计 - 年初预算(收支表.支出.本年支出)]")), "无法核对");
	}

	@Test
	void anInputFromLastYearIsNamedInBothLanguages() {
		service.put("mem:/上年.gongkai", Fixture.DOCUMENT.replace("决算 某局2024", "决算 某局2023").replace("年度 2024", "年度 2023"));
		Marked marked = Marked.of(Fixture.DOCUMENT.replace("单位 万元\n", "单位 万元  上年 某局2023\n").replace("[60.00 = 支出表.2080101.合计]",
				"[0¦.00 = 增加额(支出表.2080101.合计)]"));
		HoverText hover = hover(Fixture.URI, marked).orElseThrow();
		has(hover.plain().zh(), "结论：一致", "上年文件");
		has(hover.plain().en(), "Verdict: agrees", "last year's document");
	}

	@Test
	void aStepOfAPathShowsItsFactAndItsReports() {
		String text = plain(Marked.document("= 支出表.2080101.合计]", "= 支出表.2080101.合¦计]"));
		has(text, "支出表.2080101.合计", "功能科目：2080101 行政运行", "60.00万元");
	}

	@Test
	void aTableInAnExpressionShowsItsOfficialTitleAndColumns() {
		has(plain(Marked.document("= 支出表.2080101.合计]", "= 支¦出表.2080101.合计]")), "示例02表 支出明细表", "合计、基本支出、项目支出");
	}

	@Test
	void aFunctionIsExplainedInBothLanguages() {
		HoverText hover = hover(Fixture.URI, Marked.document("= 占比(收支表", "= 占¦比(收支表")).orElseThrow();
		has(hover.plain().zh(), "a 占 b 的百分比");
		has(hover.plain().en(), "Share of a in b");
	}

	@Test
	void aFormNameShowsWhatTheFormHas() {
		has(plain(Marked.document("格式 示例格式", "格式 示例¦格式")), "示例格式", "2 张表", "1 条规则");
	}

	@Test
	void aSectionNameShowsItsOfficialTitle() {
		has(plain(Marked.document("节 总体 \"一、", "节 总¦体 \"一、")), "官方标题：总体情况");
	}

	@Test
	void aRuleInAFormShowsItsSentenceAndGround() {
		HoverText hover = hover(Fixture.FORM_URI + "x", Marked.of(Fixture.FORM.replace("规则 收支相抵", "规则 收支¦相抵"))).orElseThrow();
		has(hover.plain().zh(), "本年收入应等于本年支出", "依据：编制口径");
		has(hover.plain().en(), "Income equals expenditure");
	}

	@Test
	void aMemberOfADimensionShowsWhatLiesAboveAndBelowIt() {
		HoverText hover = hover(Fixture.FORM_URI + "x", Marked.of(Fixture.FORM.replace("(性质 = 基本支出)", "(性质 = 基本¦支出)"))).orElseThrow();
		has(hover.plain().zh(), "性质 = 基本支出", "人员经费、公用经费");
	}

	@Test
	void aProblemIsSaidFirst() {
		String text = plain(Marked.document("| 本年收入合计     | 3 | 150.00 |", "| 本年收入合计     | 3 | 15¦1.00 |"));
		has(text.lines().findFirst().orElseThrow(), "必须");
	}

	@Test
	void everythingFromTheDocumentIsEscapedInHtml() {
		HoverText hover = hover(Fixture.URI, Marked.document("[60.00 = 支出表.2080101.合计]", "[60.00 = 支出表.\"<b>&\"¦]")).orElseThrow();
		assertTrue(hover.html().zh().contains("&lt;b&gt;&amp;"), hover.html().zh());
		assertFalse(hover.html().zh().contains("<b>&"), hover.html().zh());
	}

	@Test
	void plainTextHasNothingToSay() {
		assertEquals(Optional.empty(), hover(Fixture.URI, Marked.document("> 本年收入合计", "> 本年¦收入合计")));
	}

	@Test
	void theRangeOfAHoverIsThatOfTheThing() {
		HoverText hover = hover(Fixture.URI, Marked.document("| 2080101 |", "| 208¦0101 |")).orElseThrow();
		assertEquals("2080101", Fixture.DOCUMENT.substring(hover.offset(), hover.offset() + hover.length()));
	}
}
