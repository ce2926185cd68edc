// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A document of the form of Sichuan, invented, with all thirteen tables, self-evaluations, reports and figures. */
class SichuanFormTest {

	private static final String BASE = Imports.fixture("青溪县农业技术推广站.txt");
	private static Imported imported;

	@BeforeAll
	static void importIt() throws InputProblem {
		imported = Imports.of(BASE);
	}

	private static List<String> headings(Imported document) {
		return document.formatted().lines().map(String::strip).filter(line -> line.startsWith("部分 ") || line.startsWith("节 "))
				.map(line -> line.split(" ")[1]).toList();
	}

	private static void sameFacts(String text) throws InputProblem {
		Imported variant = Imports.of(text);
		assertEquals(new TreeMap<>(imported.facts()), new TreeMap<>(variant.facts()));
		assertEquals(headings(imported), headings(variant));
		assertEquals(variant.result().report().text().lines(), variant.result().report().text().kept());
		assertEquals(List.of(), variant.analysis().problems());
	}

	@Test
	void nothingIsUnplacedAndTheTextFormatsToItself() {
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(List.of(), imported.result().report().unplaced());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
	}

	@Test
	void allThirteenTablesAreReadAndNoSumIsBroken() {
		List<String> numbers = imported.result().report().tables().stream().map(ImportReport.Table::where).filter(where -> where.startsWith("公开")).toList();
		assertEquals(13, numbers.size());
		assertEquals("公开01表", numbers.getFirst());
		assertEquals("公开13表", numbers.getLast());
		List<Finding> must = imported.analysis().findings().stream().filter(finding -> finding.severity() == Severity.MUST).toList();
		assertEquals(List.of(), must);
	}

	@Test
	void aTableThatPrintsOnlyTheColumnsWithAmountsIsReadByItsHeadings() {
		assertEquals("9.60", imported.cell("公开07表", "2210201", "工资福利支出/住房公积金").quantity().printed());
		assertEquals("45.00", imported.cell("公开07表", "合计", "资本性支出/专用设备购置").quantity().printed());
		assertEquals("1.00", imported.cell("公开13表", "合计", "预算数/公务接待费").quantity().printed());
	}

	@Test
	void headingsAreFoundByTheirTitlesWithAndWithoutNumbers() {
		List<String> headings = headings(imported);
		List<String> parts = List.of("概况", "情况说明", "收支总体", "收入决算情况", "支出决算情况", "财政拨款收支总体", "一般公共预算支出情况", "基本支出情况",
				"三公经费情况", "政府性基金情况", "国有资本经营情况", "其他重要事项", "名词解释", "附件", "整体评价报告", "附表");
		assertEquals(parts, headings.stream().filter(parts::contains).toList());
		assertEquals(2, headings.stream().filter("项目评价报告"::equals).count());
	}

	@Test
	void severalHeadingsOnOneLineAreSeveralSections() {
		List<String> headings = headings(imported);
		assertEquals(2, headings.stream().filter("评价组织"::equals).count());
		assertEquals(headings.indexOf("机构组成") + 1, headings.indexOf("机构职能"));
		assertTrue(imported.formatted().contains("节 评价组织 \"（五）评价组织。\""), "the heading keeps its own words");
	}

	@Test
	void figuresHaveTheirCaptionsAndPictures() {
		assertTrue(imported.formatted().contains("图 收支总计变动 \"（图1：收、支决算总计变动情况图）（柱状图）\""));
		assertTrue(imported.formatted().contains("> \\[image: image1]") || imported.formatted().contains("\\[image: image1]"));
		assertTrue(imported.formatted().contains("图 收入结构 \"（图2：收入决算结构图）（饼状图）\""), "a caption may go on in the next line");
		List<String> missing = imported.analysis().findings().stream().filter(finding -> finding.rule().equals("missing-figure"))
				.map(finding -> finding.message().zh().replaceAll(".*(图[0-9]).*", "$1")).sorted().toList();
		assertEquals(List.of("图3", "图4", "图5", "图6"), missing);
	}

	@Test
	void aReportIsAboutTheProjectInItsHeading() {
		assertTrue(imported.formatted().contains("使用[40.5 = 项目执行数.\"示范田建设（2023）\"]万元"), "named once, above the sections");
		assertTrue(imported.formatted().contains("自评得分[96 = 项目自评得分.\"农技培训（2023）\"]分"));
	}

	@Test
	void subjectsAreFoundByTheirCodes() {
		assertTrue(imported.formatted().contains("农林水213（类）01（款）06（项）：支出决算为[45 = 一般公共预算支出表.2130106.小计]万元，"
				+ "完成预算[90% = 完成全年预算(一般公共预算支出表.2130106.小计)]"));
	}

	@Test
	void theDepartmentIsFoundInTheSentencesWhenThereIsNoCoverAndNoTable() throws InputProblem {
		String text = BASE.substring(BASE.indexOf("第一部分 单位概况\n"), BASE.indexOf("第五部分 附表\n\n收入支出"));
		Imported bare = Imports.of(text);
		assertTrue(bare.formatted().startsWith("决算 青溪县农业技术推广站2023 {"), bare.formatted().substring(0, 200));
		List<String> findings = bare.analysis().findings().stream().filter(finding -> finding.severity() == Severity.MUST).map(Finding::rule).toList();
		assertEquals(List.of(), findings, "rules on tables that are not there contradict nothing");
		assertTrue(bare.analysis().findings().stream().anyMatch(finding -> finding.rule().equals("missing-section") && finding.message().zh().contains("附表")));
	}

	@Test
	void aContentsListMayHaveLostItsHeading() throws InputProblem {
		Imported variant = Imports.of(BASE.replace("目录\n", ""));
		assertEquals(imported.facts(), variant.facts());
		assertEquals(headings(imported).stream().filter(name -> !name.equals("目录")).toList(),
				headings(variant).stream().filter(name -> !name.equals("目录")).toList());
	}

	@Test
	void headingsOfPartsMayReturnAtTheHeadOfPages() throws InputProblem {
		String header = "第二部分 2023年度单位决算情况说明\n\n";
		sameFacts(BASE.replace("支出决算情况说明\n\n2023年度本年支出", "支出决算情况说明\n\n" + header + "2023年度本年支出")
				.replace("（三）国有资产占有使用情况\n", "12\n\n" + header + "（三）国有资产占有使用情况\n"));
	}

	@Test
	void aLineBreakBehindAHeadingMayBeLost() throws InputProblem {
		sameFacts(BASE.replace("二、收入决算情况说明\n\n2023年度本年收入", "二、收入决算情况说明2023年度本年收入").replace("（二）政府采购支出情况\n\n", "（二）政府采购支出情况。"));
	}

	@Test
	void spacesInsideHeadingsDoNotMatter() throws InputProblem {
		sameFacts(Arrays.stream(BASE.split("\n", -1)).map(line -> line.matches("[一二三四五六七八九十]、.{4,30}") && !line.contains(".")
				? line.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", " ") : line).collect(Collectors.joining("\n")));
	}

	@Test
	void partsMayStandInAnotherOrder() throws InputProblem {
		int annex = BASE.indexOf("第四部分 附件\n\n附件1");
		int tables = BASE.indexOf("第五部分 附表\n\n收入支出");
		sameOrdered(BASE.substring(0, annex) + BASE.substring(tables) + "\n" + BASE.substring(annex, tables));
	}

	private static void sameOrdered(String text) throws InputProblem {
		Imported variant = Imports.of(text);
		assertEquals(imported.facts(), variant.facts());
		assertEquals(headings(imported).stream().sorted().toList(), headings(variant).stream().sorted().toList());
	}
}
