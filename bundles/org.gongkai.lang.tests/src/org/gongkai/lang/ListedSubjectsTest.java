// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Verdict;
import org.junit.jupiter.api.Test;

/** A list of subjects in the text says which of them have an amount, and so which cell of a table that does not add up lost its own. */
class ListedSubjectsTest {

	private static final String FORM = """
			格式 工资表 {
			    类别 决算
			    单位 万元
			    部分 说明 "情况说明" { 节 工资 "工资情况" }
			    部分 表册 "决算表" {
			        表 经济表 表1 "经济分类表" 单位 万元 {
			            各格 (要素 = 支出, 阶段 = 决算, 性质 = 基本支出)
			            编码 编码  名称 名称  列 合计
			            行 按 部门经济分类 限 301 合计 "合计"
			        }
			    }
			    规则 工资清单 应当 类别 清单 "主要包括的应是有数的科目" 清单 工资 "主要包括" { 列出(经济表) }
			}
			""";

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	private List<Finding> check(String list, String allowance) {
		workspace.put("file:/form.gongkai", FORM);
		workspace.put("file:/pay.gongkai", "决算 甲 { 格式 工资表 部门 \"某市某局\" 年度 2024\n部分 说明 { 节 工资 {\n> 主要包括" + list + "等。\n} }\n部分 表册 { 表 经济表 {\n"
				+ "| 合计 | | 10.00 |\n| 301 | 工资福利支出 | 10.00 |\n| 30101 | 基本工资 | 6.00 |\n| 30102 | 津贴补贴 | " + allowance + " |\n| 30103 | 奖金 | 1.00 |\n} } }");
		return workspace.analyse("file:/pay.gongkai").findings().stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION
				&& List.of("table-sum", "工资清单").contains(finding.rule())).toList();
	}

	@Test
	void theCellOfASubjectThatIsListedLostItsAmount() {
		List<Finding> findings = check("基本工资、津贴补贴、奖金", "");
		assertEquals(List.of("table-sum", "工资清单"), findings.stream().map(Finding::rule).toList());
		assertEquals(1, findings.stream().map(Finding::group).distinct().count());
		assertEquals("30102", findings.getFirst().places().getFirst().row());
	}

	@Test
	void aListOfWhatIsThereSaysNothing() {
		assertEquals(List.of(), check("基本工资、津贴补贴、奖金", "3.00"));
		assertEquals(List.of("table-sum"), check("基本工资、奖金", "").stream().map(Finding::rule).toList());
	}
}
