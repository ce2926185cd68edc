// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.noise.Reading;
import org.junit.jupiter.api.Test;

/** A document of a place that has no form of its own: other numbers of tables, other tables, other headings. */
class GeneralFormTest {

	private static final String DOCUMENT = """
			白鹭市档案馆2023年度部门决算公开

			第二部分 白鹭市档案馆2023年度部门决算表

			收入支出决算总表
			GK01
			部门名称：白鹭市档案馆		单位：万元
			收入		支出
			项目	决算数	按功能分类	决算数
			一、一般公共预算财政拨款收入	300.00	一、一般公共服务支出	280.00
			八、其他收入	20.00	十九、住房保障支出	40.00
			本年收入合计	320.00	本年支出合计	320.00
			总计	320.00	总计	320.00

			财政拨款支出决算表（功能科目）
			GK05
			部门名称：白鹭市档案馆				单位：万元
			项目		本年支出合计	基本支出	项目支出
			功能分类科目编码	科目名称			\s
			合计		300.00	220.00	80.00
			201	一般公共服务支出	260.00	180.00	80.00
			20126	档案事务	260.00	180.00	80.00
			2012604	档案馆	260.00	180.00	80.00
			221	住房保障支出	40.00	40.00	\s
			22102	住房改革支出	40.00	40.00	\s
			2210201	住房公积金	40.00	40.00	\s

			财政拨款机关运行经费支出决算表
			GK12
			部门名称：白鹭市档案馆		单位：万元
			科目编码	科目名称	机关运行经费支出
			合计		30.00
			302	商品和服务支出	30.00
			30201	办公费	30.00

			固定资产处置台账表
			GK14
			编号	处置方式	原值
			1	报废	12.50

			第三部分 2023年度部门决算情况说明
			一、收入支出决算总体情况说明
			白鹭市档案馆2023年度收入、支出决算总计320万元。
			""";

	private static final String BUDGET = """
			白鹭市档案馆2025年部门预算

			第二部分 白鹭市档案馆2025年部门预算表

			部门收支总表
			部门公开表1
			部门：白鹭市档案馆		单位：万元
			收入		支出
			项目	预算数	项目	预算数
			一、一般公共预算拨款收入	300.00	一、一般公共服务支出	280.00
			九、其他收入	20.00	二十、住房保障支出	40.00
			本年收入合计	320.00	本年支出合计	320.00
			收入总计	320.00	支出总计	320.00

			部门支出总表
			部门公开表3
			部门：白鹭市档案馆					单位：万元
			科目编码	科目名称	合计	基本支出	项目支出	事业单位经营支出
			合计		320.00	240.00	80.00	\s
			201	一般公共服务支出	280.00	200.00	80.00	\s
			20126	档案事务	280.00	200.00	80.00	\s
			2012604	档案馆	280.00	200.00	80.00	\s
			221	住房保障支出	40.00	40.00		\s
			22102	住房改革支出	40.00	40.00		\s
			2210201	住房公积金	40.00	40.00		\s

			财政拨款收支总表
			部门公开表4
			部门：白鹭市档案馆		单位：万元
			收入		支出
			项目	预算数	项目	预算数
			一、本年收入	300.00	一、本年支出	300.00
			（一）一般公共预算拨款	300.00	（一）一般公共服务支出	260.00
			二、上年结转		（二）住房保障支出	40.00
			收入总计	300.00	支出总计	300.00

			一般公共预算基本支出表
			部门公开表6
			部门：白鹭市档案馆				单位：万元
			科目编码	科目名称	合计	人员经费	公用经费
			合计		240.00	210.00	30.00
			301	工资福利支出	210.00	210.00	\s
			30101	基本工资	210.00	210.00	\s
			302	商品和服务支出	30.00		30.00
			30201	办公费	30.00		30.00
			""";

	@Test
	void aBudgetIsReadWithTheGeneralFormOfBudgets() throws InputProblem {
		Reading reading = Reading.of(BUDGET.getBytes(UTF_8));
		ImportReport report = reading.result().report();
		assertEquals("通用预算", report.form());
		assertEquals(List.of("收支总表", "支出总表", "财政拨款收支总表", "基本支出表"), report.tables().stream().map(ImportReport.Table::where).toList());
		// where the columns behind the amounts are not printed, another reading of the expenditure has the same sums
		assertEquals(List.of("支出总表"), report.tables().stream().filter(table -> !table.certified()).map(ImportReport.Table::where).toList());
		assertEquals(List.of(), report.unplaced());
		assertEquals("80.00", cell(reading, "支出总表", "2012604", "项目支出").quantity().printed());
		assertEquals("260.00", cell(reading, "财政拨款收支总表", "201", "支出/预算数").quantity().printed());
		assertTrue(cell(reading, "基本支出表", "30201", "公用经费").key().coordinates().entrySet()
				.containsAll(Map.of("资金", "一般公共预算", "性质", "公用经费", "阶段", "年初预算", "经济科目", "30201").entrySet()));
	}

