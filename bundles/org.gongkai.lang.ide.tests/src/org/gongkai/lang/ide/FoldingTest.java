// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.gongkai.lang.ide.folding.Folding;
import org.gongkai.lang.ide.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;

class FoldingTest {

	private static final String DOCUMENT = """
			/* 示例
			   文件 */
			决算 某局2024 {
			    格式 示例 年度 2024
			    部分 决算表 {
			        表 支出表 {
			            | 合计 | 1 |
			            | 208  | 1 |
			        }
			    }
			    原文 "附件" {
			        > 第一行
			        > 第二行
			    }
			    免核 某规则 值 "1" "理由"
			}
			""";

	private static List<Fold> folds(String text) {
		return Folding.of(SyntaxTree.of(text));
	}

	private static String shown(String text, Fold fold) {
		String inside = text.substring(fold.offset(), fold.offset() + fold.length());
		return fold.kind() + " " + inside.lines().findFirst().orElse("").strip() + " … " + inside.lines().reduce((a, b) -> b).orElse("").strip();
	}

	@Test
	void blocksTablesKeptTextAndCommentsFoldFromTheirFirstToTheirLastLine() {
		assertEquals(List.of("COMMENT /* 示例 … 文件 */", "BLOCK 决算 某局2024 { … }", "BLOCK 部分 决算表 { … }", "TABLE 表 支出表 { … }",
				"VERBATIM 原文 \"附件\" { … }"), folds(DOCUMENT).stream().map(fold -> shown(DOCUMENT, fold)).toList());
	}

	@Test
	void onlyKeptSourceTextIsFoldedWhenADocumentIsOpened() {
		assertEquals(List.of(FoldKind.VERBATIM),
				folds(DOCUMENT).stream().filter(Fold::initiallyCollapsed).map(Fold::kind).toList());
	}

	@Test
	void aBlockOnOneLineDoesNotFold() {
		assertEquals(List.of(), folds("规则集 甲 { }"));
	}

	@Test
	void aLongRunOfParagraphsFoldsAndAShortOneDoesNot() {
		String run = "决算 甲 {\n节 乙 {\n" + "> 一句话。\n".repeat(8) + "}\n节 丙 {\n" + "> 一句话。\n".repeat(7) + "}\n}\n";
		assertEquals(1, folds(run).stream().filter(fold -> fold.kind() == FoldKind.PARAGRAPHS).count());
	}

	@Test
	void aTableBreaksARunOfParagraphs() {
		String run = "决算 甲 {\n节 乙 {\n" + "> 一句话。\n".repeat(5) + "表 丁 {\n| 1 |\n}\n" + "> 一句话。\n".repeat(5) + "}\n}\n";
		assertFalse(folds(run).stream().anyMatch(fold -> fold.kind() == FoldKind.PARAGRAPHS));
	}

	@Test
	void anUnclosedBlockStillFoldsToTheEnd() {
		String text = "决算 甲 {\n部分 乙 {\n> 一句话\n";
		assertEquals(List.of("BLOCK 决算 甲 { … > 一句话", "BLOCK 部分 乙 { … > 一句话"),
				folds(text).stream().map(fold -> shown(text, fold)).toList());
	}

	@Test
	void windowsLineEndsBelongToTheFold() {
		String text = "决算 甲 {\r\n年度 2024\r\n}\r\n";
		assertEquals(new Fold(0, text.length(), FoldKind.BLOCK, false), folds(text).getFirst());
	}
}
