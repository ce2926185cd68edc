// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.model.Binary;
import org.gongkai.model.Call;
import org.gongkai.model.Catalog;
import org.gongkai.model.Claim;
import org.gongkai.model.Dimension;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Document;
import org.gongkai.model.Expression;
import org.gongkai.model.Form;
import org.gongkai.model.FormTable;
import org.gongkai.model.Negation;
import org.gongkai.model.NumberLiteral;
import org.gongkai.model.Paragraph;
import org.gongkai.model.Reference;
import org.gongkai.model.Row;
import org.gongkai.model.Rule;
import org.gongkai.model.Section;
import org.gongkai.model.Subject;
import org.gongkai.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the grammar reads from a text, and what is left of a text with errors. */
class ParsingTest {

	@Test
	void theExamplesHaveNoErrors() {
		assertEquals(List.of(), Language.errors(new Language().read(Examples.FORM + Examples.DISCLOSURE + Examples.CATALOG)));
	}

	@Test
	void anEmptyFileIsAnEmptyDocument() {
		assertEquals(List.of(), Language.syntaxErrors(""));
		assertTrue(new Language().document("// nothing\n").getDefinitions().isEmpty());
	}

	@Test
	void fullWidthPunctuationIsReadLikeHalfWidth() {
		String half = Examples.FORM + Examples.CATALOG;
		String full = full(half);
		assertEquals(List.of(), Language.syntaxErrors(full));
		Form form = (Form) new Language().document(full).getDefinitions().getFirst();
		assertEquals(2022, form.getFrom());
		FormTable table = (FormTable) form.getElements().get(1);
		assertEquals("27", ((org.gongkai.model.ItemRow) table.getPanels().getFirst().getRows().getFirst()).getLine());
	}

	private static String full(String text) {
		StringBuilder full = new StringBuilder();
		boolean quoted = false;
		for (String line : text.lines().filter(line -> !line.strip().startsWith("//")).toList()) {
			for (char c : line.toCharArray()) {
				quoted ^= c == '"';
				full.append(!quoted && c != '"' && c > ' ' && c < '~' ? (char) (c - '!' + '！') : c);
			}
			full.append('\n');
		}
		return full.toString();
	}

	@Test
	void rowsAndParagraphsMayBeginWithFullWidthMarks() {
		Table table = (Table) disclosure("决算 a { 格式 b 表 c {\n｜ 甲 ｜ 1 ｜\n＞ 注\n} }").getBlocks().getFirst();
		assertEquals("| 甲 | 1 |", ((Row) table.getLines().getFirst()).getText());
		assertEquals("> 注", ((Paragraph) table.getLines().get(1)).getText());
	}

