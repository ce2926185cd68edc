// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A small invented budget with all tables of its form: columns on side pages, rows without names, units with their
 * projects; and the same document laid out otherwise.
 */
class BudgetTablesTest {

	private static final String SIDE_PAGES = "项目支出预算\n\n单位：万元\n\n上年结转结余\t\t\t\n政府性基金预算\t国有资本经营预算\t财政专户管理资金\t单位资金\n";
	private static String base;
	private static Imported imported;
	private static Map<String, String> facts;

	@BeforeAll
	static void importIt() throws InputProblem, IOException {
		try (InputStream in = BudgetTablesTest.class.getResourceAsStream("清河区档案局.txt")) {
			base = new String(in.readAllBytes(), UTF_8).replace("〔空表说明〕", Imports.emptyStatement("沈阳预算", "政府性基金表"));
		}
		imported = Imports.of(base);
		facts = imported.facts();
	}

	private static Imported sameFacts(String text) throws InputProblem {
		Imported variant = Imports.of(text);
		assertEquals(facts, variant.facts());
		assertEquals(0, variant.result().report().tokens().unplaced(), variant.messages());
		assertEquals(variant.result().report().text().lines(), variant.result().report().text().kept(), variant.messages());
		return variant;
	}

	private static List<ImportReport.Table> tables(Imported document) {
		return document.result().report().tables();
	}

	private static ImportReview.Table review(Imported document, String title) {
		return document.result().review().tables().stream().filter(table -> table.title().equals(title)).findFirst().orElseThrow();
	}

	@Test
	void everyTableIsThereAndEveryNumberHasItsPlace() {
		assertEquals(19, tables(imported).size());
		assertEquals(0, imported.result().report().tokens().unplaced());
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
	}

	@ParameterizedTest
	@CsvSource({ "表1, 13, true", "表2, 3, true", "表3, 11, true", "表4, 10, true", "表7, 1, true", "表8, 1, false", "表9, 6, true", "表11, 7, true",
			"表13, 1, false", "表14, 3, true", "表15, 3, true" })
	void tablesWithSumsAreCertified(String where, int rows, boolean certified) {
		ImportReport.Table table = tables(imported).stream().filter(t -> t.where().equals(where)).findFirst().orElseThrow();
		assertEquals(rows, table.rows());
		assertEquals(certified, table.certified());
	}

	@Test
	void nothingIsWrongInIt() {
		assertEquals(List.of(), imported.analysis().findings().stream().filter(finding -> finding.severity() != Severity.MAY)
				.map(finding -> finding.message().zh()).toList());
	}

	@Test
	void columnsOfSidePagesBelongToTheRowsOfTheirPage() {
		assertEquals("10.00", imported.cell("表9", "合计", "上年结转结余/政府性基金预算").quantity().printed());
		assertEquals("10.00", imported.cell("表9", "档案数字化", "上年结转结余/政府性基金预算").quantity().printed());
		assertEquals("EMPTY", String.valueOf(imported.cell("表9", "馆库修缮", "上年结转结余/政府性基金预算").quantity().blank()));
		Report cell = imported.cell("表9", "档案数字化", "上年结转结余/政府性基金预算");
		assertEquals("10.00", base.lines().toList().get(cell.place().source().line() - 1).substring(0, 5), "the line of the side page");
	}

	@Test
	void aSidePageWithoutRowsHeldBlankCells() throws InputProblem {
		String first = SIDE_PAGES + "10.00\t\t\t\n\t\t\t\n\t\t\t\n\n";
		String second = SIDE_PAGES + "10.00\t\t\t\n\t\t\t\n10.00\t\t\t\n\n";
		assertTrue(base.contains(first + second));
		Imported variant = Imports.of(base.replace(first + second, SIDE_PAGES + "\n" + SIDE_PAGES + "\n"));
		assertEquals("EMPTY", String.valueOf(variant.cell("表9", "档案数字化", "上年结转结余/政府性基金预算").quantity().blank()));
		assertEquals("EMPTY", String.valueOf(variant.cell("表9", "合计", "上年结转结余/单位资金").quantity().blank()));
	}

	@Test
	void sidePagesMayStandBehindTheirPages() throws InputProblem {
		int side = base.indexOf(SIDE_PAGES);
		String first = base.substring(side, base.indexOf(SIDE_PAGES, side + 1));
		int second = base.lastIndexOf("项目支出预算表\n\n表 9", side);
		sameFacts(base.substring(0, second) + first + base.substring(second, side) + base.substring(side + first.length()));
	}

	@Test
	void rowsOfASidePageThatFitNoPageAreNotGuessed() throws InputProblem {
		Imported variant = Imports.of(base.replaceFirst(Pattern.quote(SIDE_PAGES + "10.00\t\t\t\n\t\t\t\n\t\t\t\n"),
				SIDE_PAGES + "10.00\t\t\t\n5.00\t\t\t\n"));
		assertTrue(variant.messages().contains("找不到与它的行一一对应的那一页"), variant.messages());
		assertTrue(variant.result().report().tokens().unplaced() > 0);
	}

	@Test
	void linesOfDashesAndBlankLinesMeanNothing() throws InputProblem {
		sameFacts(base.replace("2010301\t行政运行\t45.00\t45.00\t40.00", "\n2010301\t行政运行\t45.00\t45.00\t40.00").replace("\n档案数字化", "\n--\t--\t--\n档案数字化"));
		sameFacts(base.replace("\n\t档案整理专项\t", "\n\n\t档案整理专项\t"));
	}

	@Test
	void aRowBrokenInsideALongTextIsOneRow() throws InputProblem {
		sameFacts(base.replace("整理 1990 年以来的文书档案。", "整理 1990 年以\n来的文书档案。"));
	}

