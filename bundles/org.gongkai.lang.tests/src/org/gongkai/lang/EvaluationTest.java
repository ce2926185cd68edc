// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.check.Finding;
import org.gongkai.core.fact.Report;
import org.gongkai.lang.GongkaiWorkspace.Analysis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Performance tables: what they are filled for, what their cells report, and rules over them. */
class EvaluationTest {

	private static final String FORM = """
			格式 甲 {
			    类别 决算
			    单位 万元
			    绩效 项目自评 自评 "项目自评表" 按 项目 = 项目名称、实施单位 {
			        各格 (阶段 = 决算)
			        表 项目情况 "项目情况" {
			            名称 栏目
			            列 内容
			            行 项目名称 文字
			            行 实施单位 文字
			            行 项目预算数 "预算数（万元）" (事项 = 项目预算数)
			            行 总得分 单位 分 (事项 = 项目自评得分)
			        }
			        表 项目指标 "绩效指标" {
			            文字 一级指标 续填 词 {
			                产出指标 {
			                    数量指标
			                    质量指标
			                }
			                效益指标 {
			                    社会效益
			                }
			            }
			            文字 二级指标 续填
			            文字 三级指标
			            度量 目标值 单位 度量单位 (事项 = 指标目标值)
			            文字 度量单位
			            列 得分 单位 分 (事项 = 指标得分)
			            行 自拟 指标 按 一级指标、二级指标、三级指标
			        }
			        规则 得分合计 必须 "总得分等于各指标得分之和" { 合计(项目指标.得分) == 总得分 }
			        规则 产出得分 可说明 "产出指标的得分不超过九十五分" { 较小(合计(项目指标.产出指标.得分), 100) 不大于 95 }
			        规则 总分等级 可说明 "预算多的项目得分不低于八十分" { 若(项目预算数 > 10万元, 四舍五入(总得分, 0), 80) 不小于 80 }
			        规则 文中得分 必须 "文中的得分等于表中的平均得分" { 文中得分.同行 == 平均(项目指标.产出指标.得分) }
			        规则 得分上限 必须 "每项得分不超过五十分" 各行 项目指标 { 得分 不大于 50 }
			    }
			    节 情况 "自评情况"
			    事项 文中得分 单位 分 (阶段 = 决算)
			    事项 项目数 单位 个 (事项 = 绩效自评项目数)
			    事项 项目资金 单位 万元 (事项 = 绩效自评资金)
			    事项 平均得分 单位 分 (事项 = 绩效自评平均分)
			    事项 项目预算数 单位 万元 (阶段 = 决算)
			    规则 项目个数 必须 "项目数等于自评表的张数" { 项目数 == 个数(项目自评) }
			    规则 资金合计 必须 "项目资金等于各项目预算数之和" { 项目资金 == 合计(项目自评.项目预算数) }
			    规则 得分平均 必须 "平均得分等于各项目得分的平均" { 平均得分 == 平均(项目自评.总得分) }
			}
			""";
	private static final String DOCUMENT = """
			决算 某局2024 {
			    格式 甲  部门 "某局"  年度 2024
			    节 情况 {
			        > 项目[3 = 项目数]个，资金[30.00 = 项目资金]万元，平均[90.00 = 平均得分]分，其中“办公 经费”（甲中心）[10.00 = 项目预算数."办公经费(甲中心)"]万元。
			    }
			    绩效 项目自评 {
			        表 项目情况 {
			            | 项目名称 | 190001办公经费- |
			            | 实施单位 | 甲中心- |
			            | 预算数（万元） | 10.00 |
			            | 总得分 | 90 |
			        }
			        表 项目指标 {
			            | 产出指标 | 数量指标 | 次数 | ≥12 | 次 | 50 |
			            |          |          | 次数 | 3 | 人 | 20 |
			            |          | 质量指标 | 准确率 | 98% | | 10 |
			            | 效益指标 | 社会效益 | 影响 | 长期 | | 10 |
			        }
			    }
			    绩效 项目自评 {
			        表 项目情况 {
			            | 项目名称 | 办公经费 |
			            | 实施单位 | 乙中心 |
			            | 预算数（万元） | 15.00 |
			            | 总得分 | 95 |
			        }
			        表 项目指标 {
			            | 产出指标 | 数量指标 | 次数 | 12 | 次 | 50 |
			            | 产出指标 | 质量指标 | 准确率 | 100% | | 45 |
			        }
			    }
			    绩效 项目自评 {
			        表 项目情况 {
			            | 项目名称 | 印刷费 |
			            | 实施单位 | 甲中心 |
			            | 预算数（万元） | 5.00 |
			            | 总得分 | 85 |
			        }
			        表 项目指标 {
			            | 产出指标 | 数量指标 | 册数 | 400-500 | 册 | 50 |
			            | 产出指标 | 质量指标 | 合格率 | 100% | | 35 |
			        }
			    }
			}
			""";

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();

