// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;

/** What a Word document shows is read, however it comes about; what it does not show is not. */
class VisibleWordTest {

	private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
	private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	private static List<String> lines(String body) throws InputProblem {
		return Reads.lines("a.docx", WordReadingTest.zip(WordReadingTest.parts(body)));
	}

	private static String r(String properties, String text) {
		return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
	}

	private static String r(String text) {
		return r("", text);
	}

	private static String p(String... runs) {
		return "<w:p>" + String.join("", runs) + "</w:p>";
	}

	private static String marked(String mark, String... runs) {
		return "<w:p><w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>" + String.join("", runs) + "</w:p>";
	}

	private static String field(String state) {
		return FIELD.formatted(state);
	}

	private static String instruction(String text) {
		return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
	}

	private static String row(String... cells) {
		StringBuilder row = new StringBuilder("<w:tr>");
		for (String cell : cells) {
			row.append("<w:tc><w:tcPr/>").append(cell).append("</w:tc>");
		}
		return row.append("</w:tr>").toString();
	}

	@Test
	void fieldsShowTheirResultsAlsoOverSeveralParagraphs() throws InputProblem {
		assertEquals(List.of("第 3 页，见表2", "一、概况 1", "二、说明 2", "", "完"), lines(
				p(r("第 "), field("begin"), instruction(" PAGE "), field("separate"), r("3"), field("end"), r(" 页，见"),
						"<w:fldSimple w:instr=\"REF t\">" + r("表2") + "</w:fldSimple>")
						+ p(field("begin"), instruction(" TOC \\o "), field("separate"), r("一、概况"), "<w:r><w:tab/><w:t>1</w:t></w:r>")
						+ p(r("二、说明"), "<w:r><w:tab/><w:t>2</w:t></w:r>") + p(field("end")) + p(r("完"))));
	}

	@Test
	void whatAFieldComputesFromIsNotShown() throws InputProblem {
		assertEquals(List.of("共5元"), lines(p(r("共"), field("begin"), instruction(" IF "), field("begin"), instruction(" PAGE "), field("separate"), r("9"),
				field("end"), instruction(" = 9 5 6 "), field("separate"), r("5"), field("end"), r("元"))));
	}

	@Test
	void aCharacterInACircleIsAFieldWithoutResult() throws InputProblem {
		assertEquals(List.of("①②办公费"), lines(p(field("begin"), instruction(" eq \\o\\ac(○,1) "), field("end"), field("begin"), instruction("eq \\o\\ac(○,"),
				instruction("2)"), field("end"), r("办公费"))));
	}

	@Test
	void formFieldsShowWhatWasChosen() throws InputProblem {
		assertEquals(List.of("☑是□否 完成"), lines(p(
				"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>",
				instruction(" FORMCHECKBOX "), field("end"), r("是"),
				"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r>",
				instruction(" FORMCHECKBOX "), field("end"), r("否 "),
				"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"未完成\"/><w:listEntry w:val=\"完成\"/></w:ddList></w:ffData></w:fldChar></w:r>",
				instruction(" FORMDROPDOWN "), field("end"))));
	}

	@Test
	void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws InputProblem {
		assertEquals(List.of("收入总计100万元", "下一段"), lines(marked("<w:del/>", r("收入总计")) + p(r("100万元"))
				+ marked("<w:del/>", "<w:del>" + r("x") + "</w:del>") + p(r("下一段"))));
	}

	@Test
	void insertedRowsCountAndDeletedRowsAndCellsDoNot() throws InputProblem {
		assertEquals(List.of("a→1", "b→2"), lines("<w:tbl>" + row(p(r("a")), p(r("1"))) + "<w:tr><w:trPr><w:ins/></w:trPr>" + row(p(r("b")), p("<w:ins>" + r("2") + "</w:ins><w:del>" + r("9") + "</w:del>")).substring(6)
				+ "<w:tr><w:trPr><w:del/></w:trPr>" + row(p("<w:del>" + r("c") + "</w:del>"), p(r("3"))).substring(6) + "</w:tbl>"));
		assertEquals(List.of("a→1"), lines("<w:tbl><w:tr><w:tc><w:tcPr/>" + p(r("a")) + "</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>" + p(r("8")) + "</w:tc><w:tc><w:tcPr/>" + p(r("1"))
				+ "</w:tc></w:tr></w:tbl>"));
	}

