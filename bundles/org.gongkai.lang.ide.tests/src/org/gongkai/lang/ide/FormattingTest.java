// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormattingTest {

	private static LanguageService service;

	@BeforeAll
	static void start() {
		service = LanguageService.withStandardLibrary();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	private static String format(String text, int from, int length) {
		List<Edit> edits = service.format(Fixture.URI, text, from, length).join();
		StringBuilder formatted = new StringBuilder(text);
		for (Edit edit : edits.reversed()) {
			formatted.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
		}
		return formatted.toString();
	}

	private static String rows(String text) {
		return String.join("\n", text.lines().map(String::strip).filter(line -> line.startsWith("|")).toList());
	}

	private static final String RAGGED = "决算 甲 {\n  格式   示例格式\n部分 乙 {\n表 丙 {\n|合计||1|\n|208|社会保障|1.00|\n}\n}\n}\n";

	@Test
	void aWholeTextIsBroughtIntoCanonicalLayout() {
		String formatted = format(RAGGED, 0, RAGGED.length());
		assertEquals("| 合计 |          |    1 |\n| 208  | 社会保障 | 1.00 |", rows(formatted));
		assertTrue(formatted.contains("\n    格式 示例格式\n"), formatted);
	}

	@Test
	void formattingTwiceChangesNothing() {
		String once = format(RAGGED, 0, RAGGED.length());
		assertEquals(List.of(), service.format(Fixture.URI, once, 0, once.length()).join());
	}

	@Test
	void aSelectionInATableFormatsTheWholeTableAndNothingElse() {
		int row = RAGGED.indexOf("|208");
		String formatted = format(RAGGED, row + 2, 1);
		assertEquals("| 合计 |          |    1 |\n| 208  | 社会保障 | 1.00 |", rows(formatted));
		assertTrue(formatted.contains("\n  格式   示例格式\n"), formatted);
	}

	@Test
	void aTextWithASyntaxErrorKeepsAllItsWords() {
		String broken = RAGGED.replace("表 丙 {", "表 丙 { ? [");
		assertEquals(broken.replaceAll("\\s+", ""), format(broken, 0, broken.length()).replaceAll("\\s+", ""));
	}
}
