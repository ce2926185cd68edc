// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real disclosure, where it is at hand: every table cell by cell, every claim, every token. */
class Seed001Test {

	private static final Pattern PRINTED_AMOUNT = Pattern.compile("[0-9][0-9,]*");
	private static List<String> lines;
	private static Imported imported;

	@BeforeAll
	static void importIt() throws IOException, InputProblem {
		Optional<Path> seed = Imports.seed("001");
		assumeTrue(seed.isPresent(), "shared/seeds/001 is not at hand beside this checkout; the test is skipped");
		lines = Files.readAllLines(seed.get());
		imported = Imports.of(Files.readAllBytes(seed.get()));
	}

	@Test
	void theImportedTextHasNoErrorsAndFormatsToItself() {
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
	}

	@ParameterizedTest
	@CsvSource({ "公开01表, 31, 2, true, 343, 391", "公开02表, 31, 7, true, 393, 443", "公开03表, 31, 6, true, 445, 494",
			"公开04表, 32, 5, true, 496, 546", "公开05表, 28, 3, true, 548, 596", "公开06表, 34, 3, true, 598, 650",
			"公开07表, 6, 2, true, 652, 677", "公开08表, 1, 6, false, 679, 699", "公开09表, 4, 3, true, 701, 720" })
	void everyTableIsThereWithAllItsRows(String where, int rows, int columns, boolean certified, int first, int last) {
		assertTrue(imported.result().report().tables().contains(new ImportReport.Table(where, rows, columns, certified, first, last)),
				imported.result().report().tables().toString());
	}

	@ParameterizedTest
	@CsvSource({ "公开01表, 总计, 金额, 7973", "公开04表, 国有资本经营预算支出, 国有资本经营预算财政拨款, 30", "公开06表, 30239, 决算数, 22" })
	void cellsHoldWhatIsPrinted(String where, String row, String column, String value) {
		List<Report> cells = imported.reports().stream().filter(report -> report.place().where().equals(where)
				&& report.place().row().equals(row) && ("/" + report.place().column()).endsWith("/" + column)).toList();
		assertTrue(!cells.isEmpty());
		cells.forEach(cell -> assertEquals(value, cell.quantity().value().toPlainString()));
	}

	@Test
	void everyAmountOfTheNineTablesIsACellAtItsPlace() {
		long cells = imported.reports().stream().filter(report -> report.place().where().startsWith("公开"))
				.filter(report -> report.quantity().value() != null).count();
		assertEquals(289, cells);
		for (Report report : imported.reports()) {
			String line = lines.get(report.place().source().line() - 1);
			assertTrue(line.startsWith(report.quantity().printed(), report.place().source().col() - 1), report.toString());
		}
	}

	@Test
	void noAmountOfTheNineTablesIsLeftOut() {
		// codes, line numbers and column numbers apart, every number in these lines is an amount
		int amounts = 0;
		for (int i = 343; i <= 720; i++) {
			String[] cells = lines.get(i - 1).split("\t", -1);
			for (int c = 0; c < cells.length && cells.length > 1; c++) {
				boolean number = PRINTED_AMOUNT.matcher(cells[c]).matches();
				int digits = cells[c].replace(",", "").length();
				boolean code = number && !cells[c].contains(",") && digits >= 3 && c + 1 < cells.length && cells[c + 1].matches("\\D+.*");
				boolean line = number && (i < 392 || i >= 509 && i <= 540) && (c == 1 || c == 4);
				amounts += number && !code && !line && !lines.get(i - 1).contains("栏次") ? 1 : 0;
			}
		}
		long cells = imported.result().review().tokens().stream().filter(token -> token.line() <= 720 && token.place() == TokenClass.CELL).count();
		assertEquals(amounts, cells);
	}

	@Test
	void blankZeroAndAmountStayApart() {
		assertEquals("EMPTY", String.valueOf(imported.cell("公开03表", "2013201", "项目支出").quantity().blank()));
		assertEquals("ZERO", String.valueOf(imported.cell("公开05表", "2013201", "本年支出/项目支出").quantity().blank()));
		assertEquals("3,151", imported.cell("公开03表", "2080199", "本年支出合计").quantity().printed());
	}

