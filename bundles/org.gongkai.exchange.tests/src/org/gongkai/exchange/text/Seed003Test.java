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
import java.util.regex.Pattern;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real disclosure of Sichuan, where it is at hand: text without tables, seven self-evaluations, eight reports. */
class Seed003Test {

	private static Imported imported;

	@BeforeAll
	static void importIt() throws IOException, InputProblem {
		Optional<Path> seed = Imports.seed("003");
		assumeTrue(seed.isPresent(), "shared/seeds/003 is not at hand beside this checkout; the test is skipped");
		imported = Imports.of(Files.readAllBytes(seed.get()));
	}

	private static long count(String pattern) {
		return Pattern.compile("(?m)^ *" + pattern).matcher(imported.formatted()).results().count();
	}

	@Test
	void theFormIsRecognisedWithItsReasonAndTheYearIsThatOfMostEvidence() {
		assertTrue(imported.messages().contains("识别为“四川决算”"), imported.messages().substring(0, 200));
		assertTrue(imported.formatted().contains("年度 2023\n"), "although one title says 2024");
		assertTrue(imported.formatted().startsWith("决算 遂宁市安居区人力资源和社会保障局2023 {"));
	}

	@Test
	void theImportedTextHasNoErrorsAndFormatsToItself() {
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
	}

	@Test
	void sectionsAreThereInOrderAlsoThoseThatLostTheirNumbers() {
		assertEquals(4, count("部分 "));
		assertEquals(238, count("节 "));
		assertEquals(8, count("节 (?:项目评价报告|整体评价报告) "));
		for (String lost : List.of("收支总体 \"收入支出", "收入决算情况 \"收入决算", "支出决算情况 \"支出决算", "国有资本经营情况 \"国有资本", "其他重要事项 \"其他重要")) {
			assertTrue(imported.formatted().contains("节 " + lost), lost);
		}
		assertEquals(7, count("节 评价组织 \"（五）评价组织。\" @[0-9]+:[0-9]+"), "on the line of the section before");
		assertEquals(20, count("名词 "));
	}

	@ParameterizedTest
	@CsvSource({ "收支总计变动, 47, image3", "收入结构, 54, image4", "支出结构, 60, image5", "财政拨款总计变动, 64:2, ''", "一般公共预算支出变动, 71, image7",
			"一般公共预算支出结构, 75:2, ''", "三公经费结构, 116:2, ''" })
	void everyFigureIsThereWithItsPicture(String name, String place, String image) {
		String figure = imported.formatted().replaceAll("(?s).*(?m)^( *图 " + name + " .*?\\}).*", "$1");
		assertTrue(figure.contains("@" + place + " {"), figure);
		assertTrue(image.isEmpty() || figure.contains(image), figure);
	}

	@Test
	void everyTokenHasItsPlace() {
		ImportReport.Tokens tokens = imported.result().report().tokens();
		assertEquals(1257, tokens.total());
		assertEquals(0, tokens.unplaced());
		assertEquals(192, tokens.claim());
		assertEquals(73, tokens.derived());
		assertEquals(imported.result().report().text().lines(), imported.result().report().text().kept());
	}

	@Test
	void noQuantityOfTheExplanationsIsLeftFree() {
		List<String> free = imported.result().messages().stream().map(message -> message.zh()).filter(text -> text.contains("按自由数字保留"))
				.filter(text -> Integer.parseInt(text.split(":")[1]) < 154).map(text -> text.split(":")[1] + " " + text.replaceAll(".*“(.*)”.*", "$1"))
				.toList();
		// what two projects achieved
		assertEquals(List.of("153 1", "153 4000", "153 2", "153 2"), free);
	}