	@BeforeEach
	void open() {
		workspace.put("form.gongkai", FORM);
	}

	private Analysis analyse(String document) {
		workspace.put("a.gongkai", document);
		Analysis analysis = workspace.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems());
		return analysis;
	}

	private static List<String> rules(Analysis analysis) {
		return analysis.findings().stream().filter(finding -> !finding.rule().startsWith("missing")).map(Finding::rule).toList();
	}

	private static Report report(Analysis analysis, String where, String row, String column) {
		return analysis.snapshot().orElseThrow().facts().reports().stream().filter(report -> report.place().where().equals(where)
				&& report.place().row().equals(row) && report.place().column().equals(column)).findFirst().orElseThrow();
	}

	@Test
	void anAverageOrACountThatTheTextGetsWrongIsOfferedAnew() {
		assertEquals(List.of("把情况的“93.50”改为“90.00”"), fixes("得分平均", DOCUMENT.replace("[90.00 = ", "[93.50 = ")));
		assertEquals(List.of("把情况的“4”改为“3”"), fixes("项目个数", DOCUMENT.replace("[3 = ", "[4 = ")));
	}

	private List<String> fixes(String rule, String document) {
		return analyse(document).findings().stream().filter(finding -> finding.rule().equals(rule)).flatMap(finding -> finding.fixes().stream())
				.map(fix -> fix.label().zh()).toList();
	}

	@Test
	void ratesOfPartsDoNotAddUp() {
		workspace.put("form.gongkai", """
				格式 甲 {
				    类别 决算
				    表 资金表 表一 "资金表" {
				        各格 (要素 = 收入)
				        名称 项目
				        列 金额 单位 万元
				        列 执行率 单位 百分点 (事项 = 项目执行率)
				        行 合计 (资金 = 财政拨款)
				        行 一般 (资金 = 一般公共预算)
				        行 基金 (资金 = 政府性基金预算)
				    }
				}
				""");
		Analysis analysis = analyse("""
				决算 某局2024 {
				    格式 甲  部门 "某局"  年度 2024
				    表 资金表 {
				        | 合计 | 30 | 100.00% |
				        | 一般 | 10 | 100.00% |
				        | 基金 | 25 | 100.00% |
				    }
				}
				""");
		assertEquals(List.of("金额"), analysis.findings().stream().filter(finding -> finding.rule().equals("table-sum"))
				.map(finding -> finding.places().getFirst().column()).toList());
	}

	@Test
	void aGoodDocumentHasNoFindings() {
		assertEquals(List.of(), rules(analyse(DOCUMENT)));
	}

	@Test
	void projectsOfEqualNameAreToldApartByTheirUnit() {
		assertEquals(List.of("绩效自评/办公经费（甲中心）", "绩效自评/办公经费（乙中心）", "绩效自评/印刷费"),
				analyse(DOCUMENT).snapshot().orElseThrow().evaluations().stream().map(evaluation -> evaluation.where()).toList());
	}

	@Test
	void aCellReportsAFactOfItsProjectAndItsIndicator() {
		Report target = report(analyse(DOCUMENT), "绩效自评/办公经费（甲中心）/绩效指标", "次数", "目标值");
		assertEquals("≥12", target.quantity().printed());
		assertEquals("12", target.quantity().value().toPlainString());
		assertEquals("次", target.quantity().unit());
		assertEquals("事项=指标目标值 年度=2024 指标=产出指标/数量指标/次数 阶段=决算 项目=办公经费（甲中心）", target.key().toString());
	}

	@Test
	void rowsOfEqualNameAreDifferentRows() {
		Report second = report(analyse(DOCUMENT), "绩效自评/办公经费（甲中心）/绩效指标", "次数（2）", "目标值");
		assertEquals("人", second.quantity().unit());
		assertEquals("产出指标/数量指标/次数（2）", second.key().get("指标"));
	}

	@Test
	void anEmptyCellRepeatsTheOneAboveUntilTheOneToItsLeftChanges() {
		assertEquals("产出指标/质量指标/准确率",
				report(analyse(DOCUMENT), "绩效自评/办公经费（甲中心）/绩效指标", "准确率", "得分").key().get("指标"));
	}

	@Test
	void aMergedCellPrintedOnALaterRowIsTheParentOfTheWordBesideIt() {
		Analysis analysis = analyse(DOCUMENT.replace("| 产出指标 | 数量指标 | 册数 |", "| | 数量指标 | 册数 |"));
		assertEquals("产出指标/数量指标/册数", report(analysis, "绩效自评/印刷费/绩效指标", "册数", "得分").key().get("指标"));
	}

	@Test
	void whatTheTextSaysOfAProjectIsComparedWithItsTable() {
		// 册数 50 and 合格率 35; 印刷费 alone is spoken of
		String said = DOCUMENT.replace("万元。\n", "万元；“印刷费”得分[42.5 = 文中得分.\"印刷费\"]分。\n");
		assertEquals(List.of(), rules(analyse(said)));
		List<Finding> wrong = analyse(said.replace("[42.5 =", "[45.5 =")).findings();
		assertEquals(List.of("文中得分"), wrong.stream().map(Finding::rule).toList());
		assertTrue(wrong.getFirst().message().zh().startsWith("文中的得分等于表中的平均得分（印刷费）：文中得分为 45.5分，"), wrong.getFirst().message().zh());
	}

	@Test
	void aSumMayBeOfAGroupOfRows() {
		assertTrue(rules(analyse(DOCUMENT.replace("| 准确率 | 100% | | 45 |", "| 准确率 | 100% | | 46 |"))).contains("产出得分"));
		assertTrue(rules(analyse(DOCUMENT.replace("| 社会效益 | 影响 | 长期 | | 10 |", "| 社会效益 | 影响 | 长期 | | 30 |"))).stream()
				.noneMatch("产出得分"::equals));
	}

	@Test
	void aConditionChoosesBetweenTwo() {
		assertTrue(rules(analyse(DOCUMENT.replace("| 总得分 | 95 |", "| 总得分 | 79 |"))).contains("总分等级"));
		assertTrue(rules(analyse(DOCUMENT.replace("| 总得分 | 85 |", "| 总得分 | 79 |"))).stream().noneMatch("总分等级"::equals));
	}

	@Test
	void wordingReportsNothing() {
		Analysis analysis = analyse(DOCUMENT);
		assertTrue(analysis.snapshot().orElseThrow().facts().reports().stream()
				.noneMatch(report -> report.place().printed().equals("长期") || report.place().printed().equals("400-500")));
	}

	@Test
	void aTargetIsANumberWithItsUnit() {
		Report target = report(analyse(DOCUMENT), "绩效自评/办公经费（甲中心）/绩效指标", "准确率", "目标值");
		assertEquals("%", target.quantity().unit());
	}

	@Test
	void aWrongScoreBreaksTheSumOfItsTableOnly() {
		List<Finding> findings = analyse(DOCUMENT.replace("| 合格率 | 100% | | 35 |", "| 合格率 | 100% | | 36 |")).findings().stream()
				.filter(finding -> finding.rule().equals("得分合计")).toList();
		assertEquals(1, findings.size());
		assertEquals("绩效自评/印刷费/绩效指标", findings.getFirst().places().getFirst().where());
	}

	@Test
	void aRuleRunsThroughTheRowsOfEveryTable() {
		assertTrue(rules(analyse(DOCUMENT.replace("| 次数 | 12 | 次 | 50 |", "| 次数 | 12 | 次 | 51 |"))).contains("得分上限"));
	}

	@Test
	void theTextIsComparedWithNumberSumAndMeanOfTheTables() {
		assertEquals(List.of("项目个数"), rules(analyse(DOCUMENT.replace("[3 = 项目数]", "[4 = 项目数]"))));
		assertEquals(List.of("资金合计"), rules(analyse(DOCUMENT.replace("[30.00 = ", "[31.00 = "))));
		assertEquals(List.of("得分平均"), rules(analyse(DOCUMENT.replace("[90.00 = ", "[90.50 = "))));
	}

	@Test
	void aClaimNamesAProjectByTheSameWords() {
		assertTrue(rules(analyse(DOCUMENT.replace("[10.00 = ", "[11.00 = "))).contains("same-fact"));
	}
}
