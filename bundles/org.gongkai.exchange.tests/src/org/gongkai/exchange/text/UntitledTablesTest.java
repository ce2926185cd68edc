// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.noise.Reading;
import org.junit.jupiter.api.Test;

/** Tables that have lost their titles are known by their column headings where these are of one table; where they are of several, none is taken. */
class UntitledTablesTest {

	private static final String BASE = Imports.fixture("临江县文化馆.txt");
	private static final int TABLES = BASE.lastIndexOf("部门决算表\n\n收入支出决算总表");
	private static final Set<String> ALL = Set.of("收入支出决算总表", "收入决算表", "支出决算表", "财政拨款收入支出决算总表", "一般公共预算财政拨款支出决算表", "一般公共预算财政拨款基本支出决算表",
			"政府性基金预算财政拨款收入支出决算表", "国有资本经营预算财政拨款支出决算表", "财政拨款“三公”经费支出决算表");

	/** The document without some of the titles above its tables, and without the numbers and units below them if asked. */
	private static String without(Set<String> titles, boolean captions) {
		List<String> kept = new ArrayList<>();
		boolean untitled = false;
		for (String line : BASE.substring(TABLES).split("\n", -1)) {
			if (ALL.contains(line) || line.startsWith("第三部分")) {
				untitled = titles.contains(line);
			}
			boolean caption = line.strip().matches("公开0[0-9]表") || line.startsWith("部门：");
			if (!titles.contains(line) && !(captions && untitled && caption)) {
				kept.add(line);
			}
		}
		return BASE.substring(0, TABLES) + String.join("\n", kept);
	}

	private static Reading read(String text) throws InputProblem {
		return Reading.of(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> tables(Reading reading) {
		return reading.result().report().tables().stream().map(ImportReport.Table::where).toList();
	}

	@Test
	void tablesWithoutTitlesAreTheSameTables() throws InputProblem {
		Reading reading = read(without(Set.of("收入决算表", "支出决算表", "财政拨款收入支出决算总表"), false));
		assertEquals(read(BASE).cells(), reading.cells());
		assertEquals(List.of(), reading.result().report().unplaced());
	}

	@Test
	void aTableWithoutTitleNumberAndUnitIsNoPartOfTheTableBefore() throws InputProblem {
		Reading reading = read(without(Set.of("收入决算表", "支出决算表"), true));
		assertEquals(tables(read(BASE)), tables(reading));
		assertEquals(read(BASE).reports().size(), reading.reports().size());
	}

	@Test
	void headingsThatSeveralTablesHaveAreNotTakenForOneOfThem() throws InputProblem {
		ImportReport report = read(without(ALL, false)).result().report();
		assertEquals(List.of("收支总表", "收入决算表", "支出决算表", "财政拨款收支总表", "政府性基金表", "三公经费表", "绩效自评/送戏下乡"), report.tables().stream().map(ImportReport.Table::where).toList());
		assertTrue(report.unplaced().stream().anyMatch(token -> token.text().equals("6,620,000.15")), report.unplaced().toString());
		assertEquals(report.text().lines(), report.text().kept());
	}

	@Test
	void tablesWithoutHeadingsAreKnownByTheirTitles() throws InputProblem {
		String bare = BASE.substring(0, TABLES) + BASE.substring(TABLES).replaceAll("(?m)^(?:项目\t\t本年.*|功能分类科目编码.*|栏次\t.*)\n", "");
		assertEquals(read(BASE).cells(), read(bare).cells());
	}
}
