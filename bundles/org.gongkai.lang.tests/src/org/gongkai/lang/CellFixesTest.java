// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.junit.jupiter.api.Test;

/** What is offered for a cell of words: the sign turned round, and what all other rows of a column say. */
class CellFixesTest {

	private static final String FORM = """
			格式 目标表 {
			    类别 预算
			    绩效 项目目标 目标 "项目目标表" 按 项目 = 项目名称 {
			        表 指标 "指标" {
			            文字 名称
			            文字 符号
			            列 目标值 单位 万元 (事项 = 指标目标值)
			            文字 时限
			            行 自拟 指标 按 名称
			        }
			        规则 应有时限 应当 "指标应有时限" 各行 指标 { 字数(时限) >= 1 }
			        规则 成本的方向 应当 "成本不应是不少于" 各行 指标 当 名称 = "成本" { 符号 ≠ ">=" }
			    }
			}
			""";

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	private List<Finding> check(String rows) {
		workspace.put("file:/form.gongkai", FORM);
		workspace.put("file:/goals.gongkai", "预算 甲 { 格式 目标表 年度 2024\n绩效 项目目标 { 表 指标 {\n" + rows + "} } }");
		return workspace.analyse("file:/goals.gongkai").findings().stream().filter(finding -> List.of("应有时限", "成本的方向").contains(finding.rule())).toList();
	}

	private String mended(String rows) {
		Fix fix = check(rows).getFirst().fixes().getFirst();
		StringBuilder text = new StringBuilder("预算 甲 { 格式 目标表 年度 2024\n绩效 项目目标 { 表 指标 {\n" + rows + "} } }");
		fix.edits().forEach(edit -> text.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
		workspace.put("file:/goals.gongkai", text.toString());
		assertEquals(List.of(), workspace.analyse("file:/goals.gongkai").findings().stream().filter(finding -> finding.rule().equals("应有时限") || finding.rule().equals("成本的方向")).toList());
		return text.toString();
	}

	private static final String OTHERS = "| 甲 | = | 1 | 2024-12 |\n| 乙 | = | 2 | 2024-12 |\n| 丙 | = | 3 | 2024-12 |\n";

	@Test
	void anEmptyCellIsFilledAsTheOthersOfItsColumn() {
		assertTrue(mended(OTHERS + "| 丁 | = | 4 |  |\n").contains("| 丁 | = | 4 | 2024-12"));
		assertTrue(mended(OTHERS + "| 丁 | = |\n").contains("| 丁 | = |  | 2024-12 |"));
	}

	@Test
	void whereTheOthersDifferNothingIsOffered() {
		assertEquals(List.of(), check(OTHERS + "| 丁 | = | 4 | 2024-06 |\n| 戊 | = | 4 | |\n").getFirst().fixes());
		assertEquals(List.of(), check("| 甲 | = | 1 | 2024-12 |\n| 乙 | = | 2 | 2024-12 |\n| 丁 | = | 4 |  |\n").getFirst().fixes());
	}

	@Test
	void aSignThatPointsTheWrongWayIsTurned() {
		assertTrue(mended("| 成本 | >= | 4 | 2024-12 |\n").contains("| 成本 | <= | 4 |"));
	}
}
