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

/**
 * Final accounts, invented, in the wordings of provinces that have no form of their own: tables in 元 and sentences in 万元, every subject
 * on a line above its amounts, numbers of parts above their titles, self-evaluated projects without a share.
 */
class OtherFinalAccountsTest {

	private static final String BASE = Imports.fixture("临江县文化馆.txt");
	private static Imported imported;

	@BeforeAll
	static void importIt() throws InputProblem {
		imported = Imports.of(BASE);
	}

	private static ImportReport report() {
		return imported.result().report();
	}

	@Test
	void nationalWordingsMakeItNoPlacesOwn() {
		assertEquals("通用决算", report().form());
	}

	@Test
	void everyTableIsReadAndEveryNumberHasItsPlace() {
		assertEquals(List.of("收支总表", "收入决算表", "支出决算表", "财政拨款收支总表", "一般公共预算支出表", "基本支出决算表", "政府性基金表", "国有资本经营表", "三公经费表", "绩效自评/送戏下乡"),
				report().tables().stream().map(ImportReport.Table::where).toList());
		assertEquals(List.of(), report().unplaced());
		assertEquals(0, report().tokens().free());
		assertEquals(report().text().lines(), report().text().kept());
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
	}

	@Test
	void aDocumentWithoutMistakesHasNoFindingButTheOrderThatItsPlacePrescribes() {
		assertEquals(List.of("misordered “八、政府性基金预算收入支出决算情况”的位置与格式规定的次序不符。"), imported.analysis().findings().stream().filter(finding -> finding.severity() != Severity.MAY).map(finding -> finding.rule() + " " + finding.message().zh()).toList());
	}

	@Test
	void theNumberOfEvaluatedProjectsAndTheirFundsAreBoundWithoutAShare() {
		assertTrue(imported.formatted().contains("自评的项目[4 = 绩效自评项目数]个，涉及资金[212.00 = 绩效自评资金]万元"), imported.formatted());
		assertTrue(imported.formatted().contains("[1 = 政府性基金绩效自评项目数]个政府性基金预算项目"), imported.formatted());
	}

	@Test
	void theAmountsBelowASubjectAreItsOwn() throws InputProblem {
		List<String> places = imported.reports().stream().filter(report -> report.origin() == Report.Origin.CLAIM && report.quantity().printed().equals("512.00"))
				.map(Report::key).map(Object::toString).toList();
		assertTrue(places.toString().contains("2070101"), places.toString());
		assertEquals(List.of("same-fact"), Imports.of(BASE.replace("支出决算为512.00万元，完成年初预算的102.40%", "支出决算为521.00万元，完成年初预算的104.20%")).musts());
	}

	@Test
	void aWrongNumberOfASentenceIsFound() throws InputProblem {
		assertEquals(List.of("claim"), Imports.of(BASE.replace("占基本支出的89.65%", "占基本支出的98.65%")).musts());
		assertEquals(List.of("claim"), Imports.of(BASE.replace("支出决算4.50万元，占72.58%", "支出决算4.50万元，占75.28%")).musts());
	}
}
