// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Verdict;
import org.junit.jupiter.api.Test;

/** Rows that are missing are told, and what they are missed by is told with them. */
class MissingRowsTest {

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();

	private static List<Finding> check(String form, String content) {
		String uri = "file:/rows.gongkai";
		WORKSPACE.put(uri, "决算 甲 { 格式 " + form + " 部门 \"青山市政务服务局\" 年度 2024\n" + content + "\n}");
		return WORKSPACE.analyse(uri).findings().stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION).toList();
	}

	private static List<String> missing(List<Finding> findings) {
		return findings.stream().filter(finding -> finding.rule().equals("row-missing")).map(Finding::expected).toList();
	}

	private static final String TABLES = "部分 决算表 { 表 支出决算表 {\n| 合计 | | 5.00 | 5.00 | | | | |\n| 208 | 社会保障和就业支出 | 5.00 | 5.00 | | | | |\n"
			+ "| 20801 | 人力资源和社会保障管理事务 | 5.00 | 5.00 | | | | |\n%s} 表 一般公共预算支出表 {\n| 合计 | | 5.00 | 5.00 | |\n"
			+ "| 208 | 社会保障和就业支出 | 5.00 | 5.00 | |\n| 20801 | 人力资源和社会保障管理事务 | 5.00 | 5.00 | |\n%s} }";

	@Test
	void theLastRowBelowASubjectIsMissedWhereOtherTablesHaveIt() {
		String item = "| 2080101 | 行政运行 | 5.00 | 5.00 | | | | |\n";
		assertEquals(List.of(), missing(check("辽宁决算", TABLES.formatted(item, "| 2080101 | 行政运行 | 5.00 | 5.00 | |\n"))));
		assertEquals(List.of("2080101 行政运行"), missing(check("辽宁决算", TABLES.formatted(item, ""))));
		assertEquals(List.of(), missing(check("辽宁决算", TABLES.formatted("", ""))), "no table has items: that is the custom");
	}

	@Test
	void aSubjectThatAloneHasNoRowsBelowItLacksThem() {
		String other = "| 20805 | 行政事业单位养老支出 | 3.00 | 3.00 | |\n| 2080501 | 行政单位离退休 | 3.00 | 3.00 | |\n";
		assertEquals(List.of("2080101 行政运行"), missing(check("辽宁决算", TABLES.formatted("| 2080101 | 行政运行 | 5.00 | 5.00 | | | | |\n", other))));
	}

	private static final String FUNDS = "部分 附件 { 绩效 项目自评 { 表 项目情况 {\n| 项目名称 | 大厅运行 |\n} 表 项目资金 {\n| 总额 | 9.00 | 12.00 | 11.00 | 91.67%% | 10 | 9.17 | |\n%s"
			+ "| 财政专户管理资金 | 0.00 | 0.00 | 0.00 | | / | / | |\n| 单位资金 | 0.00 | 0.00 | 0.00 | | / | / | |\n| 其他资金 | 0.00 | 0.00 | 0.00 | | / | / | |\n} } }";

	@Test
	void sumsThatLackARowAreTheRow() {
		List<Finding> findings = check("四川决算", FUNDS.formatted("")).stream().filter(finding -> finding.rule().equals("row-missing") || finding.rule().equals("table-sum")).toList();
		assertEquals(List.of("row-missing", "table-sum", "table-sum", "table-sum"), findings.stream().map(Finding::rule).toList());
		assertEquals(1, findings.stream().map(Finding::group).distinct().count());
		assertTrue(findings.getFirst().root());
		assertEquals(List.of(), missing(check("四川决算", FUNDS.formatted("| 其中：财政资金 | 9.00 | 12.00 | 11.00 | 91.67% | / | / | |\n"))));
	}

	@Test
	void aBlockWithoutAnyRowLacksItsPrescribedRows() {
		assertEquals(List.of("合计"), missing(check("四川决算", "部分 附件 { 绩效 项目自评 { 表 项目情况 {\n| 项目名称 | 大厅运行 |\n} 表 项目合计 { } } }")).stream().filter("合计"::equals).toList());
	}

	@Test
	void aPerformanceTableWithoutANameIsNotThatOfTheDepartment() {
		String overall = "绩效 整体评价 { 表 整体评价指标 {\n| 部门预算管理 | 预算编制 | 目标制定 | 100 | 100 |\n} }\n";
		String project = "绩效 项目自评 { %s表 项目指标 {\n| 产出指标 | 数量指标 | 受理件数 | ＝ | 5 | 件 | 5 | 90 | 90 | |\n} }\n";
		String named = "表 项目情况 {\n| 项目名称 | 大厅运行 |\n} ";
		List<String> rules = check("四川决算", "部分 附件 { " + overall + project.formatted(named) + "}").stream().map(Finding::rule).filter(rule -> rule.startsWith("整体")).toList();
		assertEquals(rules, check("四川决算", "部分 附件 { " + overall + project.formatted("") + "}").stream().map(Finding::rule).filter(rule -> rule.startsWith("整体")).toList());
	}

	@Test
	void aRowThatMayBeLeftOutIsNotMissed() {
		String table = "表 甲表 公开01表 \"甲总表\" {\n名称 项目 \"项目\" 列 金额 \"金额\"\n行 甲 \"甲\" (资金 = 财政拨款)\n行 乙 \"乙\" %s(资金 = 单位资金)\n行 丙 \"丙\"\n}\n表 乙表 公开02表 \"乙总表\" %s{\n列 金额 \"金额\"\n行 合计\n}";
		String document = "部分 决算表 { 表 甲表 {\n| 甲 | 5.00 |\n| 丙 | 5.00 |\n} }";
		assertEquals(List.of("missing-table", "row-missing"), rules(table.formatted("", ""), document));
		assertEquals(List.of(), rules(table.formatted("可选 ", "可选 "), document));
		assertEquals(List.of("table-sum"), rules(table.formatted("可选 ", "可选 "), document.replace("| 丙 | 5.00 |", "| 乙 | 2.00 |\n| 丙 | 5.00 |")));
	}

	private static List<String> rules(String tables, String content) {
		GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();
		workspace.put("file:/optional-form.gongkai", "格式 试行 {\n类别 决算\n单位 万元\n部分 决算表 \"决算表\" {\n" + tables + "\n} }");
		workspace.put("file:/optional.gongkai", "决算 甲 { 格式 试行 部门 \"青山市政务服务局\" 年度 2024\n" + content + "\n}");
		return workspace.analyse("file:/optional.gongkai").findings().stream().filter(finding -> List.of("row-missing", "missing-table", "table-sum").contains(finding.rule()))
				.filter(finding -> finding.verdict() == Verdict.CONTRADICTION).map(Finding::rule).toList();
	}
}
