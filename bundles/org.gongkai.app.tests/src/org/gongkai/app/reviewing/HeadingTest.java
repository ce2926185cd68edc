// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Headings of a document, and what a person in its text means. */
class HeadingTest {

	@Test
	void headingsKnowTheirTitlesAndLines() {
		String text = "    部分 决算表 \"第四部分 2024 @ 年\" @341 {\n        表 收支总表 @343 勾稽证实 {\n";
		assertEquals(List.of(new Heading("部分", "第四部分 2024 @ 年", 4, 0, 341), new Heading("表", "收支总表", text.indexOf("表 收支"), 0, 343)),
				Heading.of(text));
	}

	@Test
	void headingsInsideOthersAreDeeper() {
		List<Integer> depths = Heading.of("决算 甲 {\n部分 一 {\n节 二 {\n> 文 {\n}\n}\n部分 三 {\n}\n}\n").stream().map(Heading::depth).toList();
		assertEquals(List.of(0, 1, 0), depths);
	}

	@Test
	void aPersonInTextMeansTheNumberOrTheClause() {
		String line = "一、收入总计7,972.87万元，包括：";
		assertEquals("7,972.87", clause(line, line.indexOf("972")));
		assertEquals("包括", clause(line, line.indexOf("括")));
		assertEquals("收入总计", clause("（一） 收入总计 [7 = a]", 6), "without the spaces at its rim");
		assertEquals("", clause("", 0));
	}

	private static String clause(String line, int place) {
		Clause clause = Clause.around(line, place);
		return line.substring(clause.from(), clause.from() + clause.length());
	}
}
