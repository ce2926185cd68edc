// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real disclosure of Henan, where it is at hand: nine tables, thirteen sections, forty self-evaluations. */
class Seed004Test {

	private static List<String> lines;
	private static Imported imported;

	@BeforeAll
	static void importIt() throws IOException, InputProblem {
		Optional<Path> seed = Imports.seed("004");
		assumeTrue(seed.isPresent(), "shared/seeds/004 is not at hand beside this checkout; the test is skipped");
		lines = Files.readAllLines(seed.get());
		imported = Imports.of(Files.readAllBytes(seed.get()));
	}

	@Test
	void theFormIsRecognisedAndTheTextHasNoErrorsAndFormatsToItself() {
		assertEquals("河南决算", imported.result().report().form());
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
	}

	@ParameterizedTest
	@CsvSource({ "公开01表, 31, 2, 129, 178", "公开02表, 45, 7, 180, 243", "公开03表, 48, 6, 245, 311", "公开04表, 32, 5, 313, 363",
			"公开05表, 45, 3, 365, 428", "公开06表, 29, 3, 430, 473", "公开07表, 1, 6, 475, 492", "公开08表, 1, 3, 494, 511", "公开09表, 1, 12, 513, 529" })
	void everyTableIsThereWithAllItsRowsAndCertified(String where, int rows, int columns, int first, int last) {
		assertTrue(imported.result().report().tables().contains(new ImportReport.Table(where, rows, columns, true, first, last)),
				imported.result().report().tables().toString());
	}

	@Test
	void everyAmountOfTheNineTablesIsACellAtItsPlace() {
		List<Report> cells = imported.reports().stream().filter(report -> report.place().where().startsWith("公开")).toList();
		assertEquals(1009, cells.size());
		for (Report cell : cells) {
			String line = lines.get(cell.place().source().line() - 1);
			assertTrue(line.startsWith(cell.quantity().printed(), cell.place().source().col() - 1), cell.toString());
		}
	}

