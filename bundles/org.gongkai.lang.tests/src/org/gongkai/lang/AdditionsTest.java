// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.junit.jupiter.api.Test;

/** What a form prescribes and a document lacks can be added in one go, and nothing is wrong with it afterwards. */
class AdditionsTest {

	private static final String FORM = """
			格式 甲 {
			    类别 决算
			    部分 概况 "部门概况" {
			        节 职责 "主要职责"
			        节 机构 "机构设置"
			    }
			    部分 说明 "情况说明" {
			        节 总体 "总体情况" {
			            节 收入 "收入情况"
			            节 支出 "支出情况" 可选
			        }
			        节 三公 "三公经费"
			    }
			    部分 表册 "决算表" {
			        表 支出表 表1 "支出表" 单位 万元 {
			            各格 (要素 = 支出, 阶段 = 决算)
			            名称 项目  列 金额
			            行 合计
			            附注 "注：本表反映支出情况。"
			            附注 "本表以万元为单位。"
			            空表说明 "本表为空。"
			        }
			    }
			}
			""";
	private static final String DOCUMENT = """
			决算 某局2024 {
			    格式 甲  部门 "某局"  年度 2024  单位 万元
			    部分 概况 {
			        节 职责 {
			            > 负责有关工作。
			        }
			        节 机构 "二、机构设置" {
			            > 设三个科室。
			        }
			    }
			    部分 说明 {
			        节 总体 {
			            节 收入 {
			                > 收入情况良好。
			            }
			        }
			        节 三公 "三公经费" {
			            > 从严控制。
			        }
			    }
			    部分 表册 {
			        表 支出表 {
			            | 合计 | 1.00 |
			            > 注：本表反映支出情况。
			            > 本表以万元为单位。
			        }
			    }
			}
			""";

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	@Test
	void aSectionIsAddedBeforeTheOneBehindIt() {
		String lacking = DOCUMENT.replace("""
				        节 职责 {
				            > 负责有关工作。
				        }
				""", "");
		assertEquals(DOCUMENT.replace("负责有关工作。", "本年度没有此项内容。"), mended("missing-section", lacking, "补上“主要职责”，写明“本年度没有此项内容。”（确有内容的请改写）"));
	}

	@Test
	void aSectionIsAddedWithThosePrescribedInside() {
		String lacking = DOCUMENT.replaceAll("        节 总体 \\{\n.*\n.*\n.*\n        }\n", "");
		assertEquals(DOCUMENT.replace("收入情况良好。", "本年度没有此项内容。"), mended("missing-section", lacking, "补上“总体情况”，写明“本年度没有此项内容。”（确有内容的请改写）"));
	}

	@Test
	void aSectionIsAddedInALineToo() {
		mended("missing-section", "决算 某局2024 { 格式 甲 部门 \"某局\" 年度 2024 单位 万元 部分 概况 { 节 机构 {\n> 甲。\n} } 部分 说明 { 节 总体 { 节 收入 {\n> 乙。\n} } 节 三公 {\n> 丙。\n} }\n部分 表册 { 表 支出表 { } } }",
				"补上“主要职责”，写明“本年度没有此项内容。”（确有内容的请改写）");
	}

	@Test
	void aPartWithTablesIsNotMadeUp() {
		assertEquals(List.of(), findings("missing-section", DOCUMENT.replaceAll("(?s)    部分 表册 .*?\n    }\n", "")).getFirst().fixes());
	}

	@Test
	void aNoteIsAddedBelowTheLast() {
		assertEquals(DOCUMENT, mended("table-note", DOCUMENT.replace("            > 本表以万元为单位。\n", ""), "在表下补上“本表以万元为单位。”"));
	}

	@Test
	void aStatementIsAddedToAnEmptyTable() {
		String empty = DOCUMENT.replace("| 合计 | 1.00 |", "| 合计 |      |");
		assertEquals(empty.replace("            > 本表以万元为单位。\n", "            > 本表以万元为单位。\n            > 本表为空。\n"), mended("empty-table", empty, "在表下补上“本表为空。”"));
	}

	private String mended(String rule, String document, String label) {
		Finding finding = findings(rule, document).getFirst();
		assertEquals(label, finding.fixes().getFirst().label().zh());
		StringBuilder mended = new StringBuilder(document);
		finding.fixes().getFirst().edits().stream().sorted(Comparator.comparingInt(Fix.Edit::offset).reversed())
				.forEach(edit -> mended.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
		int before = findings("", document).size();
		assertEquals(before - 1, findings("", mended.toString()).size(), mended.toString());
		return mended.toString();
	}

	private List<Finding> findings(String rule, String document) {
		workspace.put("form.gongkai", FORM);
		workspace.put("a.gongkai", document);
		GongkaiWorkspace.Analysis analysis = workspace.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems(), document);
		return analysis.findings().stream().filter(finding -> rule.isEmpty() || finding.rule().equals(rule)).toList();
	}
}