	@Test
	void theNationalTablesAndWhatSomePlacesAddAreReadByTheirTitles() throws InputProblem {
		Reading reading = Reading.of(DOCUMENT.getBytes(UTF_8));
		ImportReport report = reading.result().report();
		assertEquals("通用决算", report.form());
		assertEquals(List.of("收支总表", "财政拨款支出表", "机关运行经费表"), report.tables().stream().map(ImportReport.Table::where).toList());
		assertTrue(report.tables().stream().allMatch(ImportReport.Table::certified), report.tables().toString());
		Map<String, String> spent = Map.of("要素", "支出", "资金", "财政拨款", "性质", "项目支出", "阶段", "决算", "功能科目", "2012604");
		assertEquals("80.00", cell(reading, "财政拨款支出表", "2012604", "项目支出").quantity().printed());
		assertTrue(cell(reading, "财政拨款支出表", "2012604", "项目支出").key().coordinates().entrySet().containsAll(spent.entrySet()),
				() -> cell(reading, "财政拨款支出表", "2012604", "项目支出").key().toString());
		assertEquals("20.00", cell(reading, "收支总表", "其他收入", "收入/决算数").quantity().printed());
		assertEquals("30.00", cell(reading, "机关运行经费表", "30201", "机关运行经费支出").quantity().printed());
	}

	@Test
	void whatNoFormHasIsKeptAndListedAndItsNumbersMeanNothing() throws InputProblem {
		Reading reading = Reading.of(DOCUMENT.getBytes(UTF_8));
		assertTrue(reading.result().gongkaiText().contains("固定资产处置台账表"));
		assertTrue(reading.reports().stream().noneMatch(report -> report.quantity().printed().equals("12.50")));
		assertEquals(List.of("1", "12.50"), reading.result().report().unplaced().stream().map(token -> token.text()).toList());
		assertEquals(reading.result().report().text().lines(), reading.result().report().text().kept());
	}

	@Test
	void theDepartmentIsFoundInTheTitleWhereNoTableNamesIt() throws InputProblem {
		Reading reading = Reading.of(BUDGET.replace("部门：白鹭市档案馆", "").getBytes(UTF_8));
		assertTrue(reading.result().gongkaiText().contains("部门 \"白鹭市档案馆\""), reading.result().gongkaiText());
	}

	@Test
	void sentencesAreBound() throws InputProblem {
		List<Report> claims = Reading.of(DOCUMENT.getBytes(UTF_8)).reports().stream().filter(report -> report.origin() == Report.Origin.CLAIM).toList();
		assertEquals(List.of("320"), claims.stream().map(claim -> claim.quantity().printed()).toList());
	}

	private static Report cell(Reading reading, String where, String row, String column) {
		return reading.reports().stream().filter(report -> report.origin() == Report.Origin.CELL && report.place().where().equals(where)
				&& report.place().row().equals(row) && report.place().column().equals(column)).findFirst().orElseThrow();
	}

	private static final String EVALUATION = """

			附件

			项目支出绩效自评表
			（2023年度）
			项目名称		档案数字化						
			主管部门		白鹭市档案馆			实施单位	白鹭市档案馆		
			项目资金（万元）			年初预算数	全年预算数	全年执行数	分值	执行率	得分
					年度资金总额	90.00	80.00	76.00	10	95.00%	9.5
					其中：当年财政拨款	90.00	80.00	76.00	-	95.00%	-
					其他资金				-		-
			年度总体目标	预期目标				实际完成情况			
				加工馆藏档案，建立目录库。				加工了馆藏档案，目录库已经可用。			
			绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
				产出指标	数量指标	加工档案页数	≥60万页	58万页	40	38	扫描设备检修，下年补齐
					质量指标	影像合格率	≥98%	99%	20	20	
				效益指标	社会效益指标	查档便利程度	明显提高	明显提高	20	20	
				满意度指标	服务对象满意度指标	查档群众满意度	≥90%	96%	10	10	
			总分						100	97.5	
			""";

	@Test
	void theFundsOfAProjectMustBeTheSumOfTheirSources() throws InputProblem {
		Reading reading = Reading.of((DOCUMENT + EVALUATION.replace("其中：当年财政拨款\t90.00", "其中：当年财政拨款\t70.00")).getBytes(UTF_8));
		ImportReport.Table table = reading.result().report().tables().stream().filter(read -> read.where().startsWith("绩效自评/")).findFirst().orElseThrow();
		assertFalse(table.certified());
		assertTrue(reading.result().review().tables().stream().filter(read -> read.title().equals("档案数字化")).findFirst().orElseThrow().doubts().toString().contains("资金总额"));
	}

	@Test
	void aNationalSelfEvaluationIsReadWithAllItsIndicatorsAndCertified() throws InputProblem {
		Reading reading = Reading.of((DOCUMENT + EVALUATION).getBytes(UTF_8));
		ImportReport.Table table = reading.result().report().tables().stream().filter(read -> read.where().startsWith("绩效自评/")).findFirst().orElseThrow();
		assertEquals("绩效自评/档案数字化", table.where());
		assertTrue(table.certified());
		List<String> rows = reading.reports().stream().filter(report -> report.place().where().startsWith("绩效自评/") && report.quantity().value() != null)
				.map(report -> report.place().row() + " " + report.place().column() + " " + report.quantity().printed()).toList();
		for (String row : List.of("年度资金总额 全年执行数 76.00", "年度资金总额 得分 9.5", "加工档案页数 年度指标值 ≥60万页", "加工档案页数 得分 38", "查档群众满意度 实际完成值 96%", "总分 得分 97.5")) {
			assertTrue(rows.contains(row), () -> row + " is not among " + rows);
		}
	}
}
