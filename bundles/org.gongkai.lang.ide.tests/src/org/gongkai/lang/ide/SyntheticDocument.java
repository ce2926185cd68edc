// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.gongkai.core.form.SubjectTree;

/**
 * A form and a document of a wanted length in our own wording. Every project has a table of subjects whose sums hold
 * and a section whose sentences quote the table; nothing in it disagrees.
 */
final class SyntheticDocument {

	private static final int LINES_OF_A_PROJECT = 150;
	private static final List<String> COLUMNS = List.of("合计", "基本支出", "项目支出");

	private final List<SubjectTree.Entry> subjects;
	private final SubjectTree tree;
	private final int projects;
	private final Random random = new Random(20240901);

	SyntheticDocument(SubjectTree tree, int lines) {
		this.tree = tree;
		this.projects = Math.max(1, lines / LINES_OF_A_PROJECT);
		List<SubjectTree.Entry> chosen = new ArrayList<>();
		for (SubjectTree.Entry entry : tree.entries()) {
			if (List.of("205", "208", "210").contains(entry.code().substring(0, 3)) && chosen.size() < 100) {
				chosen.add(entry);
			}
		}
		this.subjects = chosen;
	}

	String form() {
		StringBuilder text = new StringBuilder("格式 合成格式 自 2020 {\n    类别 决算\n    单位 万元\n");
		for (int i = 1; i <= projects; i++) {
			text.append("    部分 说明").append(i).append(" \"项目").append(i).append("\" {\n        表 表").append(i).append(" 合成").append(i)
					.append("表 \"项目").append(i).append("支出表\" {\n            各格 (要素 = 支出, 阶段 = 决算, 项目 = 甲").append(i).append(")\n")
					.append("            编码 编码 \"科目编码\"\n            名称 名称 \"科目名称\"\n            列 合计 \"合计\"\n")
					.append("            列 基本支出 \"基本支出\" (性质 = 基本支出)\n            列 项目支出 \"项目支出\" (性质 = 项目支出)\n")
					.append("            行 按 功能分类 合计 \"合计\"\n        }\n    }\n");
		}
		return text.append("}\n").toString();
	}

	String document() {
		StringBuilder text = new StringBuilder("决算 合成2024 {\n    格式 合成格式  部门 \"某部门\"  年度 2024  单位 万元\n");
		for (int i = 1; i <= projects; i++) {
			project(i, text);
		}
		return text.append("}\n").toString();
	}

	private void project(int number, StringBuilder text) {
		Map<String, BigDecimal[]> amounts = amounts();
		text.append("    部分 说明").append(number).append(" \"项目").append(number).append("\" {\n        表 表").append(number).append(" {\n");
		row(text, "合计", "", amounts.get(""));
		subjects.forEach(entry -> row(text, entry.code(), entry.name(), amounts.get(entry.code())));
		text.append("        }\n");
		for (int i = 0; i < LINES_OF_A_PROJECT - subjects.size() - 6; i++) {
			String code = subjects.get(random.nextInt(subjects.size())).code();
			int column = random.nextInt(COLUMNS.size());
			BigDecimal[] all = amounts.get(code);
			BigDecimal total = amounts.get("")[0];
			text.append("        > 其中一项为[").append(all[column]).append(" = 表").append(number).append('.').append(code).append('.')
					.append(COLUMNS.get(column)).append("]万元，这一项的合计占全部支出的[")
					.append(all[0].movePointRight(2).divide(total, 2, RoundingMode.HALF_UP)).append("% = 占比(表").append(number).append('.')
					.append(code).append(".合计, 表").append(number).append(".合计.合计)]，用于日常工作。\n");
		}
		text.append("    }\n");
	}

	/** Amounts by code, the total under the empty code; a parent is the sum of its children. */
	private Map<String, BigDecimal[]> amounts() {
		Map<String, BigDecimal[]> amounts = new HashMap<>();
		amounts.put("", zeros());
		for (SubjectTree.Entry entry : subjects) {
			amounts.put(entry.code(), zeros());
		}
		for (SubjectTree.Entry entry : subjects) {
			boolean leaf = subjects.stream().noneMatch(other -> other.parent().equals(entry.code()));
			if (leaf) {
				BigDecimal basic = BigDecimal.valueOf(random.nextInt(1, 100_000), 2);
				BigDecimal project = BigDecimal.valueOf(random.nextInt(1, 100_000), 2);
				for (String code = entry.code();; code = tree.parent(code)) {
					BigDecimal[] sums = amounts.get(code);
					sums[0] = sums[0].add(basic).add(project);
					sums[1] = sums[1].add(basic);
					sums[2] = sums[2].add(project);
					if (code.isEmpty()) {
						break;
					}
				}
			}
		}
		return amounts;
	}

	private static BigDecimal[] zeros() {
		return new BigDecimal[] {BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2)};
	}

	private static void row(StringBuilder text, String code, String name, BigDecimal[] amounts) {
		text.append("            | ").append(code).append(" | ").append(name);
		for (BigDecimal amount : amounts) {
			text.append(" | ").append(amount);
		}
		text.append(" |\n");
	}
}
