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
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

	private static final String DOCUMENT = """
			决算 云山县财政局2023 {
			    格式 辽宁决算
			    部门 "云山县财政局"
			    年度 2023
			    单位 万元
			    部分 决算表 "第四部分 2023年度部门决算表" {
			        表 支出决算表 {
			            | 合计 |  | 12.30 | 12.30 | | | | |
			            | 201 | 一般公共服务支出 | 12.30 | 12.30 | | | | |
			            | 20106 | 财政事务 | %s | 12.30 | | | | |
			            | 2010601 | 行政运行 | 12.30 | 12.30 | | | | |
			        }
			    }
			}
			""";
	private static final String SOURCE = """
			云山县财政局
			2023年度部门决算情况说明
			公开01表
			如本表为空，则我部门本年度无此类资金收支余。
			支出决算表
			公开03表
			部门：云山县财政局
			金额单位：万元
			项目\t\t本年支出合计\t基本支出\t项目支出\t上缴上级支出\t经营支出\t对附属单位补助支出
			功能分类科目编码\t科目名称\t\t\t\t\t\t
			合计\t\t12.30\t12.30\t\t\t\t
			201\t一般公共服务支出\t12.30\t12.30\t\t\t\t
			20106\t财政事务\t12.30\t12.30\t\t\t\t
			2010601\t行政运行\t12.30\t12.30\t\t\t\t
			注：本表反映部门本年度各项支出情况。
			""";

	@TempDir
	Path folder;
	private String out;
	private String err;

	private int run(Object... arguments) {
		List<String> words = new ArrayList<>(List.of("--lang", "zh"));
		List.of(arguments).forEach(argument -> words.add(argument.toString()));
		ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
		ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
		int status = Main.run(words.toArray(String[]::new), new PrintStream(outBytes, true, UTF_8), new PrintStream(errBytes, true, UTF_8));
		out = outBytes.toString(UTF_8);
		err = errBytes.toString(UTF_8);
		assertFalse(err.contains("\tat "), err);
		return status;
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private void assertFailed(int status, String message) {
		assertEquals(2, status, out + err);
		assertEquals("", out);
		assertEquals(1, err.lines().count(), err);
		assertTrue(err.contains(message), err);
	}

	@Test
	void helpNamesEveryCommand() {
		assertEquals(0, run("--help"));
		for (String command : List.of("import", "check", "facts", "format")) {
			assertTrue(out.contains("\n  " + command), out);
		}
	}

	@Test
	void anUnknownCommandListsThoseThereAre() {
		assertFailed(run("guess", "a", "b"), "没有命令“guess”，可用的命令：import, check, facts, compare, explain, chart, export, format。");
	}

	@Test
	void anUnknownOptionIsRefused() throws IOException {
		assertFailed(run("check", file("a.gongkai", ""), "--colour"), "没有选项“--colour”");
		assertFailed(run("check", "--format", "xml", "a"), "选项“--format”不能是“xml”，可以是：text, json, sarif, xlsx。");
		assertFailed(run("check", "a", "--format"), "选项“--format”后面缺少值");
	}

	@Test
	void noFileAndAMissingFileAreSaid() {
		assertFailed(run("check"), "没有给出文件");
		assertFailed(run("check", folder.resolve("没有 这个.gongkai")), "找不到文件");
	}

	@Test
	void aSoundDocumentEndsWithZeroUnlessTablesAreMissing() throws IOException {
		int status = run("check", file("好 的.gongkai", DOCUMENT.formatted("12.30")), "--format", "json");
		assertFalse(out.contains("\"table-sum\""), out);
		assertTrue(out.contains("\"missing-table\""), out);
		assertEquals(1, status);
	}

	@Test
	void aWrongSumIsAFindingAndStatusOne() throws IOException {
		Path file = file("错 的.gongkai", DOCUMENT.formatted("99.99"));
		assertEquals(1, run("check", file));
		assertTrue(out.contains(file + ":10:"), out);
		assertTrue(out.contains("[table-sum]"), out);
		assertEquals(1, run("check", file, "--format=sarif"));
		assertTrue(out.contains("\"version\": \"2.1.0\""), out);
	}

	@Test
	void aRuleSetSwitchesChecksOffAndMakesThemLessGrave() throws IOException {
		Path file = file("错.gongkai", DOCUMENT.formatted("99.99"));
		Path rules = file("本市.gongkai", """
				规则集 本市审核 {
				    停用 "missing-table" "本市只公开两张表"
				    停用 "missing-section"
				    轻重 "table-sum" 可说明 "正在更正"
				}
				""");
		run("check", file, "--rules", rules, "--format", "json");
		assertFalse(out.contains("missing-table"), out);
		assertTrue(out.replaceAll("\\s+", "").contains("\"rule\":\"table-sum\",\"severity\":\"可说明\""), out);
	}

	@Test
	void findingsAreWrittenToAFileAndAReviewListNeedsOne() throws IOException {
		Path file = file("错.gongkai", DOCUMENT.formatted("99.99"));
		assertFailed(run("check", file, "--format", "xlsx"), "请用 -o 指出审核清单写到哪个 .xlsx 文件");
		Path list = folder.resolve("清单.xlsx");
		assertEquals(1, run("check", file, "-o", list));
		assertEquals("PK", new String(Files.readAllBytes(list), 0, 2, UTF_8));
	}

	@Test
	void twoDraftsAreComparedAndANumberIsExplained() throws IOException {
		Path before = file("先.gongkai", DOCUMENT.formatted("12.30"));
		Path after = file("后.gongkai", DOCUMENT.formatted("13.30"));
		assertEquals(0, run("compare", before, after));
		assertTrue(out.contains("12.30") && out.contains("13.30") && out.contains("+1"), out);
		assertTrue(out.contains(after + ":10:"), out);
		assertEquals(0, run("compare", before, before, "--format", "json"));
		assertTrue(out.replaceAll("\\s+", "").contains("\"differs\":false"), out);
		assertFailed(run("compare", before), "compare 要两个文件，这里给出 1 个");
		int column = Files.readAllLines(after).get(9).indexOf("13.30") + 1;
		assertEquals(0, run("explain", after, "--at", "10:" + column));
		assertTrue(out.contains("13.30"), out);
		assertFailed(run("explain", after, "--at", "1:1"), "那里没有核对的数");
		assertFailed(run("explain", after), "请用 --at 行:列");
	}

	@Test
	void aSyntaxErrorIsAFindingWithItsPlaceAndTheRestIsChecked() throws IOException {
		Path file = file("残.gongkai", DOCUMENT.formatted("99.99").replace("单位 万元", "单位 万元 乱写"));
		assertEquals(1, run("check", file, "--format", "json"));
		assertTrue(out.contains("\"rule\": \"syntax\""), out);
		assertTrue(out.contains("\"line\": 5"), out);
		assertTrue(out.contains("\"table-sum\""), out);
	}

	@Test
	void theSameInputGivesTheSameBytes() throws IOException {
		Path file = file("错.gongkai", DOCUMENT.formatted("99.99"));
		run("check", file, "--format", "json");
		String first = out;
		run("check", file, "--format", "json");
		assertEquals(first, out);
	}

	@Test
	void factsAreListedAsLinesOrCsv() throws IOException {
		Path file = file("好.gongkai", DOCUMENT.formatted("12.30"));
		assertEquals(0, run("facts", file));
		assertEquals(24, out.lines().count(), out);
		assertTrue(out.startsWith("{\"where\":\"公开03表\",\"row\":\"合计\",\"rowLabel\":\"合计\",\"column\":\"本年支出合计\",\"printed\":\"12.30\""), out);
		assertEquals(0, run("facts", file, "--format", "csv"));
		assertEquals(25, out.lines().count(), out);
		assertFailed(run("facts", file("空.gongkai", "// 什么也没有\n")), "里没有决算或预算");
	}

	@Test
	void anExportIsWrittenByTheExporterOfThatName() throws IOException {
		Path source = file("a.gongkai", DOCUMENT.formatted("12.30"));
		Path target = folder.resolve("数字.csv");
		assertEquals(0, run("export", source, "--to", "csv", "-o", target), err);
		assertEquals(0, run("facts", source, "--format", "csv"), err);
		assertEquals(out, Files.readString(target));
	}

	@Test
	void anUnknownExportFormatListsThoseThereAre() throws IOException {
		Path source = file("a.gongkai", DOCUMENT.formatted("12.30"));
		assertFailed(run("export", source, "--to", "wps", "-o", folder.resolve("x")), "csv, json");
	}

	@Test
	void formatWritesTheCanonicalLayoutInPlaceAndChangesNothingTheSecondTime() throws IOException {
		Path file = file("乱.gongkai", DOCUMENT.formatted("12.30"));
		assertEquals(0, run("format", file));
		String once = Files.readString(file);
		assertTrue(once.contains("| 201     | 一般公共服务支出 | 12.30 | 12.30 |"), once);
		assertEquals(0, run("format", file));
		assertEquals(once, Files.readString(file));
	}

	@Test
	void formatLeavesAFileWithSyntaxErrorsAlone() throws IOException {
		String broken = "决算 甲 { 部分 \n";
		Path file = file("坏.gongkai", broken);
		assertFailed(run("format", file), "坏.gongkai:");
		assertEquals(broken, Files.readString(file));
	}

	@Test
	void anImportIsWrittenWithItsReport() throws IOException {
		Path source = file("来 源.txt", SOURCE);
		Path target = folder.resolve("结果.gongkai");
		Path report = folder.resolve("报告.json");
		assertEquals(0, run("import", source, "-o", target, "--report", report));
		String text = Files.readString(target);
		assertTrue(text.contains("表 支出决算表 @5 勾稽证实 {"), text);
		assertTrue(text.contains("来源 \"来 源.txt\""), text);
		assertTrue(Files.readString(report).contains("\"where\": \"公开03表\""), Files.readString(report));
		assertTrue(err.contains("入表 8"), err);
		assertEquals(0, run("format", target));
		assertEquals(text, Files.readString(target), "what import writes is canonical");
	}

	@Test
	void aPublishedDocumentIsCheckedWhereItStands() throws IOException {
		Path right = file("来源.txt", SOURCE);
		run("check", right);
		assertFalse(out.contains("支出决算表”“合计"), out);
		Path wrong = file("改动.txt", SOURCE.replace("合计\t\t12.30\t12.30", "合计\t\t12.30\t12.80"));
		int line = SOURCE.substring(0, SOURCE.indexOf("合计\t\t")).split("\n").length + 1;
		assertEquals(1, run("check", wrong));
		assertTrue(out.contains(wrong + ":" + line + ":"), out);
		assertFalse(out.contains("←"), "a place that is the source is not named twice: " + out);
		assertTrue(err.contains("识别为“辽宁决算”"), err);
		assertTrue(Files.readString(wrong).contains("12.80"));
	}

	@Test
	void factsOfAPublishedDocumentStandInItsLines() throws IOException {
		assertEquals(0, run("facts", file("来源.txt", SOURCE)));
		int line = SOURCE.substring(0, SOURCE.indexOf("2010601")).split("\n").length + 1;
		assertTrue(out.lines().anyMatch(fact -> fact.contains("\"row\":\"2010601\"") && fact.contains("\"line\":" + line + ",")), out);
	}

	@Test
	void anImportWithoutTargetGoesToStandardOutput() throws IOException {
		assertEquals(0, run("import", file("来源.txt", SOURCE)));
		assertTrue(out.startsWith("决算 云山县财政局2023 {"), out);
	}

	@Test
	void severalSourcesNeedAFolder() throws IOException {
		Path first = file("一.txt", SOURCE);
		Path second = file("二.txt", SOURCE);
		assertFailed(run("import", first, second), "要用 -o 指定文件夹");
		Path results = Files.createDirectory(folder.resolve("结果"));
		assertEquals(0, run("import", first, second, "-o", results));
		assertTrue(Files.exists(results.resolve("一.gongkai")) && Files.exists(results.resolve("二.gongkai")));
	}

	@Test
	void aFolderIsImportedFileByFile() throws IOException {
		Path sources = Files.createDirectory(folder.resolve("来源"));
		Files.writeString(sources.resolve("甲.txt"), SOURCE);
		Files.writeString(sources.resolve("旧.gongkai"), "");
		Path results = Files.createDirectory(folder.resolve("结果"));
		assertEquals(0, run("import", sources, "-o", results));
		assertTrue(Files.exists(results.resolve("甲.gongkai")));
	}

	@Test
	void inputsThatCannotBeImportedSayWhy() throws IOException {
		assertFailed(run("import", file("空.txt", "")), "是空的");
		assertFailed(run("import", Files.write(folder.resolve("图.bin"), new byte[] { 1, 0, 2 })), "不是文本文件");
		assertFailed(run("import", file("别的.txt", "会议纪要\n今天开会。\n")), "认不出");
		assertFailed(run("import", file("来源.txt", SOURCE), "--form", "某省"), "没有名为“某省”的格式");
	}

	@Test
	void messagesAreEnglishWhenAskedFor() {
		assertEquals(2, run("--lang", "en", "nonsense"));
	}
}
