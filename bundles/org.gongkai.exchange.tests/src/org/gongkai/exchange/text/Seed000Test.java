// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real disclosure of 24,000 lines with a cell on each, where it is at hand: tables, claims, every token. */
class Seed000Test {

	/** Lines of the main tables. */
	private static final int FIRST = 21779;
	private static final int LAST = 24327;
	private static List<String> lines;
	private static Imported imported;

	@BeforeAll
	static void importIt() throws IOException, InputProblem {
		Optional<Path> seed = Imports.seed("000");
		assumeTrue(seed.isPresent(), "shared/seeds/000 is not at hand beside this checkout; the test is skipped");
		lines = Files.readAllLines(seed.get());
		imported = Imports.of(Files.readAllBytes(seed.get()));
	}

	@Test
	void theImportedTextHasNoErrorsAndFormatsToItself() {
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
	}

	@ParameterizedTest
	@CsvSource({ "公开01表, 31, 2, true", "公开02表, 49, 7, true", "公开03表, 49, 6, true", "公开04表, 32, 5, true", "公开05表, 46, 3, true",
			"公开06表, 33, 3, true", "公开07表, 6, 2, true", "公开08表, 1, 6, false", "公开09表, 4, 3, true" })
	void everyMainTableIsThereWithAllItsRows(String where, int rows, int columns, boolean certified) {
		ImportReport.Table table = imported.result().report().tables().stream().filter(one -> one.where().equals(where)).findFirst().orElseThrow();
		assertEquals(List.of(rows, columns, certified), List.of(table.rows(), table.columns(), table.certified()));
	}

	@ParameterizedTest
	@CsvSource({ "公开01表, 42", "公开02表, 343", "公开03表, 294", "公开04表, 125", "公开05表, 138", "公开06表, 89", "公开07表, 12", "公开08表, 6", "公开09表, 12" })
	void everyCellOfAMainTableIsAtItsPlace(String where, int cells) {
		List<Report> reports = imported.reports().stream().filter(report -> report.place().where().equals(where)).toList();
		assertEquals(cells, reports.size());
		for (Report report : reports) {
			String line = lines.get(report.place().source().line() - 1);
			assertEquals("\t" + report.quantity().printed(), line, report.toString());
		}
	}

	@Test
	void noAmountOfTheMainTablesIsLeftOut() {
		Pattern amount = Pattern.compile("\t-?[0-9]{1,3}(,[0-9]{3})*\\.[0-9]{2}");
		long printed = lines.subList(FIRST - 1, LAST).stream().filter(line -> amount.matcher(line).matches()).count();
		long cells = tokens(FIRST, LAST).getOrDefault(TokenClass.CELL, 0L);
		assertEquals(396, printed);
		assertEquals(printed, cells);
	}

	@Test
	void everyPerformanceTableIsCertified() {
		List<ImportReport.Table> tables = imported.result().report().tables().stream().filter(table -> table.where().startsWith("绩效自评/")).toList();
		assertEquals(101, tables.size());
		assertEquals(101, tables.stream().map(ImportReport.Table::where).distinct().count());
		assertTrue(tables.stream().allMatch(ImportReport.Table::certified), tables.toString());
	}

	@ParameterizedTest
	@CsvSource({ "公开03表, 2050302, 项目支出, '2,525.44'", "公开05表, 2080799, 本年支出/小计, '74,134.00'", "公开06表, 30103, 人员经费/决算数, 718.29",
			"公开07表, 公务用车运行维护费, 决算数, 14.37" })
	void cellsHoldWhatIsPrinted(String where, String row, String column, String printed) {
		assertEquals(printed, imported.cell(where, row, column).quantity().printed());
	}

	@Test
	void allTokensAreAccountedFor() {
		ImportReport.Tokens tokens = imported.result().report().tokens();
		assertEquals(6793, tokens.total());
		assertEquals(0, tokens.unplaced());
		assertEquals(imported.result().report().text().lines(), imported.result().report().text().kept());
		assertEquals(0L, tokens(FIRST, LAST).getOrDefault(TokenClass.FREE, 0L));
	}

