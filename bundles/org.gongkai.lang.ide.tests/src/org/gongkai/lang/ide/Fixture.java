// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

/** A small form and document in our own wording, and places in them. The mark ¦ stands for the caret. */
final class Fixture {

	static final String FORM_URI = "mem:/示例格式.gongkai";
	static final String URI = "mem:/某局2024.gongkai";

	static final String FORM = """
			格式 示例格式 自 2020 {
			    类别 决算
			    单位 万元
			    部分 说明 "{年度}年度情况说明" {
			        节 总体 "总体情况"
			        节 支出情况 "支出情况"
			    }
			    部分 报表 "{年度}年度报表" {
			        表 收支表 示例01表 "收入支出总表" {
			            各格 (阶段 = 决算)
			            栏组 收入 "收入" {
			                名称 项目 "项目"
			                行次 行次 "行次"
			                列 金额 "金额"
			                行 财政拨款收入 "一、财政拨款收入" 1 (要素 = 收入, 资金 = 财政拨款)
			                行 其他收入 "二、其他收入" 2 (要素 = 收入, 资金 = 其他)
			                行 本年收入 "本年收入合计" 3 (要素 = 收入)
			            }
			            栏组 支出 "支出" (要素 = 支出) {
			                名称 项目 "项目"
			                行次 行次 "行次"
			                列 金额 "金额"
			                行 社会保障 "一、社会保障和就业支出" 4 (功能科目 = 208)
			                行 卫生健康 "二、卫生健康支出" 5 (功能科目 = 210)
			                行 本年支出 "本年支出合计" 6
			            }
			        }
			        表 支出表 示例02表 "支出明细表" {
			            各格 (要素 = 支出, 阶段 = 决算)
			            编码 编码 "科目编码"
			            名称 名称 "科目名称"
			            列 合计 "合计"
			            列 基本支出 "基本支出" (性质 = 基本支出)
			            列 项目支出 "项目支出" (性质 = 项目支出)
			            行 按 功能分类 合计 "合计"
			            附注 "注：本表列示各项支出。"
			        }
			    }
			    事项 机关运行经费 单位 万元 (要素 = 支出, 阶段 = 决算)
			    规则 收支相抵 必须 类别 平衡 "本年收入应等于本年支出" "Income equals expenditure" 依据 "编制口径" {
			        收支表.收入.本年收入 == 收支表.支出.本年支出
			    }
			}
			""";

	/** Every number agrees. */
	static final String DOCUMENT = """
			决算 某局2024 {
			    格式 示例格式  部门 "某市某局"  年度 2024  单位 万元

			    部分 说明 "第一部分 2024年度情况说明" {
			        节 总体 "一、总体情况" {
			            > 本年收入合计[150.00 = 收支表.收入.本年收入]万元，其中财政拨款收入占[80.00% = 占比(收支表.收入.财政拨款收入, 收支表.收入.本年收入)]。
			        }
			        节 支出情况 "二、支出情况" {
			            > 行政运行支出[60.00 = 支出表.2080101.合计]万元。
			        }
			    }
			    部分 报表 "第二部分 2024年度报表" {
			        表 收支表 {
			            | 一、财政拨款收入 | 1 | 120.00 | 一、社会保障和就业支出 | 4 | 100.00 |
			            | 二、其他收入     | 2 | 30.00  | 二、卫生健康支出       | 5 | 50.00  |
			            | 本年收入合计     | 3 | 150.00 | 本年支出合计           | 6 | 150.00 |
			        }
			        表 支出表 {
			            | 合计    |                              | 150.00 | 110.00 | 40.00 |
			            | 208     | 社会保障和就业支出           | 100.00 | 70.00  | 30.00 |
			            | 20801   | 人力资源和社会保障管理事务   | 100.00 | 70.00  | 30.00 |
			            | 2080101 | 行政运行                     | 60.00  | 60.00  |       |
			            | 2080102 | 一般行政管理事务             | 40.00  | 10.00  | 30.00 |
			            | 210     | 卫生健康支出                 | 50.00  | 40.00  | 10.00 |
			        }
			    }
			}
			""";

	private Fixture() {
	}

	/** A text without its caret mark, and where the mark was. */
	record Marked(String text, int caret) {

		static Marked of(String marked) {
			int caret = marked.indexOf('¦');
			if (caret < 0 || marked.indexOf('¦', caret + 1) >= 0) {
				throw new IllegalArgumentException("one ¦ expected: " + marked);
			}
			return new Marked(marked.substring(0, caret) + marked.substring(caret + 1), caret);
		}

		/** The document with a piece replaced by one that has the mark. */
		static Marked document(String piece, String marked) {
			if (DOCUMENT.indexOf(piece) < 0 || DOCUMENT.indexOf(piece) != DOCUMENT.lastIndexOf(piece)) {
				throw new IllegalArgumentException("must stand once in the document: " + piece);
			}
			return of(DOCUMENT.replace(piece, marked));
		}
	}
}
