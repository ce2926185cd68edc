// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Performance tables and figures in outline, completion, hover and navigation. */
class EvaluationAssistTest {

	private static final String FORM = """
			格式 示例格式 自 2020 {
			    类别 决算
			    单位 万元
			    部分 附件 "附件" {
			        绩效 项目自评 自评 "项目支出自评表" 按 项目 = 项目名称 {
			            表 项目情况 "项目情况" {
			                名称 栏目
			                列 内容
			                行 项目名称 文字
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
			                列 得分 单位 分 (事项 = 指标得分)
			                行 自拟 指标 按 一级指标、二级指标、三级指标
			            }
			        }
			        图 收入结构 图1 "收入结构图" 饼状图 {
			            "得分" = 项目自评.总得分
			        }
			    }
			}
			""";
	private static final String DOCUMENT = """
			决算 某局2024 {
			    格式 示例格式  部门 "某局"  年度 2024
			    部分 附件 {
			        绩效 项目自评 {
			            表 项目情况 {
			                | 项目名称 | 190001某专项- |
			                | 总得分 | 90 |
			            }
			            表 项目指标 {
			                | 产出指标 | 数量指标 | 次数 | 90 |
			                |  |  |  |  |
			            }
			        }
			        图 收入结构 "（图1：收入结构图）" {
			        }
			    }
			}
			""";
	private static final String URI = "mem:/某局2024.gongkai";
	private static LanguageService service;

	@BeforeAll
	static void start() {
		service = LanguageService.withStandardLibrary();
		service.put("mem:/示例格式.gongkai", FORM);
		service.open(URI, DOCUMENT, 1);
		service.analysis(URI).join();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	private static Stream<OutlineNode> all(List<OutlineNode> nodes) {
		return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
	}

	private static List<String> labels(String before, String after) {
		int caret = DOCUMENT.indexOf(before) + before.length();
		String text = DOCUMENT.substring(0, caret) + after + DOCUMENT.substring(caret);
		return service.complete(URI, text, caret + after.length()).join().stream().map(Completion::label).toList();
	}

	@Test
	void theOutlineNamesATableByWhatItIsFilledFor() {
		OutlineNode table = all(service.analysis(URI).join().outline()).filter(node -> node.kind() == OutlineKind.EVALUATION).findFirst().orElseThrow();
		assertEquals("某专项", table.label());
		assertEquals("项目支出自评表", table.detail().zh());
		assertEquals(List.of("项目情况", "绩效指标"), table.children().stream().map(OutlineNode::label).toList());
	}

	@Test
	void theOutlineShowsAFigureByItsCaption() {
		assertEquals(List.of("（图1：收入结构图）"), all(service.analysis(URI).join().outline()).filter(node -> node.kind() == OutlineKind.FIGURE)
				.map(OutlineNode::label).toList());
	}

	@Test
	void aColumnWithWordsProposesThem() {
		assertEquals(List.of("产出指标", "效益指标"), labels("| 数量指标 | 次数 | 90 |\n                |", " "));
	}

	@Test
	void theNextColumnProposesTheWordsUnderTheOneAbove() {
		List<String> labels = labels("| 数量指标 | 次数 | 90 |\n                |  |", " ");
		assertEquals(List.of("数量指标", "质量指标", "社会效益"), labels);
	}

	@Test
	void aSectionProposesPerformanceTablesAgainAndOnlyFiguresThatAreNotThereYet() {
		List<String> labels = labels("部分 附件 {\n", "        ");
		assertTrue(labels.contains("绩效 项目自评 { … }"), labels::toString);
		assertFalse(labels.contains("图 收入结构 { … }"), labels::toString);
	}

	@Test
	void insideAPerformanceTableItsBlocksAreProposed() {
		int caret = DOCUMENT.indexOf("        图 收入结构");
		String text = DOCUMENT.substring(0, caret) + "        绩效 项目自评 {\n            表 " + "\n        }\n" + DOCUMENT.substring(caret);
		List<String> labels = service.complete(URI, text, text.indexOf("            表 \n") + 14).join().stream().map(Completion::label).toList();
		assertEquals(List.of("项目情况", "项目指标"), labels.stream().sorted().toList());
	}

	@Test
	void aHoverExplainsAPerformanceTable() {
		String html = service.hover(URI, DOCUMENT.indexOf("项目自评 {") + 1).join().orElseThrow().toString();
		assertTrue(html.contains("项目支出自评表"), html);
		assertTrue(html.contains("绩效指标"), html);
	}

	@Test
	void theNameOfAPerformanceTableLeadsToItsForm() {
		Target target = service.definition(URI, DOCUMENT.indexOf("项目自评 {") + 1).join().getFirst();
		assertEquals(FORM.indexOf("项目自评 自评"), target.offset());
	}
}