	@Test
	void amountsInsideSentencesBelongToTheirSubject() {
		Map<String, Integer> parts = new TreeMap<>();
		imported.reports().stream().filter(report -> report.place().source() != null && report.place().source().line() >= 60 && report.place().source().line() <= 98)
				.filter(report -> !report.key().get("项目").isEmpty()).forEach(report -> parts.merge(report.key().get("功能科目"), 1, Integer::sum));
		assertEquals(Map.of("2080102", 3, "2080111", 6, "2080116", 3, "2080199", 16, "2080712", 3, "2089999", 1), parts);
		assertEquals(Map.of("301", "3313.01", "302", "723.86"), values("功能科目", "2080101", "经济科目"));
		assertEquals(Map.of("人员经费", "3673.35", "公用经费", "490.64"), values("功能科目", "2080111", "性质", "人员经费", "公用经费"));
	}

	@Test
	void everySummaryOfAProjectIsBound() {
		long budgets = imported.reports().stream().filter(report -> report.key().get("事项").equals("项目预算数"))
				.filter(report -> report.place().source().line() >= 120 && report.place().source().line() <= 218).count();
		long scores = imported.reports().stream().filter(report -> report.key().get("事项").equals("项目自评得分"))
				.filter(report -> report.place().source().line() >= 120 && report.place().source().line() <= 218).count();
		assertEquals(99, budgets);
		assertEquals(98, scores, "one summary prints no score");
	}

	@Test
	void theScoringSchemeHoldsButForTwoProjects() {
		Set<String> scheme = Set.of("项目执行不超过预算", "项目产出分值", "项目减分不为负", "项目总得分上限", "项目减分过多", "项目不应减分", "项目指标得分不超过分值",
				"项目完成程度不超过百分之百", "项目指标得分", "项目指标扣分偏差", "项目完成程度", "整体任务分值合计", "整体指标分值合计", "整体任务得分不超过分值", "整体指标得分不超过分值");
		Map<String, Integer> found = new TreeMap<>();
		imported.analysis().findings().stream().filter(finding -> scheme.contains(finding.rule())).forEach(finding -> found.put(finding.rule(),
				finding.places().getFirst().source().line()));
		assertEquals(Map.of("项目总得分上限", 19141, "项目完成程度", 15375), found);
	}

	@Test
	void theChartsShowItsNumbers() {
		Charted charts = Charted.of(imported.analysis().snapshot().orElseThrow());
		assertEquals("一般公共预算 115,468.59, 政府性基金预算 0.00, 国有资本经营预算 90.11 …", charts.of("income-by-source", 3));
		assertEquals("基本支出 22,693.02, 项目支出 92,959.70 …", charts.of("expenditure-by-nature", 2));
		assertEquals("社会保障和就业支出 107,192.74, 教育支出 5,992.47, 住房保障支出 1,793.42, 卫生健康支出 583.37, 国有资本经营预算支出 90.11, 农林水支出 0.63",
				charts.of("expenditure-by-function", 9));
		assertEquals("工资福利支出 14,623.51, 对个人和家庭的补助 5,294.35, 商品和服务支出 2,774.90, 资本性支出 0.26", charts.of("expenditure-by-economy", 9));
		assertEquals("2022年: 收入总计 88,395.34 … | 2023年: 收入总计 115,658.07 …", charts.of("year-on-year", 1));
		assertEquals("2022年决算: 公务接待费 0.13, 公务用车购置及运行费 32.80 | 2023年全年预算: 合计 21.50, 因公出国（境）费 空白, 公务接待费 0.50, 公务用车购置及运行费 21.00"
				+ " | 2023年决算: 合计 14.37, 因公出国（境）费 0.00, 公务接待费 0.00, 公务用车购置及运行费 14.37", charts.of("public-expenses", 4));
		assertEquals("10–20 1, 20–30 0, 30–40 0, 40–50 0, 50–60 0, 60–70 14, 70–80 4, 80–90 14, 90–100 69", charts.of("scores", 9));
		assertEquals(102, charts.chart("projects-by-score").categoryNames().size());
	}

	private static Map<TokenClass, Long> tokens(int first, int last) {
		return imported.result().review().tokens().stream().filter(token -> token.line() >= first && token.line() <= last)
				.collect(Collectors.groupingBy(ImportReview.Token::place, Collectors.counting()));
	}

	/** Amounts of sentences by their member of a dimension. */
	private static Map<String, String> values(String dimension, String member, String by, String... members) {
		Map<String, String> values = new TreeMap<>();
		imported.reports().stream().filter(report -> report.place().where().startsWith("情况说明") && report.key().get(dimension).equals(member))
				.filter(report -> members.length == 0 ? !report.key().get(by).isEmpty() : List.of(members).contains(report.key().get(by)))
				.forEach(report -> values.put(report.key().get(by), report.quantity().printed()));
		return values;
	}
}
