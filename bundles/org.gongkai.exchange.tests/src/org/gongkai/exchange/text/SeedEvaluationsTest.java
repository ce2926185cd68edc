// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportReview;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.text.InputProblem;
import org.gongkai.model.text.PipeRow;
import org.junit.jupiter.api.Test;

/** Counts and sums of the performance tables of the published documents beside the checkout; skipped when they are not there. */
class SeedEvaluationsTest {

	private static final int TARGET = 4;

	private static ImportResult read(String number) throws IOException, InputProblem {
		Optional<Path> seed = Imports.seed(number);
		assumeTrue(seed.isPresent(), "the folder shared/seeds is not there");
		return Imports.plain(seed.get().getFileName().toString(), Files.readAllBytes(seed.get()), Optional.empty());
	}

	private static List<ImportReport.Table> tables(ImportResult result) {
		return result.report().tables().stream().filter(table -> table.where().startsWith("绩效")).toList();
	}

	/** Rows of all blocks of a name. */
	private static List<List<String>> rows(ImportResult result, String block) {
		List<List<String>> rows = new ArrayList<>();
		boolean inside = false;
		for (String line : result.gongkaiText().lines().map(String::strip).toList()) {
			if (line.startsWith("表 ")) {
				inside = line.equals("表 " + block + " {");
			} else if (line.equals("}")) {
				inside = false;
			} else if (inside && line.startsWith("|")) {
				rows.add(PipeRow.parse(line).texts());
			}
		}
		return rows;
	}

	/** Rows that are indicators, not places kept for one. */
	private static long indicators(List<List<String>> rows, int column) {
		return rows.stream().filter(row -> row.size() > column && row.subList(column, row.size()).stream().anyMatch(text -> !text.isEmpty())).count();
	}

	private static BigDecimal sum(List<List<String>> rows, int column) {
		return rows.stream().filter(row -> row.size() > column && !row.get(column).isEmpty()).map(row -> new BigDecimal(row.get(column)))
				.reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
	}

	@Test
	void everyTableOfTheFirstDocumentIsCertified() throws Exception {
		ImportResult result = read("000");
		assertEquals(101, tables(result).size());
		assertTrue(tables(result).stream().allMatch(ImportReport.Table::certified));
		List<List<String>> projects = rows(result, "项目指标");
		assertEquals(658, projects.size());
		assertEquals(84, rows(result, "整体指标").size());
		// 97 projects of 90 points each
		assertEquals(0, sum(projects, 8).compareTo(BigDecimal.valueOf(8730)));
	}

	@Test
	void everyTableOfTheSecondDocumentIsCertified() throws Exception {
		ImportResult result = read("001");
		assertEquals(18, tables(result).size());
		assertTrue(tables(result).stream().allMatch(ImportReport.Table::certified));
		List<List<String>> projects = rows(result, "项目指标");
		List<List<String>> units = rows(result, "整体指标");
		assertEquals(285, projects.size() + units.size());
		assertEquals(0, sum(projects, 8).compareTo(BigDecimal.valueOf(13 * 90)));
		assertEquals(0, sum(units, 8).compareTo(BigDecimal.valueOf(5 * 60)));
	}

	@Test
	void theTargetsOfTheBudgetAreReadOverPages() throws Exception {
		ImportResult result = read("002");
		assertEquals(10, tables(result).size());
		List<List<String>> projects = rows(result, "项目目标指标");
		List<List<String>> units = rows(result, "整体目标指标");
		assertEquals(118, indicators(projects, 2) + indicators(units, 2));
		assertEquals(10, projects.size() + units.size() - 118);
		assertTrue(units.stream().allMatch(row -> row.size() > TARGET && !row.get(TARGET).isEmpty()));
	}

	@Test
	void theScoringTableAndTheProjectsOfTheFourthDocumentAreRead() throws Exception {
		ImportResult result = read("003");
		assertEquals(8, tables(result).size());
		assertEquals(12, rows(result, "整体评价指标").size());
		assertEquals(48, indicators(rows(result, "项目指标"), 3));
		assertEquals(0, sum(rows(result, "整体评价指标"), 3).compareTo(BigDecimal.valueOf(100)));
		assertEquals(0, sum(rows(result, "整体评价指标"), 6).compareTo(BigDecimal.valueOf(89)));
	}

	@Test
	void theFortyProjectsOfTheFifthDocumentAreRead() throws Exception {
		ImportResult result = read("004");
		assertEquals(40, tables(result).size());
		List<List<String>> indicators = rows(result, "项目指标");
		assertEquals(325, indicators(indicators, 2));
		assertEquals(160, rows(result, "资金管理").size());
		assertEquals(160, rows(result, "项目资金").size());
		// two have sums that do not hold; of two some row can be read in several ways, and all of them are shown
		assertEquals(36, tables(result).stream().filter(ImportReport.Table::certified).count());
		assertEquals(List.of(1083, 1083, 1083, 1247, 1247), result.review().tables().stream().flatMap(table -> table.readings().stream()).map(ImportReview.Reading::firstLine).toList());
	}
}
