// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.gongkai.core.figure.HanFont;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code chart} on an invented document of a form with required figures. */
class ChartCommandTest {

	private static final String DOCUMENT = """
			决算 云山县档案馆2023 {
			    格式 四川决算
			    部门 "云山县档案馆"
			    年度 2023
			    单位 万元
			    部分 情况说明 {
			        节 支出决算情况 {
			            > 本年支出合计[120.50 = 支出决算表.合计.本年支出合计]万元：基本支出[100.30 = 支出决算表.合计.基本支出]万元，项目支出[20.20 = 支出决算表.合计.项目支出]万元，经营支出[0 = 支出决算表.合计.经营支出]万元。
			            图 支出结构 "（图3：支出决算结构图）（饼状图）" { }
			        }
			    }
			}
			""";
	private static final String OTHER = """
			决算 江口县档案馆2023 {
			    格式 辽宁决算
			    部门 "江口县档案馆"
			    年度 2023
			    单位 万元
			    部分 决算表 {
			        表 支出决算表 {
			            | 合计 |  | 12.30 | 12.00 | 0.30 | | | |
			        }
			    }
			}
			""";

	@TempDir
	Path folder;
	private Path file;
	private String out;
	private String err;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("档案馆.gongkai"), DOCUMENT);
	}

	private int run(Object... arguments) {
		CommandRun run = CommandRun.of("chart", arguments);
		out = run.out();
		err = run.err();
		return run.status();
	}

	private void assertFailed(int status, String message) {
		assertEquals(2, status, out + err);
		assertEquals(1, err.lines().count(), err);
		assertTrue(err.contains(message), err);
	}

	@Test
	void withoutAFigureAllAreListedWithTheirTitlesOrWhatIsMissing() {
		assertEquals(0, run(file));
		List<String> lines = out.lines().toList();
		assertTrue(lines.contains("图3\t图3：支出决算结构图"), out);
		assertTrue(lines.contains("expenditure-by-nature\t2023年支出按性质（决算）"), out);
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("scores\t项目自评得分分布（没有图：文档没有项目绩效自评得分。")), out);
		assertEquals(7, lines.stream().filter(line -> line.startsWith("图")).count());
	}

	@Test
	void aRequiredFigureIsDrawnByItsNumberNameOrTitle() throws IOException {
		byte[] first = null;
		for (String id : List.of("图3", "支出结构", "支出决算结构图", "图 3")) {
			Path svg = folder.resolve("图.svg");
			assertEquals(0, run(file, "--figure", id, "-o", svg), err);
			byte[] bytes = Files.readAllBytes(svg);
			assertArrayEquals(first == null ? bytes : first, bytes, id);
			first = bytes;
		}
		String svg = new String(first, UTF_8);
		assertTrue(svg.contains("<title id=\"title\">图3：支出决算结构图</title>"), svg);
		assertTrue(svg.contains("100.30  83.24%"), svg);
		assertTrue(svg.contains("为零：经营支出。"), svg);
		assertTrue(svg.contains("文档没有报告，未画：上缴上级支出、对附属单位补助支出。"), svg);
		assertFalse(svg.contains(folder.toString()), "a picture names no folder of this machine");
	}

	@Test
	void aPngIsWrittenInTheDarkAndInEnglish() throws IOException {
		Assumptions.assumeTrue(HanFont.family().isPresent(), "this machine has no font with Han characters; the test is skipped");
		Path png = folder.resolve("nature.PNG");
		assertEquals(0, run(file, "--figure", "Expenditure by nature", "-o", png, "--scheme", "dark", "--lang", "en", "--width", "640"), err);
		assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, Arrays.copyOf(Files.readAllBytes(png), 4));
	}

	@Test
	void aFurtherFileStandsBesideTheFirst() throws IOException {
		Path other = Files.writeString(folder.resolve("另一馆.gongkai"), OTHER);
		Path svg = folder.resolve("并列.svg");
		assertEquals(0, run(file, other, "--figure", "documents", "-o", svg), err);
		String text = Files.readString(svg);
		assertTrue(text.contains("云山县档案馆2023年决算") && text.contains("江口县档案馆2023年决算") && text.contains("12.30"), text);
	}

	@Test
	void theUnitOfAmountsMayBeChosen() throws IOException {
		Path svg = folder.resolve("元.svg");
		assertEquals(0, run(file, "--figure", "图3", "-o", svg, "--unit", "元"), err);
		assertTrue(Files.readString(svg).contains("1,003,000"));
		assertFailed(run(file, "--figure", "图3", "-o", svg, "--unit", "辆"), "“辆”不是金额单位");
	}

	@Test
	void whatCannotBeDrawnIsSaidInOneLine() {
		assertFailed(run(file, "--figure", "图8", "-o", "x.svg"), "没有图“图8”，可用的图：图1, 图2, 图3, 图4, 图5, 图6, 图7, income-by-source, ");
		assertFailed(run(file, "--figure", "scores", "-o", "x.svg"), "没有可画的：文档没有项目绩效自评得分。");
		assertFailed(run(file, "--figure", "图3"), "要用 -o 指定输出文件");
		assertFailed(run(file, "--figure", "图3", "-o", folder.resolve("x.jpg")), "应以 .svg 或 .png 结尾");
		assertFailed(run(file, "--figure", "图3", "-o", folder.resolve("x.svg"), "--width", "0"), "应是 1 到 4000 的整数");
		assertFailed(run(file, "--figure", "图3", "-o", folder.resolve("x.svg"), "--inside", "基本支出"), "图里没有可以展开的“基本支出”");
		assertFailed(run(), "没有给出文件");
		assertFailed(run(folder.resolve("没有.gongkai")), "找不到文件");
	}
}
