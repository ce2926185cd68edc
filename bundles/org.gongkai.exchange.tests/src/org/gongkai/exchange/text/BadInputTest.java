// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.Test;

class BadInputTest {

	private static final String BASE = Imports.fixture();

	private static String failure(byte[] content, String form) {
		return assertThrows(InputProblem.class, () -> Imports.plain("坏文件.txt", content, Optional.ofNullable(form))).text().zh();
	}

	@Test
	void anEmptyFileIsSaidToBeEmpty() {
		assertEquals("文件“坏文件.txt”是空的。", failure(new byte[0], null));
	}

	@Test
	void aFileOfBlanksHoldsNoText() {
		assertEquals("文件“坏文件.txt”里没有文字。", failure("\n \t\n".getBytes(UTF_8), null));
	}

	@Test
	void aBinaryFileIsNoText() {
		assertEquals("文件“坏文件.txt”不是文本文件。", failure(new byte[] { 'P', 'K', 3, 4, 0, 0, 1 }, null));
	}

	@Test
	void aFileInNoKnownEncodingTellsLineAndColumn() {
		byte[] content = BASE.getBytes(UTF_8);
		int at = new String("云山县财政局\n2023 年度部门").getBytes(UTF_8).length;
		content[at] = (byte) 0xff;
		InputProblem problem = assertThrows(InputProblem.class, () -> Imports.plain("坏文件.txt", content, Optional.empty()));
		assertEquals(2, problem.line());
		assertEquals(10, problem.column());
	}

	@Test
	void aFormThatDoesNotExistIsRefusedWithTheKnownOnes() {
		String message = failure(BASE.getBytes(UTF_8), "某省预算");
		assertTrue(message.startsWith("没有名为“某省预算”的格式"), message);
		assertTrue(message.contains("辽宁决算"), message);
	}

	@Test
	void aTextOfNoKnownFormSaysHowToGoOn() {
		String message = failure("会议纪要\n\n今天讨论了三件事。\n".getBytes(UTF_8), null);
		assertTrue(message.startsWith("认不出“坏文件.txt”是哪种格式"), message);
		assertTrue(message.contains("--form"), message);
	}

	@Test
	void aChosenFormIsUsedWhateverTheTextIs() throws InputProblem {
		ImportResult result = Imports.plain("纪要.txt", "会议纪要\n\n今天讨论了三件事。\n".getBytes(UTF_8), Optional.of("辽宁决算"));
		assertEquals(2, result.report().text().kept());
		assertTrue(result.gongkaiText().contains("今天讨论了三件事。"));
	}

	@Test
	void aFileThatEndsInARowSaysWhere() throws InputProblem {
		Imported imported = Imports.of(BASE.substring(0, BASE.indexOf("2010607\t信息化建设\t50.00\t\t") + 12));
		assertTrue(imported.messages().contains("文件在“支出决算表”的一行中间结束"), imported.messages());
		assertTrue(imported.messages().contains("来源.txt:173:13: "), imported.messages());
		assertEquals("60.10", imported.cell("公开03表", "2010601", "基本支出").quantity().printed());
		assertTrue(imported.reports().stream().noneMatch(report -> report.place().where().equals("公开03表")
				&& report.place().row().equals("2010607")), "cells that are cut off are not blank");
	}

	@Test
	void aFileThatEndsInASentenceSaysWhere() throws InputProblem {
		ImportResult result = Imports.plain("来源.txt", BASE.substring(0, BASE.indexOf("，县里在 2022")).getBytes(UTF_8), Optional.of("辽宁决算"));
		assertTrue(result.messages().stream().anyMatch(message -> message.zh().equals("来源.txt:46:50: 文件在一句话中间结束，可能不完整。")),
				result.messages().toString());
	}

	@Test
	void cellsBeyondTheLastColumnAreKeptAndTold() throws InputProblem {
		Imported imported = Imports.of(BASE.replace("2010601\t行政运行\t60.10\t60.10\t\t\t\t\n", "2010601\t行政运行\t60.10\t60.10\t\t\t\t\t8.8\t9.9\n"));
		assertTrue(imported.messages().contains("“支出决算表”有 8 列，这一行多出“8.8”"), imported.messages());
		assertTrue(imported.formatted().contains("8.8"));
		assertTrue(imported.formatted().contains("9.9"));
		assertEquals("60.10", imported.cell("公开03表", "2010601", "本年支出合计").quantity().printed());
		assertEquals(2, imported.result().report().tokens().unplaced());
	}

	@Test
	void anUnknownCodeIsKeptAndTold() throws InputProblem {
		Imported imported = Imports.of(BASE.replace("2010607\t信息化建设\t50.00\t\t", "2019997\t信息化建设\t50.00\t\t"));
		assertTrue(imported.messages().contains("科目编码“2019997”不在 2023 年的科目表里"), imported.messages());
		assertEquals("50.00", imported.cell("公开03表", "2019997", "本年支出合计").quantity().printed());
	}

	@Test
	void aNumberWithTwoPointsIsKeptAndTold() throws InputProblem {
		Imported imported = Imports.of(BASE.replace("2010601\t行政运行\t60.10\t60.10\t\t\t\t\n", "2010601\t行政运行\t6.0.10\t60.10\t\t\t\t\n"));
		assertTrue(imported.messages().contains("“6.0.10”中有两个小数点"), imported.messages());
		assertTrue(imported.formatted().contains("6.0.10"));
		assertFalse(imported.result().report().tables().get(2).certified());
		assertTrue(imported.result().report().unplaced().stream().anyMatch(token -> token.text().equals("6.0.10")));
		assertEquals("60.10", imported.cell("公开03表", "2010601", "基本支出").quantity().printed());
	}

	@Test
	void aWrongTableNumberIsTold() throws InputProblem {
		Imported imported = Imports.of(BASE.replace("公开 03 表", "公开 09 表"));
		assertTrue(imported.messages().contains("“支出决算表”应是公开03表，这里印的是“公开 09 表”"), imported.messages());
		assertEquals("73.70", imported.cell("公开03表", "合计", "基本支出").quantity().printed());
	}

	@Test
	void prescribedTablesThatAreMissingAreNamed() throws InputProblem {
		assertTrue(Imports.of(BASE).messages().contains("没有找到格式规定的这些表：公开04表“财政拨款收入支出决算总表”"));
	}
}
