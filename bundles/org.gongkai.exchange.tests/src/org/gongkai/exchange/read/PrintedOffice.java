// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Prints parts as Word, Excel and HTML files. */
final class PrintedOffice {

	static {
		Quiet.logs();
	}

	/** Twentieths of a point, as Word has them: room between the margins, margin, height of the paper. */
	private static final int WIDTH = 15_200;
	private static final int MARGIN = 820;
	private static final int HEIGHT = 11_906;

	private PrintedOffice() {
	}

	static byte[] word(List<PrintedPart> parts) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			CTPageSz paper = document.getDocument().getBody().addNewSectPr().addNewPgSz();
			paper.setW(BigInteger.valueOf(WIDTH + 2 * MARGIN));
			document.getDocument().getBody().getSectPr().addNewPgMar().setLeft(BigInteger.valueOf(MARGIN));
			paper.setH(BigInteger.valueOf(HEIGHT));
			paper.setOrient(STPageOrientation.LANDSCAPE);
			for (PrintedPart part : parts) {
				if (!part.isTable()) {
					document.createParagraph().createRun().setText(part.paragraph());
					continue;
				}
				XWPFTable table = document.createTable(0, 0);
				table.removeRow(0);
				float[] widths = PrintedPdf.widths(part, WIDTH / 20f);
				for (float width : widths) {
					(table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid()).addNewGridCol()
							.setW(BigInteger.valueOf(Math.round(width * 20)));
				}
				table.setWidth(WIDTH);
				table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
				table.getCTTbl().getTblPr().addNewTblCellMar().addNewLeft().setW(BigInteger.valueOf(60));
				for (List<PrintedPart.Cell> cells : part.rows()) {
					XWPFTableRow row = table.createRow();
					while (!row.getTableCells().isEmpty()) {
						row.removeCell(0);
					}
					int column = 0;
					for (PrintedPart.Cell printed : cells) {
						var cell = row.createCell();
						float wide = 0;
						for (int end = column + printed.span(); column < end; column++) {
							wide += widths[column];
						}
						cell.setWidth(String.valueOf(Math.round(wide * 20)));
						if (printed.span() > 1) {
							cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(printed.span()));
						}
						var run = cell.getParagraphs().getFirst().createRun();
						run.setFontSize(8);
						run.setText(printed.text());
					}
				}
			}
			document.write(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A sheet for each table with the lines that stand before it. Amounts are numbers shown in a format. */
	static byte[] excel(List<PrintedPart> parts) {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = book.createSheet();
			CellStyle[] styles = { style(book, "0"), style(book, "#,##0"), style(book, "0.00"), style(book, "#,##0.00") };
			int next = 0;
			boolean table = false;
			for (PrintedPart part : parts) {
				boolean title = !part.isTable() && part.paragraph().endsWith("表") && !part.paragraph().matches(".*[0-9]+ ?表");
				if (table && title) {
					sheet = book.createSheet();
					next = 0;
					table = false;
				}
				table |= part.isTable();
				if (!part.isTable()) {
					sheet.createRow(next++).createCell(0).setCellValue(part.paragraph());
					continue;
				}
				for (List<PrintedPart.Cell> cells : part.rows()) {
					Row row = sheet.createRow(next++);
					int column = 0;
					for (PrintedPart.Cell printed : cells) {
						value(row.createCell(column), printed.text(), styles);
						if (printed.span() > 1) {
							sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, column, column + printed.span() - 1));
						}
						column += printed.span();
					}
				}
			}
			book.write(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static CellStyle style(XSSFWorkbook book, String format) {
		CellStyle style = book.createCellStyle();
		style.setDataFormat(book.createDataFormat().getFormat(format));
		return style;
	}

	private static void value(Cell cell, String text, CellStyle[] styles) {
		if (!text.matches("-?(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})*|[1-9][0-9]{0,13})(?:\\.[0-9]{2})?")) {
			cell.setCellValue(text);
			return;
		}
		cell.setCellValue(Double.parseDouble(text.replace(",", "")));
		cell.setCellStyle(styles[(text.contains(".") ? 2 : 0) + (text.contains(",") ? 1 : 0)]);
	}

	static byte[] html(List<PrintedPart> parts) {
		StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>x</title></head><body>\n");
		for (PrintedPart part : parts) {
			if (!part.isTable()) {
				page.append("<p>").append(escaped(part.paragraph())).append("</p>\n");
				continue;
			}
			page.append("<table>\n");
			for (List<PrintedPart.Cell> cells : part.rows()) {
				page.append("<tr>");
				for (PrintedPart.Cell cell : cells) {
					page.append("<td").append(cell.span() > 1 ? " colspan=\"" + cell.span() + "\"" : "").append(">\n  <p>")
							.append(escaped(cell.text())).append("</p>\n</td>");
				}
				page.append("</tr>\n");
			}
			page.append("</table>\n");
		}
		return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
