// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.Quiet;
import org.gongkai.exchange.read.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads an Excel file sheet by sheet as a stream: the text that each cell shows, of formulas the result that was saved. */
final class ExcelReader {

	private final Extract extract;
	private final Progress progress;
	private final List<String> hidden = new ArrayList<>();

	private ExcelReader(String name, Progress progress) {
		this.extract = new Extract(name);
		this.progress = progress;
	}

	static Extract read(String name, byte[] content, Progress progress) throws InputProblem {
		Quiet.logs();
		LogProvider.set();
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
		ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file, false);
		Map<String, String> states = states(reader);
		XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (sheets.hasNext()) {
			progress.checkCancelled();
			try (InputStream in = sheets.next()) {
				String title = sheets.getSheetName();
				if (!states.getOrDefault(title, "visible").equals("visible")) {
					hidden.add(title);
					continue;
				}
				byte[] part = in.readAllBytes();
				SheetLayout layout = SheetLayout.of(part);
				SheetText text = new SheetText(extract.name(), layout, progress);
				ShownNumbers formatter = new ShownNumbers();
				XMLReader parser = XMLHelper.newXMLReader();
				parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, text, formatter, false));
				parser.parse(new InputSource(new ByteArrayInputStream(part)));
				write(title, text, layout);
			}
		}
		if (!hidden.isEmpty()) {
			extract.remark(Message.of("隐藏的工作表没有导入：{0}。", "Hidden sheets were not imported: {0}.", String.join("、", hidden)));
		}
	}

	private void write(String title, SheetText text, SheetLayout layout) throws InputProblem {
		if (text.isEmpty()) {
			return;
		}
		extract.page();
		extract.remark(Message.of("工作表“{0}”从第 {1} 行起。", "Sheet “{0}” begins on line {1}.", title, extract.next()));
		text.write(title, extract);
		if (text.unseen() > 0) {
			extract.remark(Message.of("工作表“{0}”里隐藏的行或列有 {1} 个单元格没有导入。",
					"{1} cells in hidden rows or columns of sheet “{0}” were not imported.", title, text.unseen()));
		}
	}

	/** Whether each sheet is shown. */
	private static Map<String, String> states(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
		Map<String, String> states = new HashMap<>();
		try (InputStream in = reader.getWorkbookData()) {
			Xml xml = new Xml(in.readAllBytes());
			while (xml.next()) {
				if (xml.name().equals("sheet") && !xml.attribute("state").isEmpty()) {
					states.put(xml.attribute("name"), xml.attribute("state"));
				}
			}
		}
		return states;
	}
}
