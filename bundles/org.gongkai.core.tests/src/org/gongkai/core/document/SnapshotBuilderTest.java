// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.fact.Report;
import org.gongkai.core.fact.SourcePlace;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.quantity.Blank;
import org.gongkai.model.ModelFactory;
import org.junit.jupiter.api.Test;

class SnapshotBuilderTest {

	private final SampleForm form = new SampleForm();
	private final SampleDocument document = new SampleDocument(form);

	@Test
	void everyCellOfAnAmountReportsItsFact() {
		List<Report> reports = document.table(form.expenditure, "| 2080101 | 行政运行 | 4,000 | 3,715.29 | |").snapshot().facts().reports();
		assertEquals(3, reports.size());
		Report basic = reports.get(1);
		assertEquals("功能科目=2080101 年度=2024 性质=基本支出 要素=支出 阶段=决算", basic.key().toString());
		assertEquals(new BigDecimal("3715.29"), basic.quantity().value());
		assertEquals("万元", basic.quantity().unit());
		assertEquals(2, basic.quantity().decimals());
		assertEquals("公开03表", basic.place().where());
		assertEquals("2080101", basic.place().row());
		assertEquals("行政运行", basic.place().rowLabel());
		assertEquals("基本支出", basic.place().column());
		assertEquals(Blank.EMPTY, reports.get(2).quantity().blank());
		assertNull(reports.get(2).quantity().value());
	}

	@Test
	void aCellKnowsItsPlaceInFileAndSource() {
		Report report = document.table(form.expenditure, "| 208 | 社会保障和就业支出 | 7,336 | 817 | 6,520 | @466").snapshot().facts().reports().get(1);
		assertEquals(report.place().line() * 1000 + 28, report.place().offset());
		assertEquals(29, report.place().col());
		assertEquals(3, report.place().length());
		assertEquals(new SourcePlace("source.txt", 466, 21), report.place().source());
	}

	@Test
	void panelsSideBySideReportOnTheirOwn() {
		DocumentSnapshot snapshot = document.table(form.balance, """
				| 一、财政拨款收入 | 1 | 90 | 一、社会保障和就业支出 | 9 | 95 |
				| | 6 | | 年末结转和结余 | 13 | 5 |""").snapshot();
		assertEquals(List.of("财政拨款收入", "社会保障和就业支出", "年末结转和结余"),
				snapshot.facts().reports().stream().map(report -> report.place().row()).toList());
		assertEquals("年末结转和结余", snapshot.facts().reports().get(2).key().get("要素"));
		assertEquals(List.of(), snapshot.problems());
	}

	@Test
	void aClaimOfOneFactIsAReportOfIt() {
		DocumentSnapshot snapshot = document.text("支出[4,000.12 = 支出表.合计]万元，车辆[3 = 公务用车保有量]辆。").snapshot();
		assertEquals(2, snapshot.facts().reports().size());
		assertEquals(Report.Origin.CLAIM, snapshot.facts().reports().get(0).origin());
		assertEquals("要素=支出 阶段=决算", snapshot.facts().reports().get(0).key().without("年度").toString());
		assertEquals("辆", snapshot.facts().reports().get(1).quantity().unit());
	}

	@Test
	void theUnitOfAClaimStandsBehindItOrInTheNumberOrIsThatOfItsFact() {
		List<ClaimText> claims = document.text("甲[1 = 支出表.合计]亿元，占[5% = 占比(支出表.合计, 支出表.合计)]，乙[2 = 支出表.合计]，丙[3 = 增加额(支出表.合计)]。")
				.snapshot().claims();
		assertEquals(List.of("亿元", "%", "万元", "万元"), claims.stream().map(ClaimText::unit).toList());
	}

	@Test
	void claimsWithoutANumberAreKeptApart() {
		List<ClaimText> claims = document.text("[空 = 支出表.合计]万元，[= 支出表.合计]万元，[12 自由]个，[5 = 支出表.合计]。").snapshot().claims();
		assertEquals(List.of(ClaimText.Kind.MISSING, ClaimText.Kind.COMPUTED, ClaimText.Kind.FREE, ClaimText.Kind.BOUND),
				claims.stream().map(ClaimText::kind).toList());
	}

	@Test
	void aClaimKnowsTheWordsOfItsSentence() {
		ClaimText claim = document.text("前句。比上年增加[5 = 增加额(支出表.合计)]万元，主要原因是甲。后句。").snapshot().claims().getFirst();
		assertEquals("比上年增加", claim.before());
		assertEquals("万元，主要原因是甲", claim.after());
	}

	@Test
	void printedHeadingsMeanNothing() {
		DocumentSnapshot snapshot = document.table(form.general, """
				| 项目 | | 本年支出 | | |
				| 编码 | 名称 | 小 计 | 基本支出 | 项目支出 |
				| 栏次 | | 1 | 2 | 3 |
				| 栏次 | 1 | 2 | 3 | |
				| | | | | |
				| 合计 | | 9 | 4 | 5 |""").snapshot();
		assertEquals(List.of(), snapshot.problems());
		assertEquals(3, snapshot.facts().reports().size());
	}

	@Test
	void surplusCellsAreNamedAndTheRestWorks() {
		DocumentSnapshot snapshot = document.table(form.expenditure, "| 合计 | | 9 | 4 | 5 | 6 | |").snapshot();
		Finding finding = only(snapshot);
		assertEquals("too-many-cells", finding.rule());
		assertEquals("6", finding.places().getFirst().printed());
		assertEquals(3, snapshot.facts().reports().size());
	}