	@Test
	void theAmountOfAMergedLabelIsFoundBesideTheTable() {
		Report total = imported.cell("公开06表", "公用经费合计", "公用经费/决算数");
		assertEquals("146", total.quantity().printed());
		assertEquals(644, total.place().source().line());
	}

	@Test
	void allTokensAreAccountedFor() {
		ImportReport.Tokens tokens = imported.result().report().tokens();
		assertEquals(2755, tokens.total());
		assertEquals(138, tokens.claim());
		assertEquals(64, tokens.derived());
		assertEquals(0, tokens.unplaced());
		assertEquals(imported.result().report().text().lines(), imported.result().report().text().kept());
	}

	@Test
	void everyQuantityOfTheTextIsBound() {
		List<String> free = imported.result().messages().stream().map(message -> message.zh()).filter(text -> text.contains("按自由数字保留"))
				.filter(text -> Integer.parseInt(text.split(":")[1]) < 722).map(text -> text.split(":")[1] + " " + text.replaceAll(".*“(.*)”.*", "$1"))
				.toList();
		assertEquals(List.of(), free);
	}

	@Test
	void everySubjectOfTheTextIsFound() {
		Matcher claims = Pattern.compile("（项）|\\(项\\)").matcher(String.join("\n", lines.subList(130, 194)));
		int sentences = 0;
		while (claims.find()) {
			sentences++;
		}
		long bound = Pattern.compile("项[)）] ?\\[[0-9.]+ = [^.]+\\.[0-9]{7}\\.").matcher(imported.formatted()).results().count();
		assertEquals(17, sentences);
		assertEquals(17, bound);
	}

	@Test
	void theMissingNumberIsAnEmptyClaim() {
		assertTrue(imported.formatted().contains("政府性基金预算资金[空 = 政府性基金绩效自评资金] 万元"));
	}

	@Test
	void sectionsTermsAndBrokenParagraphsAreThere() {
		String text = imported.formatted();
		for (String section : List.of("部分 封面", "部分 目录", "节 主要职责", "节 单位构成", "节 收支总体", "节 一般公共预算情况", "节 国有资本经营情况", "节 三公经费情况",
				"节 基本支出情况", "节 政府采购情况", "节 国有资产占用", "节 绩效开展情况", "节 项目绩效自评", "部分 名词解释", "部分 决算表", "部分 附件")) {
			assertTrue(text.contains(section), section);
		}
		assertEquals(31, Pattern.compile("(?m)^ *名词 ").matcher(text).results().count());
		long joined = imported.result().messages().stream().filter(message -> message.zh().contains("合为一段")).count();
		assertEquals(14, joined, "13 page breaks and the list of units");
	}

	@Test
	void theChartsShowItsNumbers() {
		Charted charts = Charted.of(imported.analysis().snapshot().orElseThrow());
		assertEquals("一般公共预算 7,943.10, 政府性基金预算 0.00, 国有资本经营预算 29.77 …", charts.of("income-by-source", 3));
		assertEquals("社会保障和就业支出 7,336, 一般公共服务支出 466, 住房保障支出 92, 卫生健康支出 48, 国有资本经营预算支出 30", charts.of("expenditure-by-function", 9));
		assertEquals("2023年决算: 公务用车购置及运行费 14.82 | 2024年全年预算: 合计 12, 因公出国（境）费 空白, 公务接待费 空白, 公务用车购置及运行费 12"
				+ " | 2024年决算: 合计 9.47, 因公出国（境）费 0.00, 公务接待费 0.00, 公务用车购置及运行费 9.47", charts.of("public-expenses", 4));
		assertEquals("55–60 1, 60–65 0, 65–70 0, 70–75 0, 75–80 0, 80–85 0, 85–90 1, 90–95 0, 95–100 11", charts.of("scores", 12));
	}
}
