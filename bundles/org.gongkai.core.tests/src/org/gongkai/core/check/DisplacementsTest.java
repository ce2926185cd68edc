// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.spi.ExtensionCatalog;
import org.junit.jupiter.api.Test;

/** Numbers in each other's places are one cause, whatever they break. */
class DisplacementsTest {

	private static final List<String> SOUND = List.of("| 合计 | | 100 | 60 | 40 |", "| 208 | 社会保障和就业支出 | 70 | 45 | 25 |",
			"| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |", "| 20805 | 行政事业单位养老支出 | 30 | 15 | 15 |",
			"| 210 | 卫生健康支出 | 30 | 15 | 15 |", "| 21011 | 行政事业单位医疗 | 30 | 15 | 15 |");

	private final SampleForm form = new SampleForm();

	private Finding root(String from, String to) {
		String table = String.join("\n", SOUND);
		assertTrue(table.contains(from));
		SampleDocument document = new SampleDocument(form).table(form.expenditure, table.replace(from, to));
		List<Finding> wrong = CheckRun.of(ExtensionCatalog.ofServices(CheckRun.class.getClassLoader())).run(document.snapshot()).all().stream()
				.filter(finding -> finding.verdict() == Verdict.CONTRADICTION && finding.rule().equals("table-sum")).toList();
		List<Finding> roots = wrong.stream().filter(Finding::root).toList();
		assertEquals(1, roots.size(), wrong::toString);
		return roots.getFirst();
	}

	@Test
	void aRowMovedByAColumnIsOneCause() {
		Finding root = root("| 40 | 30 | 10 |", "| | 40 | 30 |");
		assertEquals("20801", root.places().getFirst().row());
	}

	@Test
	void aRowMovedByAColumnMayHaveLostItsLastNumber() {
		Finding root = root("| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |\n| 20805 | 行政事业单位养老支出 | 30 | 15 | 15 |",
				"| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |\n| 20805 | 行政事业单位养老支出 | | 30 | 15 |");
		assertEquals("20805", root.places().getFirst().row());
	}

	@Test
	void twoCellsInEachOthersPlaceAreExchanged() {
		Finding root = root("| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |", "| 20801 | 人力资源和社会保障管理事务 | 40 | 10 | 30 |");
		assertEquals("把公开03表“人力资源和社会保障管理事务”的“10”和“30”两格的数对调", root.fixes().getFirst().label().zh().replaceAll("（.*", ""));
		assertEquals(List.of("30", "10"), root.fixes().getFirst().edits().stream().map(Fix.Edit::text).toList());
	}

	@Test
	void twoRowsInEachOthersPlaceAreExchanged() {
		Finding root = root("| 208 | 社会保障和就业支出 | 70 | 45 | 25 |\n| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |",
				"| 208 | 社会保障和就业支出 | 40 | 30 | 10 |\n| 20801 | 人力资源和社会保障管理事务 | 70 | 45 | 25 |");
		assertTrue(root.fixes().getFirst().label().zh().startsWith("把公开03表“社会保障和就业支出”和“人力资源和社会保障管理事务”两行的数对调"));
		assertEquals("208", root.places().getFirst().row());
	}

	@Test
	void aSingleWrongNumberIsNoDisplacement() {
		Finding root = root("| 20801 | 人力资源和社会保障管理事务 | 40 | 30 | 10 |", "| 20801 | 人力资源和社会保障管理事务 | 40 | 38 | 10 |");
		assertTrue(root.fixes().getFirst().label().zh().startsWith("把公开03表“20801 人力资源和社会保障管理事务”“基本支出”的“38”改为“30”"),
				root.fixes().getFirst().label().zh());
	}
}
