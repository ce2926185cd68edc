// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.core.check.DerivedRule;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Verdict;
import org.junit.jupiter.api.Test;

/**
 * The examples of the rules that nobody writes, as documents: one that passes, one that fails with the severity that the rule
 * reference gives, and one at the limit, which passes, perhaps by rounding.
 */
class DerivedRuleExamplesTest {

	private static final String FORM = """
			格式 例表 {
			    类别 决算
			    部分 目录 "目录" 性质 目录 可选
			    部分 概况 "部门概况" {
			        节 职责 "主要职责"
			        节 机构 "机构设置" 可选
			    }
			    部分 说明 "情况说明" 可选 {
			        节 支出 "支出情况" 可选
			        节 基金 "政府性基金情况" 可选
			        节 其他 "其他情况" 可选 可重复
			        图 支出变动 图1 "支出变动情况" 柱状图 { "支出" = 支出表.合计 }
			        图 收入变动 图2 "收入变动情况" 柱状图 { "收入" = 收入表.收入 }
			    }
			    部分 表册 "决算表" 可选 {
			        表 支出表 表1 "支出决算表" 别名 "支出表" 单位 万元 {
			            各格 (要素 = 支出, 阶段 = 决算)
			            编码 编码  名称 名称
			            列 合计  列 基本支出 (性质 = 基本支出)  列 项目支出 (性质 = 项目支出)
			            文字 备注
			            行 按 功能分类 合计 "合计"
			            附注 "注：本表反映本年度支出情况。"
			            空表说明 "本表为空。"
			        }
			        表 基金表 表2 "政府性基金预算支出表" 单位 万元 {
			            各格 (要素 = 支出, 阶段 = 决算, 资金 = 政府性基金预算)
			            编码 编码  名称 名称
			            列 合计
			            行 按 功能分类 合计 "合计"
			            空表说明 "本表为空。"
			        }
			        表 三公表 表3 "“三公”经费表" 单位 万元 {
			            各格 (要素 = 支出, 资金 = 财政拨款)
			            名称 项目
			            列 预算数 (阶段 = 年初预算)  列 决算数 (阶段 = 决算)
			            行 合计 "合计" (事项 = 三公经费)
			            行 用车 "公务用车费" 别名 "用车费" (事项 = 公务用车购置及运行费)
			            行 购置 "其中：购置费" 其中 (事项 = 公务用车购置及运行费, 要素 = 支出)
			        }
			        表 收入表 表4 "收入表" 单位 万元 {
			            各格 (阶段 = 决算)
			            名称 项目  行次 行次
			            列 金额
			            行 收入 "收入合计" 1 (要素 = 收入)
			            行 基金收入 "其中：基金收入" 2 其中 (要素 = 收入, 资金 = 政府性基金预算)
			        }
			        表 经济表 表5 "经济分类表" 单位 万元 {
			            各格 (要素 = 支出, 阶段 = 决算, 性质 = 基本支出)
			            编码 编码  名称 名称  列 合计
			            行 按 部门经济分类 限 301 合计 "合计"
			        }
			        表 政府表 表6 "政府经济分类表" 单位 万元 {
			            各格 (要素 = 支出, 阶段 = 决算, 性质 = 基本支出)
			            编码 编码  名称 名称  列 合计
			            行 按 政府经济分类 合计 "合计"
			        }
			    }
			    部分 附件 "附件" 可选 {
			        绩效 自评表 自评 "项目自评表" 按 项目 = 项目名称、实施单位 {
			            各格 (阶段 = 决算)
			            表 项目情况 "项目情况" {
			                名称 栏目  列 内容
			                行 项目名称 文字
			                行 实施单位 文字
			                行 预算数 单位 万元 (事项 = 项目预算数)
			                行 执行数 单位 万元 (事项 = 项目执行数)
			            }
			            表 项目目标 "项目目标" {
			                名称 栏目  文字 内容
			                行 目标 "年度目标" 文字
			            }
			        }
			        绩效 分组自评表 自评 "分组自评表" 可选 按 项目 = 项目名称 {
			            各格 (阶段 = 决算)
			            表 分组指标 "分组指标" {
			                文字 一级指标 续填
			                文字 分组名称
			                列 指标分值 单位 分值 (事项 = 指标分值)
			                行 自拟 指标 按 一级指标、分组名称
			            }
			            表 分组情况 "项目情况" {
			                名称 栏目  文字 内容
			                行 项目名称 文字
			            }
			        }
			        绩效 指标自评表 自评 "项目指标自评表" 可选 按 项目 = 项目名称 {
			            各格 (阶段 = 决算)
			            表 指标情况 "项目情况" {
			                名称 栏目  文字 内容
			                行 项目名称 文字
			                行 指标目标 "年度目标" 文字
			            }
			            表 项目指标 "绩效指标" {
			                文字 三级指标
			                度量 目标值 (事项 = 指标目标值)
			                行 自拟 指标 按 三级指标
			            }
			        }
			    }
			    部分 名词解释 "名词解释" 性质 名词解释 可选
			    事项 车辆 单位 辆 (阶段 = 决算)
			    事项 基本费 单位 万元 (要素 = 支出, 阶段 = 决算, 性质 = 基本支出)
			    事项 人员费 单位 万元 (要素 = 支出, 阶段 = 决算, 性质 = 人员经费)
			    事项 公用费 单位 万元 (要素 = 支出, 阶段 = 决算, 性质 = 公用经费)
			    事项 项目自评得分 单位 分 (阶段 = 决算)
			    事项 项目预算数 单位 万元 (阶段 = 决算)
			    事项 项目执行数 单位 万元 (阶段 = 决算)
			}
			""";

	/** Three documents of a rule. */
	private record Examples(String passing, String failing, String boundary) {
	}

	private static final Map<String, Examples> EXAMPLES = new LinkedHashMap<>();

	private static void example(String rule, String passing, String failing, String boundary) {
		EXAMPLES.put(rule, new Examples(passing, failing, boundary));
	}

	private static String document(String body) {
		return "决算 某市某局2024 {\n格式 例表  部门 \"某市某局\"  年度 2024  单位 万元\n" + body + "\n}";
	}

	private static String table(String name, String... rows) {
		return "部分 表册 { 表 " + name + " {\n" + String.join("\n", rows) + "\n} }\n";
	}

	private static String text(String paragraph) {
		return "部分 说明 { 节 支出 {\n> " + paragraph + "\n} }\n";
	}

