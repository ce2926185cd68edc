// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.junit.jupiter.api.Test;

/** What is wrong with the rows of a performance table as a whole: an indicator is missing where weights and scores lack, a row has the wrong cells. */
class WrongRowsTest {

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
			        表 项目指标 "绩效指标" {
			            文字 一级指标 续填
			            文字 指标名称
			            列 分值 单位 分值 (事项 = 指标分值)
			            列 得分 单位 得分 (事项 = 指标得分)
			            列 完成率 单位 百分点 (事项 = 指标完成率)
			            文字 原因
			            行 自拟 指标 按 一级指标、指标名称
			        }
			        表 项目得分 "得分" {
			            名称 项目
			            列 分值 单位 分值 (事项 = 项目分值)
			            列 得分 单位 得分 (事项 = 项目自评得分)
			            行 总分
			        }
			        规则 总分值 必须 "分值应等于各指标分值之和" { 合计(项目指标.分值) == 项目得分.总分.分值 }
			        规则 总得分 必须 "总分应等于各指标得分之和" { 合计(项目指标.得分) == 项目得分.总分.得分 }
			        规则 完成程度 必须 "完成率应为得分除以分值" 各行 项目指标 当 完成率 > 0 { 完成率 == 得分 ÷ 分值 }
			        规则 得分原因 应当 "完成率不到九成的应写原因" 各行 项目指标 当 完成率 < 90百分点 { 长度(原因) 不小于 1 }
			        规则 满分 可说明 "满分的要说明" { 项目得分.总分.得分 < 95 }
			    }
			}
			""";

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	@Test
	void bothLackingIsAMissingRow() {
		List<Finding> findings = check("| 总分 | 100 | 90 |", "| 产出 | 甲 | 40 | 40 |", "| | 乙 | 30 | 20 |", "| 效益 | 丙 | 20 | 20 |");
		assertEquals(List.of("总分值", "总得分"), findings.stream().map(Finding::rule).toList());
		assertEquals(1, findings.stream().map(Finding::group).distinct().count());
		assertTrue(findings.getFirst().fixes().getFirst().label().zh().contains("像是漏了、多了一行指标"), findings::toString);
	}

	@Test
	void moreScoreThanWeightIsNoRow() {
		List<Finding> findings = check("| 总分 | 100 | 99 |", "| 产出 | 甲 | 40 | 40 |", "| | 乙 | 35 | 20 |", "| 效益 | 丙 | 20 | 20 |");
		assertEquals(2, findings.stream().filter(finding -> finding.severity() == Severity.MUST).map(Finding::group).distinct().count());
	}

	@Test
	void theGravestOfAGroupHeadsIt() {
		List<Finding> findings = check("| 总分 | 100 | 97 |", "| 产出 | 甲 | 40 | 40 |", "| | 乙 | 40 | 20 |", "| 效益 | 丙 | 20 | 20 |");
		assertEquals(List.of("总得分", "满分"), findings.stream().map(Finding::rule).toList());
		assertTrue(findings.getFirst().root());
	}

	@Test
	void wordsInAllCellsOfARowAreOneCause() {
		List<Finding> findings = all("| 总分 | 100 | 100 | 100% |", "| 产出 | 甲 | 很好 | 40人 | 已完成 |", "| | 乙 | 30 | 30 | |", "| 效益 | 丙 | 30 | 30 | |").stream()
				.filter(finding -> finding.rule().equals("not-a-number")).toList();
		assertEquals(3, findings.size(), findings::toString);
		assertEquals(1, findings.stream().map(Finding::group).distinct().count());
		List<Finding> two = all("| 总分 | 100 | 100 | 100% |", "| 产出 | 甲 | 很好 | 40 | |", "| | 乙 | 30 | 30人 | |", "| 效益 | 丙 | 30 | 30 | |").stream()
				.filter(finding -> finding.rule().equals("not-a-number")).toList();
		assertEquals(2, two.stream().map(Finding::group).distinct().count(), two::toString);
	}

	@Test
	void columnsUnderEachOthersHeadingAreOneCauseWithAllThatIsComputedFromBoth() {
		String[] sound = { "| 产出 | 甲 | 40 | 38 | 95% | |", "| | 乙 | 40 | 20 | 50% | 推迟 |", "| 效益 | 丙 | 20 | 19 | 95% | |" };
		assertEquals(List.of(), wrong(all("| 总分 | 100 | 77 |", sound)));
		List<Finding> findings = wrong(all("| 总分 | 100 | 77 |", "| 产出 | 甲 | 38 | 40 | 95% | |", "| | 乙 | 20 | 40 | 50% | 推迟 |", "| 效益 | 丙 | 19 | 20 | 95% | |"));
		assertEquals(List.of("完成程度", "完成程度", "完成程度", "总分值", "总得分"), findings.stream().map(Finding::rule).sorted().toList());
		assertEquals(1, findings.stream().map(Finding::group).distinct().count(), findings::toString);
		assertTrue(findings.stream().anyMatch(finding -> finding.root() && finding.fixes().getFirst().label().zh().contains("两栏的数对调")), findings::toString);
	}

	@Test
	void columnsThatNoSumTellsOfAreExchangedByTheRulesBetweenThem() {
		List<Finding> findings = wrong(all("| 总分 | 100 | 77 |", "| 产出 | 甲 | 40 | 95% | 38 | |", "| | 乙 | 40 | 50% | 20 | 推迟 |", "| 效益 | 丙 | 20 | 95% | 19 | |"));
		assertEquals(4, findings.size(), findings::toString);
		assertEquals(1, findings.stream().map(Finding::group).distinct().count(), findings::toString);
		Finding root = findings.stream().filter(Finding::root).findFirst().orElseThrow();
		assertTrue(root.fixes().getFirst().label().zh().contains("“得分”和“完成率”两栏的数对调"), findings::toString);
	}

	private static List<Finding> wrong(List<Finding> findings) {
		return findings.stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION && finding.severity() != Severity.MAY).toList();
	}

	private List<Finding> check(String total, String... indicators) {
		return all(total, indicators).stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION
				&& List.of("总分值", "总得分", "满分").contains(finding.rule())).toList();
	}

	private List<Finding> all(String total, String... indicators) {
		workspace.put("form.gongkai", FORM);
		workspace.put("a.gongkai", """
				决算 某局2024 {
				    格式 甲  部门 "某局"  年度 2024
				    绩效 项目自评 {
				        表 项目情况 {
				            | 项目名称 | 办公经费 |
				        }
				        表 项目指标 {
				            %s
				        }
				        表 项目得分 {
				            %s
				        }
				    }
				}
				""".formatted(String.join("\n", indicators), total));
		GongkaiWorkspace.Analysis analysis = workspace.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems());
		return analysis.findings();
	}
}
