// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.findings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.DisplayWidth;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.office.LogProvider;

/**
 * Writes findings as a review list in Excel: a row for every finding, those of one cause together and folded under their
 * root, with two columns left blank for the department's answer and the reviewer's decision.
 */
public final class FindingsWorkbook {

	private static final int ROOT_ROW = 1;
	private static final int[] WIDTHS = { 6, 8, 9, 9, 24, 22, 18, 14, 14, 14, 60, 40, 26, 32, 18, 22, 22 };
	private static final float LINE = 14;
	private static final float HIGHEST = 400;
	// A workbook is the same bytes whenever it is written.
	private static final Date WRITTEN = new Date(0);

	private final Locale locale;
	private final XSSFWorkbook workbook = new XSSFWorkbook();
	private final XSSFSheet sheet;
	private final CellStyle head = style(true, null);
	private final CellStyle plain = style(false, null);
	private final CellStyle linked = linked();
	private final CellStyle must = style(true, IndexedColors.ROSE);
	private final CellStyle should = style(true, IndexedColors.LIGHT_YELLOW);

	private FindingsWorkbook(Locale locale) {
		this.locale = locale;
		this.sheet = workbook.createSheet(say("审核清单", "Review list"));
	}

	/**
	 * The workbook as the bytes of an .xlsx file.
	 *
	 * @param findings ordered by cause, see org.gongkai.core.check.Findings; may be empty
	 * @param locale language of heads and messages
	 */
	public static byte[] of(Collection<Finding> findings, Locale locale) {
		LogProvider.set();
		FindingsWorkbook writer = new FindingsWorkbook(locale);
		try (XSSFWorkbook workbook = writer.workbook) {
			writer.write(findings);
			workbook.getProperties().getCoreProperties().setCreated(Optional.of(WRITTEN));
			workbook.getProperties().getCoreProperties().setCreator("Gongkai");
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			workbook.write(bytes);
			return timeless(bytes.toByteArray());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private void write(Collection<Finding> findings) {
		List<String> heads = List.of(say("序号", "No."), say("轻重", "Severity"), say("结论", "Verdict"), say("类别", "Family"), say("表或章节", "Table or section"),
				say("行", "Row"), say("栏", "Column"), say("印的是", "Printed"), say("应为", "Expected"), say("相差", "Difference"), say("问题", "Finding"),
				say("可以怎样改", "Repairs"), say("位置", "Place"), say("原文位置", "Place in the source"), say("规则", "Rule"), say("部门说明", "Answer of the department"),
				say("审核意见", "Decision"));
		Row titles = sheet.createRow(0);
		for (int i = 0; i < heads.size(); i++) {
			cell(titles, i, heads.get(i), head);
			sheet.setColumnWidth(i, WIDTHS[i] * 256);
		}
		int number = 0;
		int line = ROOT_ROW;
		int members = -1;
		for (Finding finding : findings) {
			boolean first = finding.root() || members < 0;
			number += first ? 1 : 0;
			if (first) {
				fold(members, line - 1);
				members = line + 1;
			}
			row(sheet.createRow(line++), finding, first ? String.valueOf(number) : "");
		}
		fold(members, line - 1);
		sheet.setRowSumsBelow(false);
		sheet.createFreezePane(2, ROOT_ROW);
		sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, line - 1), 0, heads.size() - 1));
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
	}

	// The rows behind the root of a cause.
	private void fold(int from, int to) {
		if (from >= ROOT_ROW && to >= from) {
			sheet.groupRow(from, to);
		}
	}

	private void row(Row row, Finding finding, String number) {
		Place place = finding.places().isEmpty() ? null : finding.places().getFirst();
		CellStyle mark = finding.verdict() != Verdict.CONTRADICTION || finding.waived() != null ? plain
				: finding.severity() == Severity.MUST ? must : finding.severity() == Severity.SHOULD ? should : plain;
		cell(row, 0, number, plain);
		cell(row, 1, finding.waived() == null ? finding.severity().word() : say("免核", "waived"), mark);
		cell(row, 2, finding.verdict().word(), plain);
		cell(row, 3, finding.family(), plain);
		cell(row, 4, place == null ? "" : place.where(), plain);
		cell(row, 5, place == null ? "" : place.rowLabel().isEmpty() || place.rowLabel().equals(place.row()) ? place.row() : place.row() + " " + place.rowLabel(), plain);
		cell(row, 6, place == null ? "" : place.column(), plain);
		cell(row, 7, place == null ? "" : place.printed(), plain);
		cell(row, 8, finding.expected(), plain);
		cell(row, 9, finding.difference().isEmpty() ? "" : finding.difference() + finding.unit(), plain);
		cell(row, 10, finding.message().in(locale) + (finding.waived() == null || finding.waived().isEmpty() ? "" : "（" + finding.waived() + "）"), plain);
		cell(row, 11, finding.fixes().stream().map(fix -> fix.label().in(locale)).collect(Collectors.joining("\n")), plain);
		cell(row, 12, finding.places().stream().limit(4).map(one -> name(one.file()) + ":" + one.line() + ":" + one.col()).collect(Collectors.joining("\n")), plain);
		cell(row, 13, finding.places().stream().limit(4).filter(one -> one.source() != null).map(one -> one.source().file() + ":" + one.source().line())
				.collect(Collectors.joining("\n")), plain);
		cell(row, 14, finding.rule(), plain);
		cell(row, 15, "", plain);
		cell(row, 16, "", plain);
		if (place != null) {
			address(place.file()).ifPresent(address -> {
				Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
				link.setAddress(address);
				row.getCell(12).setHyperlink(link);
				row.getCell(12).setCellStyle(linked);
			});
		}
		row.setHeightInPoints(Math.min(HIGHEST, LINE * lines(row)));
	}

	// Other programs than Excel do not make rows as high as what is wrapped in them.
	private static int lines(Row row) {
		int most = 1;
		for (Cell cell : row) {
			int width = WIDTHS[cell.getColumnIndex()] - 1;
			most = Math.max(most, cell.getStringCellValue().lines().mapToInt(line -> Math.max(1, (DisplayWidth.of(line) + width - 1) / width)).sum());
		}
		return most;
	}

	// The link has the whole path.
	private static String name(String file) {
		return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	}

	// A file as others know it; a document that is in no file has no address.
	private static Optional<String> address(String file) {
		try {
			return file.isBlank() ? Optional.empty() : Optional.of(file.startsWith("file:") ? new URI(file).toASCIIString() : new URI(null, null, file.replace('\\', '/'), null).toASCIIString());
		} catch (URISyntaxException none) {
			return Optional.empty();
		}
	}

	// What begins with =, +, - or @ is no formula here: the cell holds a text.
	private static void cell(Row row, int index, String text, CellStyle style) {
		Cell cell = row.createCell(index);
		cell.setCellValue(text);
		cell.setCellStyle(style);
	}

	private CellStyle linked() {
		CellStyle style = style(false, null);
		Font font = workbook.createFont();
		font.setFontName("宋体");
		font.setUnderline(Font.U_SINGLE);
		font.setColor(IndexedColors.BLUE.getIndex());
		style.setFont(font);
		return style;
	}

	private CellStyle style(boolean bold, IndexedColors fill) {
		CellStyle style = workbook.createCellStyle();
		Font font = workbook.createFont();
		font.setBold(bold);
		font.setFontName("宋体");
		style.setFont(font);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderBottom(BorderStyle.HAIR);
		if (fill != null) {
			style.setFillForegroundColor(fill.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	private String say(String zh, String en) {
		return new Message(zh, en).in(locale);
	}

	private static byte[] timeless(byte[] file) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				ZipEntry fixed = new ZipEntry(entry.getName());
				fixed.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
				out.putNextEntry(fixed);
				in.transferTo(out);
				out.closeEntry();
			}
		}
		return bytes.toByteArray();
	}
}