	@Test
	void aStyleMayHideItsText() throws InputProblem {
		Map<String, String> parts = WordReadingTest.parts(p(r("甲"), r("<w:rStyle w:val=\"H\"/>", "藏"), r("<w:rStyle w:val=\"H2\"/>", "也藏"),
				r("<w:rStyle w:val=\"H\"/><w:vanish w:val=\"0\"/>", "乙")) + "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>" + r("段落藏") + "</w:p>");
		parts.put("word/styles.xml", "<w:styles " + NAMESPACES + "><w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
				+ "<w:style w:type=\"character\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>");
		assertEquals(List.of("甲乙"), Reads.lines("a.docx", WordReadingTest.zip(parts)));
	}

	@Test
	void raisedDigitsAreNoDigitsOfANumber() throws InputProblem {
		assertEquals(List.of("面积120m²，共5¹⁾次，x₂"), lines(p(r("面积120m"), r("<w:vertAlign w:val=\"superscript\"/>", "2"), r("，共5"), r("<w:vertAlign w:val=\"superscript\"/>", "1)"), r("次，x"),
				r("<w:vertAlign w:val=\"subscript\"/>", "2"))));
	}

	@Test
	void symbolsAreThoseOfTheirFont() throws InputProblem {
		String sym = "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>";
		assertEquals(List.of("≥95% ≤3 ×2 ±1 √ ☑ □"), lines(p(sym.formatted("Symbol", "F0B3"), r("95% "), sym.formatted("Symbol", "F0A3"), r("3 "), sym.formatted("Symbol", "F0B4"), r("2 "),
				sym.formatted("Symbol", "F0B1"), r("1 "), sym.formatted("Wingdings", "F0FC"), r(" "), sym.formatted("Wingdings 2", "F052"), r(" "), sym.formatted("Wingdings", "F0A8"))));
	}

	@Test
	void textInASymbolFontIsWhatItShows() throws InputProblem {
		String fonts = "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\"/>";
		assertEquals(List.of("√是 ≥95"), lines(p(r(fonts.formatted("Wingdings"), "ü"), r("是 "), r(fonts.formatted("Symbol"), "\uf0b3"), r("95"))));
	}

	@Test
	void hyphensTabsAndBreaks() throws InputProblem {
		assertEquals(List.of("2023-2024 年\u00a0度", "下行"), lines(p("<w:r><w:t>2023</w:t><w:noBreakHyphen/><w:t>20</w:t><w:softHyphen/><w:t>24</w:t><w:tab/><w:t>年\u00a0度</w:t><w:br/><w:t>下行</w:t></w:r>")));
	}

	@Test
	void aRowMayBeNumberedByItself() throws InputProblem {
		Map<String, String> parts = WordReadingTest.parts("<w:tbl>" + row(p(r("序号")), p(r("名称"))) + row(numbered(""), p(r("甲"))) + row(numbered(""), p(r("乙"))) + "</w:tbl>");
		parts.put("word/numbering.xml", "<w:numbering " + NAMESPACES + "><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
				+ "<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");
		assertEquals(List.of("序号→名称", "1→甲", "2→乙"), Reads.lines("a.docx", WordReadingTest.zip(parts)));
	}

	private static String numbered(String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + (text.isEmpty() ? "" : r(text)) + "</w:p>";
	}

	@Test
	void oldWordArtIsText() throws InputProblem {
		assertEquals(List.of("某局2023年度部门决算"), lines(p("<w:r><w:pict><v:shape xmlns:v=\"urn:v\"><v:textpath string=\"某局2023年度部门决算\"/></v:shape></w:pict></w:r>")));
	}

