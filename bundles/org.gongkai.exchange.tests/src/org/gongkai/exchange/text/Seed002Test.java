// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real budget, where it is at hand: its main tables, the columns on side pages, the slipped rows, its text, every token. */
class Seed002Test {

	/** Lines of the main tables. */
	private static final int FIRST = 135;
	private static final int LAST = 584;
	private static List<String> lines;
	private static Imported imported;

	@BeforeAll
	static void importIt() throws IOException, InputProblem {
		Optional<Path> seed = Imports.seed("002");
		assumeTrue(seed.isPresent(), "shared/seeds/002 is not at hand beside this checkout; the test is skipped");
		lines = Files.readAllLines(seed.get());
		imported = Imports.of(Files.readAllBytes(seed.get()));
	}

	@Test
	void theImportedTextHasNoErrorsAndFormatsToItself() {
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
	}

	@ParameterizedTest
	@CsvSource({ "表1, 13, 2, true, 135, 158", "表2, 2, 17, true, 160, 172", "表3, 23, 5, true, 174, 218", "表4, 10, 2, true, 220, 240",
			"表5, 22, 5, true, 243, 288", "表6, 22, 3, true, 290, 333", "表7, 0, 6, false, 335, 344", "表8, 1, 3, false, 346, 358",
			"表9, 12, 13, true, 360, 429", "表10, 23, 13, true, 434, 478", "表11, 10, 13, true, 480, 499", "表12, 25, 13, true, 501, 548",
			"表13, 1, 13, false, 550, 560", "表14, 1, 13, false, 562, 572", "表15, 1, 13, false, 574, 584" })
	void everyTableIsThereWithAllItsRows(String where, int rows, int columns, boolean certified, int first, int last) {
		assertTrue(imported.result().report().tables().contains(new ImportReport.Table(where, rows, columns, certified, first, last)),
				imported.result().report().tables().toString());
	}

	@Test
	void everyAmountOfTheFifteenTablesIsACellAtItsPlace() {
		List<Report> cells = imported.reports().stream().filter(report -> report.place().where().matches("表[0-9]+")).toList();
		assertEquals(1311, cells.size());
		assertEquals(442, cells.stream().filter(cell -> cell.quantity().value() != null).count());
		for (Report cell : cells) {
			String line = lines.get(cell.place().source().line() - 1);
			assertTrue(line.startsWith(cell.quantity().printed(), cell.place().source().col() - 1), cell.toString());
		}
	}

	@Test
	void noAmountOfTheFifteenTablesIsLeftOut() {
		long amounts = lines.subList(FIRST - 1, LAST).stream().filter(line -> line.indexOf('\t') >= 0).flatMap(line -> List.of(line.split("\t")).stream())
				.filter(cell -> cell.matches("[0-9,]+\\.[0-9]{2}")).count();
		assertEquals(442, amounts);
	}

	@ParameterizedTest
	@CsvSource({ "表2, 合计, 上年结转结余/合计, '1,083.14'", "表3, 2080199, 项目支出, 298.90", "表6, 30299, 本年一般公共预算基本支出/公用经费, 29.60",
			"表10, 2080115, 上年结转结余/一般公共预算, 878.14", "表11, 507, 上年结转结余/合计, 878.14", "表11, 50701, 上年结转结余/一般公共预算, 878.14",
			"表11, 509, 本年收入/一般公共预算, '3,081.25'", "表11, 50999, 上年结转结余/合计, 205.00", "表12, 31204, 上年结转结余/合计, 878.14",
			"表9, 公共岗位补贴资金, 总计, 922.63", "表9, 网络租赁费, 上年结转结余/单位资金, ''" })
	void cellsHoldWhatIsPrinted(String where, String row, String column, String printed) {
		assertEquals(printed, imported.cell(where, row, column).quantity().printed());
	}

	@Test
	void rowsOfOneLabelAreToldApartByTheRowAboveThem() {
		List<String> general = imported.reports().stream().filter(report -> report.place().where().equals("表4") && report.place().row().equals("一般公共预算拨款收入"))
				.map(report -> report.key().get("要素") + " " + report.quantity().printed()).toList();
		assertEquals(List.of("收入 4,030.90", "年初结转和结余 1,083.14"), general);
	}

	@Test
	void everyTargetTableIsThere() {
		List<String> targets = imported.result().report().tables().stream().map(ImportReport.Table::where).filter(where -> where.startsWith("绩效目标/")).toList();
		assertEquals(10, targets.size(), targets.toString());
	}

	@Test
	void allTokensAreAccountedFor() {
		ImportReport report = imported.result().report();
		assertEquals(1050, report.tokens().total());
		assertEquals(0, report.tokens().unplaced(), report.unplaced().toString());
		assertEquals(32, report.tokens().claim());
		assertEquals(4, report.tokens().derived(), "the budget of the year before, the difference and two coverages");
		assertEquals(report.text().lines(), report.text().kept());
	}

	@Test
	void theStaffOfEveryDepartmentIsAClaimOfItsOwn() {
		List<String> staff = imported.reports().stream().filter(report -> report.key().get("事项").equals("机构人员编制"))
				.map(report -> report.quantity().printed()).toList();
		assertEquals(List.of("8", "9", "8", "5", "7", "7", "6"), staff);
	}

	@Test
	void theMainTablesAreFoundRight() {
		List<String> wrong = imported.analysis().findings().stream().filter(finding -> finding.severity() == Severity.MUST)
				.filter(finding -> finding.places().stream().anyMatch(place -> place.where().matches("表[0-9]+"))).map(finding -> finding.message().zh()).toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void theChartsShowItsNumbers() {
		Charted charts = Charted.of(imported.analysis().snapshot().orElseThrow());
		assertEquals("基本支出 800.66, 项目支出 4,313.38", charts.of("expenditure-by-nature", 9));
		assertEquals("社会保障和就业支出 5,012.02, 住房保障支出 70.17, 卫生健康支出 31.85", charts.of("expenditure-by-function", 9));
		assertEquals("对个人和家庭的补助 3,286.25, 对企业补助 878.14, 工资福利支出 658.78, 商品和服务支出 290.87", charts.of("expenditure-by-economy", 9));
		assertEquals("对个人和家庭的补助 3,286.25, 对事业单位经常性补助 949.65, 对企业补助 878.14", charts.of("expenditure-by-government-economy", 9));
		assertEquals("2023年: 收入总计 5,433.17 | 2024年: 收入总计 5,114.04", charts.of("year-on-year", 9));
		assertFalse(charts.ids().contains("completion"), "a budget has no rate of completion");
	}
}
