// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.ui.views.facts.FactFilter;
import org.gongkai.ui.views.facts.FactRow;
import org.gongkai.ui.views.facts.Pivot;
import org.gongkai.ui.views.facts.Standing;
import org.gongkai.ui.views.copy.CopiedTable;
import org.junit.jupiter.api.Test;

/** Pivot, filter and copy of the Facts view, without a window. */
class PivotTest {
	private static FactRow row(String value, String... coordinates) {
		Map<String, String> key = new java.util.TreeMap<>();
		for (int at = 0; at < coordinates.length; at += 2) {
			key.put(coordinates[at], coordinates[at + 1]);
		}
		return new FactRow("甲", new Report(FactKey.of(key), Quantity.of(new BigDecimal(value), "万元"),
				new Place("f", 1, 1, 0, 1, value, "表1", "", "", "", null), Report.Origin.CELL, false, 0), "", Standing.ALONE);
	}

	@Test
	void aSliceHoldsOnlyFactsThatAgreeOnAllOtherDimensions() {
		List<FactRow> facts = new ArrayList<>(List.of(row("1", "科目", "201", "性质", "基本", "年度", "2024"),
				row("2", "科目", "201", "性质", "项目", "年度", "2024"), row("3", "科目", "208", "性质", "基本", "年度", "2024"),
				row("3", "科目", "201", "年度", "2024"), row("9", "科目", "201", "性质", "基本", "年度", "2023"),
				row("6", "年度", "2024")));
		Pivot pivot = Pivot.of(facts, "科目", "性质", Optional.empty());
		assertEquals(FactKey.of(Map.of("年度", "2024")), pivot.slice());
		assertEquals(List.of("", "201", "208"), pivot.rows());
		assertEquals(List.of("", "基本", "项目"), pivot.columns());
		assertEquals(new BigDecimal("2"), pivot.at("201", "项目").orElseThrow().report().quantity().value());
		assertEquals(new BigDecimal("6"), pivot.at("", "").orElseThrow().report().quantity().value());
		assertTrue(pivot.at("208", "项目").isEmpty());
		assertEquals(new BigDecimal("9"), Pivot.of(facts, "科目", "性质", Optional.of(FactKey.of(Map.of("年度", "2023")))).at("201", "基本")
				.orElseThrow().report().quantity().value());
	}

	@Test
	void aFilterWantsAllItsWords() {
		FactRow row = row("1,5".replace(",", ""), "科目", "201");
		assertTrue(new FactFilter("表1 201", "", "", Optional.empty()).wants(row));
		assertTrue(!new FactFilter("表1 208", "", "", Optional.empty()).wants(row));
		assertTrue(new FactFilter("", "科目", "", Optional.empty()).wants(row));
		assertTrue(!new FactFilter("", "性质", "", Optional.empty()).wants(row));
		assertTrue(!new FactFilter("", "", "", Optional.of(Standing.CONTRADICTED)).wants(row));
	}

	@Test
	void aCopiedTableQuotesWhatWouldBreakIt() {
		CopiedTable table = new CopiedTable();
		table.add(List.of(CopiedTable.Cell.of("a\tb"), CopiedTable.Cell.of("说“\"”"), CopiedTable.Cell.of(new BigDecimal("1234.50"))));
		assertEquals("\"a\tb\"\t\"说“\"\"”\"\t1234.50" + System.lineSeparator(), table.tabbed());
		assertEquals("\uFEFF\"a\tb\",\"说“\"\"”\",1234.50\r\n", table.commas());
		assertTrue(table.html().contains("<td>1234.50</td>"), table.html());
	}
}