	@Test
	void aTableInsideACellOfALayoutIsStillATable() throws InputProblem {
		String inner = "<w:tbl>" + row(p(r("科目")), p(r("金额"))) + row(p(r("教育")), p(r("1"))) + "</w:tbl>";
		assertEquals(List.of("支出决算表", "科目→金额", "教育→1", "注：无。"), Reads.text("a.docx", WordReadingTest.zip(WordReadingTest.parts("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("支出决算表"))
				+ "</w:tc></w:tr><w:tr><w:tc><w:tcPr/>" + inner + p() + "</w:tc><w:tc><w:tcPr/>" + p() + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("注：无。")) + "</w:tc></w:tr></w:tbl>"))));
	}

	@Test
	void aTableBesideALabelGivesTheLabelItsRows() throws InputProblem {
		String inner = "<w:tbl>" + row(p(r("指标")), p(r("目标")), p(r("得分"))) + row(p(r("进度")), p(r("90%")), p(r("8"))) + "</w:tbl>";
		String outer = "<w:tbl>" + row(p(r("项目")), p(r("渡口改造"))) + "<w:tr><w:tc><w:tcPr/>" + p(r("绩效")) + "</w:tc><w:tc><w:tcPr/>" + inner + p() + "</w:tc></w:tr>" + row(p(r("结论")), p(r("良"))) + "</w:tbl>";
		assertEquals(List.of("项目→渡口改造→→", "绩效→指标→目标→得分", "→进度→90%→8", "结论→良→→"), Reads.text("a.docx", WordReadingTest.zip(WordReadingTest.parts(outer))));
	}

	@Test
	void aTableWithTextInItsCellStaysText() throws InputProblem {
		String inner = "<w:tbl>" + row(p(r("甲")), p(r("1"))) + row(p(r("乙")), p(r("2"))) + "</w:tbl>";
		String outer = "<w:tbl>" + row(p(r("说明")), p(r("见下")) + inner + p()) + row(p(r("结论")), p(r("良"))) + "</w:tbl>";
		List<String> text = Reads.text("a.docx", WordReadingTest.zip(WordReadingTest.parts(outer)));
		assertEquals(2, text.size(), text.toString());
		assertTrue(text.getFirst().startsWith("说明→见下"), text.toString());
	}

	@Test
	void aChartIsNamedAndItsDataAreToldToBeMissing() throws InputProblem {
		Map<String, String> parts = WordReadingTest.parts(p(r("支出构成")) + "<w:p><w:r><w:drawing><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rId9\"/></w:drawing></w:r></w:p>");
		parts.put("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"rId9\" Target=\"charts/chart1.xml\"/></Relationships>");
		byte[] file = WordReadingTest.zip(parts);
		assertEquals(List.of("支出构成", "[image: chart1]"), Reads.text("a.docx", file));
		assertEquals("有 1 个图表的数据没有导入，只留下图表名。", Reads.remarks("a.docx", file));
	}

	@Test
	void notesStandBehindWhatRefersToThem() throws InputProblem {
		Map<String, String> parts = WordReadingTest.parts(p(r("收入增加"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", r("，支出减少。")) + p(r("二、其他"))
				+ "<w:tbl>" + row(p(r("a"), "<w:r><w:endnoteReference w:id=\"3\"/></w:r>"), p(r("1"))) + "</w:tbl>" + p(r("完")));
		parts.put("word/footnotes.xml", "<w:footnotes " + NAMESPACES + "><w:footnote w:type=\"separator\" w:id=\"-1\">" + p() + "</w:footnote><w:footnote w:id=\"2\">"
				+ p("<w:r><w:footnoteRef/></w:r>", r(" 含上年结转。")) + "</w:footnote></w:footnotes>");
		parts.put("word/endnotes.xml", "<w:endnotes " + NAMESPACES + "><w:endnote w:id=\"3\">" + p(r("尾注")) + "</w:endnote></w:endnotes>");
		assertEquals(List.of("收入增加，支出减少。", " 含上年结转。", "二、其他", "", "a→1", "", "尾注", "完"), Reads.lines("a.docx", WordReadingTest.zip(parts)));
	}

	@Test
	void whatWasDeletedIsTold() throws InputProblem {
		String remarks = Reads.remarks("a.docx", WordReadingTest.zip(WordReadingTest.parts(p(r("新"), "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>", r("<w:vanish/>", "藏")))));
		assertTrue(remarks.contains("修订"), remarks);
		assertTrue(remarks.contains("隐藏"), remarks);
	}

	@Test
	void theStrictFormIsReadLikeTheOther() throws InputProblem {
		Map<String, String> parts = WordReadingTest.parts("<w:tbl>" + row(p(r("a")), p(r("1"))) + "</w:tbl>");
		parts.replaceAll((name, text) -> text.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"));
		assertEquals(List.of("a→1"), Reads.lines("a.docx", WordReadingTest.zip(parts)));
	}
}