	@Test
	void noAmountOfTheNineTablesIsLeftOut() {
		Set<String> printed = new TreeSet<>();
		for (int i = 139; i <= 527; i++) {
			int column = 1;
			for (String cell : lines.get(i - 1).split("\t", -1)) {
				if (cell.matches("[0-9,]+\\.[0-9]{2}")) {
					printed.add(i + ":" + column);
				}
				column += cell.length() + 1;
			}
		}
		Set<String> read = imported.reports().stream().filter(report -> report.place().where().startsWith("公开"))
				.map(report -> report.place().source().line() + ":" + report.place().source().col()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(printed, read);
	}

	@ParameterizedTest
	@CsvSource({ "公开01表, 年末结转和结余, 支出/决算数, 0.00, 174", "公开04表, 其他支出, 支出/合计, 0.00, 352", "公开06表, 39999, 决算数, 0.00, 468",
			"公开06表, 公用经费合计, 决算数, 244.33, 471", "公开09表, 合计, 预算数/公务用车购置及运行维护费/小计, 7.50, 527", "公开09表, 合计, 决算数/公务接待费, 0.50, 527" })
	void cellsHoldWhatIsPrinted(String where, String row, String column, String printed, int line) {
		Report cell = imported.cell(where, row, column);
		assertEquals(printed, cell.quantity().printed());
		assertEquals(line, cell.place().source().line());
	}

	@Test
	void everyItemOfTheTextHasItsBudgetItsAmountAndItsRate() {
		String text = imported.formatted();
		assertEquals(31, count(text, "年初预算\\(一般公共预算支出表\\.[^)]*\\)\\]万元，支出决算"));
		assertEquals(30, count(text, "\\] *万元，支出决算为\\[[0-9,.]+ = 一般公共预算支出表\\.[0-9]{7}\\.小计\\]"));
		assertEquals(28, count(text, "= 完成年初预算\\(一般公共预算支出表"));
		assertTrue(text.contains("[36120.00% = 完成年初预算(一般公共预算支出表.2080799.小计)]"));
		assertTrue(text.contains("[0.03% = 占比(一般公共预算支出表.201.小计, 一般公共预算支出表.合计.小计)]"));
	}

	@ParameterizedTest
	@CsvSource({ "12, 编制范围单位数", "13, 内设机构数", "39, 国内接待人次", "55, 车辆", "40, 绩效自评项目数", "98.64, 部门整体绩效评价得分" })
	void countsAndScoresOfTheTextAreFacts(String printed, String item) {
		assertTrue(imported.formatted().contains("[" + printed + " = " + item + "]"), item);
	}

	@Test
	void allTokensAreAccountedFor() {
		ImportReport.Tokens tokens = imported.result().report().tokens();
		assertEquals(4707, tokens.total());
		assertEquals(90, tokens.claim());
		assertEquals(88, tokens.derived());
		assertEquals(1, tokens.free(), "an amount in a reason");
		assertEquals(List.of(), imported.result().report().unplaced());
		assertEquals(imported.result().report().text().lines(), imported.result().report().text().kept());
	}

	@Test
	void allFortyFormsAreReadWithAllTheirIndicators() {
		List<ImportReport.Table> forms = imported.result().report().tables().stream().filter(table -> table.where().startsWith("绩效自评/")).toList();
		assertEquals(40, forms.size());
		assertEquals(40, forms.stream().map(ImportReport.Table::where).distinct().count(), "equal names are told apart by their unit");
		assertEquals(325, imported.reports().stream().filter(report -> report.place().where().endsWith("/绩效指标"))
				.filter(report -> report.place().column().equals("分值")).filter(report -> report.quantity().value() != null).count());
		assertEquals(160, imported.reports().stream().filter(report -> report.place().where().endsWith("/资金管理情况"))
				.filter(report -> report.place().column().equals("分值")).count());
	}

	@ParameterizedTest
	@CsvSource({ "就业见习补贴, 全年预算数, 144.96", "豫财教2022-105号2023年中等职业教育学生资助资金用于免学费, 执行率 %, 82.42",
			"社会保险工作经费（济源市机关事业单位社会保险管理处）, 全年执行数, 0.18", "创业担保贷款奖补及贴息资金, 年初预算数, 200" })
	void theFundsOfAProjectAreInTheirColumns(String project, String column, String printed) {
		assertEquals(printed, imported.cell("绩效自评/" + project + "/项目资金（万元）", "年度资金总额（万元）", column).quantity().printed());
	}

	@Test
	void nothingIsWrongWithTheMainTables() {
		List<String> wrong = new ArrayList<>();
		imported.analysis().findings().stream().filter(finding -> finding.severity() == Severity.MUST)
				.filter(finding -> finding.places().stream().anyMatch(place -> place.where().startsWith("公开")))
				.forEach(finding -> wrong.add(finding.message().zh()));
		assertEquals(List.of(), wrong);
	}

	@Test
	void sectionsTermsAndBrokenParagraphsAreThere() {
		String text = imported.formatted();
		for (String section : List.of("部分 目录", "节 部门职责", "节 机构设置", "节 收支总体", "节 收入情况", "节 支出情况", "节 财政拨款总体", "节 一般公共预算结构", "节 一般公共预算具体",
				"节 基本支出情况", "节 政府性基金情况", "节 国有资本经营情况", "节 三公经费具体", "节 机关运行经费情况", "节 政府采购情况", "节 国有资产占用", "节 重点绩效评价", "部分 名词解释", "部分 绩效自评表")) {
			assertTrue(text.contains(section), section);
		}
		assertEquals(48, count(text, "(?m)^ *名词 "));
		assertEquals(9, imported.result().messages().stream().filter(message -> message.zh().contains("合为一段")).count(), "nine page breaks");
	}

	@Test
	void theChartsShowItsNumbers() {
		Charted charts = Charted.of(imported.analysis().snapshot().orElseThrow());
		assertEquals("社会保障和就业支出 10,621.07, 农林水支出 1,428.89, 教育支出 477.26, 住房保障支出 173.67, 一般公共服务支出 4.17, 其他支出 0.22",
				charts.of("expenditure-by-function", 9));
		assertEquals("2022年: 收入总计 15,894.62, 财政拨款·收入总计 15,894.34, 一般公共预算·支出 15,630.34 | 2023年: 收入总计 12,705.28, 财政拨款·收入总计 12,705.06,"
				+ " 一般公共预算·支出 12,705.06", charts.of("year-on-year", 9));
		assertEquals("年初预算: 机关事业单位职业年金缴费支出 3,600.00, 公益性岗位补贴 1,599.00 … | 决算: 机关事业单位职业年金缴费支出 1,637.73, 公益性岗位补贴 1,309.64 …",
				charts.of("budget-and-final", 2));
		assertEquals("一般公共预算·支出 77.63, 三公经费 100.00 …", charts.of("completion", 2));
		assertEquals(38, charts.chart("projects-by-score").categoryNames().size(), "two of the forty have a blank score");
	}

	private static long count(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().count();
	}
}
