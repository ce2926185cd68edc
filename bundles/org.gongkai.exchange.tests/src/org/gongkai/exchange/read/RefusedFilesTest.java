// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.noise.Reading;
import org.gongkai.exchange.text.TextImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are refused: each with one sentence that says why and what to do, soon, and with little memory. */
class RefusedFilesTest {

	static {
		Quiet.logs();
	}

	private static final byte[] OLE = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 };
	private static final List<PrintedPart> PARTS = List.of(new PrintedPart(List.of(), "第一部分 概况"));

	private static byte[] ole(String stream) {
		byte[] name = stream.getBytes(UTF_16LE);
		byte[] file = Arrays.copyOf(OLE, 1024 + name.length);
		System.arraycopy(name, 0, file, 600, name.length);
		return file;
	}

	private static byte[] pdf(String content, boolean encrypted) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			PDStream stream = new PDStream(document);
			try (OutputStream in = stream.createOutputStream(COSName.FLATE_DECODE)) {
				in.write(content.getBytes(ISO_8859_1));
			}
			page.setContents(stream);
			document.addPage(page);
			if (encrypted) {
				document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			}
			document.save(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static byte[] office(String part, String begin, String filling, long times) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(part));
			zip.write(begin.getBytes(UTF_8));
			byte[] block = filling.repeat(1024).getBytes(UTF_8);
			for (long i = 0; i < times; i++) {
				zip.write(block);
			}
		}
		return out.toByteArray();
	}

	@Test
	void encryptedFiles() {
		assertEquals("文件“a.pdf”已加密，请取消密码后再导入。", Reads.refusal("a.pdf", pdf("", true)));
		assertEquals("文件“a.docx”已加密，请取消密码后再导入。", Reads.refusal("a.docx", ole("EncryptedPackage")));
		assertEquals("文件“a.xlsx”已加密，请取消密码后再导入。", Reads.refusal("a.xlsx", ole("EncryptedPackage")));
	}

	@ParameterizedTest
	@EnumSource(value = EncryptionMode.class, names = { "agile", "standard" })
	void filesThatOfficeEncrypted(EncryptionMode mode) throws IOException, GeneralSecurityException {
		try (XSSFWorkbook book = new XSSFWorkbook(); POIFSFileSystem sealed = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			book.createSheet().createRow(0).createCell(0).setCellValue("支出决算表");
			Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
			encryptor.confirmPassword("密码");
			try (OutputStream content = encryptor.getDataStream(sealed)) {
				book.write(content);
			}
			sealed.writeFilesystem(out);
			for (String name : List.of("a.xlsx", "a.docx", "a")) {
				assertEquals("文件“" + name + "”已加密，请取消密码后再导入。", Reads.refusal(name, out.toByteArray()));
			}
		}
	}

	@Test
	void aWorkbookOfOldExcelSaysHowToGoOn() throws IOException {
		try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			book.createSheet("表").createRow(0).createCell(0).setCellValue("支出决算表");
			book.write(out);
			assertEquals("文件“a.xls”是旧版 Office 或 WPS 格式，请打开后另存为 xlsx 再导入。", Reads.refusal("a.xls", out.toByteArray()));
		}
	}

	@Test
	void oldAndForeignFormatsSayHowToGoOn() {
		assertEquals("文件“a.doc”是旧版 Office 或 WPS 格式，请打开后另存为 docx 再导入。", Reads.refusal("a.doc", ole("WordDocument")));
		assertEquals("文件“a.xls”是旧版 Office 或 WPS 格式，请打开后另存为 xlsx 再导入。", Reads.refusal("a.xls", ole("Workbook")));
		assertTrue(Reads.refusal("a.doc", "{\\rtf1 x}".getBytes(UTF_8)).contains("RTF"));
		assertTrue(Reads.refusal("a.ofd", WordReadingTest.zip(Map.of("OFD.xml", "<x/>"))).contains("导出为 PDF"));
		assertTrue(Reads.refusal("a.odt", WordReadingTest.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))).contains("OpenDocument"));
		assertTrue(Reads.refusal("a.xls", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>".getBytes(UTF_8)).contains("2003"));
	}

	@Test
	void aPdfFileOfPicturesIsProbablyScanned() {
		assertEquals("“a.pdf”里没有文字，可能是扫描件，请先做文字识别（OCR）再导入。", Reads.refusal("a.pdf", pdf("q 500 0 0 700 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q", false)));
	}

	@Test
	void damagedFiles() throws InputProblem {
		byte[] whole = PrintedPdf.print(PARTS, true);
		assertTrue(Reads.refusal("a.pdf", "%PDF-1.7\nx".getBytes(UTF_8)).contains("已损坏"));
		byte[] word = PrintedOffice.word(PARTS);
		assertTrue(Reads.refusal("a.docx", Arrays.copyOf(word, word.length / 2)).contains("已损坏"));
		byte[] excel = PrintedOffice.excel(PARTS);
		assertTrue(Reads.refusal("a.xlsx", Arrays.copyOf(excel, excel.length / 2)).contains("已损坏"));
		assertTrue(Reads.refusal("a.docx", WordReadingTest.zip(Map.of("[Content_Types].xml", "<Types/>", "word/x", ""))).contains("不是"));
		assertEquals(List.of("第一部分 概况"), Reads.text("a.pdf", whole), "while the whole file is good");
	}

	@Test
	void aFileIsWhatItsBytesSayWhateverItsNameIs() throws InputProblem {
		assertEquals(List.of("第一部分 概况"), Reads.text("a.docx", PrintedPdf.print(PARTS, true)));
		assertEquals(List.of("第一部分 概况"), Reads.text("a.pdf", PrintedOffice.word(PARTS)));
		assertEquals(List.of("第一部分 概况"), Reads.text("a.txt", PrintedOffice.excel(PARTS)));
		assertEquals(List.of("第一部分 概况"), Reads.text("a.xlsx", PrintedOffice.html(PARTS)));
	}

	@Test
	void archivesThatUnpackToMoreThanAnyDocument() throws IOException {
		byte[] bomb = office("word/document.xml", "<x>", " ", 150_000);
		byte[] media = office("word/media/a.bin", "", "0", 400_000);
		assertTrue(bomb.length < 1 << 20);
		assertTimeout(Duration.ofSeconds(30), () -> {
			assertTrue(Reads.refusal("a.docx", bomb).contains("解压后过大"));
			assertTrue(Reads.refusal("a.docx", media).contains("解压后过大"));
		});
	}

	@Test
	void pdfFilesThatUnpackToMoreThanAnyDocument() {
		byte[] bomb = pdf(" ".repeat(110 << 20), false);
		assertTrue(bomb.length < 1 << 20);
		assertTrue(Reads.refusal("a.pdf", bomb).contains("解压后过大"));
	}

	@Test
	void formsThatDrawFormsWithoutEnd() {
		StringBuilder forms = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
				+ "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>> endobj\n"
				+ "4 0 obj <</Length 6>> stream\n/A Do \nendstream endobj\n");
		for (int i = 5; i < 15; i++) {
			String content = i == 14 ? "0 0 5 5 re f " : "/A Do ".repeat(10);
			forms.append(i + " 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A " + (i + 1) + " 0 R>>>>/Length " + content.length() + ">> stream\n"
					+ content + "\nendstream endobj\n");
		}
		byte[] file = forms.append("trailer <</Root 1 0 R>>\n").toString().getBytes(ISO_8859_1);
		assertTimeout(Duration.ofSeconds(30), () -> assertEquals("文件“a.pdf”画的内容多得不像文档，可能是恶意文件，没有导入。", Reads.refusal("a.pdf", file)));
		assertTimeout(Duration.ofSeconds(30), () -> assertEquals("文件“a.pdf”画的内容多得不像文档，可能是恶意文件，没有导入。", Reads.refusal("a.pdf", pdf("q ".repeat(100_000), false))));
	}

	@Test
	void elementsInsideOneAnotherWithoutEnd() {
		assertTimeout(Duration.ofSeconds(30), () -> {
			assertTrue(Reads.refusal("a.html", ("<html><body>" + "<table><tr><td>".repeat(5000) + "x").getBytes(UTF_8)).contains("已损坏"));
			assertTrue(Reads.refusal("a.docx", WordReadingTest.zip(WordReadingTest.parts("<w:tbl><w:tr><w:tc>".repeat(30_000) + "</w:tc></w:tr></w:tbl>".repeat(30_000)))).contains("已损坏"));
		});
	}

	@Test
	void columnsBeyondAnyTableTakeNoRoom() throws InputProblem {
		String row = "<w:tr><w:trPr><w:gridBefore w:val=\"900000000\"/></w:trPr>" + "<w:tc><w:tcPr><w:gridSpan w:val=\"900000000\"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>".repeat(2) + "</w:tr>";
		assertEquals(List.of("x→x", "x→x"), Reads.lines("a.docx", WordReadingTest.zip(WordReadingTest.parts("<w:tbl>" + row + row + "</w:tbl>"))));
	}

	@Test
	void anArchiveWithoutItsEndIsIncompleteHoweverManyOfItsPartsAreThere() {
		byte[] word = PrintedOffice.word(PARTS);
		int directory = new String(word, ISO_8859_1).indexOf("PK\u0001\u0002");
		assertTrue(Reads.refusal("a.docx", Arrays.copyOf(word, directory)).contains("已损坏或不完整"));
	}

	@Test
	void emptyCellsWithAFormatAreNoBomb() throws InputProblem {
		byte[] file = ExcelReadingTest.book(book -> ExcelReadingTest.rows(book.createSheet("Sheet1"), 0, new Object[] { "a" }));
		String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\"><v>5</v></c></row>"
				+ "<row><c s=\"0\"/><c s=\"0\"/><c s=\"0\"/></row>".repeat(100_000) + "</sheetData></worksheet>";
		assertEquals(List.of("5"), Reads.text("a.xlsx", VisibleCellsTest.changed(file, parts -> {
			parts.put("xl/worksheets/sheet1.xml", sheet);
			return parts;
		})));
	}

	@Test
	void whatIsNoDocumentIsToldWhatItIs() {
		Map<String, String> files = Map.of("a.png", "\u0089PNG\r\n\u001a\n\0", "a.tif", "II*\0\b\0", "a.rar", "Rar!\u001a\u0007\0", "a.zip", "PK\u0003\u0004\0\0", "a.pptx", "PK\u0003\u0004\0\0",
				"a.mht", "MIME-Version: 1.0\nContent-Type: text/html\n\n5", "a.docx", "\0\u0001\u0002\u0003", "a.pdf", "x\0y");
		Map<String, String> wanted = Map.of("a.png", "是图片，请先做文字识别", "a.tif", "是图片", "a.rar", "是压缩包，请解压", "a.zip", "是压缩包", "a.pptx", "不是 Word / Excel / PDF", "a.mht", "另存为 HTML", "a.docx", "已损坏", "a.pdf", "已损坏");
		files.forEach((name, content) -> {
			ImportRequest request = ImportRequest.of(name, content.getBytes(ISO_8859_1), Reading.library());
			String told = assertThrows(InputProblem.class, () -> new TextImporter().importFrom(request, Progress.NONE)).text().zh();
			assertTrue(told.contains(wanted.get(name)), name + ": " + told);
		});
	}

	@Test
	void aFileOverTheLimitIsToldTheLimit() {
		assertEquals("文件“a.pdf”太大（129 MB），最多可以导入 128 MB，请拆分后再导入。",
				assertThrows(InputProblem.class, () -> Limits.file("a.pdf", 129L << 20)).text().zh());
	}

	@Test
	void documentTypesAndExternalEntities() {
		String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
		Map<String, String> parts = WordReadingTest.parts("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>");
		parts.put("word/document.xml", entity + parts.get("word/document.xml"));
		assertEquals("文件“a.docx”含有 DTD 或外部实体，出于安全没有导入。", Reads.refusal("a.docx", WordReadingTest.zip(parts)));
		assertTrue(Reads.refusal("a.xlsx", WordReadingTest.zip(Map.of("xl/workbook.xml", entity + "<workbook/>"))).contains("外部实体"));
	}

	@Test
	void emptyFiles() {
		for (String name : List.of("a.pdf", "a.docx")) {
			assertTrue(assertThrows(InputProblem.class,
					() -> Reads.importer("x", PrintedPdf.print(PARTS, true)).extract(name, new byte[0], Progress.NONE)).text().zh().contains("是空的"));
		}
	}

	@Test
	void whoNoLongerWaitsNeedNotWait() {
		Progress cancelled = new Progress() {
			@Override
			public void step(Message what, int done, int total) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		for (byte[] file : List.of(PrintedPdf.print(PARTS, true), PrintedOffice.word(PARTS), PrintedOffice.excel(PARTS))) {
			assertThrows(CancellationException.class, () -> Reads.importer("x", file).extract("x", file, cancelled));
		}
	}

	@Test
	void anyDamageEndsInTextOrInARefusal() {
		Random random = new Random(7);
		List<byte[]> files = List.of(PrintedPdf.print(PARTS, true), PrintedOffice.word(PARTS), PrintedOffice.excel(PARTS), PrintedOffice.html(PARTS));
		for (int i = 0; i < 400; i++) {
			byte[] file = files.get(i % files.size()).clone();
			for (int k = random.nextInt(12); k >= 0; k--) {
				file[8 + random.nextInt(file.length - 8)] = (byte) random.nextInt(256);
			}
			try {
				Reads.importer("x", files.get(i % files.size())).extract("x", file, Progress.NONE).source();
			} catch (InputProblem told) {
				assertTrue(!told.text().zh().isBlank());
			}
		}
	}

	@Test
	void librariesWriteNothingEvenWhenTheirLogsWereOpenedBefore() {
		for (String library : List.of("org.apache.pdfbox.pdfparser.COSParser", "org.apache.fontbox.ttf.TTFParser", "org.apache.poi.util.XMLHelper")) {
			Logger log = Logger.getLogger(library);
			assertFalse(log.isLoggable(Level.SEVERE), library);
		}
	}
}
