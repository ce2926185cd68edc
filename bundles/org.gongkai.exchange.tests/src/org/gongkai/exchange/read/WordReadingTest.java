// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;

/** Word documents as lines. The files are put together by hand: what matters is XML that no library writes. */
class WordReadingTest {

	private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
			+ "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
			+ "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\" xmlns:a=\"urn:a\"";
	private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
			+ "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

	static byte[] zip(Map<String, String> parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return out.toByteArray();
	}

	static Map<String, String> parts(String body) {
		Map<String, String> parts = new TreeMap<>();
		parts.put("[Content_Types].xml", TYPES);
		parts.put("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
		return parts;
	}

	private static byte[] document(String body) {
		return zip(parts(body));
	}

	private static String p(String text) {
		return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	private static String numbered(String list, int level, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>" + text
				+ "</w:t></w:r></w:p>";
	}

	private static String tc(String properties, String content) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
	}

	@Test
	void aParagraphIsALineAndABreakInItBeginsAnother() throws InputProblem {
		assertEquals(List.of("一、概况", "", "第一行", "第二行"), Reads.lines("a.docx", document(p("一、概况") + "<w:p/>"
				+ "<w:p><w:r><w:t>第一</w:t></w:r><w:r><w:t>行</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>")));
	}

	@Test
	void mergedCellsStandOnceAndBreaksInCellsBreakNoRow() throws InputProblem {
		byte[] file = document("<w:tbl>"
				+ "<w:tr>" + tc("<w:gridSpan w:val=\"2\"/>", p("项目")) + tc("<w:vMerge w:val=\"restart\"/>", p("合") + p("计")) + "</w:tr>"
				+ "<w:tr>" + tc("", p("编码")) + tc("", p("名称")) + tc("<w:vMerge/>", p("")) + "</w:tr>"
				+ "<w:tr>" + tc("", p("201")) + tc("", "<w:p><w:r><w:t>一般公共</w:t><w:br/><w:t>服务</w:t></w:r></w:p>") + tc("", p("1,234.00")) + "</w:tr>"
				+ "</w:tbl>");
		assertEquals(List.of("项目→→合计", "编码→名称→", "201→一般公共服务→1,234.00"), Reads.lines("a.docx", file));
	}

	@Test
	void columnsThatWereDrawnAHairApartAreOne() throws InputProblem {
		byte[] file = document("<w:tbl>"
				+ "<w:tr>" + tc("", p("科目")) + tc("<w:gridSpan w:val=\"2\"/>", p("金额")) + "</w:tr>"
				+ "<w:tr>" + tc("<w:gridSpan w:val=\"2\"/>", p("教育")) + tc("", p("1")) + "</w:tr></w:tbl>");
		assertEquals(List.of("科目→金额", "教育→1"), Reads.lines("a.docx", file));
	}

	@Test
	void whatIsDeletedHiddenOrComputedFromIsNotShown() throws InputProblem {
		byte[] file = document("<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
				+ "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
				+ "<w:hyperlink><w:r><w:t>文</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>字</w:t></w:r></w:sdtContent></w:sdt></w:p>");
		assertEquals(List.of("新文字"), Reads.lines("a.docx", file));
	}

	@Test
	void aTextBoxIsReadOnceAndAPictureByItsName() throws InputProblem {
		Map<String, String> parts = parts("<w:p><w:r><w:t>封面</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
				+ p("某某局") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("某某局")
				+ "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
				+ "<w:p><w:r><w:drawing><a:blip r:embed=\"rId7\"/></w:drawing></w:r></w:p>");
		parts.put("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"rId7\" Target=\"media/image3.png\"/></Relationships>");
		assertEquals(List.of("封面", "某某局", "[image: image3]"), Reads.lines("a.docx", zip(parts)));
	}

	@Test
	void numbersThatWordPrintsItselfAreWritten() throws InputProblem {
		Map<String, String> parts = parts(numbered("1", 0, "概况") + numbered("1", 1, "职责") + numbered("1", 1, "机构") + p("正文") + numbered("1", 0, "说明")
				+ numbered("1", 1, "收入") + numbered("2", 0, "甲") + numbered("3", 0, "乙") + numbered("4", 0, "点") + numbered("0", 0, "无"));
		String levels = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
				+ "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>";
		parts.put("word/numbering.xml", "<w:numbering " + NAMESPACES + "><w:abstractNum w:abstractNumId=\"5\">" + levels + "</w:abstractNum>"
				+ "<w:abstractNum w:abstractNumId=\"6\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uf06c\"/></w:lvl></w:abstractNum>"
				+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
				+ "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>"
				+ "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
				+ "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"6\"/></w:num></w:numbering>");
		assertEquals(List.of("一、概况", "（1）职责", "（2）机构", "正文", "二、说明", "（1）收入", "三、甲", "一、乙", "点", "无"), Reads.lines("a.docx", zip(parts)));
	}

	@Test
	void aStyleMayNumberItsParagraphs() throws InputProblem {
		Map<String, String> parts = parts("<w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr><w:r><w:t>概况</w:t></w:r></w:p>".repeat(2));
		parts.put("word/styles.xml", "<w:styles " + NAMESPACES + "><w:style w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr></w:style>"
				+ "<w:style w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style></w:styles>");
		parts.put("word/numbering.xml", "<w:numbering " + NAMESPACES + "><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
				+ "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");
		assertEquals(List.of("1. 概况", "2. 概况"), Reads.lines("a.docx", zip(parts)));
	}

	@Test
	void notesFollowTheTextAndHeadersAreTold() throws InputProblem {
		Map<String, String> parts = parts(p("正文"));
		parts.put("word/footnotes.xml", "<w:footnotes " + NAMESPACES + "><w:footnote>" + p("") + "</w:footnote><w:footnote>" + p("脚注一") + "</w:footnote></w:footnotes>");
		parts.put("word/header1.xml", "<w:hdr " + NAMESPACES + ">" + p("某某局部门决算") + "</w:hdr>");
		parts.put("word/footer1.xml", "<w:ftr " + NAMESPACES + ">" + p("- 1 -") + "</w:ftr>");
		assertEquals(List.of("正文", "", "脚注一"), Reads.lines("a.docx", zip(parts)));
		assertTrue(Reads.remarks("a.docx", zip(parts)).contains("页眉和页脚里的文字没有导入：某某局部门决算"));
	}

	@Test
	void aTableOfOneColumnOnlyArrangesItsText() throws InputProblem {
		byte[] file = document("<w:tbl><w:tr>" + tc("", p("说明") + "<w:tbl><w:tr>" + tc("", p("a")) + tc("", p("1")) + "</w:tr><w:tr>" + tc("", p("b"))
				+ tc("", p("2")) + "</w:tr></w:tbl>") + "</w:tr></w:tbl>");
		assertEquals(List.of("说明", "a→1", "b→2"), Reads.text("a.docx", file));
	}
}