	private static String evaluations(String... pairs) {
		StringBuilder all = new StringBuilder("部分 附件 {\n");
		for (int i = 0; i < pairs.length; i += 3) {
			all.append("绩效 自评表 {\n表 项目情况 {\n| 项目名称 | ").append(pairs[i]).append(" |\n| 实施单位 | 某市某中心 |\n| 预算数 | ").append(pairs[i + 1])
					.append(" |\n| 执行数 | ").append(pairs[i + 1]).append(" |\n}\n表 项目目标 {\n| 年度目标 | ").append(pairs[i + 2]).append(" |\n}\n}\n");
		}
		return all.append("}\n").toString();
	}

	private static String terms(String... terms) {
		StringBuilder all = new StringBuilder("部分 名词解释 {\n");
		for (int i = 0; i < terms.length; i += 3) {
			all.append("名词 ").append(terms[i]).append(" \"").append(terms[i + 1]).append("\" {").append(terms[i + 2].isEmpty() ? "" : "\n> " + terms[i + 2] + "\n").append("}\n");
		}
		return all.append("}\n").toString();
	}

	private static final String RUNNING = "社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）";
	private static final String FUND = "住房保障支出（类）住房改革支出（款）住房公积金（项）";
	private static final String OFFICES = "反映行政单位（包括实行公务员管理的事业单位）的基本支出。";

