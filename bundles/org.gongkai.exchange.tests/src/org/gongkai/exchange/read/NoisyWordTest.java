// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.TextImporter;
import org.gongkai.lang.GongkaiWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people and programs do to a Word document without anybody seeing it changes nothing of what is read: runs taken apart,
 * tracked changes, fields, controls, links, bookmarks, comments, hidden text, tables that only arrange.
 */
class NoisyWordTest {

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();
	private static final String URI = "file:/noisy.gongkai";
	private static final Pattern RUN = Pattern.compile("<w:r>((?:<w:rPr>(?:(?!</w:r>).)*</w:rPr>)?)<w:t([^>]*)>([^<]*)</w:t></w:r>", Pattern.DOTALL);
	private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
	private static final Pattern ROW = Pattern.compile("</w:tr>");
	private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";

	private static byte[] file;

	@BeforeAll
	static void print() throws IOException, InputProblem {
		try (InputStream in = TextImporter.class.getResourceAsStream("云山县财政局.txt")) {
			byte[] source = in.readAllBytes();
			ImportResult result = new TextImporter().importFrom(ImportRequest.of("x.txt", source, WORKSPACE.library()), Progress.NONE);
			WORKSPACE.put(URI, result.gongkaiText());
			file = PrintedOffice.word(PrintedPart.of(new String(source, StandardCharsets.UTF_8).lines().toList(), WORKSPACE.format(URI)));
		}
	}

	private static Map<String, String> parts() {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return parts;
	}

	/** A run made into others that look the same. */
	private static String altered(String properties, String attributes, String text, SplittableRandom random) {
		String run = "<w:r>" + properties + "<w:t" + attributes + ">" + text + "</w:t></w:r>";
		return switch (random.nextInt(14)) {
			case 0 -> {
				int cut = text.contains("&") ? 0 : random.nextInt(text.length() + 1);
				yield "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + text.substring(0, cut) + "</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:lastRenderedPageBreak/><w:t xml:space=\"preserve\">"
						+ text.substring(cut) + "</w:t></w:r>";
			}
			case 1 -> "<w:ins w:id=\"1\">" + run + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>12.34</w:delText></w:r></w:del>";
			case 2 -> "<w:moveTo w:id=\"3\">" + run + "</w:moveTo><w:moveFrom w:id=\"4\"><w:r><w:t>旧文</w:t></w:r></w:moveFrom>";
			case 3 -> "<w:hyperlink w:anchor=\"a\"><w:bookmarkStart w:id=\"5\" w:name=\"a\"/>" + run + "<w:bookmarkEnd w:id=\"5\"/></w:hyperlink>";
			case 4 -> "<w:sdt><w:sdtPr><w:alias w:val=\"金额\"/><w:text/></w:sdtPr><w:sdtContent>" + run + "</w:sdtContent></w:sdt>";
			case 5 -> FIELD.formatted("begin") + "<w:r><w:instrText> =SUM(ABOVE) \\# \"0.00\" </w:instrText></w:r>" + FIELD.formatted("separate") + run + FIELD.formatted("end");
			case 6 -> "<w:fldSimple w:instr=\"DOCPROPERTY x\">" + run + "</w:fldSimple>";
			case 7 -> "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏99</w:t></w:r>" + run + "<w:r><w:rPr><w:rStyle w:val=\"x\"/><w:vanish w:val=\"true\"/></w:rPr><w:t>8</w:t></w:r>";
			case 8 -> "<w:commentRangeStart w:id=\"6\"/>" + run + "<w:commentRangeEnd w:id=\"6\"/><w:r><w:commentReference w:id=\"6\"/></w:r>";
			case 9 -> "<w:smartTag w:element=\"chmetcnv\"><w:smartTagPr><w:attr w:name=\"SourceValue\" w:val=\"5\"/></w:smartTagPr>" + run + "</w:smartTag>";
			case 10 -> "<w:customXml w:element=\"x\">" + run + "</w:customXml><w:r><w:softHyphen/></w:r>";
			case 11 -> FIELD.formatted("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" + FIELD.formatted("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + FIELD.formatted("separate")
					+ "<w:r><w:t>77</w:t></w:r>" + FIELD.formatted("end") + "<w:r><w:instrText> = 77 a b </w:instrText></w:r>" + FIELD.formatted("separate") + run + FIELD.formatted("end");
			case 12 -> FIELD.formatted("begin") + "<w:r><w:instrText> XE \"收入\" </w:instrText></w:r>" + FIELD.formatted("end") + run;
			default -> run;
		};
	}

	private static String noisy(String document, SplittableRandom random) {
		String noisy = RUN.matcher(document).replaceAll(run -> Matcher.quoteReplacement(altered(run.group(1), run.group(2), run.group(3), random)));
		noisy = ROW.matcher(noisy).replaceAll(end -> random.nextInt(6) > 0 ? end.group() : end.group() + (random.nextBoolean()
				? "<w:tr><w:trPr><w:del w:id=\"7\"/></w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t>删 5.00</w:t></w:r></w:p></w:tc></w:tr>"
				: "<w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t>藏 6.00</w:t></w:r></w:p></w:tc></w:tr>"));
		return TABLE.matcher(noisy).replaceAll(table -> Matcher.quoteReplacement(switch (random.nextInt(4)) {
			case 0 -> "<w:tbl><w:tr><w:tc><w:tcPr/>" + table.group() + "<w:p/></w:tc></w:tr></w:tbl>";
			case 1 -> "<w:sdt><w:sdtPr/><w:sdtContent>" + table.group() + "</w:sdtContent></w:sdt>";
			case 2 -> "<w:tbl><w:tr><w:tc><w:tcPr/><w:p/></w:tc><w:tc><w:tcPr/>" + table.group() + "<w:p/></w:tc></w:tr></w:tbl>";
			default -> table.group();
		}));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void nobodySeesADifference(int seed) throws InputProblem {
		Map<String, String> parts = parts();
		parts.computeIfPresent("word/document.xml", (name, text) -> noisy(text, new SplittableRandom(seed)));
		byte[] noisy = WordReadingTest.zip(parts);
		assertEquals(Reads.text("a.docx", file), Reads.text("a.docx", noisy));
		String remarks = Reads.remarks("a.docx", noisy);
		assertTrue(remarks.contains("修订") && remarks.contains("隐藏"), remarks);
	}

	@Test
	void theDocumentHasRunsAndTablesToAlter() {
		String document = parts().get("word/document.xml");
		assertTrue(RUN.matcher(document).results().count() > 300 && TABLE.matcher(document).results().count() > 3);
		assertEquals(List.of(), leftovers(document));
	}

	/** Texts that no run has that is altered. */
	private static List<String> leftovers(String document) {
		return Pattern.compile("<w:t[ >][^<]*<").matcher(RUN.matcher(document).replaceAll("")).results().map(text -> text.group()).toList();
	}
}
