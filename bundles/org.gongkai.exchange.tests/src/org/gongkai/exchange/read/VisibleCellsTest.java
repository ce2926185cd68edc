// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a workbook show is read; what they hold and do not show is not. */
class VisibleCellsTest {

	/** What a number shows in a format. */
	private static String shown(String format, double value) throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			Sheet sheet = book.createSheet("Sheet1");
			ExcelReadingTest.put(sheet, 0, 0, "a");
			CellStyle style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat(format));
			ExcelReadingTest.put(sheet, 0, 1, value).setCellStyle(style);
			ExcelReadingTest.put(sheet, 0, 2, "b");
		});
		return Reads.text("a.xlsx", file).getFirst().split("→", -1).length < 3 ? "" : Reads.text("a.xlsx", file).getFirst().split("→", -1)[1];
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			#,##0.00;[Red]-#,##0.00                            | -1234.5        | -1,234.50
			#,##0.00_);(#,##0.00)                              | -1234.5        | (1,234.50)
			#,##0.00_);[Red]\\(#,##0.00\\)                     | -1234.5        | (1,234.50)
			#,##0.00_);[Red](#,##0.00)                         | 1234.5         | 1,234.50
			_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_    | 1234.5         | 1,234.50
			_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_    | -1234.5        | -1,234.50
			_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_    | 0              | -
			_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-     | -7             | -7.00
			_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)    | -7             | (7.00)
			#,##0.00;-#,##0.00;                                | 0              | ``
			#,##0.00;-#,##0.00;;@                              | 0              | ``
			#,##0.00;-#,##0.00;"—"                             | 0              | —
			#,##0.00;-#,##0.00;\\-                             | 0              | -
			0;-0;0                                             | 0              | 0
			0;-0;0.00                                          | 0              | 0.00
			;;;                                                | 12             | ``
			;;                                                 | 12             | ``
			#,##0.00                                           | 0              | 0.00
			#,###.00                                           | 0.5            | .50
			#,##0.##                                           | 12             | 12.
			0.00%                                              | 0.12345        | 12.35%
			0%                                                 | -0.05          | -5%
			0.0%;(0.0%)                                        | -0.051         | (5.1%)
			0.00                                               | 1.005          | 1.01
			0.00                                               | 2.675          | 2.68
			0.00                                               | 7972.865       | 7972.87
			0.0                                                | 0.25           | 0.3
			0.00                                               | -0.005         | -0.01
			#,##0                                              | 2.5            | 3
			General                                            | 7972.869999999999 | 7972.87
			General                                            | 0.30000000000000004 | 0.3
			General                                            | 1234567.891    | 1234567.891
			General                                            | 2080501        | 2080501
			General                                            | 12345678901    | 12345678901
			General                                            | -36.1          | -36.1
			General                                            | 0.00001        | 0.00001
			General                                            | 100            | 100
			General"万元"                                      | 12.5           | 12.5万元
			0.00"万元"                                         | 12.5           | 12.50万元
			0.00_ "%"                                          | 12.5           | 12.50%
			#,##0.00,                                          | 1234567        | 1,234.57
			0!.0,                                              | 123456         | 12.3
			0!.0000                                            | 123456         | 12.3456
			#!.0000                                            | 123456         | 12.3456
			0\\.0,"万"                                         | 123456         | 12.3万
			[=0]"";#,##0.00                                    | 0              | ``
			[=0]"-";#,##0.00                                   | 0              | -
			[=0]"-";#,##0.00                                   | 5              | 5.00
			[>=10000]0!.00,"万";0.00                           | 5              | 5.00
			[>100][Red]0.00;[<=100]0.0                         | 50             | 50.0
			[>100][Red]0.00;[<=100]0.0                         | 500            | 500.00
			[<0]-0.00;[=0]"无";0.00                            | 0              | 无
			[DBNum1][$-804]General                             | 5              | 五
			[DBNum2][$-804]General                             | 12             | 壹拾贰
			[DBNum1][$-804]0                                   | 2024           | 二〇二四
			[$-804]yyyy"年"m"月"d"日"                          | 45000          | 2023年3月15日
			yyyy"年"m"月"d"日";@                               | 45000          | 2023年3月15日
			[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy              | 45000          | 2023年3月15日
			yyyy\\-mm\\-dd                                     | 45000          | 2023-03-15
			yyyy/m/d;@                                         | 45000          | 2023/3/15
			yyyy.mm.dd                                         | 45000          | 2023.03.15
			yyyy-mm                                            | 45000          | 2023-03
			yyyy"年"                                           | 45000          | 2023年
			[$-804]yyyy年m月                                   | 45000          | 2023年3月
			[DBNum1][$-804]yyyy"年"m"月"d"日"                  | 45000          | 二〇二三年三月十五日
			@                                                  | 2080501        | 2080501
			@                                                  | 0.1            | 0.1
			0000                                               | 12             | 0012
			000-00                                             | 12345          | 123-45
			¥#,##0.00                                          | 1234.5         | ¥1,234.50
			"￥"#,##0.00                                       | 1234.5         | ￥1,234.50
			[$¥-804]#,##0.00                                   | 1234.5         | ¥1,234.50
			[$￥-804]#,##0.00;[$￥-804]\\-#,##0.00             | -1234.5        | ￥-1,234.50
			#,##0.00_ ;[Red]\\-#,##0.00\\                      | -1234.5        | -1,234.50
			#,##0.00"元";[Red]-#,##0.00"元"                    | -3             | -3.00元
			+0.00;-0.00;0.00                                   | 3              | +3.00
			"增长"0.00"%";"下降"0.00"%";"持平"                 | -3.5           | 下降3.50%
			"增长"0.00"%";"下降"0.00"%";"持平"                 | 0              | 持平
			0.00E+00                                           | 12345          | 1.23E+04
			# ?/?                                              | 0.5            | 1/2
			""")
	void aNumberIsReadAsItsFormatShowsIt(String format, double value, String wanted) throws InputProblem {
		assertEquals(wanted, shown(format, value));
	}

	/** A workbook with its parts changed, by their names. */
	static byte[] changed(byte[] book, UnaryOperator<Map<String, String>> change) {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
			return WordReadingTest.zip(change.apply(parts));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static byte[] replaced(byte[] book, String part, String from, String to) {
		return changed(book, parts -> {
			assertTrue(parts.get(part).contains(from), parts.get(part));
			parts.computeIfPresent(part, (name, text) -> text.replace(from, to));
			return parts;
		});
	}

	@ParameterizedTest
	@CsvSource({ "14, 2023/3/15", "22, 2023/3/15 0:00", "27, 2023年3月", "28, 3月15日", "31, 2023年3月15日", "57, 2023年3月", "58, 3月15日", "2, 45000.00", "4, '45,000.00'", "38, '45,000'", "39, '45,000.00'" })
	void formatsThatFilesOnlyNumberAreThoseOfChineseExcel(int id, String wanted) throws InputProblem {
		byte[] book = ExcelReadingTest.book(b -> {
			CellStyle style = b.createCellStyle();
			style.setDataFormat((short) 2);
			ExcelReadingTest.put(b.createSheet("Sheet1"), 0, 0, "a");
			ExcelReadingTest.put(b.getSheetAt(0), 0, 1, 45000).setCellStyle(style);
		});
		assertEquals(List.of("a→" + wanted), Reads.text("a.xlsx", replaced(book, "xl/styles.xml", "numFmtId=\"2\"", "numFmtId=\"" + id + "\"")));
	}

	@Test
	void whatACellCoversOfItsNeighboursIsNotShown() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			Sheet sheet = book.createSheet("Sheet1");
			ExcelReadingTest.rows(sheet, 0, new Object[] { "a", "b", 1 }, new Object[] { "藏", "c", 2 }, new Object[] { "d", "藏", 3 });
			sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
			sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 1));
		});
		assertEquals(List.of("a→b→1", "→c→2", "d→→3"), Reads.text("a.xlsx", file));
	}

	@Test
	void phoneticGuidesAreNoTextAndRaisedDigitsNoDigits() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			XSSFRichTextString text = new XSSFRichTextString("面积120m2");
			XSSFFont raised = book.createFont();
			raised.setTypeOffset(Font.SS_SUPER);
			text.applyFont(6, 7, raised);
			Cell cell = ExcelReadingTest.put(book.createSheet("Sheet1"), 0, 0, "a");
			cell.setCellValue(text);
			ExcelReadingTest.put(book.getSheetAt(0), 0, 1, "教育");
		});
		byte[] phonetic = replaced(file, "xl/sharedStrings.xml", "<t>教育</t>", "<t>教育</t><rPh sb=\"0\" eb=\"2\"><t>jiaoyu</t></rPh>");
		assertEquals(List.of("面积120m²→教育"), Reads.text("a.xlsx", phonetic));
	}

	@Test
	void formulasWithoutASavedResultAreTold() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			Sheet sheet = book.createSheet("支出表");
			ExcelReadingTest.rows(sheet, 0, new Object[] { "a", 1 }, new Object[] { "b", 2 }, new Object[] { "合计" });
			sheet.getRow(2).createCell(1).setCellFormula("SUM(B1:B2)");
		});
		assertEquals(List.of("支出表", "a→1", "b→2", "合计→"), Reads.text("a.xlsx", file));
		assertTrue(Reads.remarks("a.xlsx", file).contains("1 个公式没有保存结果"), Reads.remarks("a.xlsx", file));
	}

	@Test
	void errorsTextsAndTruthsOfFormulasAreShown() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			Sheet sheet = book.createSheet("Sheet1");
			ExcelReadingTest.put(sheet, 0, 0, "a");
			Cell text = sheet.getRow(0).createCell(1);
			text.setCellFormula("\"x\"");
			text.setCellValue("教育");
			Cell error = sheet.getRow(0).createCell(2);
			error.setCellFormula("1/0");
			error.setCellErrorValue((byte) 7);
			sheet.getRow(0).createCell(3).setCellValue(true);
		});
		assertEquals(List.of("a→教育→#DIV/0!→TRUE"), Reads.text("a.xlsx", file));
	}

	@Test
	void textBoxesAreReadAndHeadersAreTold() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			XSSFSheet sheet = book.createSheet("Sheet1");
			ExcelReadingTest.rows(sheet, 0, new Object[] { "a", 1 }, new Object[] { "b", 2 });
			XSSFTextBox box = sheet.createDrawingPatriarch().createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 0, 4, 3, 6));
			box.setText("注：本表为空。");
			sheet.getHeader().setCenter("某局部门决算");
			sheet.getFooter().setCenter("第 &P 页");
		});
		assertEquals(List.of("a→1", "b→2", "注：本表为空。"), Reads.text("a.xlsx", file));
		assertTrue(Reads.remarks("a.xlsx", file).contains("页眉和页脚里的文字没有导入：某局部门决算"), Reads.remarks("a.xlsx", file));
	}

	@Test
	void aColumnTooNarrowForItsNumbersHidesNone() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			Sheet sheet = book.createSheet("Sheet1");
			CellStyle style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
			ExcelReadingTest.rows(sheet, 0, new Object[] { "a", 1234567.891 });
			sheet.getRow(0).getCell(1).setCellStyle(style);
			sheet.setColumnWidth(1, 300);
		});
		assertEquals(List.of("a→1,234,567.89"), Reads.text("a.xlsx", file));
	}

	@Test
	void aTableThatGoesOnInTheNextSheetKeepsItsColumns() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			ExcelReadingTest.rows(book.createSheet("Sheet1"), 0, new Object[] { "编码", "合计", "基本", "项目" }, new Object[] { "201", "3.00", "1.00", "2.00" });
			ExcelReadingTest.rows(book.createSheet("Sheet2"), 0, new Object[] { "205", "4.00", null, "4.00" }, new Object[] { "208", "5.00", null, "5.00" });
			ExcelReadingTest.rows(book.createSheet("Sheet3"), 0, new Object[] { "名称", "金额" }, new Object[] { "甲", "6.00" });
		});
		assertEquals(List.of("编码→合计→基本→项目", "201→3.00→1.00→2.00", "205→4.00→→4.00", "208→5.00→→5.00", "名称→金额", "甲→6.00"), Reads.text("a.xlsx", file));
	}

	@Test
	void aCodeThatIsWrittenAsTextStaysAsItIs() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			Sheet sheet = book.createSheet("Sheet1");
			ExcelReadingTest.rows(sheet, 0, new Object[] { "2080501", "12.50" }, new Object[] { "0301", 3 });
		});
		assertEquals(List.of("2080501→12.50", "0301→3"), Reads.text("a.xlsx", file));
	}

	@Test
	void rowsOfNoHeightAndColumnsOfNoWidthAreHidden() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			Sheet sheet = book.createSheet("Sheet1");
			ExcelReadingTest.rows(sheet, 0, new Object[] { "a", 7, 1 }, new Object[] { "校对", 9, 9 }, new Object[] { "b", 8, 2 });
			sheet.setColumnWidth(1, 0);
			sheet.getRow(1).setHeight((short) 0);
		});
		assertEquals(List.of("a→1", "b→2"), Reads.text("a.xlsx", file));
	}

	@Test
	void theStrictFormIsReadLikeTheOther() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> {
			CellStyle style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
			ExcelReadingTest.rows(book.createSheet("Sheet1"), 0, new Object[] { "a", 1.5 }, new Object[] { "b", 45000 });
			book.getSheetAt(0).getRow(1).getCell(1).setCellStyle(style);
		});
		byte[] strict = changed(file, parts -> {
			parts.replaceAll((name, text) -> text.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
					.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"));
			parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, text) -> text.replace("t=\"n\"><v>45000.0</v>", "t=\"d\"><v>2023-03-15</v>"));
			return parts;
		});
		assertEquals(List.of("a→1.5", "b→2023-03-15"), Reads.text("a.xlsx", strict));
	}

	@Test
	void linesInCellsAndSpacesAtTheirEndsBreakNothing() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> ExcelReadingTest.rows(book.createSheet("Sheet1"), 0, new Object[] { "一般公共\n预算", "  20101  " },
				new Object[] { "a_x000D_\nb", 2 }));
		assertEquals(List.of("一般公共预算→20101", "a b→2"), Reads.text("a.xlsx", file));
	}
}
