// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.spi.ExtensionCatalog;
import org.junit.jupiter.api.Test;

/** A row under a wrong code, or one that is missing, is one cause, whatever it breaks. */
class RowCausesTest {

	private static final String ABOVE = "| 合计 | | 100 | 60 | 40 |\n| 208 | 社会保障和就业支出 | 70 | 45 | 25 |\n";
	private static final String MANAGEMENT = "| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |\n";
	private static final String PENSIONS = "| 20805 | 行政事业单位养老支出 | 30 | 15 | 15 |\n";
	private static final String BELOW = "| 210 | 卫生健康支出 | 30 | 15 | 15 |\n| 21011 | 行政事业单位医疗 | 30 | 15 | 15 |";

	private final SampleForm form = new SampleForm();

	private List<Finding> roots(String table) {
		SampleDocument document = new SampleDocument(form).table(form.expenditure, table);
		return CheckRun.of(ExtensionCatalog.ofServices(CheckRun.class.getClassLoader())).run(document.snapshot()).all().stream()
				.filter(finding -> finding.verdict() == Verdict.CONTRADICTION && finding.root()
						&& List.of("table-sum", "name-differs", "row-twice", "same-fact").contains(finding.rule())).toList();
	}

	@Test
	void aSoundTableHasNoCause() {
		assertEquals(List.of(), roots(ABOVE + MANAGEMENT + PENSIONS + BELOW));
	}

	@Test
	void aRowUnderTheCodeOfAnotherIsOneCauseHeadedByItsName() {
		List<Finding> roots = roots(ABOVE + MANAGEMENT + PENSIONS.replace("20805", "20801") + BELOW);
		assertEquals(1, roots.size(), roots::toString);
		assertEquals("name-differs", roots.getFirst().rule());
		assertTrue(roots.getFirst().fixes().getFirst().label().zh().startsWith("把公开03表的代码“20801”改为“20805”"));
		assertEquals(List.of("20805"), roots.getFirst().fixes().getFirst().edits().stream().map(Fix.Edit::text).toList());
	}

	@Test
	void twoRowsWithEachOthersCodesAreOneCause() {
		List<Finding> roots = roots(ABOVE + MANAGEMENT.replace("20801", "20805") + PENSIONS.replace("20805", "20801") + BELOW);
		assertEquals(1, roots.size(), roots::toString);
		assertEquals(List.of("20801", "20805"), roots.getFirst().fixes().getFirst().edits().stream().map(Fix.Edit::text).toList());
	}

	@Test
	void twoRowsOfDifferentLevelsWithEachOthersCodesAreOneCause() {
		List<Finding> roots = roots(ABOVE.replace("208 | 社", "20801 | 社") + MANAGEMENT.replace("20801", "208") + PENSIONS + BELOW);
		assertEquals(1, roots.size(), roots::toString);
		assertEquals(List.of("208", "20801"), roots.getFirst().fixes().getFirst().edits().stream().map(Fix.Edit::text).toList());
	}

	@Test
	void amountsThatLackInEveryColumnAreAMissingRow() {
		List<Finding> roots = roots(ABOVE + MANAGEMENT + BELOW);
		assertEquals(1, roots.size(), roots::toString);
		assertEquals("208", roots.getFirst().places().getFirst().row());
		assertTrue(roots.getFirst().fixes().getFirst().label().zh().startsWith("核对公开03表“社会保障和就业支出”之下的各行"));
	}

	@Test
	void aNumberThatIsWrongAcrossAsWellIsNoMissingRow() {
		List<Finding> roots = roots(ABOVE + MANAGEMENT + PENSIONS.replace("| 30 | 15 |", "| 30 | 18 |") + BELOW);
		assertEquals(1, roots.size(), roots::toString);
		assertTrue(roots.getFirst().fixes().getFirst().label().zh().contains("的“18”改为“15”"), roots.getFirst().fixes().getFirst().label().zh());
	}

	@Test
	void aTotalThatWasLeftOutIsWhatIsWrong() {
		SampleDocument document = new SampleDocument(form).table(form.expenditure, "| 208 | 社会保障和就业支出 | | 60 | 40 |");
		Finding root = document.findings("table-sum").getFirst();
		assertEquals("", root.places().getFirst().printed());
		assertTrue(root.fixes().getFirst().label().zh().endsWith("改为“100”（可同时消除 1 个问题）"), root.fixes().getFirst().label().zh());
	}
}
