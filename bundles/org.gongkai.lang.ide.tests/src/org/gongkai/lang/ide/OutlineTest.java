// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gongkai.core.check.Severity;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.outline.OfficialTitles;
import org.gongkai.lang.ide.outline.Outline;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;

class OutlineTest {

	private static final String DOCUMENT = """
			决算 某局2024 {
			    格式 示例 部门 "某局" 年度 2024 单位 万元
			    部分 说明 "第二部分 情况说明" {
			        节 总体 "一、总体情况" {
			            > 2024 年收入总计[12.50 = 表甲.收入]万元，其中 3.5 万元尚未核对，比上年多[1 自由]万元。
			        }
			    }
			    部分 决算表 "第三部分 决算表" {
			        表 支出表 {
			            | 合计    |                | 7.00 |
			            | 208     | 社会保障       | 7.00 |
			            | 20801   | 人力资源管理   | 7.00 |
			            | 2080101 | 行政运行       | 4.00 |
			            | 2080102 | 一般事务       | 3.00 |
			        }
			    }
			    名词 1 "财政拨款收入" {
			        > 解释。
			    }
			    原文 "附件" {
			        > 保留。
			    }
			}
			""";

	private static final OfficialTitles TITLES = new OfficialTitles() {
		@Override
		public Optional<String> section(String form, String section) {
			return Optional.empty();
		}

		@Override
		public Optional<String> table(String form, String table) {
			return form.equals("示例") && table.equals("支出表") ? Optional.of("公开03表 支出决算表") : Optional.empty();
		}
	};

	private static List<OutlineNode> outline(String text, Problem... problems) {
		return Outline.of(SyntaxTree.of(text), List.of(problems), TITLES);
	}

	private static Stream<OutlineNode> all(List<OutlineNode> nodes) {
		return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
	}

	private static OutlineNode find(List<OutlineNode> nodes, String label) {
		return all(nodes).filter(node -> node.label().equals(label)).findFirst().orElseThrow();
	}

	@Test
	void aDocumentShowsHeaderSectionsTablesTermsAndKeptTextInOrder() {
		OutlineNode document = outline(DOCUMENT).getFirst();
		assertEquals("某局2024", document.label());
		assertEquals(List.of("表头", "第二部分 情况说明", "第三部分 决算表", "1. 财政拨款收入", "附件"),
				document.children().stream().map(OutlineNode::label).toList());
		assertEquals("示例 某局 2024 万元", document.children().getFirst().detail().zh());
	}

	@Test
	void aTableShowsItsOfficialNumberAndTitleAndItsRowsNestedByCode() {
		OutlineNode table = find(outline(DOCUMENT), "公开03表 支出决算表");
		assertEquals("5 行", table.detail().zh());
		assertEquals(List.of("合计", "208 社会保障"), table.children().stream().map(OutlineNode::label).toList());
		OutlineNode section = table.children().get(1).children().getFirst();
		assertEquals("20801 人力资源管理", section.label());
		assertEquals(List.of("2080101 行政运行", "2080102 一般事务"), section.children().stream().map(OutlineNode::label).toList());
		assertEquals("4.00", section.children().getFirst().detail().zh());
	}

	@Test
	void aSectionCountsItsBoundAndItsFreeNumbersAndNoYears() {
		assertEquals("1 个数已绑定，2 个未绑定", find(outline(DOCUMENT), "一、总体情况").detail().zh());
		assertEquals("1 numbers bound, 2 free", find(outline(DOCUMENT), "第二部分 情况说明").detail().en());
	}

	@Test
	void aNodeShowsTheGravestProblemOfItsRange() {
		int at = DOCUMENT.indexOf("| 2080102");
		Problem should = problem(Severity.SHOULD, at);
		Problem must = problem(Severity.MUST, at + 3);
		List<OutlineNode> nodes = outline(DOCUMENT, should, must);
		assertEquals(Optional.of(Severity.MUST), find(nodes, "公开03表 支出决算表").worst());
		assertEquals(Optional.empty(), find(nodes, "第二部分 情况说明").worst());
		assertEquals(Optional.of(Severity.MUST), find(nodes, "2080102 一般事务").worst());
	}

