// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Syntax errors say in both languages what was met and what was expected, never in names of tokens. */
class SyntaxMessagesTest {

	@ParameterizedTest
	@CsvSource(delimiterString = " => ", quoteCharacter = '\0', value = {
			"科目表 a { } => 这里应是年度，如“2024”，却遇到“{” => Expected a year such as 2024, but met '{'",
			"格式 a { 表 b 公开 \"t\" { 行 x } } => 这里应是列、编码、名称、行次、文字、组、行、空行或“}”，却遇到“行” => Expected 列, 编码, 名称, 行次, 文字, 组, 行, 空行 or '}', but met '行'",
			"格式 a { 规则 r \"x\" { a = c } } => 这里应是必须、应当或可说明，却遇到文字\"x\" => Expected 必须, 应当 or 可说明, but met the text \"x\"",
			"格式 a { 规则 r 必须 \"x\" { a.b = } } => 这里应是表达式：表.行.列、事项、数、函数(…)，却遇到“}” => Expected an expression: table.row.column, an item, a number, a function(…), but met '}'",
			"格式 a { 句式 x \"c\" { a = b } } => 这里应是引号里的文字，却遇到“b” => Expected text in quotation marks, but met 'b'",
			"格式 a 沿用 { } => 这里应是格式的名称，却遇到“{” => Expected the name of a form, but met '{'",
			"决算 a { 格式 b 表 c { => 文件在这里结束，但还有“{”没有配对的“}” => The file ends here, but a '{' has no matching '}'",
			"决算 a { 格式 b } } => 多了一个“}”，或者前面少了一个“{” => There is one '}' too many, or a '{' is missing before",
			"甲 乙 丙 => 这里不认识“甲”，应是科目表、维度、格式、规则集、决算或预算 => '甲' is not known here; expected 科目表, 维度, 格式, 规则集, 决算 or 预算",
			"决算 a { 格式 b 年度 99999 } => “99999”不是年度 => '99999' is no year",
			"决算 a { 格式 b 节 \"c { } } => 引号没有成对：文字要写在同一行的一对引号里 => A quotation mark is not closed: quoted text stands between two marks on one line",
			"/* abc => 注释“/*”没有结束的“*/” => The comment '/*' is not closed by '*/'"})
	void theFirstErrorIsToldInBothLanguages(String text, String zh, String en) {
		AbstractDiagnostic first = (AbstractDiagnostic) new Language().read(text).getErrors().getFirst();
		assertEquals(zh, first.getMessage());
		assertEquals(List.of(zh, en), List.of(first.getData()));
	}

	@Test
	void aRowOutsideATableIsToldWhereItBelongs() {
		assertEquals(List.of("2: 表格行“|”只能写在“表”的花括号里"), Language.syntaxErrors("决算 a { 格式 b 节 \"c\" {\n| 1 |\n| 2 |\n} }"));
	}

	@Test
	void anUnfinishedClaimIsToldHowToWriteOne() {
		assertEquals("2: 方括号里写“数 = 表达式”、“= 表达式”、“空 = 表达式”或“数 自由”；普通的方括号写成“\\[”",
				Language.syntaxErrors("决算 a { 格式 b 节 \"c\" {\n> x [12] 万\n> y\n} }").stream().filter(error -> error.contains("方括号")).findFirst().orElse(""));
	}

	@ParameterizedTest
	@ValueSource(strings = {"支出[]万元", "财预[2022]26号", "支出[abc = 甲.乙]万元", "甲 [ 乙 丙"})
	void aBracketThatIsNoClaimIsToldHowToWriteOne(String text) {
		assertEquals("2: 方括号里写“数 = 表达式”、“= 表达式”、“空 = 表达式”或“数 自由”；普通的方括号写成“\\[”",
				Language.syntaxErrors("决算 a { 格式 b 节 \"c\" {\n> " + text + "\n} }").getFirst());
	}

	@ParameterizedTest
	@ValueSource(strings = {"节 \"x\" {\n", "> 甲[1 = ~(", "> 甲[1 = ~-", "> 甲[1 = 乙~ + 乙"})
	void nestingThatNoDocumentHasIsRefused(String nesting) {
		String[] parts = nesting.contains("~") ? nesting.split("~") : new String[] {"", nesting};
		String text = "决算 a { 格式 b\n节 \"c\" {\n" + parts[0] + parts[1].repeat(5000) + "]\n} }";
		List<String> errors = Language.syntaxErrors(text);
		assertTrue(errors.stream().anyMatch(error -> error.contains("嵌套超过 100 层")), errors::toString);
	}

	@Test
	void severalStrayWordsAreOneError() {
		assertEquals(1, Language.syntaxErrors("甲 乙 丙 | 1 |\n> 丁\n").size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"格式 b 2024 { }", "维度 a { b (c) }", "决算 a { 格式 b 节 x {\n > x [1 = 占比(a.b, c] 万\n > y [1 = 占比(a.b,) ] \n} }",
			"格式 辽宁 自 2022 { 类别 决算 单位 }", "决算 a 格式 b { }", "格式 a { 表 b \"t\" { } }", "科目表 a 2024 { 201 x 202 { 203 } }", "决算 {", "格式 a { 节 }",
			"决算 a { 格式 b 免核 }", "规则集 a { 规则 b 必须 { } }", "决算 a { 格式 b 节 c @ {} }"})
	void noMessageNamesATokenOfTheParser(String text) {
		List<String> errors = Language.syntaxErrors(text);
		assertFalse(errors.isEmpty());
		errors.forEach(error -> assertFalse(error.matches(".*(RULE_|EOF|viable|missing|extraneous|mismatched|null).*"), error));
	}
}
