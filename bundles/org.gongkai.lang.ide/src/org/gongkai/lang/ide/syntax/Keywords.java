// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.syntax;

import java.util.Set;

/** Which words begin a construct in which block. */
final class Keywords {

	static final Set<String> DEFINITIONS = Set.of("科目表", "维度", "格式", "规则集", "决算", "预算");
	private static final Set<String> FORM = Set.of("类别", "单位", "识别", "部分", "节", "表", "绩效", "图", "事项", "句式", "规则", "字句");
	private static final Set<String> FORM_EVALUATION = Set.of("各格", "表", "规则");
	private static final Set<String> FORM_TABLE = Set.of("各格", "栏组", "列", "编码", "名称", "行次", "文字", "度量", "组", "行", "空行",
			"附注", "空表说明");
	private static final Set<String> DISCLOSURE = Set.of("格式", "部门", "简称", "年度", "单位", "上年", "来源", "部分", "节", "表",
			"绩效", "图", "名词", "原文", "免核");
	private static final Set<String> CONTENT = Set.of("部分", "节", "表", "绩效", "图", "名词", "原文", "免核");

	private Keywords() {
	}

	/** The words that begin a construct directly inside a block. */
	static Set<String> in(Block block) {
		boolean content = block.nearest("决算", "预算").filter(b -> b.parent().flatMap(Block::parent).isEmpty()).isPresent();
		return switch (block.keyword()) {
		case "" -> block.parent().isEmpty() ? DEFINITIONS : Set.of();
		case "格式" -> FORM;
		case "部分", "节" -> content ? CONTENT : FORM;
		case "表" -> content ? Set.of() : FORM_TABLE;
		case "绩效" -> content ? Set.of("表") : FORM_EVALUATION;
		case "栏组", "列", "编码", "名称", "行次", "文字", "度量", "组" -> FORM_TABLE;
		case "规则集" -> Set.of("规则", "字句", "停用", "轻重");
		case "字句" -> Set.of("找", "除", "成对", "当", "应有", "改为", "例");
		case "决算", "预算" -> DISCLOSURE;
		case "科目表" -> Set.of("停用");
		default -> Set.of();
		};
	}

	/** Words that begin a construct elsewhere but are part of one that begins with this keyword. */
	static Set<String> partOf(String keyword) {
		return switch (keyword) {
		case "事项", "表", "规则" -> Set.of("单位", "类别");
		case "句式", "字句" -> Set.of("节");
		case "行" -> Set.of("文字");
		default -> Set.of();
		};
	}

	/** Whether what stands in a block are subjects: a code, a name, and what belongs to them. */
	static boolean subjects(Block block) {
		return block.nearest("科目表").isPresent();
	}

	/** Whether what stands in a block are members of a dimension. */
	static boolean members(Block block) {
		return block.nearest("维度").isPresent();
	}
}