	@Test
	void surplusBlankCellsAreLayout() {
		assertEquals(List.of(), document.table(form.expenditure, "| 合计 | | 9 | 4 | 5 | | |").snapshot().problems());
	}

	@Test
	void missingCellsAreNamedAndAreNotZero() {
		DocumentSnapshot snapshot = document.table(form.expenditure, "| 合计 | | 9 | 4 |").snapshot();
		assertEquals("too-few-cells", only(snapshot).rule());
		assertEquals(2, snapshot.facts().reports().size());
		assertEquals(" |", only(snapshot).fixes().getFirst().edits().getFirst().text());
	}

	@Test
	void aWithdrawnCodeIsNamedWithItsSuccessor() {
		Finding finding = only(document.table(form.expenditure, "| 2080104 | 综合业务管理 | 9 | 4 | 5 |").snapshot());
		assertEquals("unknown-code", finding.rule());
		assertTrue(finding.message().zh().contains("2023"), finding.message().zh());
		assertEquals("2080109", finding.fixes().getFirst().edits().getFirst().text());
		assertEquals("2080104", finding.places().getFirst().printed());
	}

	@Test
	void anUnknownCodeStillReportsItsFacts() {
		assertEquals(3, document.table(form.expenditure, "| 2080177 | 某项 | 9 | 4 | 5 |").snapshot().facts().reports().size());
	}

	@Test
	void codeAndNameMustBelongTogether() {
		Finding finding = only(document.table(form.expenditure, "| 2080101 | 住房公积金 | 9 | 4 | 5 |").snapshot());
		assertEquals("name-differs", finding.rule());
		assertEquals("住房公积金", finding.places().getFirst().printed());
		assertEquals("行政运行", finding.fixes().getFirst().edits().getFirst().text());
	}

	@Test
	void anUnknownRowReportsNothingAndIsNamed() {
		DocumentSnapshot snapshot = document.table(form.publicExpenses, "| 4、会议费 | 1 | 2 |").snapshot();
		assertEquals("unknown-row", only(snapshot).rule());
		assertEquals(0, snapshot.facts().reports().size());
	}

	@Test
	void amountsWithoutALabelAreNamed() {
		assertEquals("unlabelled-row", only(document.table(form.publicExpenses, "| | 1 | 2 |").snapshot()).rule());
	}

	@Test
	void anUnreadableNumberLeavesTheOtherCellsAsTheyAre() {
		DocumentSnapshot snapshot = document.table(form.expenditure, "| 合计 | | 1.234.56 | 4 | 5 |").snapshot();
		Finding finding = only(snapshot);
		assertEquals("unreadable-number", finding.rule());
		assertEquals("1.234.56", finding.places().getFirst().printed());
		assertEquals(2, snapshot.facts().reports().size());
	}

	@Test
	void anAmountInAColumnOfNamesIsNamed() {
		assertEquals(List.of("misplaced-number", "name-differs"), document.table(form.expenditure, "| 208 | 7,336 | 817 | 6,520 | |").snapshot()
				.problems().stream().map(Finding::rule).toList());
	}

	@Test
	void aRowThatStandsTwiceIsNamedWithBothPlaces() {
		Finding finding = only(document.table(form.publicExpenses, "| 合计 | 1 | 2 |\n| 合计 | 1 | 2 |").snapshot());
		assertEquals("row-twice", finding.rule());
		assertEquals(2, finding.places().size());
	}

	@Test
	void aDocumentWithoutAFormStillHasItsText() {
		document.disclosure.setForm(null);
		DocumentSnapshot snapshot = document.part("第一部分").text("收入[5 = 支出表.合计]万元。").snapshot();
		assertTrue(snapshot.meaning().isEmpty());
		assertEquals(1, snapshot.claims().size());
		assertEquals("第一部分", ((Content.Section) snapshot.content().getFirst()).title());
	}

	@Test
	void aTableOfAnotherFormIsReadByThatForm() {
		document.disclosure.setForm(null);
		assertEquals(3, document.table(form.expenditure, "| 合计 | | 9 | 4 | 5 |").snapshot().facts().reports().size());
	}

	@Test
	void anIncompleteModelIsReadAsFarAsItGoes() {
		document.disclosure.getBlocks().add(ModelFactory.eINSTANCE.createTable());
		document.disclosure.getBlocks().add(ModelFactory.eINSTANCE.createSection());
		document.disclosure.getBlocks().add(ModelFactory.eINSTANCE.createTerm());
		document.disclosure.getBlocks().add(ModelFactory.eINSTANCE.createParagraph());
		document.disclosure.setName(null);
		document.disclosure.setEntity(null);
		document.text("[5 = 没有.的]和[6 = 支出表.没有的]").table(form.expenditure, "|").table(form.expenditure, "| 208");
		DocumentSnapshot snapshot = document.snapshot();
		assertEquals(2, snapshot.claims().size());
		assertEquals(0, snapshot.facts().reports().size());
	}

	@Test
	void theReportAtAnOffsetIsFound() {
		DocumentSnapshot snapshot = document.table(form.expenditure, "| 合计 | | 9,000 | 4 | 5 |").snapshot();
		Report report = snapshot.facts().reports().getFirst();
		assertEquals(report, snapshot.facts().at(report.place().offset() + 2).orElseThrow());
		assertTrue(snapshot.facts().at(0).isEmpty());
	}

	private static Finding only(DocumentSnapshot snapshot) {
		assertEquals(1, snapshot.problems().size(), () -> snapshot.problems().toString());
		return snapshot.problems().getFirst();
	}
}
