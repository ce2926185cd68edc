// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.fact.SourcePlace;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.findings.FindingsText;
import org.junit.jupiter.api.Test;

class WritersTest {

	private static final Place CELL = new Place("某局 1.gongkai", 120, 14, 3000, 8, "3,715.29", "公开03表", "2080101", "行政运行", "基本支出",
			new SourcePlace("seed.txt", 22110, 3));
	private static final Place TYPED = new Place("某局 1.gongkai", 7, 1, 90, 0, "", "情况说明", "", "", "", null);
	private static final FactKey KEY = FactKey.of(Map.of("阶段", "决算", "年度", "2023"));

	private static Report report(Quantity quantity, Place place) {
		return new Report(KEY, quantity, place, Report.Origin.CELL, false, 0);
	}

	private static Finding finding(Verdict verdict, String waived) {
		return new Finding("table-sum", Severity.MUST, "汇总", verdict, new Message("合计不等于分项之和。", "The total differs."), "2", "3", "1", "万元",
				"", "g1", true, waived, List.of(CELL, TYPED), List.of(new Fix(new Message("改为“2”", "Change to “2”"), List.of())));
	}

	@Test
	void aFactIsOneLineOfTheStableShape() {
		assertEquals("""
				{"where":"公开03表","row":"2080101","rowLabel":"行政运行","column":"基本支出","printed":"3,715.29","value":"3715.29",\
				"unit":"万元","decimals":2,"blank":null,"dims":{"年度":"2023","阶段":"决算"},"file":"某局 1.gongkai","line":120,"col":14,\
				"source":{"file":"seed.txt","line":22110,"col":3}}
				""", FactsJson.lines(List.of(report(new Quantity("3,715.29", new BigDecimal("3715.29"), "万元", 2, null), CELL))));
	}

	@Test
	void aBlankHasNoValueButAKind() {
		String line = FactsJson.lines(List.of(report(Quantity.blank("", "万元", Blank.EMPTY), TYPED)));
		assertTrue(line.contains("\"printed\":\"\",\"value\":null"), line);
		assertTrue(line.contains("\"blank\":\"empty\""), line);
		assertTrue(line.contains("\"source\":null"), line);
	}

	@Test
	void csvQuotesOnlyWhatItMust() {
		String csv = FactsJson.csv(List.of(report(new Quantity("3,715.29", new BigDecimal("3715.29"), "万元", 2, null), CELL)));
		assertTrue(csv.startsWith("where,row,rowLabel,column,printed,value,"), csv);
		assertTrue(csv.endsWith("公开03表,2080101,行政运行,基本支出,\"3,715.29\",3715.29,万元,2,,年度=2023;阶段=决算,某局 1.gongkai,120,14,seed.txt,22110,3\n"), csv);
	}

	@Test
	void findingsAreAnArrayWithBothLanguagesAndAllPlaces() {
		String json = FindingsJson.array(List.of(finding(Verdict.CONTRADICTION, null))).replaceAll("\\s+", "");
		assertTrue(json.startsWith("[{\"rule\":\"table-sum\",\"severity\":\"必须\",\"family\":\"汇总\",\"verdict\":\"不符\",\"message\":{\"zh\":"), json);
		assertTrue(json.contains("\"group\":\"g1\",\"root\":true,\"waived\":null,\"places\":[{\"file\":"), json);
		assertTrue(json.contains("\"length\":8,\"printed\":\"3,715.29\",\"where\":\"公开03表\",\"row\":\"2080101\",\"column\":\"基本支出\""), json);
		assertTrue(json.endsWith("\"fixes\":[\"改为“2”\",\"确实无误，写一行免核和理由\"]}]"), json);
		String waived = FindingsJson.array(List.of(finding(Verdict.CONTRADICTION, "已核实"))).replaceAll("\\s+", "");
		assertTrue(waived.endsWith("\"fixes\":[\"改为“2”\"]}]"), waived);
		assertEquals("[]\n", FindingsJson.array(List.of()));
	}

	@Test
	void sarifNeverCallsRoundingAnError() {
		String error = SarifWriter.log(List.of(finding(Verdict.CONTRADICTION, null)), Locale.ENGLISH).replaceAll("\\s+", "");
		assertTrue(error.contains("\"version\":\"2.1.0\""), error);
		assertTrue(error.contains("\"level\":\"error\",\"message\":{\"text\":\"Thetotaldiffers.\"}"), error);
		assertTrue(error.contains("\"uri\":\"%E6%9F%90%E5%B1%80%201.gongkai\""), error);
		assertTrue(error.contains("\"startLine\":120,\"startColumn\":14,\"endColumn\":22"), error);
		assertTrue(SarifWriter.log(List.of(finding(Verdict.ROUNDING, null)), Locale.ENGLISH).contains("\"level\": \"note\""));
		assertTrue(SarifWriter.log(List.of(finding(Verdict.CONTRADICTION, "已核实")), Locale.ENGLISH).contains("\"justification\": \"已核实\""));
	}

	@Test
	void theTextNamesPlacesSourcesAndRepairs() {
		String text = FindingsText.of(List.of(finding(Verdict.CONTRADICTION, null)), Locale.SIMPLIFIED_CHINESE);
		assertTrue(text.startsWith("某局 1.gongkai:120:14: 必须 合计不等于分项之和。 [table-sum]\n"), text);
		assertTrue(text.contains("← seed.txt:22110:3"), text);
		assertTrue(text.contains("可以：改为“2”"), text);
		assertTrue(text.endsWith("必须 1，应当 0，可说明 0（1 个原因）；无法核对 0，尾差 0，免核 0。\n"), text);
	}

	@Test
	void waivedFindingsAndRoundingAreShownApart() {
		String text = FindingsText.of(List.of(finding(Verdict.ROUNDING, null), finding(Verdict.CONTRADICTION, "已核实")), Locale.ENGLISH);
		assertTrue(text.contains("Rounding differences (no errors):"), text);
		assertTrue(text.contains("Waived:"), text);
		assertTrue(text.contains("— 已核实"), text);
		assertTrue(text.endsWith("must 0, should 0, may 0 (0 causes); not verifiable 0, rounding 1, waived 1.\n"), text);
	}

	@Test
	void theImportReportHasItsStableShape() {
		ImportReport report = new ImportReport("a.txt", "辽宁决算", new ImportReport.Tokens(1, 2, 3, 4, 5, 6, 7),
				List.of(new ImportReport.Table("公开03表", 48, 6, true, 447, 494)), List.of(new ImportReport.Unplaced(1, 2, "3")),
				new ImportReport.Text(9, 9));
		String json = ImportReportJson.text(List.of(new ImportResult("", report, List.of()))).replaceAll("\\s+", "");
		assertEquals("{\"source\":\"a.txt\",\"form\":\"辽宁决算\",\"tokens\":{\"total\":28,\"cell\":1,\"claim\":2,\"derived\":3,\"identifier\":4,"
				+ "\"date\":5,\"free\":6,\"unplaced\":7},\"tables\":[{\"where\":\"公开03表\",\"rows\":48,\"columns\":6,\"certified\":true,"
				+ "\"lines\":[447,494]}],\"unplaced\":[{\"line\":1,\"col\":2,\"text\":\"3\"}],\"text\":{\"lines\":9,\"kept\":9},\"messages\":[]}", json);
	}
}
