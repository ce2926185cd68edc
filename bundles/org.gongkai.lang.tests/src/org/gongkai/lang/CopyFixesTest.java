// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands twice is deleted once, and words that should be alike are made so: the sample is what it was. */
class CopyFixesTest {

	private final GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();
	private String sample;

	@BeforeEach
	void read() throws IOException {
		sample = Files.readString(Repository.path("bundles/org.gongkai.samples/project/青山市政务服务局2024.gongkai"));
	}

	private static String between(String text, String from, String to) {
		int start = text.indexOf(from);
		return text.substring(start, text.indexOf(to, start));
	}

	@Test
	void aRowThatStandsTwice() {
		String row = between(sample, "            | 2010301 | 行政运行", "\n") + "\n";
		assertEquals(sample, mended("row-twice", sample.replaceFirst(Pattern.quote(row), row + row)));
	}

	@Test
	void aRowWithOtherNumbersIsNotDeleted() {
		String row = between(sample, "            | 2010301 | 行政运行", "\n") + "\n";
		String other = row.replaceFirst("[0-9](?=[^0-9]*$)", "7");
		assertEquals(List.of(), findings("row-twice", sample.replaceFirst(Pattern.quote(row), row + other)).getFirst().fixes().stream()
				.filter(fix -> fix.label().zh().contains("删去")).toList());
	}

	@Test
	void aSectionThatStandsTwice() {
		String section = between(sample, "        节 收支总体", "        节 财政拨款支出");
		assertEquals(sample, mended("section-twice", sample.replace(section, section + section)));
	}

	@Test
	void aSectionWithOtherWordsIsNotDeleted() {
		String section = between(sample, "        节 收支总体", "        节 财政拨款支出");
		String other = section.replace("培训教室", "活动场地");
		assertEquals(List.of(), findings("section-twice", sample.replace(section, section + other)).getFirst().fixes());
	}

	@Test
	void aTableThatStandsTwice() {
		String table = between(sample, "        表 支出决算表", "        表 财政拨款收支总表");
		assertEquals(sample, mended("table-twice", sample.replace(table, table + table)));
	}

	@Test
	void aParagraphThatStandsTwiceLosesTheOneWithoutClaims() {
		String line = between(sample, "            > 2.上级补助收入", "\n") + "\n";
		String bare = line.replaceAll("\\[([0-9.%]+) = [^\\]]*\\]", "$1");
		assertEquals(sample, mended("paragraph-twice", sample.replace(line, line + bare)));
		assertEquals(sample, mended("paragraph-twice", sample.replace(line, bare + line)));
	}

	@Test
	void aStatementThatATableIsEmpty() {
		String table = between(sample, "        表 支出决算表", "        表 财政拨款收支总表");
		String idle = table.replaceFirst("\n( *)>", "\n$1> 本表无数据。\n$1>");
		assertEquals(sample, mended("empty-statement", sample.replace(table, idle)));
	}

	@Test
	void aLineOfTheContentsAndAHeading() {
		assertEquals(sample, mended("contents-differ", sample.replace("> 三、支出决算表\n", "> 三、支决算表\n")));
		assertEquals(sample, mended("heading-differs", sample.replace("节 收支总体 \"一、收入支出决算总体情况说明\"", "节 收支总体 \"一、收入支出决总体情况说明\"")));
	}

	@Test
	void explanationsInEachOthersPlaces() {
		String one = between(sample, "> 本级财政部门拨给", "\n");
		String other = between(sample.substring(sample.indexOf("名词 2 \"其他收入\"")), "> ", "\n");
		assertEquals(sample, mended("terms-swapped", sample.replace(one, "@").replace(other, one).replace("@", other)));
	}

	// What the first fix leaves, without the lines that are empty then.
	private String mended(String rule, String document) {
		Finding finding = findings(rule, document).getFirst();
		StringBuilder mended = new StringBuilder(document);
		finding.fixes().getFirst().edits().stream().sorted(Comparator.comparingInt(Fix.Edit::offset).reversed())
				.forEach(edit -> mended.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
		assertEquals(List.of(), findings(rule, mended.toString()));
		return mended.toString().replaceAll("\n +(?=\n)", "");
	}

	private List<Finding> findings(String rule, String document) {
		workspace.put("a.gongkai", document);
		GongkaiWorkspace.Analysis analysis = workspace.analyse("a.gongkai");
		assertEquals(List.of(), analysis.problems().stream().filter(problem -> !problem.message().zh().contains("青山市政务服务局2023")).toList(), document);
		return analysis.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
	}
}
