// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.lang.ide.colouring.LexicalScanner;
import org.junit.jupiter.api.Test;

class HighlightingTest {

	private static String styles(String text) {
		return styles(text, LexicalScanner.scan(text));
	}

	private static String styles(String text, List<Highlight> pieces) {
		return pieces.stream().map(p -> p.style() + "‹" + text.substring(p.offset(), p.end()) + "›").collect(Collectors.joining(" "));
	}

	@Test
	void aHeaderShowsKeywordsNamesNumbersAndTexts() {
		assertEquals("KEYWORD‹决算› NAME‹某局2024› PUNCTUATION‹{› KEYWORD‹年度› NUMBER‹2024› KEYWORD‹来源› STRING‹\"a.txt\"› PUNCTUATION‹}›",
				styles("决算 某局2024 { 年度 2024 来源 \"a.txt\" }"));
	}

	@Test
	void aRowIsCutIntoCodeTextNumbersPipesAndSourcePlace() {
		assertEquals("TABLE_PIPE‹|› TABLE_CODE‹208› TABLE_PIPE‹|› TABLE_TEXT‹社会保障› TABLE_PIPE‹|› TABLE_NUMBER‹7,336.10› "
				+ "TABLE_PIPE‹|› TABLE_PIPE‹|› SOURCE_PLACE‹@466›", styles("| 208 | 社会保障 | 7,336.10 | | @466"));
	}

	@Test
	void anEscapedPipeStaysInItsCell() {
		assertEquals("TABLE_PIPE‹|› TABLE_TEXT‹甲\\|乙› TABLE_PIPE‹|›", styles("| 甲\\|乙 |"));
	}

	@Test
	void aNumberOfCodeLengthOutsideTheFirstCellIsANumber() {
		assertEquals("TABLE_PIPE‹|› TABLE_TEXT‹合计› TABLE_PIPE‹|› TABLE_NUMBER‹208› TABLE_PIPE‹|›", styles("| 合计 | 208 |"));
	}

	@Test
	void aParagraphShowsItsPlaceItsClaimAndItsText() {
		assertEquals("PARAGRAPH_MARK‹>› SOURCE_PLACE‹@93› PARAGRAPH_TEXT‹ 收入总计› CLAIM_BRACKET‹[› "
				+ "CLAIM_NUMBER‹7972› CLAIM_NUMBER‹.› CLAIM_NUMBER‹87› PUNCTUATION‹=› CLAIM_EXPRESSION‹收支总表› PUNCTUATION‹.› "
				+ "CLAIM_EXPRESSION‹收入› CLAIM_BRACKET‹]› PARAGRAPH_TEXT‹万元。›", styles(">@93 收入总计[7972.87 = 收支总表.收入]万元。"));
	}

	@Test
	void aKeywordUsedAsANameInAnExpressionLooksLikeAName() {
		assertTrue(styles("> 共[1 = 表甲.合计.决算]元").contains("CLAIM_EXPRESSION‹合计› PUNCTUATION‹.› CLAIM_EXPRESSION‹决算›"));
	}

	@Test
	void whatTheLexerCannotReadIsMarked() {
		assertTrue(styles("决算 某局 ?").endsWith("ERROR‹?›"));
	}

	@Test
	void aLineInsideALongCommentIsColouredAsCommentByItself() {
		String text = "决算 甲 {\n/* 第一行\n| 第二行 |\n第三行 */ 年度 2024\n}";
		int second = text.indexOf("| 第二行");
		assertEquals("COMMENT‹| 第二行 |\n第三行 */›", styles(text, LexicalScanner.scan(text, second, 3)));
		int third = text.indexOf("年度");
		assertEquals("COMMENT‹第三行 */› KEYWORD‹年度› NUMBER‹2024›", styles(text, LexicalScanner.scan(text, third, 1)));
	}

	@Test
	void aCommentMarkInsideARowOpensNoComment() {
		String text = "表 甲 {\n| /* | 1 |\n| 208 | 2 |\n}";
		assertEquals("TABLE_PIPE‹|› TABLE_CODE‹208› TABLE_PIPE‹|› TABLE_NUMBER‹2› TABLE_PIPE‹|›",
				styles(text, LexicalScanner.scan(text, text.indexOf("208"), 1)));
	}

	@Test
	void aCommentThatNeverEndsReachesTheEndOfTheText() {
		String text = "决算 /* 年度\n2024";
		assertEquals("KEYWORD‹决算› COMMENT‹/* 年度\n2024›", styles(text));
	}

	@Test
	void everyLineColouredByItselfEqualsTheWholeTextColouredAtOnce() {
		String text = "决算 甲 {\n    // 说明\n    部分 乙 \"题\" {\n        >@3 共[1.5% = 占比(a, b)]，\\[注]\n        表 丙 {\n            | 208 | 名 | -3.00 |\n"
				+ "        }\n    }\n}\n";
		List<Highlight> lines = new java.util.ArrayList<>();
		int start = 0;
		for (String line : text.split("\n", -1)) {
			if (!line.isEmpty()) {
				lines.addAll(LexicalScanner.scan(text, start, line.length()));
			}
			start += line.length() + 1;
		}
		assertEquals(styles(text), styles(text, lines));
	}
}
