// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;

/** Workbooks as lines. */
class ExcelReadingTest {

	static byte[] book(Consumer<XSSFWorkbook> filling) {
		Quiet.logs();
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			filling.accept(book);
			book.write(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	static Cell put(Sheet sheet, int row, int column, Object value) {
		Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
		Cell cell = line.createCell(column);
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		} else {
			cell.setCellValue((String) value);
		}
		return cell;
	}

	static void rows(Sheet sheet, int first, Object[]... rows) {
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				if (rows[r][c] != null) {
					put(sheet, first + r, c, rows[r][c]);
				}
			}
		}
	}

	private static CellStyle format(XSSFWorkbook book, String format) {
		CellStyle style = book.createCellStyle();
		style.setDataFormat(book.createDataFormat().getFormat(format));
		return style;
	}

	@Test
	void numbersAreWrittenAsTheirCellsShowThem() throws InputProblem {
		byte[] file = book(book -> {
			Sheet sheet = book.createSheet("表");
			Object[][] cells = { { "#,##0.00", 1234.5 }, { "0.00", 12.005 }, { "0.00%", 0.1234 }, { "General", 2080501 }, { "0", 7.6 },
					{ "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 0 }, { "yyyy\"年\"m\"月\"", 45000 } };
			for (int i = 0; i < cells.length; i++) {
				put(sheet, i, 0, "第" + i + "行");
				put(sheet, i, 1, cells[i][1]).setCellStyle(format(book, (String) cells[i][0]));
			}
		});
		assertEquals(List.of("第0行→1,234.50", "第1行→12.01", "第2行→12.34%", "第3行→2080501", "第4行→8", "第5行→-", "第6行→2023年3月"),
				Reads.text("a.xlsx", file).subList(1, 8));
	}

	@Test
	void aFormulaIsItsSavedResult() throws InputProblem {
		byte[] file = book(book -> {
			Sheet sheet = book.createSheet("Sheet1");
			rows(sheet, 0, new Object[] { "a", 1 }, new Object[] { "b", 2 });
			put(sheet, 2, 0, "合计");
			Cell sum = sheet.getRow(2).createCell(1);
			sum.setCellFormula("SUM(B1:B2)");
			sum.setCellValue(3);
		});
		assertEquals(List.of("a→1", "b→2", "合计→3"), Reads.text("a.xlsx", file));
	}

	@Test
	void everySheetIsReadInOrderAndItsNameIsATitleWhereThereIsNone() throws InputProblem {
		byte[] file = book(book -> {
			rows(book.createSheet("收入决算表"), 0, new Object[] { "科目", "金额" }, new Object[] { "教育", 1 });
			Sheet second = book.createSheet("表二");
			rows(second, 0, new Object[] { "支出决算表" }, new Object[] { "公开03表" }, new Object[] { "科目", "金额" }, new Object[] { "教育", 2 });
		});
		assertEquals(List.of("收入决算表", "科目→金额", "教育→1", "", "支出决算表", "公开03表", "", "科目→金额", "教育→2"), Reads.lines("a.xlsx", file));
		assertEquals(List.of(1, 5), Reads.extract("a.xlsx", file).source().pages().stream().map(line -> line == 1 ? 1 : 5).toList());
		assertTrue(Reads.remarks("a.xlsx", file).contains("工作表“表二”从第 5 行起"), Reads.remarks("a.xlsx", file));
	}

	@Test
	void mergedCellsTitlesAndNotesKeepTheirPlace() throws InputProblem {
		byte[] file = book(book -> {
			Sheet sheet = book.createSheet("x表");
			rows(sheet, 0, new Object[] { "支出决算表" }, new Object[] { "部门：某局", null, "单位：元" }, new Object[] { "项目", null, "合计" },
					new Object[] { "编码", "名称" }, new Object[] { "201", "教育\n支出", 5 }, new Object[] { "合计" }, new Object[] { "注：无。" });
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
			sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 1));
			sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
		});
		assertEquals(List.of("支出决算表", "部门：某局→→单位：元", "项目→→合计", "编码→名称→", "201→教育支出→5", "合计→→", "注：无。"), Reads.text("a.xlsx", file));
	}

	@Test
	void whatIsHiddenStaysOutAndIsTold() throws InputProblem {
		byte[] file = book(book -> {
			Sheet sheet = book.createSheet("支出表");
			rows(sheet, 0, new Object[] { "科目", "内部", "金额" }, new Object[] { "教育", 9, 1 }, new Object[] { "校对", 9, 9 }, new Object[] { "卫生", 9, 2 });
			sheet.setColumnHidden(1, true);
			sheet.getRow(2).setZeroHeight(true);
			rows(book.createSheet("底稿"), 0, new Object[] { "x", 1 });
			book.setSheetHidden(1, true);
		});
		assertEquals(List.of("支出表", "科目→金额", "教育→1", "卫生→2"), Reads.lines("a.xlsx", file));
		String remarks = Reads.remarks("a.xlsx", file);
		assertTrue(remarks.contains("隐藏的工作表没有导入：底稿。"), remarks);
		assertTrue(remarks.contains("隐藏的行或列有 6 个单元格没有导入"), remarks);
	}

	@Test
	void zerosThatASheetDoesNotShowAreBlank() throws InputProblem {
		byte[] file = book(book -> {
			Sheet sheet = book.createSheet("Sheet1");
			sheet.setDisplayZeros(false);
			rows(sheet, 0, new Object[] { "a", 0, 10 }, new Object[] { "b", 5, 0 });
		});
		assertEquals(List.of("a→→10", "b→5→"), Reads.text("a.xlsx", file));
	}

	@Test
	void anEmptyColumnIsNoneAndABlankRowSeparates() throws InputProblem {
		byte[] file = book(book -> rows(book.createSheet("Sheet1"), 0, new Object[] { "a", null, 1 }, new Object[] { "b", null, 2 }, new Object[] {},
				new Object[] { "c", null, 3 }));
		assertEquals(List.of("a→1", "b→2", "", "c→3"), Reads.lines("a.xlsx", file));
	}

	@Test
	void severalTablesAndTextBelowOneAnotherAreToldApart() throws InputProblem {
		byte[] file = book(book -> rows(book.createSheet("Sheet1"), 0, new Object[] { "支出表（一）" }, new Object[] { "单位：元" }, new Object[] { "科目", "金额" },
				new Object[] { "教育", 1 }, new Object[] { "合计" }, new Object[] { "支出表（二）" }, new Object[] { "表 2" }, new Object[] { "单位名称：某局" },
				new Object[] { "科目", "金额" }, new Object[] { "一、卫生" }, new Object[] { "合计", 3 }, new Object[] { "三、其他说明" }, new Object[] { "（一）本年无此项支出。" },
				new Object[] { "名词解释" }));
		assertEquals(List.of("支出表（一）", "单位：元", "", "科目→金额", "教育→1", "合计→", "", "支出表（二）", "表 2", "单位名称：某局", "", "科目→金额", "一、卫生→", "合计→3", "",
				"三、其他说明", "（一）本年无此项支出。", "名词解释"), Reads.lines("a.xlsx", file));
	}
}
