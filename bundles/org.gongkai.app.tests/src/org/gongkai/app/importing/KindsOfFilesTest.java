// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gongkai.core.form.Library;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.ui.extension.RegistryCatalog;
import org.junit.jupiter.api.Test;

/** Every kind of file is read among bundles too, where a library finds its own parts by other ways than on a class path. */
class KindsOfFilesTest {

	private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
			+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
			+ "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/>%s</Types>";
	private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
			+ "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static byte[] zip(String... parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < parts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(parts[i]));
				zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	/** What an importer says of a file with a text that belongs to no form: that, and not that the file cannot be read. */
	private static void assertRead(String name, byte[] content) {
		List<Contribution<Importer>> importers = RegistryCatalog.current().importersFor(name, content);
		assertEquals(1, importers.size(), name);
		InputProblem problem = assertThrows(InputProblem.class, () -> importers.getFirst().instance()
				.importFrom(ImportRequest.of(name, content, Library.of(List.of())), Progress.NONE));
		assertTrue(problem.text().en().contains("form"), problem.text().en());
	}

	@Test
	void pdf() {
		String drawing = "BT /F1 12 Tf 72 700 Td (minutes) Tj ET";
		assertRead("a.pdf", ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
				+ "4 0 obj<</Length " + drawing.length() + ">>stream\n" + drawing + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
				.getBytes(StandardCharsets.ISO_8859_1));
	}

	@Test
	void word() throws IOException {
		assertRead("a.docx", zip("[Content_Types].xml", TYPES.formatted("word/document.xml", "wordprocessingml.document", ""),
				"word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>会议纪要</w:t></w:r></w:p></w:body></w:document>"));
	}

	@Test
	void excel() throws IOException {
		assertRead("a.xlsx", zip("[Content_Types].xml",
				TYPES.formatted("xl/workbook.xml", "spreadsheetml.sheet", "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
						+ "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"),
				"_rels/.rels", RELATIONSHIPS.formatted("officeDocument", "xl/workbook.xml"),
				"xl/_rels/workbook.xml.rels", RELATIONSHIPS.formatted("worksheet", "worksheets/sheet1.xml"),
				"xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
						+ "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
				"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>会议纪要</t></is></c>"
						+ "<c r=\"B1\"><v>1.5</v></c></row></sheetData></worksheet>"));
	}

	@Test
	void html() {
		assertRead("a.html", "<html><body><p>会议纪要</p></body></html>".getBytes(StandardCharsets.UTF_8));
	}
}
