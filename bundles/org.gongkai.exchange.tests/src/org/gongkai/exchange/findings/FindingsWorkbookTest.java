// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.findings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
	void theListIsFitToBeWorkedWith() throws IOException {
		byte[] file = FindingsWorkbook.of(Findings.joined(List.of(FIRST, SECOND)).all(), Locale.SIMPLIFIED_CHINESE);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = workbook.getSheet("审核清单");
			assertTrue(sheet.getPaneInformation().isFreezePane());
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
			assertEquals("A1:Q6", sheet.getCTWorksheet().getAutoFilter().getRef());
			for (int column = 0; column < 17; column++) {
				assertTrue(sheet.getColumnWidth(column) >= 6 * 256, "width of column " + column);
				assertTrue(sheet.getRow(1).getCell(column).getCellStyle().getWrapText());
			}
			// the rule by which it was found, and what people are to write
			assertEquals(List.of("规则", "部门说明", "审核意见"), List.of(14, 15, 16).stream().map(column -> sheet.getRow(0).getCell(column).getStringCellValue()).toList());
			assertEquals("重", sheet.getRow(1).getCell(14).getStringCellValue());
		}
	}

	@Test
	void aRowIsAsHighAsWhatIsWrittenInItAndLeadsToItsFile() throws IOException {
		Place place = new Place("文件 夹/某局.gongkai", 3, 5, 20, 2, "12", "公开01表", "合计", "合计", "金额", null);
		Finding told = Finding.of("甲", Severity.MUST, "勾稽", new Message("很".repeat(290), "long"), List.of(place));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FindingsWorkbook.of(List.of(told), Locale.SIMPLIFIED_CHINESE)))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			// 580 half-width columns in lines of 59
			assertEquals(140, sheet.getRow(1).getHeightInPoints());
			assertEquals("%E6%96%87%E4%BB%B6%20%E5%A4%B9/%E6%9F%90%E5%B1%80.gongkai", sheet.getRow(1).getCell(12).getHyperlink().getAddress());
		}
	}

	@Test
	void theSameFindingsAreTheSameBytes() {
		assertArrayEquals(FindingsWorkbook.of(FIRST, Locale.ENGLISH), FindingsWorkbook.of(FIRST, Locale.ENGLISH));
	}
}
