// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.gongkai.core.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of documents in one go: what can be read is, and what cannot is told and harms nothing else. */
class FolderImportTest {

	private static final String PAGE = """
			<html><body><p>云山县财政局</p><p>2023年度部门决算情况说明</p><p>公开01表</p>
			<p>如本表为空，则我部门本年度无此类资金收支余。</p><p>支出决算表</p><p>公开03表</p><p>部门：云山县财政局</p><p>金额单位：万元</p>
			<table><tr><td colspan=2>项目<td>本年支出合计<td>基本支出<td>项目支出<td>上缴上级支出<td>经营支出<td>对附属单位补助支出
			<tr><td>功能分类科目编码<td>科目名称<td><td><td><td><td><td>
			<tr><td>合计<td><td>12.30<td>12.30<td><td><td><td>
			<tr><td>201<td>一般公共服务支出<td>12.30<td>12.30<td><td><td><td>
			</table></body></html>
			""";

	@TempDir
	Path folder;
	private Path sources;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void prepare() throws IOException {
		sources = Files.createDirectory(folder.resolve("来源"));
		Files.writeString(sources.resolve("甲.html"), PAGE);
		Files.writeString(sources.resolve("甲.htm"), PAGE);
		Files.write(sources.resolve("图.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 1 });
		Files.writeString(sources.resolve("旧.gongkai"), "");
	}

	private int run(Object... arguments) {
		List<String> words = new java.util.ArrayList<>(List.of("--lang", "zh"));
		List.of(arguments).forEach(argument -> words.add(argument.toString()));
		return Main.run(words.toArray(String[]::new), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
	}

	@Test
	void everyFileThatAnImporterReadsBecomesADocumentOfItsName() throws IOException {
		Path results = folder.resolve("结果/新的");
		Path report = folder.resolve("报告.json");
		assertEquals(0, run("import", sources, "-o", results, "--report", report));
		try (var written = Files.list(results)) {
			assertEquals(List.of("甲-2.gongkai", "甲.gongkai"), written.map(file -> file.getFileName().toString()).sorted().toList());
		}
		assertTrue(Files.readString(results.resolve("甲.gongkai")).contains("来源 \"甲.htm\""));
		assertEquals(2, Files.readString(report).split("\"source\"", -1).length - 1);
		assertTrue(err.toString(UTF_8).contains("1 个文件不是可以导入的格式，已略过：图.png"), err.toString(UTF_8));
		assertFalse(err.toString(UTF_8).contains("\r"), "no progress where there is no terminal");
	}

	@Test
	void aFileThatCannotBeReadIsToldAndTheOthersAreImported() throws IOException {
		Files.writeString(sources.resolve("坏.pdf"), "%PDF-1.4\nnothing");
		Files.write(sources.resolve("旧.doc"), new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 });
		Path results = folder.resolve("结果");
		assertEquals(2, run("import", sources, "-o", results));
		String told = err.toString(UTF_8);
		assertTrue(told.contains("gongkai: 文件“坏.pdf”已损坏"), told);
		assertTrue(told.contains("文件“旧.doc”是旧版 Office 或 WPS 格式，请打开后另存为 docx 再导入。"), told);
		assertTrue(told.contains("4 个文件里有 2 个没有导入"), told);
		assertTrue(Files.exists(results.resolve("甲.gongkai")));
	}

	@Test
	void progressIsOneLineThatIsTakenAway() {
		Console console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Locale.SIMPLIFIED_CHINESE);
		try (TerminalProgress progress = TerminalProgress.always(console)) {
			progress.file("甲.pdf", 2, 7);
			progress.step(new Message("读取第 1/9 页", "Reading page 1 of 9"), 0, 9);
		}
		assertEquals("\r\u001b[K2/7 甲.pdf：读取第 1/9 页\r\u001b[K", err.toString(UTF_8));
	}
}
