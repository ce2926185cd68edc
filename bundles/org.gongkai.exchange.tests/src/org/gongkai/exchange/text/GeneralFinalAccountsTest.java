// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.core.check.Severity;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Final accounts, invented, of a place that has no form of its own, although some wordings of a place that has one are in them. */
class GeneralFinalAccountsTest {

	private static final String BASE = Imports.fixture("云岭市文化馆.txt");
	private static Imported imported;

	@BeforeAll
	static void importIt() throws InputProblem {
		imported = Imports.of(BASE);
	}

	@Test
	void aFewWordingsOfAnotherPlaceMakeItNoneOfItsDocuments() {
		assertEquals("通用决算", imported.result().report().form());
	}

	@Test
	void itsTablesAreCertifiedAndNothingIsUnplaced() {
		List<ImportReport.Table> tables = imported.result().report().tables();
		assertEquals(List.of("收支总表", "收入决算表", "支出决算表", "一般公共预算支出表", "三公经费表"), tables.stream().map(ImportReport.Table::where).toList());
		assertTrue(tables.stream().allMatch(ImportReport.Table::certified), tables.toString());
		assertEquals(List.of(), imported.result().report().unplaced());
		assertEquals(List.of(), imported.analysis().problems());
	}

	@Test
	void tablesThatOtherPlacesPrintAreNotDemanded() {
		assertEquals(List.of(), imported.analysis().findings().stream().filter(finding -> finding.severity() != Severity.MAY).map(finding -> finding.rule() + " " + finding.message().zh()).toList());
	}

	@Test
	void everyAmountOfTheExplanationIsBound() {
		List<String> free = imported.formatted().lines().map(String::strip).filter(line -> line.startsWith(">")).map(line -> line.replaceAll("\\[[^\\]]*\\]", ""))
				.filter(line -> line.replace("单价100万元", "").matches(".*[0-9](?:万元|%|辆|个|台|人次).*")).toList();
		assertEquals(List.of(), free);
	}

	@Test
	void aWrongNumberOfASentenceIsFound() throws InputProblem {
		assertEquals(List.of("claim"), Imports.of(BASE.replace("占本年支出合计的93.65%", "占本年支出合计的96.35%")).musts());
		assertEquals(List.of("claim"), Imports.of(BASE.replace("公务接待费支出决算为2.00万元，完成预算的66.67%", "公务接待费支出决算为2.00万元，完成预算的76.67%")).musts());
		assertEquals(List.of("same-fact"), Imports.of(BASE.replace("公务用车购置及运行费支出决算为5.50万元，完成预算的91.67%", "公务用车购置及运行费支出决算为5.05万元，完成预算的91.67%")).musts());
	}
}
