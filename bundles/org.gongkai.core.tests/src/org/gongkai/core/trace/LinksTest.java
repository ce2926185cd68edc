// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Pieces of a document know the pieces of the source they come from. */
class LinksTest {

	@Test
	void theCellsOfARowKnowTheirColumns() {
		String text = "决算 甲 {\n    | 208 | 教育支出 | | 7,336 | @12\n}\n";
		Links links = Links.of(text);
		assertEquals("208", piece(text, links, 12, 1));
		assertEquals("教育支出", piece(text, links, 12, 6));
		assertEquals("7,336", piece(text, links, 12, 11));
		assertEquals("7,336", piece(text, links, 12, 99), "beyond the last cell the last is meant");
	}

	@Test
	void cellsOfSeveralLinesKnowTheirOwnLines() {
		String text = "| 合计 | 5 | 6 | @3:2,,4:1\n";
		Links links = Links.of(text);
		assertEquals("合计", piece(text, links, 3, 2));
		assertEquals("6", piece(text, links, 4, 1));
		assertEquals(2, links.of(3).size() + links.of(4).size(), "the source does not have the middle cell");
	}

	@Test
	void theNumberOfAClaimKnowsItsPlaceThoughItsFormulaWasNotPrinted() {
		String text = "        >@7 收入总计[7,972.87 = 收支总表.收入.总计]万元，占[100% = 占比(a, b)]。\n";
		String source = "收入总计7,972.87万元，占100%。";
		Links links = Links.of(text);
		assertEquals("7,972.87", part(text, links, 7, source.indexOf("7,972") + 1, 8));
		assertEquals("100%", part(text, links, 7, source.indexOf("100%") + 1, 4));
		assertEquals("万元", part(text, links, 7, source.indexOf("万元") + 1, 2));
		int inFormula = text.indexOf("收支总表");
		assertEquals(source.indexOf("7,972") + 1, links.at(inFormula, 0, text.length() - 1).orElseThrow().column(),
				"whoever is in the formula means its number");
	}

	@Test
	void aUnitInsideTheBracketsAMissingNumberAndEscapesAreCounted() {
		String text = ">@1 甲[5 万元 = a]，乙[空 = b]万元，[= c]\\[注]3\n";
		String source = "甲5万元，乙万元，[注]3";
		Links links = Links.of(text);
		assertEquals("5", part(text, links, 1, 2, 1));
		assertEquals("万元", part(text, links, 1, 3, 2));
		assertEquals("3", part(text, links, 1, source.length(), 1));
	}

	@Test
	void aParagraphJoinedFromLinesKnowsEachOfThem() {
		String text = ">@79:3+4,81 上半句，下半句。\n";
		Links links = Links.of(text);
		assertEquals("上半句，", part(text, links, 79, 3, 4));
		assertEquals("下半句。", part(text, links, 81, 1, 4));
	}

	@Test
	void headingsKnowTheirLines() {
		String text = "    部分 决算表 \"第四部分 2024 @ 年\" @341 {\n        表 收支总表 @343 勾稽证实 {\n";
		Links links = Links.of(text);
		assertTrue(piece(text, links, 341, 1).startsWith("部分 决算表"));
		assertTrue(piece(text, links, 343, 1).startsWith("表 收支总表"));
	}

	@Test
	void aDocumentWithoutPlacesHasNoLinks() {
		assertTrue(Links.of("决算 甲 {\n    | 1 | 2 |\n    > 写给 a@b.cn\n    // @3 {\n}\n").isEmpty());
	}

	private static String piece(String text, Links links, int line, int column) {
		Link link = links.of(line, column).orElseThrow();
		return text.substring(link.from(), link.to());
	}

	private static String part(String text, Links links, int line, int column, int length) {
		Link link = links.of(line, column).orElseThrow().part(column, length);
		return text.substring(link.from(), link.to());
	}
}