	@Test
	void strayEmptyColumnsAndClippedCaptionsMeanNothing() throws InputProblem {
		sameFacts(Arrays.stream(base.split("\n", -1)).map(line -> line.split("\t", -1).length == 15 ? line + "\t\t" : line).collect(Collectors.joining("\n")));
		sameFacts(base.replace("表 10\n\n单位名称：清河区档案局\n\n单位：万元", "表 10\n\n单位名称：清河区档案局\n\n单位：万"));
	}

	@Test
	void aRowWhoseLastAmountsSlippedIsMendedByItsSums() throws InputProblem {
		String row = "502\t机关商品和服务支出\t65.00\t47.00\t47.00\t\t\t\t\t18.00\t8.00\t10.00\t\t\t\n";
		assertTrue(base.contains(row));
		Imported variant = sameFacts(base.replace(row, "502\t机关商品和服务支出\t65.00\t47.00\t47.00\t\t\t\t18.00\t8.00\t10.00\t\t\t\t\n"));
		assertTrue(variant.messages().contains("移动了栏目"), variant.messages());
		assertTrue(tables(variant).stream().filter(table -> table.where().equals("表11")).allMatch(ImportReport.Table::certified));
	}

	@Test
	void aSlippedRowWithAnAlteredAmountIsReadLikeTheOthersThatSlipped() throws InputProblem {
		String slipped = base.replace("65.00\t47.00\t47.00\t\t\t\t\t18.00\t8.00\t10.00\t\t\t\n", "65.00\t47.00\t47.00\t\t\t\t18.00\t8.00\t10.00\t\t\t\t\n")
				.replace("60.00\t42.00\t42.00\t\t\t\t\t18.00\t8.00\t10.00\t\t\t\n", "66.00\t42.00\t42.00\t\t\t\t18.00\t8.00\t10.00\t\t\t\t\n");
		Imported variant = Imports.of(slipped);
		assertEquals("66.00", variant.cell("表11", "50205", "总计").quantity().printed());
		assertEquals("18.00", variant.cell("表11", "50205", "上年结转结余/合计").quantity().printed());
		assertEquals("10.00", variant.cell("表11", "50205", "上年结转结余/政府性基金预算").quantity().printed());
	}

	@Test
	void aRowThatNoMoveMakesRightStaysAsItIsPrinted() throws InputProblem {
		String table = "债务支出预算表\n\n表13";
		int start = base.indexOf("\n合计\t", base.indexOf(table)) + 1;
		Imported variant = Imports.of(base.substring(0, start) + "合计\t\t7.00\t\t\t\t7.00\t7.00\t\t\t\t\t\t\t\t" + base.substring(base.indexOf('\n', start)));
		assertEquals("7.00", variant.cell("表13", "合计", "本年收入/国有资本经营预算").quantity().printed());
		ImportReport.Table read = tables(variant).stream().filter(t -> t.where().equals("表13")).findFirst().orElseThrow();
		assertEquals(false, read.certified());
	}

	@Test
	void anAlteredAmountIsKeptAndTheTableIsNotCertified() throws InputProblem {
		Imported variant = Imports.of(base.replace("50205\t委托业务费\t60.00", "50205\t委托业务费\t66.00"));
		assertEquals("66.00", variant.cell("表11", "50205", "总计").quantity().printed());
		ImportReview.Table review = review(variant, "支出经济分类预算表（政府预算）");
		assertTrue(review.doubts().stream().anyMatch(doubt -> doubt.zh().contains("66.00")), review.doubts().toString());
	}

	@Test
	void theReviewSaysWhichSumsProveATable() {
		List<String> proofs = review(imported, "支出功能分类预算表").proofs().stream().map(proof -> proof.zh()).toList();
		assertTrue(proofs.contains("“总计”=“本年收入/合计”+“上年结转结余/合计”：11 行都成立。"), proofs.toString());
		assertTrue(review(imported, "政府性基金预算支出表").proofs().isEmpty());
		assertEquals(1, review(imported, "政府性基金预算支出表").doubts().size());
	}

	@Test
	void sameLabelsUnderDifferentParentsAreDifferentRows() {
		Map<String, String> rows = imported.reports().stream().filter(report -> report.place().where().equals("表4")
				&& report.place().row().equals("一般公共预算拨款收入")).collect(Collectors.toMap(report -> report.key().get("要素"), report -> report.quantity().printed()));
		assertEquals(Map.of("收入", "91.00", "年初结转和结余", "8.00"), rows);
	}

	@Test
	void projectsBelongToTheUnitAboveThem() {
		assertEquals("清河区档案馆", imported.cell("表9", "档案数字化", "总计").key().get("单位"));
		assertEquals("清河区档案局", imported.cell("表9", "档案整理专项", "总计").key().get("单位"));
		assertEquals("", imported.cell("表9", "合计", "总计").key().get("单位"));
		assertEquals("清河区档案馆", imported.cell("表2", "清河区档案馆", "总计").key().get("单位"), "a name broken by a space is the same name");
	}

	@Test
	void theOnlyRowOfATableWithoutRowNamesMayBeBlankOrMissing() throws InputProblem {
		Imported blank = Imports.of(base.replace("3.00\t\t2.00\t\t2.00\t1.00\n", "\t\t\t\t\t\n"));
		assertEquals("EMPTY", String.valueOf(blank.cell("表7", "合计", "公务接待费").quantity().blank()));
		Imported missing = Imports.of(base.replace("3.00\t\t2.00\t\t2.00\t1.00\n", ""));
		assertTrue(missing.reports().stream().noneMatch(report -> report.place().where().equals("表7")));
	}
}
