// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.check.Severity;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.Imports.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Self-evaluations, invented, of a place without a form of its own: one as the ministry lays it out, one with sign, value and unit of a target in columns of their own, and that of the whole unit. */
class OtherSelfEvaluationsTest {

	private static final String BASE = Imports.fixture("南屏县林业工作站.txt");
	private static Imported imported;

	@BeforeAll
	static void importIt() throws InputProblem {
		imported = Imports.of(BASE);
	}

	@Test
	void allAreCertifiedAndNothingIsUnplaced() {
		List<ImportReport.Table> tables = imported.result().report().tables();
		assertEquals("通用决算", imported.result().report().form());
		assertEquals(3, tables.stream().filter(table -> table.where().startsWith("绩效自评/")).map(table -> table.where().split("/")[1]).distinct().count(), tables.toString());
		assertTrue(tables.stream().allMatch(ImportReport.Table::certified), tables.toString());
		assertEquals(List.of(), imported.result().report().unplaced());
		assertEquals(List.of(), imported.analysis().problems());
	}

	@Test
	void everyCellOfAnIndicatorStandsInItsColumn() {
		List<String> rows = imported.formatted().lines().map(line -> line.replaceAll(" @.*", "").replaceAll("\\s*\\|\\s*", "|").strip()).toList();
		assertTrue(rows.contains("|满意度指标|服务对象满意度指标|村民满意度|≥|90|%|89|10|9.8|宣传少，已加场次|"), () -> String.join("\n", rows));
		assertTrue(rows.contains("|产出指标|数量指标|补植亩数||≥500亩||480亩|20|19.20|坡陡，余下的春季再补|"));
		assertTrue(rows.contains("|项目编码|NP2024007|"));
		assertTrue(rows.contains("|产出指标|数量指标|造林亩数||≥500亩||480亩|30|28.80|余下春季再补|"));
	}

	@Test
	void nothingIsDemandedThatAPlaceMayLeaveOut() {
		assertEquals(List.of(), imported.analysis().findings().stream().filter(finding -> finding.severity() != Severity.MAY).map(finding -> finding.rule() + " " + finding.message().zh()).toList());
	}

	@Test
	void aWrongScoreAndAWrongTotalAreFound() throws InputProblem {
		assertEquals(List.of("项目总分"), Imports.of(BASE.replace("合计							100	99.8", "合计							100	98.9")).musts());
		assertEquals(List.of("整体总分"), Imports.of(BASE.replace("总分					100	98.75", "总分					100	97.85")).musts());
		assertEquals(List.of("table-sum"), Imports.of(BASE.replace("上年结转资金				—", "上年结转资金	5.00			—")).musts());
	}
}
