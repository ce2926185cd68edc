// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceTextTest {

	private static final String TEXT = "收入支出决算总表\n金额单位：万元\n";

	@Test
	void utf8IsReadWithAndWithoutMark() throws InputProblem {
		assertEquals(TEXT, decode(TEXT.getBytes(StandardCharsets.UTF_8)).text());
		assertEquals(TEXT, decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)).text());
	}

	@Test
	void utf16IsReadByItsMark() throws InputProblem {
		assertEquals(TEXT, decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text());
		assertEquals(TEXT, decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text());
	}

	@Test
	void gb18030IsRecognised() throws InputProblem {
		SourceText read = decode(TEXT.getBytes(Charset.forName("GB18030")));
		assertEquals(TEXT, read.text());
		assertEquals("GB18030", read.charset());
	}

	@Test
	void anEmptyFileIsAProblem() {
		assertTrue(problem(new byte[0]).text().zh().contains("空"));
	}

	@Test
	void aBinaryFileIsAProblem() {
		InputProblem problem = problem(new byte[] { 'P', 'K', 3, '\n', 4, 0, 0 });
		assertTrue(problem.text().zh().contains("不是文本"));
		assertEquals(2, problem.line());
		assertEquals(2, problem.column());
	}

	@Test
	void aFileThatEndsInsideACharacterIsSaidToBeIncomplete() {
		byte[] whole = "第一行\n第二".getBytes(StandardCharsets.UTF_8);
		InputProblem problem = problem(java.util.Arrays.copyOf(whole, whole.length - 1));
		assertEquals("文件“x.txt”在第 2 行第 2 列的字中间断了，可能没有传完整，请重新取得文件。", problem.text().zh());
		assertEquals(2, problem.line());
	}

	@Test
	void brokenTextNamesTheLine() {
		byte[] good = "第一行\n第二".getBytes(StandardCharsets.UTF_8);
		byte[] bytes = java.util.Arrays.copyOf(good, good.length + 3);
		bytes[good.length] = (byte) 0xff;
		bytes[good.length + 1] = (byte) 0xff;
		bytes[good.length + 2] = '\n';
		InputProblem problem = problem(bytes);
		assertEquals(2, problem.line());
		assertEquals(3, problem.column());
	}

	@Test
	void aMissingFileIsAProblemWithItsName() {
		InputProblem problem = assertThrows(InputProblem.class, () -> SourceText.read(Path.of("no-such-file.txt")));
		assertTrue(problem.text().en().contains("no-such-file.txt"));
	}

	private static SourceText decode(byte[] bytes) throws InputProblem {
		return SourceText.decode(bytes, "x.txt");
	}

	private static InputProblem problem(byte[] bytes) {
		return assertThrows(InputProblem.class, () -> decode(bytes));
	}
}