	static {
		String spending = "| 合计 | | %s | %s | %s |";
		example("same-fact", table("支出表", "| 合计 | | 12.30 | 12.30 | |") + text("支出[12.30 = 支出表.合计]万元。"),
				table("支出表", "| 合计 | | 12.30 | 12.30 | |") + text("支出[12.40 = 支出表.合计]万元。"),
				table("支出表", "| 合计 | | 12 | 12 | |") + text("支出[12.50 = 支出表.合计]万元。"));
		example("table-sum", table("支出表", spending.formatted("100.00", "60.00", "40.00")), table("支出表", spending.formatted("100.00", "60.00", "30.00")),
				table("支出表", spending.formatted("101", "60", "40")));
		example("of-which", table("收入表", "| 收入合计 | 1 | 100.00 |", "| 其中：基金收入 | 2 | 60.00 |"), table("收入表", "| 收入合计 | 1 | 100.00 |", "| 其中：基金收入 | 2 | 160.00 |"),
				table("收入表", "| 收入合计 | 1 | 100.00 |", "| 其中：基金收入 | 2 | 100.01 |"));
		String parts = "人员[%s = 人员费]万元，公用[%s = 公用费]万元，共[100.00 = 基本费]万元。";
		example("cross-sum", text(parts.formatted("60.00", "40.00")), text(parts.formatted("60.00", "30.00")), text(parts.formatted("60.00", "40.01")));
		String byCode = "支出[100.00 = 支出表.合计.合计]万元，其中[50.00 = 支出表.201.合计]万元、[30.00 = 支出表.205.合计]万元和[%s = 支出表.208.合计]万元。";
		example("subject-sum", text(byCode.formatted("20.00")), text(byCode.formatted("40.00")), text(byCode.formatted("20.01")));
		String five = table("支出表", "| 201 | 一般公共服务支出 | 1.00 | 1.00 | |", "| 205 | 教育支出 | 2.00 | 2.00 | |", "| 208 | 社会保障和就业支出 | 3.00 | 3.00 | |",
				"| 210 | 卫生健康支出 | 4.00 | 4.00 | |", "| 221 | 住房保障支出 | 5.00 | 5.00 | |");
		String first = "依次是[1.00 = 支出表.201.合计]万元、[2.00 = 支出表.205.合计]万元、[3.00 = 支出表.208.合计]万元";
		String whole = first + "、[4.00 = 支出表.210.合计]万元、[5.00 = 支出表.221.合计]万元";
		example("item-left-out", five + text(whole + "。"), five + text(whole.replace("[4.00 = 支出表.210.合计]万元、", "") + "。"), five + text(first + "。"));
		String another = "、[%s = 支出表.213.合计]万元。";
		example("item-without-row", five + text(whole + "。"), five + text(whole + another.formatted("6.00")), five + text(whole + another.formatted("0.00")));
		String government = "部分 表册 { 表 政府表 {\n| 50501 | 工资福利支出 | 100.00 |\n}\n表 经济表 {\n| 30101 | 基本工资 | 60.00 |\n| 30103 | 奖金 | %s |\n} }";
		example("correspondence", government.formatted("40.00"), government.formatted("30.00"), government.formatted("40.01"));
		String shares = table("支出表", spending.formatted("100.00", "60.00", "40.00"));
		example("claim", shares + text("占[60.00% = 占比(支出表.合计.基本支出, 支出表.合计)]。"), shares + text("占[61.00% = 占比(支出表.合计.基本支出, 支出表.合计)]。"),
				table("支出表", spending.formatted("100.01", "60.00", "40.01")) + text("占[60.00% = 占比(支出表.合计.基本支出, 支出表.合计)]。"));
		String cars = "部分 表册 { 表 三公表 {\n| 公务用车费 | %s | %s |\n} }\n";
		example("undefined-rate", cars.formatted("", "12.00") + text("决算[12.00 = 三公表.用车.决算数]万元，年初没有预算。"),
				cars.formatted("", "12.00") + text("决算[12.00 = 三公表.用车.决算数]万元，完成预算的[100% = 完成率(三公表.用车.决算数, 三公表.用车.预算数)]。"),
				cars.formatted("", "0.00") + text("决算[0.00 = 三公表.用车.决算数]万元，完成预算的[0.00% = 完成率(三公表.用车.决算数, 三公表.用车.预算数)]。"));
		example("claim-unverifiable", shares + text("基本支出占[60.00% = 占比(支出表.合计.基本支出, 支出表.合计)]。"), text("占[60.00% = 占比(支出表.合计.基本支出, 支出表.合计)]。"),
				shares + text("比上年增加[10.00 = 增加额(支出表.合计)]万元，增长[11.11% = 增长率(支出表.合计)]。"));
		example("missing-number", shares + text("支出[100.00 = 支出表.合计]万元。"), shares + text("支出[空 = 支出表.合计]万元。"), shares + text("支出[= 支出表.合计]万元。"));
		example("unit-kind", text("车辆[3 辆 = 车辆]。") + "", text("车辆[3 辆 = 车辆]，又有[3 万元 = 车辆]。"), text("车辆[3 = 车辆]。"));
		example("unknown-name", shares + text("支出[100.00 = 支出表.合计.基本支出 + 支出表.合计.项目支出]万元。"), text("支出[5.00 = 支出表.合计.没有的列 * 2]万元。"),
				text("支出[5.00 = 支出表.2089876.基本支出 * 2]万元。"));
		example("unknown-function", shares + text("占[60.00% = 占比(支出表.合计.基本支出, 支出表.合计)]。"), text("占[60.00% = 比例(支出表.合计.基本支出, 支出表.合计)]。"),
				shares + text("占[60.00% = 完成率(支出表.合计.基本支出, 支出表.合计)]。"));
		example("direction", text("比上年减少[5.00 = 减少额(支出表.合计)]万元。"), text("比上年增加[5.00 = 减少额(支出表.合计)]万元。"), text("比上年增加[0.00 = 减少额(支出表.合计)]万元。"));
		String listed = "支出[100.00 = 支出表.合计]万元，其中：住房[60.00 = 支出表.221]万元、农林水[%s = 支出表.213]万元。";
		example("breakdown", text(listed.formatted("40.00")), text(listed.formatted("50.00")), text(listed.formatted("40.01")));

		String duties = "部分 概况 { 节 职责 {\n> 负责有关工作。\n} }\n";
		example("missing-section", duties, "部分 概况 { 节 机构 {\n> 设三个科室。\n} }\n", duties.replace("} }", "} 节 机构 {\n> 设三个科室。\n} }"));
		String all = "部分 表册 {\n表 支出表 {\n> 本表为空。\n}\n表 基金表 {\n> 本表为空。\n}\n表 三公表 { }\n表 收入表 { }\n表 经济表 { }\n表 政府表 { }\n}\n";
		example("missing-table", all, all.replace("表 收入表 { }\n", ""), all.replace("表 收入表 { }", "表 收入表 {\n| 收入合计 | 1 | |\n}"));
		example("missing-evaluation", "部分 附件 { 绩效 自评表 { } }", "部分 附件 { 节 \"报告\" {\n> 无。\n} }\n", evaluations("甲", "1.00", "做好工作"));
		String project = evaluations("甲", "1.00", "做好工作");
		example("missing-block", project, project.replaceAll("表 项目目标 [^}]*}\n", ""), project.replaceAll("\\| 年度目标[^\n]*\n", ""));
		example("block-twice", project, project.replace("表 项目目标 {", "表 项目目标 { }\n表 项目目标 {"), evaluations("甲", "1.00", "做好工作", "乙", "2.00", "做好别的工作"));
		String figure = "部分 说明 { 节 支出 {\n> 无。\n} 图 支出变动 \"%s\" { } 图 收入变动 { } }\n";
		example("missing-figure", figure.formatted("图1：支出变动情况（柱状图）"), text("没有图。"), figure.formatted("（图1：支出变动情况）（柱状图）"));
		example("section-twice", duties, duties + duties, "部分 说明 { 节 其他 {\n> 甲。\n} 节 其他 {\n> 乙。\n} }\n");
		example("table-twice", shares, shares.replace("} }", "}\n表 支出表 {\n| 合计 | | 1.00 | 1.00 | |\n} }"), shares.replace("} }", "}\n表 基金表 {\n| 合计 | | 1.00 |\n} }"));
		String drawn = figure.formatted("图1：支出变动情况（柱状图）");
		example("figure-twice", drawn, drawn.replace("{ } }", "{ } 图 支出变动 { } }"), drawn.replace("图 收入变动 { }", "图 收入变动 \"图2：收入变动情况（柱状图）\" { }"));
		String ordered = "部分 概况 { 节 职责 {\n> 甲。\n} }\n部分 说明 { 节 支出 {\n> 乙。\n} }\n部分 附件 {\n> 丙。\n}\n";
		example("misordered", ordered, "部分 说明 { 节 支出 {\n> 乙。\n} }\n部分 概况 { 节 职责 {\n> 甲。\n} }\n部分 附件 {\n> 丙。\n}\n", ordered.replaceAll("部分 说明[^}]*} }\n", ""));
		example("unknown-section", duties, duties + "部分 \"自加的部分\" {\n> 甲。\n}\n", "部分 概况 \"第一部分 部门概况\" { 节 职责 {\n> 甲。\n} }\n");
		example("empty-section", duties, "部分 概况 { 节 职责 { } }\n", "部分 说明 { 图 支出变动 { } }\n");
		example("empty-table", table("支出表", "> 注：本表反映本年度支出情况。", "> 本表为空。"), table("支出表", "> 注：本表反映本年度支出情况。"), table("支出表", "| 合计 | | | | |", "> 本表为空。"));
		example("empty-statement", shares, table("支出表", "| 合计 | | 1.00 | 1.00 | |", "> 本表为空。"), table("支出表", "| 合计 | | 0.00 | 0.00 | |", "> 本表为空。"));
		example("table-title", "部分 表册 { 表 支出表 \"支出决算表\" { } }", "部分 表册 { 表 支出表 \"收入决算表\" { } }", "部分 表册 { 表 支出表 \"支出表\" { } }");
		example("table-note", table("支出表", "| 合计 | | 1.00 | 1.00 | |", "> 注：本表反映本年度支出情况。"), table("支出表", "| 合计 | | 1.00 | 1.00 | |", "> 单位：万元"),
				table("支出表", "| 合计 | | 1.00 | 1.00 | |", "> 注: 本表反映 本年度支出情况"));
		String counted = "部分 表册 {\n表 支出表 {\n> 表%s\n}\n表 基金表 {\n> 表%s\n}\n表 三公表 {\n> 表%s\n}\n}\n";
		example("table-number", counted.formatted("1", "2", "3"), counted.formatted("1", "7", "3"), counted.formatted("11", "12", "13"));
		String headed = table("支出表", "> %s", "| 合计 | | 1.00 | 1.00 | |");
		example("table-unit", headed.formatted("单位：万元"), headed.formatted("单位：元"), headed.formatted("单位名称：某市某局"));
		String owned = "部分 表册 {\n表 支出表 {\n> 部门：某市某局\n}\n表 基金表 {\n> 部门：%s\n}\n表 三公表 {\n> 部门：某市某局\n}\n表 收入表 {\n> 部门：某市某局\n}\n}\n";
		example("table-entity", owned.formatted("某市某局"), owned.formatted("某市某中心"), owned.formatted("某局"));
		String captioned = "图 支出变动 \"图1：支出变动情况（柱状图）\" { }";
		example("figure-place", drawn, duties.replace("} }", "} " + captioned + " }") + "部分 说明 { 节 支出 {\n> 无。\n} 图 收入变动 { } }\n",
				"部分 说明 { 节 支出 {\n> 无。\n" + captioned + " } 图 收入变动 { } }\n");
		example("figure-number", drawn, figure.formatted("图2：支出变动情况（柱状图）"), figure.formatted("（图1：支出变动情况）（柱状图）"));
		example("figure-kind", drawn, figure.formatted("图1：支出变动情况（饼状图）"), figure.formatted("图1：支出变动情况"));
		example("figure-title", drawn, figure.formatted("图1：收入变动情况（柱状图）"), figure.formatted("图1：支出变动情况图（柱状图）"));
		String blank = "部分 说明 { 节 支出 {\n> 本年度支出XX万元，其中：基本支出XX万元，项目支出XX万元。\n> 完成预算的XX%%，主要原因是XXX。\n} }\n部分 表册 { 表 支出表 {\n| 合计 | | %s | | |\n} 表 基金表 {\n| 合计 | | |\n} }\n";
		example("unfilled-template", blank.formatted("1.00"), blank.formatted(""), blank.formatted("").replaceAll("> .*XX.*\n", "").replace("支出 {\n", "支出 {\n> 本年度没有收支。\n"));
		String head = "决算 某市某局2024 {\n格式 例表 %s\n" + duties + "}";
		example("no-entity", head.formatted("部门 \"某局\" 年度 2024 单位 万元"), head.formatted("年度 2024 单位 万元"), head.formatted("部门 \"某局\" 简称 \"本局\" 年度 2024 单位 万元"));
		example("no-year", head.formatted("部门 \"某局\" 年度 2024 单位 万元"), head.formatted("部门 \"某局\" 单位 万元"), head.formatted("部门 \"某局\" 年度 2023 单位 万元"));
		example("no-unit", head.formatted("部门 \"某局\" 年度 2024 单位 万元"), head.formatted("部门 \"某局\" 年度 2024"), head.formatted("部门 \"某局\" 年度 2024 单位 元"));
		String prior = "决算 某局2023 { 格式 例表 部门 \"某局\" 年度 2023 单位 万元 }\n决算 某局2022 { 格式 例表 部门 \"某局\" 年度 2022 单位 万元 }\n" + head;
		example("prior-year", prior.formatted("部门 \"某局\" 年度 2024 单位 万元 上年 某局2023"), prior.formatted("部门 \"某局\" 年度 2024 单位 万元 上年 某局2022"),
				prior.formatted("部门 \"某局\" 年度 2024 单位 万元"));
		example("no-catalog", head.formatted("部门 \"某局\" 年度 2024 单位 万元"), head.formatted("部门 \"某局\" 年度 1990 单位 万元"), head.formatted("部门 \"某局\" 年度 2023 单位 万元"));

		String rows = "部分 表册 { 表 支出表 {\n%s\n> 注：本表反映本年度支出情况。\n} }\n";
		example("row-twice", rows.formatted("| 208 | 社会保障和就业支出 | 1.00 | 1.00 | |"),
				rows.formatted("| 208 | 社会保障和就业支出 | 1.00 | 1.00 | |\n| 208 | 社会保障和就业支出 | 1.00 | 1.00 | |"),
				rows.formatted("| 208 | 社会保障和就业支出 | 1.00 | 1.00 | |\n| 221 | 住房保障支出 | 1.00 | 1.00 | |"));
		String staff = "部分 表册 { 表 经济表 {\n%s\n} }\n";
		example("foreign-code", staff.formatted("| 30101 | 基本工资 | 1.00 |"), staff.formatted("| 30201 | 办公费 | 1.00 |"), staff.formatted("| | 合计 | 1.00 |"));
		example("name-differs", staff.formatted("| 30101 | 基本工资 | 1.00 |"), staff.formatted("| 30101 | 津贴补贴 | 1.00 |"), staff.formatted("| 30101 | 基 本工资 | 1.00 |"));
		String three = "部分 表册 { 表 三公表 {\n%s\n} }\n";
		String income = "部分 表册 { 表 收入表 {\n| %s | 1 | 1.00 |\n} }\n";
		example("label-differs", income.formatted("收入合计"), income.formatted("进账共计"), income.formatted("收入 合计"));
		example("unlabelled-row", three.formatted("| 合计 | 1.00 | 1.00 |"), three.formatted("| | 1.00 | 1.00 |"), three.formatted("| | | |"));
		example("unknown-row", three.formatted("| 合计 | 1.00 | 1.00 |"), three.formatted("| 会议费 | 1.00 | 1.00 |"), three.formatted("| | | |"));
		example("unknown-code", rows.formatted("| 2080101 | 行政运行 | 1.00 | 1.00 | |"), rows.formatted("| 2089876 | 行政运行 | 1.00 | 1.00 | |"), rows.formatted("| 合计 | | 1.00 | 1.00 | |"));
		example("too-many-cells", rows.formatted("| 合计 | | 1.00 | 1.00 | | 注 |"), rows.formatted("| 合计 | | 1.00 | 1.00 | | 注 | 余 |"), rows.formatted("| 合计 | | 1.00 | 1.00 | | 注 | |"));
		example("too-few-cells", rows.formatted("| 合计 | | 1.00 | 1.00 | | 注 |"), rows.formatted("| 合计 | | 1.00 |"), rows.formatted("| 合计 | | 1.00 | 1.00 | |"));
		example("unreadable-number", three.formatted("| 合计 | 1,234.50 | 1.00 |"), three.formatted("| 合计 | 1.234.50 | 1.00 |"), three.formatted("| 合计 | - | 1.00 |"));
		example("not-a-number", three.formatted("| 合计 | 1,234.50 | 1.00 |"), three.formatted("| 合计 | 约一千 | 1.00 |"), three.formatted("| 合计 | 不适用 | 1.00 |"));
		example("misplaced-number", staff.formatted("| 30101 | 基本工资 | 1.00 |"), staff.formatted("| 30101 | 1,234.50 | 1.00 |"), staff.formatted("| 30101 | 2024 | 1.00 |"));

		example("row-missing", rows.formatted("| 合计 | | 1.00 | 1.00 | |\n| 208 | 社会保障和就业支出 | 1.00 | 1.00 | |\n| 20801 | 人力资源和社会保障管理事务 | 1.00 | 1.00 | |"),
				rows.formatted("| 合计 | | 2.00 | 2.00 | |\n| 221 | 住房保障支出 | 1.00 | 1.00 | |\n| 22102 | 住房改革支出 | 1.00 | 1.00 | |\n| 20801 | 人力资源和社会保障管理事务 | 1.00 | 1.00 | |"),
				rows.formatted("| 合计 | | 1.00 | 1.00 | |\n| 20801 | 人力资源和社会保障管理事务 | 1.00 | 1.00 | |"));

		String rate = "采购项目成交[200.00 自由]万元，节约[53.00 自由]万元，节资率[%s%% 自由]。";
		example("misplaced-point", text(rate.formatted("20.95")), text(rate.formatted("2.095")), text(rate.formatted("20.9")));
		String employed = "截至年末，在编33人。其中：行政人员%s人，事业人员2人。";
		example("count-breakdown", text(employed.formatted("15")), text(employed.formatted("45")), text(employed.formatted("31")));
		example("list-count", text("下设 3 个科：甲科、乙科、丙科。"), text("下设 4 个科：甲科、乙科、丙科。"), text("下设 3 个科：甲科、乙科和丙科。"));
		String coded = "社会保障和就业支出208（类）%s（款）01（项）支出[1.00 自由]万元。";
		example("code-in-text", text(coded.formatted("01")), text(coded.formatted("61")), text(coded.formatted("01").replace("就业支出", "就业")));
		String stations = "部分 概况 { 节 职责 {\n> 全年在新建的三个片区里建设便民服务站点12处，投入%s万元，已支付%s万元，其余明年支付。\n> 其他工作按计划进行。\n> 全年在新建的三个片区里建设便民服务站点12处，投入30.5万元，已支付20万元，其余明年支付。\n} }\n";
		example("number-in-repetition", stations.formatted("30.5", "20"), stations.formatted("35.5", "20"), stations.formatted("35.5", "25"));
		String carriers = "部分 附件 {\n" + "绩效 自评表 {\n表 项目目标 {\n| 年度目标 | 由012003青山市档案馆服务中心实施 |\n}\n}\n".repeat(4) + "绩效 自评表 {\n表 项目目标 {\n| 年度目标 | 由%s青山市档案馆服务中心实施 |\n}\n}\n%s}\n";
		example("number-among-many", carriers.formatted("012003", ""), carriers.formatted("012083", ""),
				carriers.formatted("012083", "绩效 自评表 {\n表 项目目标 {\n| 年度目标 | 由012083青山市档案馆服务中心实施 |\n}\n}\n"));
		String trained = "部分 附件 {\n绩效 指标自评表 {\n表 指标情况 {\n| 项目名称 | 甲项目 |\n| 年度目标 | 开展培训，培训合格率达到%s。 |\n}\n表 项目指标 {\n| 培训合格率 | 95% |\n}\n}\n}\n";
		example("indicator-in-text", trained.replace("%s", "95%"), trained.replace("%s", "98%"), trained.replace("%s", "90%以上"));
		String average = "部分 概况 { 节 职责 {\n> 发放补贴60名，人均%s，全年共计12万元。\n} }\n";
		example("average-total", average.formatted("2000元"), average.formatted("2000万元"), average.formatted("2080元"));
		String groups = "部分 附件 {\n绩效 分组自评表 {\n表 分组指标 {\n| 预算编制%s | 目标制定 | 10 |\n| | 目标实现 | 20 |\n| 完成结果（5分） | 预算完成 | 5 |\n}\n}\n}\n";
		example("group-points", groups.formatted("（30分）"), groups.formatted("（20分）"), groups.formatted(""));
		String criteria = "部分 附件 {\n绩效 分组自评表 {\n表 分组指标 {\n| 预算编制 | %s | %s |\n}\n}\n}\n";
		example("scoring-text", criteria.formatted("各项目标都完成的，得10分，否则不得分。", "10"), criteria.formatted("各项目标都完成的，得10分，否则不得分。", "20"),
				criteria.formatted("各项目标都完成的，得满分，否则得5分。", "10"));
		example("number-of-another", evaluations("甲项目", "27.23", "支付27.23万元", "乙项目", "4.93", "支付4.93万元"),
				evaluations("甲项目", "27.23", "支付有关费用", "乙项目", "4.93", "支付27.23万元"), evaluations("甲项目", "27.23", "支付有关费用", "乙项目", "27.23", "支付27.23万元"));
		String paragraph = "> 组织实施全市政务服务标准化建设，负责政务服务平台的规划和管理工作%s。\n";
		example("paragraph-twice", "部分 概况 { 节 职责 {\n" + paragraph.formatted("") + paragraph.formatted("等") + "} }\n",
				"部分 概况 { 节 职责 {\n" + paragraph.formatted("") + paragraph.formatted("") + "} }\n", "部分 概况 { 节 职责 {\n> 负责有关工作。\n> 负责有关工作。\n} }\n");
		String apart = "部分 概况 { 节 职责 {\n%s> 甲。\n> 乙。\n> 丙。\n} }\n部分 说明 { 节 支出 {\n> 丁。\n%s} }\n";
		String policy = "> 贯彻执行国家和省市有关政务服务工作的方针政策和法律法规，拟订全市政务服务发展规划并组织实施，负责有关的监督工作%s。\n";
		example("paragraph-elsewhere", apart.formatted(policy.formatted(""), policy.formatted("等")), apart.formatted(policy.formatted(""), policy.formatted("")),
				apart.formatted(policy.formatted("") + policy.formatted("等"), policy.formatted("") + policy.formatted("等")));
		String amount = "支出[10.00 自由]万元，其中[12.30 = 基本费]%s。";
		example("unit-missing", text(amount.formatted("万元")), text(amount.formatted("")), text("分别为[12.30 = 基本费]、[10.00 = 人员费]万元。"));
		example("unit-differs", text(amount.formatted("万元")), text(amount.formatted("元")), text(amount.formatted("元").replace("12.30", "123000")));
		String heading = "部分 概况 { 节 职责 \"一、%s\" {\n> 甲。\n} }\n";
		example("heading-differs", heading.formatted("主要职责"), heading.formatted("主要职"), heading.formatted("本部门的职能"));
		String clause = "部分 概况 { 节 职责 {\n> 负责拟订并组织实施政务服务标准；拟订并组织实施%s。\n} }\n";
		example("clause-twice", clause.formatted("信访工作的标准"), clause.formatted("政务服务标准"), clause.formatted("政务服务标准3项"));
		String goal = "按照年度工作计划，组织开展全市范围内的业务培训和政策宣传，保障各项工作按时完成，服务对象满意度达到规定的要求";
		example("words-of-another", evaluations("甲项目", "1.00", goal, "乙项目", "2.00", goal + "并有所提高"), evaluations("甲项目", "1.00", goal, "乙项目", "2.00", goal),
				evaluations("甲项目", "1.00", "做好有关工作", "乙项目", "2.00", "做好有关工作"));
		String name = document("部分 概况 { 节 职责 {\n> %s负责有关工作。\n} }\n").replace("\"某市某局\"", "\"青山市政务服务局\"");
		example("name-misprint", name.formatted("青山市政务服务局"), name.formatted("青山市政务服五局"), name.formatted("市政务服务局"));
		String managed = document("部分 概况 { 节 职责 {\n> %s。\n} }\n").replace("\"某市某局\"", "\"青山市政务服务管理局\"");
		example("other-place", managed.formatted("本书是青山市政务服务管理局2024年度部门决算"), managed.formatted("本书是白水市政务服务管理局2024年度部门决算"), managed.formatted("会同白水市政务服务管理局开展工作"));
		String units = duties.replace("有关工作", "有关工作，下属单位有某市某中心和%s");
		String two = evaluations("甲业务", "1.00", "做好工作", "乙业务", "2.00", "做好别的工作");
		String carried = two.substring(0, two.lastIndexOf("某市某中心")) + "某市信息档案馆" + two.substring(two.lastIndexOf("某市某中心") + "某市某中心".length());
		example("unit-unlisted", units.formatted("某市信息档案馆") + carried, units.formatted("某市培训学校") + carried, duties + carried);
		String review = "> “%1$s”项目自评得分[90 = 项目自评得分.\"%1$s\"]分。\n";
		String reviews = "部分 说明 { 节 支出 {\n" + review.formatted("甲业务") + review.formatted("乙业务") + review.formatted("丙业务") + "} }\n";
		String reviewed = evaluations("甲业务", "1.00", "做好甲", "乙业务", "2.00", "做好乙", "丙业务", "3.00", "做好丙");
		String fourth = evaluations("甲业务", "1.00", "做好甲", "乙业务", "2.00", "做好乙", "丙业务", "3.00", "做好丙", "丁业务", "4.00", "做好丁");
		example("review-without-table", reviews + reviewed, reviews.replace("} }", review.formatted("丁业务") + "} }") + reviewed,
				reviews.replace("甲业务", "甲 业务") + reviewed);
		example("table-without-review", reviews + reviewed, reviews + fourth, text("没有综述。") + fourth);
		String renamed = reviews.replace("} }", "> “%1$s”项目预算数[4.00 = 项目预算数.\"%1$s\"]万元，执行数[4.00 = 项目执行数.\"%1$s\"]万元。\n} }");
		example("project-renamed", renamed.formatted("丁业务") + fourth, renamed.formatted("戊业务") + fourth, renamed.formatted("丁 业务") + fourth);
		String spent = text("主要是甲业务经费支出%s万元。") + evaluations("甲业务经费", "20.00", "做好工作");
		example("project-amount", spent.formatted("5.00"), spent.formatted("50.00"), spent.formatted("20.01"));
		example("evaluation-twice", evaluations("甲业务", "1.00", "做好工作", "乙业务", "1.00", "做好工作"), evaluations("甲业务", "1.00", "做好工作", "甲业务", "1.00", "做好工作"),
				evaluations("甲业务", "1.00", "做好工作", "甲业务", "2.00", "做好工作"));
		String reception = text("公务接待费减少，公务接待费不超预算，公务接待费按规定开支，%s同上年持平。");
		example("word-misprint", reception.formatted("公务接待费"), reception.formatted("公接待费"), reception.formatted("公务接待"));
		String numbered = "部分 概况 { 节 职责 {\n> （一）负责甲。\n> 1.甲一。\n> %s负责乙。\n> 1.乙一。\n} }\n";
		String lines = "部分 表册 { 表 收入表 {\n| 收入合计 | 1 | 1.00 |\n| 其中：基金收入 | %s | 1.00 |\n| 其中：基金收入 | %s | 1.00 |\n} }\n";
		example("line-number", lines.formatted("2", "3"), lines.formatted("5", "3"), lines.formatted("1", "2"));
		example("number-gap", numbered.formatted("（二）"), numbered.formatted("（三）"), numbered.formatted("（二）").replace("1.乙一", "1.乙一；2.乙二"));
		String parted = "部分 概况 \"第一部分 部门概况\" { 节 职责 \"一、主要职责\" {\n> 甲。\n} }\n部分 说明 \"第二部分 情况说明\" { 节 支出 \"一、支出情况\" {\n> 乙。\n} }\n部分 附件 \"第三部分 附件\" {\n> 丙。\n}\n";
		String contents = "部分 目录 \"目录\" {\n> 第一部分 部门概况%s\n> 一、主要职责\n> 第二部分 %s\n> 一、支出情况\n%s}\n" + parted;
		example("contents-differ", contents.formatted("", "情况说明", "> 第三部分 附件\n"), contents.formatted("", "支出说明", "> 第三部分 附件\n"),
				contents.formatted(" …… 3", "情况说明", "> 第三部分 附件\n"));
		example("contents-lack", contents.formatted("", "情况说明", "> 第三部分 附件\n"), contents.formatted("", "情况说明", ""), parted);
		String none = "部分 说明 { 节 基金 {\n> 本部门2024年度没有政府性基金预算支出。\n} }\n";
		example("nothing-but-table", none + table("基金表", "| 合计 | | |", "> 本表为空。"), none + table("基金表", "| 合计 | | 10.00 |"), none + table("基金表", "| 合计 | | 0.00 |"));
		String said = "部分 说明 { 节 支出 {\n> 支出[%s 自由]万元。\n> 本部门2024年度无此类支出。\n} }\n";
		example("nothing-but-number", said.replace("> 支出[%s 自由]万元。\n", ""), said.formatted("12.00"), said.formatted("0.00"));

		String used = "部分 表册 { 表 支出表 {\n| 2080101 | 行政运行 | %s | %s | |\n} }\n";
		String both = "| 2080101 | 行政运行 | 5.00 | 5.00 | |\n| 2210201 | 住房公积金 | %s | %s | |";
		String subjects = "部分 表册 { 表 支出表 {\n" + both + "\n} }\n";
		example("term-missing", used.formatted("5.00", "5.00") + terms("1", RUNNING, OFFICES), subjects.formatted("5.00", "5.00") + terms("1", RUNNING, OFFICES),
				subjects.formatted("0.00", "0.00") + terms("1", RUNNING, OFFICES));
		example("term-unused", used.formatted("5.00", "5.00") + terms("1", RUNNING, OFFICES),
				used.formatted("5.00", "5.00") + terms("1", RUNNING, OFFICES, "2", FUND, "反映单位缴存的住房公积金。"),
				subjects.formatted("0.00", "0.00") + terms("1", RUNNING, OFFICES, "2", FUND, "反映单位缴存的住房公积金。"));
		example("term-unknown", terms("1", RUNNING, OFFICES), terms("1", RUNNING.replace("人力资源和社会保障管理事务", "就业补助"), OFFICES),
				terms("1", RUNNING.replace("就业支出（类）", "就业（类）"), OFFICES));
		example("term-number", terms("1", "基本支出", "指为保障机构运转发生的支出。", "2", "项目支出", "指为完成特定任务发生的支出。"),
				terms("1", "基本支出", "指为保障机构运转发生的支出。", "3", "项目支出", "指为完成特定任务发生的支出。"),
				terms("", "基本支出", "指为保障机构运转发生的支出。", "", "项目支出", "指为完成特定任务发生的支出。"));
		example("term-twice", terms("1", "基本支出", "指为保障机构运转发生的支出。"), terms("1", "基本支出", "指为保障机构运转发生的支出。", "2", "基本支出", "指日常支出。"),
				terms("1", RUNNING, OFFICES, "2", RUNNING.replace("社会保障和就业支出", "一般公共服务支出").replace("人力资源和社会保障管理事务", "财政事务"), OFFICES));
		example("term-empty", terms("1", "基本支出", "指为保障机构运转发生的支出。"), terms("1", "基本支出", ""), terms("1", "基本支出", "略。"));
		example("term-copied", terms("1", RUNNING, OFFICES, "2", FUND, "反映单位缴存的住房公积金。"), terms("1", RUNNING, OFFICES, "2", FUND, OFFICES),
				terms("1", RUNNING, OFFICES, "2", RUNNING.replace("社会保障和就业支出", "一般公共服务支出").replace("人力资源和社会保障管理事务", "财政事务"), OFFICES));
		example("term-of-another", terms("1", FUND, "反映单位缴存的住房公积金。"), terms("1", FUND, "反映财政部门安排的行政单位医疗经费和有关待遇。"),
				terms("1", FUND, "反映住房公积金，不包括行政单位医疗经费和有关待遇。"));
		String upper = "指从主管部门和上级取得的补助性收入。";
		String lower = "指附属独立核算单位按规定上缴的款项。";
		example("terms-swapped", terms("1", "上级补助收入", upper, "2", "附属单位上缴款", lower), terms("1", "上级补助收入", lower, "2", "附属单位上缴款", upper),
				terms("1", "上级补助收入", lower + upper, "2", "附属单位上缴款", upper));

		String wrong = table("支出表", "| 合计 | | 12.30 | 12.30 | |") + text("支出[12.40 = 支出表.合计]万元。");
		String waived = "免核 \"same-fact\" 值 \"%s\" \"已经核实\"\n";
		example("waiver-void", wrong + waived.formatted("12.40"), wrong + waived.formatted("12.50"), wrong + waived.formatted("12.4"));
		example("waiver-idle", wrong + waived.formatted("12.40"), shares + waived.formatted("12.40"), wrong.replace("12.40", "12.50").replace("12.30", "12") + waived.formatted("12.50"));
	}

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();

