// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.Limits;
import org.gongkai.exchange.read.Quiet;
import org.gongkai.exchange.read.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads an Excel file sheet by sheet as a stream: the text that each cell shows, of formulas the result that was saved. */
final class ExcelReader {

	private final Extract extract;
	/** The sheet before; null at the first one. */
	private SheetText before;
	private final Progress progress;
	private final List<String> hidden = new ArrayList<>();
	private final Set<String> margins = new LinkedHashSet<>();

	private ExcelReader(String name, Progress progress) {
		this.extract = new Extract(name);
		this.progress = progress;
	}

	static Extract read(String name, byte[] content, Progress progress) throws InputProblem {
		Quiet.logs();
		LogProvider.set();
		// the limits of parts have been checked; empty cells with a format, of which sheets have thousands, are packed a thousandfold
		ZipSecureFile.setMinInflateRatio(0);
		ZipSecureFile.setMaxFileCount(Limits.PARTS);
		ExcelReader reader = new ExcelReader(name, progress);
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
			reader.sheets(file);
		} catch (EncryptedDocumentException encrypted) {
			throw Refusal.encrypted(name);
		} catch (SheetText.Stopped stopped) {
			throw stopped.problem();
		} catch (IOException | OpenXML4JException | SAXException | XMLStreamException | ParserConfigurationException damaged) {
			throw Refusal.damaged(name);
		}
		return reader.extract;
	}

	private void sheets(OPCPackage file) throws IOException, OpenXML4JException, SAXException, XMLStreamException, ParserConfigurationException, InputProblem {
		XSSFReader reader = new XSSFReader(file);
		SharedTexts strings = new SharedTexts();
		for (PackagePart part : file.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
			strings.read(bytes(part));
		}
		StylesTable styles = reader.getStylesTable();
		if (styles != null) {
			BuiltInFormats.addTo(styles);
		}
		Workbook workbook = workbook(reader);
		XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (sheets.hasNext()) {
			progress.checkCancelled();
			try (InputStream in = sheets.next()) {
				String title = sheets.getSheetName();
				if (!workbook.states.getOrDefault(title, "visible").equals("visible")) {
					hidden.add(title);
					continue;
				}
				byte[] part = Transitional.withDays(in.readAllBytes(), workbook.from1904);
				SheetLayout layout = SheetLayout.of(part);
				SheetText text = new SheetText(extract.name(), layout, progress);
				XMLReader parser = XMLHelper.newXMLReader();
				parser.setContentHandler(new XSSFSheetXMLHandler(styles, null, strings, text, new ShownNumbers(workbook.from1904), false));
				parser.parse(new InputSource(new ByteArrayInputStream(part)));
				SheetDrawing drawing = new SheetDrawing();
				for (PackageRelationship relation : sheets.getSheetPart().getRelationshipsByType(XSSFRelation.DRAWINGS.getRelation())) {
					drawing.read(bytes(sheets.getSheetPart().getRelatedPart(relation)));
				}
				write(title, text, layout, drawing);
			}
		}
		if (!hidden.isEmpty()) {
			extract.remark(Message.of("隐藏的工作表没有导入：{0}。", "Hidden sheets were not imported: {0}.", String.join("、", hidden)));
		}
		Margins.remark(margins, extract);
	}

	private static byte[] bytes(PackagePart part) throws IOException {
		try (InputStream in = part.getInputStream()) {
			return in.readAllBytes();
		}
	}

	private void write(String title, SheetText text, SheetLayout layout, SheetDrawing drawing) throws InputProblem {
		layout.margins().forEach(margin -> margins.add(Margins.plain(margin)));
		if (text.isEmpty() && drawing.boxes().isEmpty()) {
			return;
		}
		text.goOn(before);
		before = text;
		extract.page();
		extract.remark(Message.of("工作表“{0}”从第 {1} 行起。", "Sheet “{0}” begins on line {1}.", title, extract.next()));
		text.write(title, drawing.boxes(), extract);
		tell(text.unseen(), "工作表“{0}”里隐藏的行或列有 {1} 个单元格没有导入。", "{1} cells in hidden rows or columns of sheet “{0}” were not imported.", title);
		tell(text.covered(), "工作表“{0}”里有 {1} 个单元格被合并的单元格盖住，没有导入。", "{1} cells of sheet “{0}” are covered by merged cells and were not imported.", title);
		tell(layout.unsaved(), "工作表“{0}”里有 {1} 个公式没有保存结果，读作空白；请用 Excel 或 WPS 打开并保存后再导入。",
				"{1} formulas of sheet “{0}” have no saved result and were read as blanks; open the file in Excel or WPS, save it and import it again.", title);
		tell(drawing.pictures(), "工作表“{0}”里有 {1} 个图片或图表没有导入。", "{1} pictures or charts of sheet “{0}” were not imported.", title);
	}

	private void tell(int count, String zh, String en, String title) {
		if (count > 0) {
			extract.remark(Message.of(zh, en, title, count));
		}
	}

	/**
	 * What a workbook says about all its sheets.
	 *
	 * @param states whether each sheet is shown
	 * @param from1904 whether days are counted from 1904
	 */
	private record Workbook(Map<String, String> states, boolean from1904) {
	}

	private static Workbook workbook(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
		Map<String, String> states = new HashMap<>();
		boolean from1904 = false;
		try (InputStream in = reader.getWorkbookData()) {
			Xml xml = new Xml(in.readAllBytes());
			while (xml.next()) {
				if (xml.name().equals("sheet") && !xml.attribute("state").isEmpty()) {
					states.put(xml.attribute("name"), xml.attribute("state"));
				}
				from1904 |= xml.name().equals("workbookPr") && xml.attribute("date1904").matches("1|true");
			}
		}
		return new Workbook(states, from1904);
	}
}
