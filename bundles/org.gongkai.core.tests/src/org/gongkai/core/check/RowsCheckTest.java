// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.text.Message;
import org.junit.jupiter.api.Test;

/** A row the form prescribes is missed, by its name. */
class RowsCheckTest {

	private static final String TABLE = """
			| 合计 | | 100 | 60 | 40 |
			| 208 | 社会保障和就业支出 | 70 | 45 | 25 |
			| 20801 | 人力资源和社会保障管理事务 | 70 | 45 | 25 |
			| 210 | 卫生健康支出 | 30 | 15 | 15 |
			| 21011 | 行政事业单位医疗 | 30 | 15 | 15 |
			""";

	private static List<Finding> findings(String... without) {
		SampleForm form = new SampleForm();
		String table = TABLE;
		for (String row : without) {
			table = table.replaceAll("(?m)^\\| " + row + " \\|.*\\R", "");
		}
		return CheckRun.of(List.of(new RowsCheck())).run(new SampleDocument(form).table(form.expenditure, table.strip()).snapshot()).all();
	}

	@Test
	void aTableWithAllRowsLacksNone() {
		assertEquals(List.of(), findings());
	}

	@Test
	void aSubjectWithoutTheOneAboveItIsTold() {
		List<Finding> findings = findings("208");
		assertEquals(1, findings.size(), findings::toString);
		assertTrue(findings.getFirst().message().zh().contains("“208 社会保障和就业支出”"), findings.getFirst().message().zh());
		assertEquals("20801", findings.getFirst().places().getFirst().row());
	}

	@Test
	void aTableWithoutALevelFollowsItsCustom() {
		assertEquals(List.of(), findings("208", "210"));
	}

	@Test
	void amountsWithoutTheirTotalRowAreTold() {
		List<Finding> findings = findings("合计");
		assertEquals(1, findings.size(), findings::toString);
		assertTrue(findings.getFirst().message().zh().contains("“合计”"), findings.getFirst().message().zh());
	}

	@Test
	void aRowWithAWrongCodeIsTheRowThatIsMissing() {
		SampleForm form = new SampleForm();
		List<Finding> findings = new ArrayList<>(List.of(
				Finding.of("foreign-code", Severity.MUST, "表格", Message.of("错", "Wrong"), List.of(place("31227 委托业务费", 9))),
				Finding.of(RowsCheck.ID, Severity.SHOULD, "表格", Message.of("缺", "Missing"), List.of(place("", 1))).expecting("30227 委托业务费"),
				Finding.of(RowsCheck.ID, Severity.SHOULD, "表格", Message.of("缺", "Missing"), List.of(place("", 1))).expecting("30228 工会经费")));
		List<Finding> grouped = RootCauses.group(findings, CheckContext.of(new SampleDocument(form).table(form.expenditure, TABLE.strip()).snapshot()));
		assertEquals(List.of("", "30227 委托业务费", "30228 工会经费"), grouped.stream().map(Finding::expected).toList());
		assertEquals(List.of(true, false, true), grouped.stream().map(Finding::root).toList());
	}

	private static Place place(String row, int line) {
		return new Place("a", line, 1, 10 * line, 5, "", "公开06表", row.split(" ")[0], row, "", null);
	}
}