	/** What only a plug-in can bring about; its test is that of {@code CheckRunTest}. */
	private static final Set<String> ELSEWHERE = Set.of("check-failed");

	@Test
	void everyDerivedRuleHasExamplesThatRun() {
		Set<String> expected = DerivedRule.ALL.stream().map(DerivedRule::id).collect(Collectors.toCollection(TreeSet::new));
		Set<String> known = new TreeSet<>(EXAMPLES.keySet());
		known.addAll(ELSEWHERE);
		assertEquals(expected, known);
	}

	@Test
	void examplesComeToWhatTheRuleReferenceSays() {
		WORKSPACE.put("form.gongkai", FORM);
		List<String> wrong = new ArrayList<>();
		for (DerivedRule rule : DerivedRule.ALL) {
			Examples examples = EXAMPLES.get(rule.id());
			if (examples != null) {
				List<Finding> failing = findings(rule.id(), examples.failing());
				List<Finding> passing = findings(rule.id(), examples.passing());
				List<Finding> boundary = findings(rule.id(), examples.boundary()).stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION).toList();
				if (!passing.isEmpty()) {
					wrong.add(rule.id() + " passing: " + passing.getFirst().message().zh());
				}
				if (failing.isEmpty() || failing.getFirst().severity() != rule.severity()) {
					wrong.add(rule.id() + " failing: " + (failing.isEmpty() ? "nothing" : failing.getFirst().severity() + " " + failing.getFirst().message().zh()));
				}
				if (!boundary.isEmpty()) {
					wrong.add(rule.id() + " boundary: " + boundary.getFirst().message().zh());
				}
			}
		}
		assertEquals("", String.join("\n", wrong));
	}

	@Test
	void whatATemplateLacksIsOneCause() {
		WORKSPACE.put("form.gongkai", FORM);
		WORKSPACE.put("a.gongkai", document(EXAMPLES.get("unfilled-template").failing()));
		List<Finding> wrong = WORKSPACE.analyse("a.gongkai").findings().stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION).toList();
		assertTrue(wrong.size() > 5, wrong::toString);
		assertEquals(List.of("unfilled-template"), wrong.stream().filter(Finding::root).map(Finding::rule).toList());
	}

	@Test
	void wordsThatLackANumberAreToldWithTheNumber() {
		WORKSPACE.put("form.gongkai", FORM);
		WORKSPACE.put("a.gongkai", document(text("基金预算资金[空 = 支出表.合计]万元，其他资金[1.00 自由]万元。")));
		List<Finding> told = WORKSPACE.analyse("a.gongkai").findings().stream().filter(finding -> Set.of("missing-number", "漏了数").contains(finding.rule())).toList();
		assertEquals(List.of("missing-number", "漏了数"), told.stream().map(Finding::rule).toList());
		assertEquals(told.getFirst().group(), told.getLast().group());
	}

	private static List<Finding> findings(String rule, String example) {
		WORKSPACE.put("a.gongkai", example.startsWith("决算") ? example : document(example));
		GongkaiWorkspace.Analysis analysis = WORKSPACE.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems().stream().map(problem -> rule + " " + problem).toList(), example);
		return analysis.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	@Test
	void aNameWithoutItsFirstCharacterIsNoNameUnlessItIsOne() {
		WORKSPACE.put("form.gongkai", FORM);
		String table = evaluations("职工书屋图书购置经费", "20.00", "做好工作");
		String page = "部分 说明 { 节 支出 {\n> 主要是%s支出。\n} }\n";
		assertEquals(List.of(), findings("name-misprint", page.formatted("职工书屋图书购置经费") + table));
		assertEquals(1, findings("name-misprint", page.formatted("，工书屋图书购置经费") + table).size());
		assertEquals(List.of(), findings("name-misprint", page.formatted("，工书屋的桌椅，工书屋的报纸，工书屋图书购置经费") + table));
	}

	@Test
	void aNameBetweenQuotationMarksIsPrintedAsItIs() {
		WORKSPACE.put("form.gongkai", FORM);
		String table = evaluations("离休人员健康体检费和文明城市创建奖励", "20.00", "做好工作");
		String page = "部分 说明 { 节 支出 {\n> 主要是专项“%s”支出。\n} }\n";
		assertEquals(List.of(), findings("name-misprint", page.formatted("离休人员健康体检费和文明城市创建奖励") + table));
		assertEquals(1, findings("name-misprint", page.formatted("离休人员健康休养费和文明城市创建奖励") + table).size());
		assertEquals(List.of(), findings("name-misprint", page.formatted("退休职工医疗补助费和文明城市创建奖励") + table));
	}

	@Test
	void aNumberInATableThatIsSaidToBeEmptyIsWrongWhereAnotherPlaceContradictsIt() {
		WORKSPACE.put("form.gongkai", FORM);
		String funds = "部分 表册 { 表 基金表 {\n| 合计 | | %s |\n> 本表为空。\n} }\n" + text("政府性基金支出[0.00 = 基金表.合计]万元。");
		WORKSPACE.put("a.gongkai", document(funds.formatted("5.00")));
		List<Finding> wrong = WORKSPACE.analyse("a.gongkai").findings().stream().filter(finding -> Set.of("empty-statement", "same-fact").contains(finding.rule())).toList();
		assertEquals(2, wrong.size(), wrong::toString);
		assertEquals(1, wrong.stream().map(Finding::group).distinct().count());
	}

	@Test
	void pointsOfNumberedItemsAddUpAndProgressIsTheShareOfTheYear() {
		WORKSPACE.put("form.gongkai", FORM);
		String criteria = "部分 附件 {\n绩效 分组自评表 {\n表 分组指标 {\n| 预算编制 | %s | 10 |\n}\n}\n}\n";
		assertEquals(List.of(), findings("scoring-text", criteria.formatted("1.要素完整的，得5分。2.指标量化的，得5分，否则酌情扣分。")));
		assertEquals(1, findings("scoring-text", criteria.formatted("1.要素完整的，得5分。2.指标量化的，得6分，否则酌情扣分。")).size());
		assertEquals(List.of(), findings("scoring-text", criteria.formatted("6、9、11月进度达到要求的，分别得3、4、3分。")));
		assertEquals(1, findings("scoring-text", criteria.formatted("6、9、11月进度达到要求的，分别得3、4、2分。")).size());
		assertEquals(List.of(), findings("scoring-text", criteria.formatted("得分=完成率*10，完成率达到九成的得10分。每少一项扣1分，得3分以上。")));
		String months = criteria.formatted("部门在6、9、11月应达到序时进度的80%%、90%%、90%%，即实际支出进度分别达到40%%、67.5%%、%s%%。");
		assertEquals(List.of(), findings("scoring-text", months.formatted("82.5")));
		assertEquals(1, findings("scoring-text", months.formatted("85.5")).size());
	}

	@Test
	void whatTheTextTellsMoreFinelyAddsUpAsWell() {
		WORKSPACE.put("form.gongkai", FORM);
		String table = table("支出表", "| 201 | 一般公共服务支出 | 6 | 6 | |", "| 20103 | 政府办公厅（室）及相关机构事务 | 6 | 6 | |", "| 2010301 | 行政运行 | 4 | 4 | |", "| 2010350 | 事业运行 | 2 | 2 | |");
		String text = text("支出[6.30 = 支出表.201.合计]万元，其中行政运行[4.10 = 支出表.2010301.合计]万元，事业运行[%s = 支出表.2010350.合计]万元。");
		assertEquals(List.of(), findings("cross-sum", table + text.formatted("2.20")));
		assertEquals(List.of(), findings("cross-sum", table + text.formatted("2.21")));
		assertEquals(1, findings("cross-sum", table + text.formatted("2.40")).size());
	}

	@Test
	void aSubjectThatIsLeftOutIsOneCauseWithItsNumber() {
		WORKSPACE.put("form.gongkai", FORM);
		String renamed = EXAMPLES.get("item-without-row").failing().replace("、[4.00 = 支出表.210.合计]万元", "");
		WORKSPACE.put("a.gongkai", document(renamed));
		List<Finding> told = WORKSPACE.analyse("a.gongkai").findings().stream().filter(finding -> finding.rule().startsWith("item-")).toList();
		assertEquals(List.of("item-left-out", "item-without-row"), told.stream().map(Finding::rule).toList());
		assertEquals(1, told.stream().map(Finding::group).distinct().count());
	}

	@Test
	void whatIsSaidToBeNothingAmongNumbersContradictsTheTableItNames() {
		WORKSPACE.put("form.gongkai", FORM);
		String funds = "部分 表册 { 表 基金表 {\n| 合计 | | 5.00 |\n} }\n" + text("%s政府性基金预算支出，支出[5.00 = 基金表.合计]万元。");
		assertEquals(1, findings("nothing-but-table", funds.formatted("本部门2024年度无")).size());
		assertEquals(List.of(), findings("nothing-but-table", funds.formatted("本部门2023年度无")));
		assertEquals(List.of(), findings("nothing-but-table", funds.formatted("本部门2024年度有")));
	}

	@Test
	void theDepartmentIsCalledByItsNameWithoutItsPlaceToo() {
		String managed = document("部分 概况 { 节 职责 {\n> %s。\n} }\n").replace("\"某市某局\"", "\"青山市政务服务管理局\"");
		assertEquals(1, findings("name-misprint", managed.formatted("政务服务菅理局负责有关工作")).size());
		assertEquals(1, findings("name-misprint", managed.formatted("青山市政务服务菅理局负责有关工作")).size());
		assertEquals(List.of(), findings("name-misprint", managed.formatted("省政务服务管理厅和政务服务管理处负责有关工作")));
	}

	@Test
	void aNumberOfATermThatAloneIsWrongIsOneFinding() {
		WORKSPACE.put("form.gongkai", FORM);
		assertEquals(1, findings("term-number", terms("1", "基本支出", "指保障运转的支出。", "3", "项目支出", "指完成任务的支出。", "3", "经营支出", "指经营的支出。")).size());
	}
}
