// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.findings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Findings;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.junit.jupiter.api.Test;

/** Findings as a review list in Excel. */
class FindingsWorkbookTest {

	private static Finding finding(String rule, Severity severity, Verdict verdict, String group, boolean root, String printed) {
		Place place = new Place("某局.gongkai", 12, 3, 300, 4, printed, "公开03表", "2080101", "行政运行", "基本支出", null);
		return new Finding(rule, severity, "汇总", verdict, new Message("合计不符。", "The total differs."), "2", "3", "1", "万元", "", group, root, null, List.of(place), List.of());
	}

	private static final List<Finding> FIRST = List.of(finding("尾差甲", Severity.MAY, Verdict.ROUNDING, "g1", true, "1"),
			finding("轻", Severity.SHOULD, Verdict.CONTRADICTION, "g2", true, "=1+1"), finding("重", Severity.MUST, Verdict.CONTRADICTION, "g3", true, "7"),
			finding("重之二", Severity.MUST, Verdict.CONTRADICTION, "g3", false, "8"));
	private static final List<Finding> SECOND = List.of(finding("另一份", Severity.MUST, Verdict.CONTRADICTION, "g1", true, "9"));

	@Test
	void theGravestCauseComesFirstAndGroupsOfTwoDocumentsKeepApart() {
		List<Finding> joined = Findings.joined(List.of(FIRST, SECOND)).all();
		assertEquals(List.of("重", "重之二", "另一份", "轻", "尾差甲"), joined.stream().map(Finding::rule).toList());
		assertEquals(List.of("g1", "g1", "g2", "g3", "g4"), joined.stream().map(Finding::group).toList());
	}

	@Test
	void everyFindingIsARowUnderItsCause() throws IOException {
		byte[] file = FindingsWorkbook.of(Findings.joined(List.of(FIRST, SECOND)).all(), Locale.SIMPLIFIED_CHINESE);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = workbook.getSheet("审核清单");
			assertEquals("序号", sheet.getRow(0).getCell(0).getStringCellValue());
			assertEquals(List.of("1", "", "2", "3", "4"), List.of(1, 2, 3, 4, 5).stream().map(row -> sheet.getRow(row).getCell(0).getStringCellValue()).toList());
			assertEquals(1, sheet.getRow(2).getOutlineLevel());
			assertEquals(0, sheet.getRow(3).getOutlineLevel());
			assertEquals(CellType.STRING, sheet.getRow(4).getCell(7).getCellType());
			assertEquals("=1+1", sheet.getRow(4).getCell(7).getStringCellValue());
		}
	}

	@Test
	void theSameFindingsAreTheSameBytes() {
		assertArrayEquals(FindingsWorkbook.of(FIRST, Locale.ENGLISH), FindingsWorkbook.of(FIRST, Locale.ENGLISH));
	}
}
