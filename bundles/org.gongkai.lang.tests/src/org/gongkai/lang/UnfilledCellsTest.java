// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Verdict;
import org.junit.jupiter.api.Test;

/** What was not filled in is neither zero nor right, and is told once. */
class UnfilledCellsTest {

	private static final String FORM = """
			格式 甲 {
			    类别 决算
			    单位 万元
			    绩效 项目自评 自评 "项目自评表" 按 项目 = 项目名称 {
			        各格 (阶段 = 决算)
			        表 项目情况 "项目情况" {
			            名称 栏目
			            文字 内容
			            行 项目名称 文字
			        }
			        表 项目资金 "项目资金" {
			            名称 来源
			            列 预算数 单位 万元 (事项 = 项目预算数)
			            列 执行数 单位 万元 (事项 = 项目执行数)
			            列 执行率 单位 百分点 (事项 = 项目执行率)
			            列 得分 单位 分 (事项 = 项目执行率得分)
			            行 总额
			        }
			        表 项目指标 "绩效指标" {
			            文字 指标名称
			            列 分值 单位 分 (事项 = 指标分值)
			            列 得分 单位 分 (事项 = 指标得分)
			            文字 原因
			            行 自拟 指标 按 指标名称
			        }
			        规则 执行率 必须 "执行率等于执行数除以预算数" 各行 项目资金 { 预算数 * 执行率 == 执行数 }
			        规则 执行率得分 必须 "得分等于执行率乘以十" 各行 项目资金 { 较小(执行率, 100%) * 10 == 得分 }
			        规则 满分 必须 "得分不少于五" 各行 项目资金 { 得分 不小于 5分 }
			        规则 扣分原因 应当 "没有得满分的应写原因" 各行 项目指标 当 得分 < 分值 { 字数(原因) >= 1 }
			        规则 原因不空 可说明 "原因不应只有提示" 各行 项目指标 当 得分 < 分值 { 含(原因, "填写说明") = 0 }
			    }
			}
			""";

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	@Test
	void aRateThatIsNotPrintedIsNotZero() {
		List<Finding> findings = rules("| 总额 | 20.00 | 10.00 | | 5 |", "| 办件 | 10 | 10 | |");
		assertEquals(List.of("执行率", "执行率得分"), findings.stream().map(Finding::rule).toList());
		assertTrue(findings.stream().allMatch(finding -> finding.verdict() == Verdict.UNVERIFIABLE), findings::toString);
	}

	@Test
	void aRateOfNothingMayBeLeftOutButGivesNoScore() {
		List<Finding> findings = rules("| 总额 | | | | 0 |", "| 办件 | 10 | 10 | |");
		assertEquals(List.of("满分", "执行率得分"), findings.stream().map(Finding::rule).toList());
		assertEquals(Verdict.UNVERIFIABLE, findings.getLast().verdict());
		// What is open is so because of the number that contradicts.
		assertEquals(findings.getFirst().group(), findings.getLast().group());
	}

	@Test
	void aScoreThatIsNotPrintedCannotBeVerified() {
		List<Finding> findings = rules("| 总额 | 20.00 | 20.00 | 100% | |", "| 办件 | 10 | 10 | |");
		assertEquals(List.of(Verdict.UNVERIFIABLE, Verdict.UNVERIFIABLE), findings.stream().map(Finding::verdict).toList());
	}

	@Test
	void anAmountThatIsNotPrintedIsZeroAndSaidToBeBlank() {
		List<Finding> findings = rules("| 总额 | 20.00 | | 100% | 10 |", "| 办件 | 10 | 10 | |");
		assertEquals(List.of("执行率"), findings.stream().map(Finding::rule).toList());
		assertTrue(findings.getFirst().message().zh().contains("执行数为 空白"), findings.getFirst().message().zh());
	}

	@Test
	void aTextCellLeftOutAtTheEndOfARowIsEmpty() {
		List<Finding> findings = rules("| 总额 | 20.00 | 20.00 | 100% | 10 |", "| 办件 | 10 | 8 |");
		assertEquals(List.of("扣分原因"), findings.stream().map(Finding::rule).toList());
		assertEquals("没有得满分的应写原因（办件）：原因没有填写。请补上。", findings.getFirst().message().zh());
	}

	@Test
	void aColumnThatWasNeverFilledInIsOneFinding() {
		List<Finding> findings = rules("| 总额 | 20.00 | 20.00 | 100% | 10 |", "| 甲件 | 10 | 8 |", "| 乙件 | 10 | 9 |", "| 丙件 | 10 | 7 |", "| 丁件 | 5 | 5 |");
		assertEquals(1, findings.size());
		assertEquals("没有得满分的应写原因：绩效自评/办公经费/绩效指标的“原因”应填的 3 行都没有填写。请补上。", findings.getFirst().message().zh());
		assertEquals(List.of("8", "10", "9", "10", "7", "10"), findings.getFirst().places().stream().map(place -> place.printed()).toList());
	}

	@Test
	void aColumnThatWasFilledInOnceIsToldRowByRow() {
		assertEquals(2, rules("| 总额 | 20.00 | 20.00 | 100% | 10 |", "| 甲件 | 10 | 8 |", "| 乙件 | 10 | 9 |", "| 丙件 | 10 | 7 | 人手不足 |").size());
	}

	@Test
	void wordsThatShouldNotBeThereAreNamed() {
		List<Finding> findings = rules("| 总额 | 20.00 | 20.00 | 100% | 10 |", "| 甲件 | 10 | 8 | 见填写说明 |");
		assertEquals("原因不应只有提示（甲件）：原因里有“填写说明”。请核对。", findings.getFirst().message().zh());
	}

	private List<Finding> rules(String money, String... indicators) {
		workspace.put("form.gongkai", FORM);
		workspace.put("a.gongkai", """
				决算 某局2024 {
				    格式 甲  部门 "某局"  年度 2024
				    绩效 项目自评 {
				        表 项目情况 {
				            | 项目名称 | 办公经费 |
				        }
				        表 项目资金 {
				            %s
				        }
				        表 项目指标 {
				            %s
				        }
				    }
				}
				""".formatted(money, String.join("\n", indicators)));
		GongkaiWorkspace.Analysis analysis = workspace.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems());
		return analysis.findings().stream().filter(finding -> List.of("执行率", "执行率得分", "满分", "扣分原因", "原因不空").contains(finding.rule())).toList();
	}
}
