// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.text.TextTrial;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.TextRuleForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped rules on wording do what their examples say, and findings stand exactly at the words. */
class TextRulesTest {

	private static final String URI = "file:/words.gongkai";
	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();

	private static Library library() {
		WORKSPACE.put(URI, "决算 空 { 格式 辽宁决算 年度 2024 }");
		return WORKSPACE.analyse(URI).snapshot().orElseThrow().library();
	}

	static Stream<TextRuleForm> shipped() {
		Map<String, TextRuleForm> byName = new LinkedHashMap<>();
		for (FormIndex form : library().forms()) {
			library().textRulesFor(form.name()).rules().forEach(rule -> byName.putIfAbsent(rule.id(), rule));
		}
		return byName.values().stream();
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void everyRuleDoesWhatItsExamplesSay(TextRuleForm rule) {
		TextTrial trial = new TextTrial(2024, "示例市示例局");
		for (TextRuleForm.Example example : rule.examples()) {
			assertEquals(example.violates(), !trial.violations(rule, example.text()).isEmpty(), rule.id() + "：" + example.text());
		}
		assertEquals(new TreeSet<>(List.of("不符", "相符", "边界")),
				new TreeSet<>(rule.examples().stream().map(TextRuleForm.Example::verdict).toList()), rule.id());
		assertFalse(rule.ground().isEmpty(), rule.id());
		assertFalse(rule.sentence().en().equals(rule.sentence().zh()), rule.id());
	}

	private static List<Finding> check(String content) {
		WORKSPACE.put(URI, "决算 甲 { 格式 辽宁决算 部门 \"示例局\" 年度 2024\n" + content + "\n}");
		return WORKSPACE.analyse(URI).findings();
	}

	private static Place only(String rule, String content) {
		List<Finding> found = check(content).stream().filter(finding -> finding.rule().equals(rule)).toList();
		assertEquals(1, found.size(), found.toString());
		return found.getFirst().places().getFirst();
	}

	@Test
	void theWordsArePointedAtInAParagraphBehindClaimsAndEscapes() {
		Place place = only("标点重复", "部分 情况说明 {\n> 收入\\[1][12 万元 自由]，无结余。。\n}");
		assertEquals("。。", place.printed());
		assertEquals(3, place.line());
		assertEquals("> 收入\\[1][12 万元 自由]，无结余".length() + 1, place.col());
		assertEquals(2, place.length());
	}

	@Test
	void theWordsArePointedAtInATitle() {
		Place place = only("标题年度写错", "部分 情况说明 \"第二部分 2022年度部门决算情况说明\" {\n> 无。\n}");
		assertEquals("2022年度", place.printed());
		assertEquals("部分 情况说明 \"第二部分 ".length() + 1, place.col());
	}

	@Test
	void theFixChangesExactlyTheWords() {
		Finding finding = check("部分 情况说明 {\n> 2022年度收入[1 万元 自由]。\n}").stream().filter(found -> found.rule().equals("年度写错"))
				.findFirst().orElseThrow();
		assertEquals("2024年度", finding.fixes().getFirst().edits().getFirst().text());
		assertEquals("2022年度".length(), finding.fixes().getFirst().edits().getFirst().length());
	}

	@Test
	void verbatimTextIsLeftAlone() {
		assertTrue(check("原文 {\n> 见附件。。\n}").stream().noneMatch(finding -> finding.rule().equals("标点重复")));
	}

	@Test
	void bracketsMayCloseInTheNextParagraph() {
		assertTrue(check("部分 情况说明 {\n> 收入（见\n> 下表）。\n}").stream().noneMatch(finding -> finding.rule().equals("括号引号不成对")));
		assertEquals("（", only("括号引号不成对", "部分 情况说明 {\n> 收入（见\n> 下表。\n}").printed());
	}

	@Test
	void aPatternThatCannotBeReadIsTold() {
		String uri = "file:/rules.gongkai";
		WORKSPACE.put(uri, "规则集 坏 { 字句 甲 应当 \"乙\" { 找 \"{a\" } }");
		List<String> codes = WORKSPACE.analyse(uri).problems().stream().map(GongkaiWorkspace.Problem::code).toList();
		WORKSPACE.remove(uri);
		assertEquals(List.of("pattern"), codes);
	}
}