	private static Problem problem(Severity severity, int offset) {
		return new Problem(severity, new Message("错", "wrong"), offset, 1, 1, 1, "x", List.of(), List.of(), true);
	}

	@Test
	void identitiesAreUniqueAndSurviveAnEditElsewhere() {
		List<String> before = all(outline(DOCUMENT)).map(OutlineNode::id).toList();
		Set<String> unique = new HashSet<>(before);
		assertEquals(before.size(), unique.size());
		List<String> after = all(outline(DOCUMENT.replace("> 解释。", "> 解释。\n> 又一行。").replace("4.00", "5.00"))).map(OutlineNode::id).toList();
		assertEquals(before, after);
	}

	@Test
	void aTextThatIsBrokenHalfwayStillHasItsOutline() {
		String broken = DOCUMENT.replace("[12.50 = 表甲.收入]", "[12.50 = 表甲.");
		assertTrue(all(outline(broken)).anyMatch(node -> node.label().equals("2080101 行政运行")));
	}

	@Test
	void rowsAreMadeOnlyWhenTheTableIsOpened() {
		OutlineNode table = find(outline(DOCUMENT), "公开03表 支出决算表");
		assertTrue(table.hasChildren());
		assertFalse(find(outline(DOCUMENT), "1. 财政拨款收入").hasChildren());
	}

	@Test
	void aFormShowsItsTablesColumnsRowsAndRules() {
		String form = """
				格式 示例 自 2022 {
				    类别 决算 单位 万元
				    部分 决算表 "决算表" {
				        表 收支表 公开01表 "收支总表" {
				            各格 (阶段 = 决算)
				            栏组 收入 "收入" {
				                名称 项目 "项目"
				                列 金额 "金额" 栏次 1
				                行 财政拨款 "一、财政拨款" 1 (资金 = 财政拨款)
				            }
				        }
				    }
				    事项 机关运行经费 单位 万元
				    规则 收支平衡 必须 类别 平衡 "收入应等于支出" { 收支表.收入.财政拨款 == 1 }
				}
				""";
		OutlineNode node = outline(form).getFirst();
		assertEquals(OutlineKind.FORM, node.kind());
		assertEquals(List.of("决算表", "机关运行经费", "收支平衡"), node.children().stream().map(OutlineNode::label).toList());
		OutlineNode panel = find(outline(form), "收入");
		assertEquals(List.of("项目", "金额", "一、财政拨款"), panel.children().stream().map(OutlineNode::label).toList());
		assertEquals("公开01表 收支总表", node.children().getFirst().children().getFirst().label());
		assertEquals("收入应等于支出", find(outline(form), "收支平衡").detail().zh());
	}

	@Test
	void aCatalogShowsItsCodesAsATree() {
		OutlineNode catalog = outline("科目表 功能分类 2024 { 208 社会保障 { 20801 \"人力资源\" \"说明\" 旧名 旧 } 210 卫生 }").getFirst();
		assertEquals("功能分类 2024", catalog.label());
		assertEquals(List.of("208 社会保障", "210 卫生"), catalog.children().stream().map(OutlineNode::label).toList());
		assertEquals("20801 人力资源", catalog.children().getFirst().children().getFirst().label());
	}

	@Test
	void aDimensionShowsItsMembersAsATree() {
		OutlineNode dimension = outline("维度 资金 { 财政拨款 旧名 \"财政\" : \"说明\" { 一般公共预算 其中 专项 } 单位资金 }").getFirst();
		assertEquals(List.of("财政拨款", "单位资金"), dimension.children().stream().map(OutlineNode::label).toList());
		assertEquals(List.of("一般公共预算", "专项"), dimension.children().getFirst().children().stream().map(OutlineNode::label).toList());
	}
}
