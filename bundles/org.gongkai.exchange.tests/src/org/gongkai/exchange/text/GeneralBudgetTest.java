// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A budget, invented, of a place that has no form of its own: all ten national tables and an explanation as such places write it. */
class GeneralBudgetTest {

	private static final String BASE = Imports.fixture("江湾县交通运输局.txt");
	private static Imported imported;

	@BeforeAll
	static void importIt() throws InputProblem {
		imported = Imports.of(BASE);
	}

	private static String section(String name) {
		StringBuilder words = new StringBuilder();
		boolean inside = false;
		for (String line : imported.formatted().lines().map(String::strip).toList()) {
			inside = line.startsWith("节 ") || line.startsWith("部分 ") ? line.split(" ")[1].equals(name) : inside;
			words.append(inside ? line : "");
		}
		return words.toString();
	}

	@Test
	void allTenTablesAreReadAndNothingIsUnplaced() {
		assertEquals("通用预算", imported.result().report().form());
		assertEquals(List.of("收支总表", "收入总表", "支出总表", "财政拨款收支总表", "一般公共预算支出表", "基本支出表", "三公经费表", "政府性基金表", "国有资本经营表", "项目支出表"),
				imported.result().report().tables().stream().map(ImportReport.Table::where).toList());
		assertEquals(List.of(), imported.result().report().unplaced());
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
	}

	@Test
	void aDocumentWithoutMistakesHasNoFinding() {
		assertEquals(List.of(), imported.analysis().findings().stream().filter(finding -> finding.severity() != Severity.MAY).map(finding -> finding.rule() + " " + finding.message().zh()).toList());
	}

	@Test
	void everyAmountOfTheExplanationIsBound() {
		List<String> bound = imported.reports().stream().filter(report -> report.origin() == Report.Origin.CLAIM).map(report -> report.quantity().printed()).toList();
		assertEquals(47, bound.size(), bound.toString());
		// text as it is without its claims
		long free = imported.formatted().lines().map(String::strip).filter(line -> line.startsWith(">"))
				.filter(line -> line.replaceAll("\\[[^\\]]*\\]", "").matches(".*[0-9](?:%|辆|个|台).*")).count();
		assertEquals(0, free);
	}

	@Test
	void sentencesSayWhatTheirNumbersMean() {
		assertTrue(section("收入情况").contains("占[92.74% = 占比(收支总表.收入.一般公共预算拨款收入, 收支总表.收入.收入总计)]"), section("收入情况"));
		assertTrue(section("支出情况").contains("项目支出[410.00 = 支出总表.合计.项目支出]万元"), section("支出情况"));
		assertTrue(section("财政拨款情况").contains("交通运输支出[950.00 = 财政拨款收支总表.支出.214]万元"), section("财政拨款情况"));
		assertTrue(section("一般公共预算结构").contains("占[82.61% = 占比(一般公共预算支出表.214.合计, 一般公共预算支出表.合计.合计)]"), section("一般公共预算结构"));
		assertTrue(section("一般公共预算具体").contains("下降[1.64% = 下降率(一般公共预算支出表.2140101.合计)]"), section("一般公共预算具体"));
		assertTrue(section("基本支出情况").contains("公用经费[110.00 = 基本支出表.合计.公用经费]万元"), section("基本支出情况"));
		assertTrue(section("三公经费情况").contains("公务用车运行费[12.00 = 三公经费表.合计.公务用车运行费]万元"), section("三公经费情况"));
		assertTrue(section("三公经费情况").contains("减少[2.00 = 减少额(三公经费表.合计.合计)]万元"), section("三公经费情况"));
		assertTrue(section("政府性基金情况").contains("增加[60.00 = 增加额(政府性基金表.合计.合计)]万元"), section("政府性基金情况"));
		assertTrue(section("政府采购情况").contains("政府采购工程预算[200.00 = 政府采购工程支出]万元"), section("政府采购情况"));
		assertTrue(section("国有资产占用").contains("通用设备[2 = 大型通用设备]台"), section("国有资产占用"));
		assertTrue(section("预算绩效").contains("项目[3 = 绩效目标项目数]个，涉及资金[410.00 = 绩效目标项目资金]万元"), section("预算绩效"));
	}

	@Test
	void aProjectThatIsNotTheSumOfItsFundsIsFound() throws InputProblem {
		assertEquals(List.of("项目支出合计", "table-sum"), Imports.of(BASE.replace("江湾县公路养护中心\t200.00\t200.00", "江湾县公路养护中心\t210.00\t200.00")).musts());
	}

	@Test
	void aWrongShareAndAWrongDirectionAreFound() throws InputProblem {
		assertEquals(List.of("claim"), Imports.of(BASE.replace("占82.61%", "占86.21%")).musts());
		assertEquals(List.of("claim"), Imports.of(BASE.replace("比2024年预算数减少10.00万元，下降1.64%", "比2024年预算数减少10.00万元，下降1.46%")).musts());
	}

	@Test
	void anItemBelowASubjectThatTheCatalogDoesNotTakeApartIsNoUnknownCode() throws InputProblem {
		assertTrue(Imports.of(BASE.replace("2080505", "2080595")).musts().contains("unknown-code"));
		assertEquals(List.of(), imported.analysis().findings().stream().filter(finding -> finding.rule().equals("unknown-code")).toList());
	}
}