	@ParameterizedTest
	@CsvSource({ "人才发展资金, 9.00, 133.63, 133.63, 95, 6", "社保公共服务能力建设资金, 0.92, 15.15, 2.20, 91, 5",
			"基层就业和社会保障中心标准化建设项目（2023）, 20.00, 20.00, 20.00, 93, 9", "基层就业和社会保障服务设施建设项目（2023）, 40.00, 36.87, 36.87, 92, 6",
			"人事档案管理费（2023）, 10.00, 27.23, 27.23, 94, 9", "人事考试考务费（2023）, 0.00, 10.00, 4.93, 95, 7",
			"社保卡“一卡通”网络服务费（2022年、2023年）, 10.00, 10.00, 10.00, 95, 6" })
	void everyProjectHasItsFundsScoresAndIndicators(String project, String initial, String budget, String spent, String score, int indicators) {
		String funds = "绩效自评/" + project + "/预算执行情况（10分）";
		assertEquals(initial, imported.cell(funds, "总额", "年初预算").quantity().printed());
		assertEquals(budget, imported.cell(funds, "总额", "调整后预算数").quantity().printed());
		assertEquals(spent, imported.cell(funds, "总额", "预算执行数").quantity().printed());
		assertEquals(score, imported.cell("绩效自评/" + project + "/合计", "合计", "得分").quantity().printed());
		List<Report> scores = imported.reports().stream().filter(report -> report.place().where().equals("绩效自评/" + project + "/绩效指标（90分）")
				&& report.place().column().equals("得分")).toList();
		assertEquals(indicators, scores.size());
	}

	@Test
	void theScoringTableHasTwelveCriteria() {
		List<Report> points = imported.reports().stream().filter(report -> report.place().where().endsWith("/评价指标")
				&& report.place().column().equals("指标分值")).toList();
		assertEquals(12, points.size());
		assertEquals(100, points.stream().mapToInt(report -> report.quantity().value().intValue()).sum());
	}

	@Test
	void theSentencesAreBoundToTheirFacts() {
		assertTrue(imported.formatted().contains("占[78.8% = 占比(一般公共预算支出表.208.小计, 一般公共预算支出表.合计.小计)]"));
		assertTrue(imported.formatted().contains("支出决算为[124.63 = 一般公共预算支出表.2019999.小计]万元"));
		assertTrue(imported.formatted().contains("增长[27.54% = 增长率(机关运行经费)]"));
		assertTrue(imported.formatted().contains("使用[36.87 = 项目执行数.\"基层就业和社会保障服务设施建设项目（2023）\"]万元"));
		assertEquals(14, Pattern.compile("（项）: ?支出决算为\\[|（项）：支出决算为\\[").matcher(imported.formatted()).results().count());
	}

	@Test
	void everyContradictionIsOneOfTheDocument() {
		List<String> must = imported.analysis().findings().stream().filter(finding -> finding.severity() == Severity.MUST)
				.map(Finding::rule).sorted().toList();
		assertEquals(List.of("claim", "direction", "same-fact", "same-fact", "没有预算却有执行率", "项目自评分值", "项目自评分值", "项目自评得分不超过权重"), must);
		assertTrue(imported.analysis().findings().stream().anyMatch(finding -> finding.rule().equals("missing-section")
				&& finding.message().zh().contains("附表")), "the thirteen tables are not in the file");
	}

	@Test
	void theRequiredFiguresShowItsNumbers() {
		Charted charts = Charted.of(imported.analysis().snapshot().orElseThrow());
		assertEquals("2022年 917.76, 2023年 978.11", charts.of("图1", 9));
		assertEquals("一般公共预算财政拨款收入 958.15, 政府性基金预算财政拨款收入 19.96, 国有资本经营预算财政拨款收入 0 …", charts.of("图2", 3));
		assertEquals("基本支出 725.15, 项目支出 252.96, 上缴上级支出 0, 经营支出 0, 对附属单位补助支出 0", charts.of("图3", 9));
		assertEquals("2022年 917.76, 2023年 978.11", charts.of("图4", 9));
		assertEquals("2022年 816.8, 2023年 958.15", charts.of("图5", 9));
		assertEquals("一般公共服务支出 124.63, 教育支出 0, 科学技术支出 0, 文化旅游体育与传媒支出 0, 社会保障和就业支出 755.06, 卫生健康支出 27.89, 住房保障支出 50.57",
				charts.of("图6", 9));
		assertEquals("因公出国（境）费 0, 公务用车购置及运行维护费 0, 公务接待费 3.25", charts.of("图7", 9));
		assertEquals("图6：一般公共预算财政拨款支出决算结构", charts.chart("图6").title().zh());
		assertEquals(ChartKind.PIE, charts.chart("图6").kind());
		assertEquals(ChartKind.BARS, charts.chart("图5").kind());
		assertEquals(List.of(), imported.analysis().findings().stream().map(Finding::rule).filter(rule -> rule.startsWith("figure-")).toList());
	}
}
