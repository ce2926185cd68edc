// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same document in the many shapes that extraction gives it: the facts are always the same, and nothing is lost. */
class LayoutVariantsTest {

	private static final String BASE = Imports.fixture();
	private static Map<String, String> facts;

	@BeforeAll
	static void importTheDocumentAsItIs() throws InputProblem {
		Imported plain = Imports.of(BASE);
		facts = plain.facts();
		assertEquals(List.of(), plain.analysis().problems());
		assertEquals("123.70", plain.cell("公开03表", "合计", "本年支出合计").quantity().printed());
		assertEquals(4, plain.result().report().tables().stream().filter(table -> table.certified()).count());
	}

	private static Imported sameFacts(String text) throws InputProblem {
		Imported variant = Imports.of(text);
		assertEquals(facts, variant.facts());
		assertEquals(variant.result().report().text().lines(), variant.result().report().text().kept(), variant.messages());
		assertEquals(List.of(), variant.analysis().problems());
		return variant;
	}

	private static String lines(UnaryOperator<String> change) {
		return BASE.lines().map(change).collect(Collectors.joining("\n"));
	}

	private static boolean isRow(String line) {
		return line.indexOf('\t') >= 0;
	}

	@Test
	void blankLinesMayBeMissing() throws InputProblem {
		sameFacts(BASE.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n")));
	}

	@Test
	void cellsMayStandOnLinesOfTheirOwn() throws InputProblem {
		sameFacts(lines(line -> isRow(line) ? Arrays.stream(line.split("\t", -1)).map(cell -> "\t" + cell).collect(Collectors.joining("\n")) + "\n"
				: line));
	}

	@Test
	void tabsMayHaveBecomeSpaces() throws InputProblem {
		sameFacts(BASE.replace("\t", "    "));
		sameFacts(BASE.replace("\t", "        "));
	}

	@Test
	void tablesMayBeMarkdown() throws InputProblem {
		sameFacts(lines(line -> isRow(line) ? "| " + line.replace("\t", " | ") + " |" : line));
	}

	@Test
	void numbersMayBeFullWidth() throws InputProblem {
		sameFacts(BASE.codePoints().map(c -> c >= '0' && c <= '9' ? c + 0xfee0 : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
	}

	@Test
	void spacesMayBeNoBreakSpaces() throws InputProblem {
		sameFacts(BASE.replace(' ', '\u00a0'));
	}

	@Test
	void labelsMayBeBrokenBySpaces() throws InputProblem {
		sameFacts(BASE.replace("合计", "合 计").replace("财政", "财 政").replace("支出", "支 出").replace("编码", "编　码"));
	}

	@Test
	void numbersMayBeBrokenBySpaces() throws InputProblem {
		Imported variant = sameFacts(BASE.replace("120.50", "12 0.50").replace("123.70", "123. 70"));
		assertTrue(variant.messages().contains("“12 0.50”中间的空格已去掉。"), variant.messages());
	}

	@Test
	void ideographsMayBeSpeltWithRadicals() throws InputProblem {
		Imported variant = sameFacts(BASE.replace('金', '⾦').replace('行', '⾏').replace('一', '⼀').replace('目', '⽬').replace('长', '⻓'));
		assertTrue(variant.messages().contains("部首字符"), variant.messages());
	}

	@Test
	void linesMayBeWrappedAtAFixedWidth() throws InputProblem {
		sameFacts(lines(line -> isRow(line) || line.length() < 45 ? line : line.replaceAll("(.{40})", "$1\n")));
	}

	@Test
	void aRowMayBeBrokenInsideACell() throws InputProblem {
		Imported variant = sameFacts(BASE.replace("2010607\t信息化建设\t50.00\t46.80", "2010607\t信息\n化建设\t50.00\t46.80")
				.replace("22102\t住房改革支出\t4.70\t4.70\t\t\t\t\t", "221\n02\t住房改革支出\t4.70\t4.70\t\t\t\t\t"));
		assertTrue(variant.result().report().tables().get(1).certified());
	}

	@Test
	void rowsThatLackTheirLastBlanksAreNotTakenForBrokenOnes() throws InputProblem {
		Imported variant = Imports.of(BASE.replace("20106\t财政事务\t110.10\t60.10\t50.00\t\t\t\n2010601\t行政运行\t60.10\t60.10\t\t\t\t\n",
				"20106\t财政事务\t110.10\t60.10\t50.00\n2010699\t其他财政事务\t60.10\t60.10\n"));
		assertEquals("110.10", variant.cell("公开03表", "20106", "本年支出合计").quantity().printed());
		assertEquals("60.10", variant.cell("公开03表", "2010699", "基本支出").quantity().printed());
	}

	@Test
	void pageNumbersAndRunningHeadersMayStandAnywhere() throws InputProblem {
		List<String> pages = new ArrayList<>();
		List<String> lines = BASE.lines().toList();
		int page = 0;
		for (int i = 0; i < lines.size(); i++) {
			pages.add(lines.get(i));
			if (i > 40 && i % 23 == 0) {
				pages.addAll(List.of("", "- " + ++page + " -", "云山县部门决算公开材料汇编", ""));
			}
		}
		Imported variant = sameFacts(String.join("\n", pages));
		assertEquals(Imports.of(BASE).result().report().tokens().identifier() + page, variant.result().report().tokens().identifier());
	}

	@Test
	void theHeadOfATableMayReturnOnTheNextPage() throws InputProblem {
		String head = BASE.substring(BASE.indexOf("支出决算表\n\n公开 03 表"), BASE.indexOf("合计\t\t123.70\t73.70"));
		String row = "208\t社会保障和就业支出\t8.90\t8.90\t\t\t\t\n";
		Imported variant = sameFacts(BASE.replace("\n\n" + row, "\n\n" + head + row));
		assertTrue(variant.messages().contains("换页后重复的表头"), variant.messages());
	}

	@Test
	void tablesMayComeInAnotherOrder() throws InputProblem {
		String second = BASE.substring(BASE.lastIndexOf("收入决算表\n"), BASE.lastIndexOf("支出决算表\n\n公开 03 表"));
		sameFacts(BASE.replace(second, "").replace("第五部分 附件\n\n部门（单位）", second + "第五部分 附件\n\n部门（单位）"));
	}

	@Test
	void blanksAtTheEndOfARowMayBeMissing() throws InputProblem {
		sameFacts(lines(line -> line.replaceAll("\t+$", "")));
	}

	@Test
	void aPageWithOneColumnMoreIsReadByItsContent() throws InputProblem {
		String page = BASE.substring(BASE.indexOf("208\t社会保障和就业支出\t8.90\t8.90\t\t\t\t\n"), BASE.indexOf("\n注：本表列示各项支出"));
		String wider = page.lines().map(line -> line.replaceFirst("(\t[^\t]+)\t", "$1\t\t")).collect(Collectors.joining("\n", "", "\n"));
		Imported variant = sameFacts(BASE.replace(page, wider));
		assertTrue(variant.messages().contains("6 行"), variant.messages());
	}

	@Test
	void ofTwoReadingsTheOneWhoseSumsHoldIsTaken() throws InputProblem {
		String page = BASE.substring(BASE.indexOf("208\t社会保障和就业支出\t8.90\t8.90\t\t\t\t\n"), BASE.indexOf("\n注：本表列示各项支出"));
		String shifted = page.lines().map(line -> line.replaceFirst("(\t[^\t]+)\t", "$1\t\t").replaceFirst("\t$", ""))
				.collect(Collectors.joining("\n", "", "\n"));
		Imported variant = sameFacts(BASE.replace(page, shifted));
		assertTrue(variant.messages().contains("按勾稽关系移动了栏目"), variant.messages());
		assertTrue(variant.result().report().tables().get(2).certified());
	}

	@Test
	void aRowWithABlankCellTooManyIsReadAsItsSumsWant() throws InputProblem {
		Imported variant = sameFacts(BASE.replace("2010607\t信息化建设\t50.00\t\t50.00\t\t\t", "2010607\t信息化建设\t\t50.00\t\t50.00\t\t\t"));
		assertTrue(variant.messages().contains("按勾稽关系移动了栏目"), variant.messages());
	}

	@Test
	void aRowThatSlippedIsMovedBackWhenItsSumsSayHow() throws InputProblem {
		Imported variant = sameFacts(BASE.replace("2010601\t行政运行\t60.10\t60.10\t\t\t\t\n", "2010601\t行政运行\t\t60.10\t60.10\t\t\t\n"));
		assertTrue(variant.messages().contains("按勾稽关系移动了栏目"), variant.messages());
	}

	@Test
	void aRowWithAWrongAmountStaysUnderItsHeadings() throws InputProblem {
		Imported variant = Imports.of(BASE.replace("2010601\t行政运行\t60.10\t60.10\t\t\t\t\n", "2010601\t行政运行\t60.10\t61.10\t\t\t\t\n"));
		assertEquals("60.10", variant.cell("公开03表", "2010601", "本年支出合计").quantity().printed());
		assertEquals("61.10", variant.cell("公开03表", "2010601", "基本支出").quantity().printed());
	}

	@Test
	void theSourceMayBeGb18030() throws InputProblem {
		Imported variant = Imports.of(BASE.getBytes(Charset.forName("GB18030")));
		assertEquals(facts, variant.facts());
		assertTrue(variant.messages().contains("GB18030"), variant.messages());
	}

	@Test
	void windowsLineEndsMakeNoDifference() throws InputProblem {
		Imported variant = sameFacts(BASE.replace("\n", "\r\n"));
		assertEquals(Imports.of(BASE).formatted(), variant.formatted());
	}
}