	@ParameterizedTest
	@ValueSource(strings = {"单位", "年度", "部门", "名称", "编码", "行次", "合计", "性质", "决算", "类别", "来源", "组", "事项", "项", "款", "类", "自由", "空", "上年",
			"限", "除", "固定"})
	void wordsOfTheLanguageAreNamesOfColumnsAndSteps(String word) {
		String text = "格式 a { 表 t n \"T\" { 列 " + word + "  列 金额  行 x } 规则 r 必须 \"s\" { t." + word + " = t.x } }";
		assertEquals(List.of(), Language.syntaxErrors(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"行", "列", "表", "节", "规则", "其中", "按", "科目表", "格式"})
	void everyWordIsAStepBehindADot(String word) {
		assertEquals(List.of(word), ((Reference) ((Binary) condition("t." + word + " = 1")).getLeft()).getSteps());
	}

	@Test
	void multiplicationBindsCloserThanAddition() {
		Binary comparison = (Binary) condition("a + b * 2 - c == -d / 3");
		Binary difference = (Binary) comparison.getLeft();
		assertEquals("-", difference.getOperator());
		assertEquals("*", ((Binary) ((Binary) difference.getLeft()).getRight()).getOperator());
		assertInstanceOf(Negation.class, ((Binary) comparison.getRight()).getLeft());
	}

	@ParameterizedTest
	@ValueSource(strings = {"a > b", "a > 0", "a.b > 0", "f(a) > 0", "(a) > b", "a.\"甲\" > b", "a ＞ b", "a 大于 b"})
	void greaterThanIsAnOperatorBehindAnOperand(String condition) {
		assertEquals(">", ((Binary) condition(condition)).getOperator());
	}

	@ParameterizedTest
	@ValueSource(strings = {"a >= b", "a ＞＝ b", "a ≥ b", "a 不小于 b"})
	void atLeastHasFourSpellings(String condition) {
		assertEquals(">=", ((Binary) condition(condition)).getOperator());
	}

	@Test
	void aParagraphBeginsWhereALineOrABlockBegins() {
		Section section = (Section) disclosure("决算 a { 格式 b 节 \"c\" { > 甲 > 乙\n > 丙\n>丁\n} }").getBlocks().getFirst();
		assertEquals(List.of("> 甲 > 乙", "> 丙", ">丁"), section.getBlocks().stream().map(block -> ((Paragraph) block).getText()).toList());
	}

	@Test
	void numbersInFunctionsAreSeparatedByCommasAndPrintedNumbersKeepTheirs() {
		assertEquals(2, ((Call) ((Binary) condition("f(1,2) = 0.5")).getLeft()).getArguments().size());
		assertEquals("0.5", ((NumberLiteral) ((Binary) condition("f(1,2) = 0.5")).getRight()).getValue());
		assertEquals("7，972.87", claim("[7，972.87 = a]").getPrinted());
		assertEquals("-36.10%", claim("[-36.10% = a]").getPrinted());
		assertEquals("1,23.4.5", claim("[1,23.4.5 = a]").getPrinted());
	}

	@Test
	void aClaimIsPrintedComputedMissingOrFree() {
		assertEquals("万元", claim("[12 万元 = a]").getUnit());
		assertTrue(claim("[空 = a]").isMissing());
		assertFalse(claim("[= a]").isMissing());
		assertEquals(null, claim("[= a]").getPrinted());
		assertTrue(claim("[12 个 自由]").isFree());
		assertEquals("]尾", claim("[12 = a]尾").getTail());
	}

	@Test
	void aBracketBehindABackslashIsText() {
		Section section = (Section) disclosure("决算 a { 格式 b 节 \"c\" {\n> 财预\\[2024]1号 \\\\\n} }").getBlocks().getFirst();
		assertTrue(((Paragraph) section.getBlocks().getFirst()).getClaims().isEmpty());
	}

	@Test
	void theHeaderOfADocumentHasAnyOrder() {
		Disclosure disclosure = disclosure("预算 a { 年度 2025 简称 \"甲\" 简称 \"乙\" 部门 \"甲局\" 单位 万元 格式 b 来源 \"x\" }");
		assertEquals(2025, disclosure.getYear());
		assertEquals(List.of("甲", "乙"), disclosure.getEntityAliases());
	}

	@Test
	void catalogsTakeOverAndWithdrawCodes() {
		Document document = new Language().document(Examples.CATALOG);
		Catalog catalog = (Catalog) document.getDefinitions().getFirst();
		assertEquals(2023, catalog.getBaseYear());
		assertEquals(List.of("20803"), catalog.getWithdrawn());
		Subject subject = catalog.getSubjects().getFirst().getChildren().getFirst();
		assertEquals(List.of("30101", "30102"), subject.getCounterparts());
		assertTrue(subject.isUnsourced());
		Dimension dimension = (Dimension) document.getDefinitions().get(1);
		assertTrue(dimension.isSeparate());
		assertTrue(dimension.getMembers().getFirst().getChildren().get(1).isPartial());
	}

	@Test
	void aStrayWordLosesNothingAroundIt() {
		Disclosure disclosure = disclosure("""
				决算 a {
				    格式 b
				    节 "c" {
				        | 行不在表里 |
				        > 前
				        标 x { | 1 |
				        } 乱写
				        > 后
				    }
				    表 t {
				        字 字
				        | 1 |
				    }
				}
				""");
		assertEquals(2, ((Section) disclosure.getBlocks().getFirst()).getBlocks().size());
		assertEquals(1, ((Table) disclosure.getBlocks().get(1)).getLines().size());
	}

	@Test
	void aBraceTooManyDoesNotLoseTheNextDefinition() {
		Document document = new Language().document("决算 a { 格式 b } }\n> 走失\n决算 c { 格式 b }");
		assertEquals(2, document.getDefinitions().size());
	}

	@Test
	void anErrorInAClaimLosesOnlyThatParagraph() {
		Section section = (Section) disclosure("决算 a { 格式 b 节 \"c\" {\n> x [12] 万\n> y [1 = 占比(a.b, c] z\n> 完\n} 节 \"d\" { } }").getBlocks()
				.getFirst();
		assertEquals("> 完", ((Paragraph) section.getBlocks().getLast()).getText());
	}

	private static Disclosure disclosure(String text) {
		return (Disclosure) new Language().document(text).getDefinitions().getFirst();
	}

	private static Claim claim(String text) {
		Section section = (Section) disclosure("决算 a { 格式 b 节 \"c\" {\n> x" + text + "\n} }").getBlocks().getFirst();
		return ((Paragraph) section.getBlocks().getFirst()).getClaims().getFirst();
	}

	private static Expression condition(String text) {
		String whole = "格式 a { 规则 r 必须 \"s\" { " + text + " } }";
		assertEquals(List.of(), Language.syntaxErrors(whole));
		return ((Rule) ((Form) new Language().document(whole).getDefinitions().getFirst()).getElements().getFirst()).getCondition();
	}
}
