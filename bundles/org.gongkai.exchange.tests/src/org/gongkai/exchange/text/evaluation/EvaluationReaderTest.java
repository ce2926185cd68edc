// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.exchange.text.evaluation.Readings.Read;
import org.junit.jupiter.api.Test;

/** Reads a self-evaluation of our own invention in every layout in which such tables arrive. */
class EvaluationReaderTest {

	private static final String HEAD = """
			项目(政策)名称→→古树名木保护→→→→→→→→→→→→→→→
			主管部门→→云山县林业局-→→→→→→→→→→→→→→→
			实施单位→→云山县林业站-→→→→→→→→→→→→→→→
			项目预算金额（万元）→→→80→→→全年执行数（万元）→→→60→→执行率→→→75%→→
			年度总体目标→年初设定目标→→→→→→→→全年实际完成情况→→→→→→→→
			→保护古树 120 株。→→→→→→→→保护古树 118 株。→→→→→→→→
			绩效指标→一级指标→二级指标→三级指标→年度目标值→→→全年完成值→完成程度→分值→得分→未完成原因分析→→→→→→改进措施
			→→→→运算符号→内容→度量单位→→→→→经费保障→制度保障→人员保障→硬件条件保障→其他→原因说明→
			""";
	private static final String INDICATORS = """
			→产出指标→数量指标→保护古树数量→>=→120→株→118→98%→20→19.6→→→→→√→其他:两株枯死→补种
			→→质量指标→挂牌完整率→=→100→%→100→100%→30→30→→→→→→→
			→效益指标→生态效益指标→生态环境改善→→明显改善→→全部达成预期指标100%-80%（含）→100%→20→20→→→→→→→
			→满意度指标→社会公众满意度指标→游客满意度→>=→90→%→95→100%→20→20→→→→→→→
			""";
	private static final String SCORES = """
			指标自评得分小计→→89.6→→→预算执行率得分→→7.5→→减分项→→0→→绩效自评总得分→→97.1→→
			""";
	private static final String WHOLE = HEAD + INDICATORS + SCORES;
	private static final List<String> ROWS = List.of("产出指标|数量指标|保护古树数量|>=|120|株|118|98%|20|19.6|||||√|其他:两株枯死|补种",
			"|质量指标|挂牌完整率|=|100|%|100|100%|30|30", "效益指标|生态效益指标|生态环境改善||明显改善||全部达成预期指标100%-80%（含）|100%|20|20",
			"满意度指标|社会公众满意度指标|游客满意度|>=|90|%|95|100%|20|20");

	private static Read read(String text) {
		return Readings.of("辽宁决算", "项目自评", text);
	}

	@Test
	void aRowALineIsRead() {
		Read read = read(WHOLE);
		assertEquals(ROWS, read.rows("项目指标"));
		assertEquals(List.of("项目(政策)名称|古树名木保护", "主管部门|云山县林业局-", "实施单位|云山县林业站-", "项目预算金额（万元）|80", "全年执行数（万元）|60",
				"执行率|75%"), read.rows("项目情况"));
		assertEquals(List.of("年初设定目标|保护古树 120 株。", "全年实际完成情况|保护古树 118 株。"), read.rows("项目目标"));
		assertEquals(List.of("指标自评得分小计|89.6", "预算执行率得分|7.5", "减分项|0", "绩效自评总得分|97.1"), read.rows("项目得分"));
	}

	@Test
	void firstRowsThatComeAgainOnTheNextPageAreReadOnce() {
		String again = HEAD.lines().filter(line -> !line.isBlank()).limit(3).collect(Collectors.joining("\n", "\n", "\n"));
		List<String> indicators = INDICATORS.lines().toList();
		Read read = read(HEAD + String.join("\n", indicators.subList(0, 2)) + "\n" + again + String.join("\n", indicators.subList(2, 4)) + "\n" + SCORES);
		Read once = read(WHOLE);
		assertEquals(ROWS, read.rows("项目指标"));
		assertEquals(once.rows("项目情况"), read.rows("项目情况"));
		assertEquals(once.rows("项目得分"), read.rows("项目得分"));
	}

	@Test
	void theSumsCertifyATable() {
		Read read = read(WHOLE);
		assertTrue(read.table().certified(), read.table().doubts().toString());
		assertTrue(read.table().proofs().size() >= 4);
	}

	@Test
	void aWrongSumIsKeptAndCertifiesNothing() {
		Read read = read(WHOLE.replace("→89.6→", "→88.6→"));
		assertTrue(read.rows("项目得分").contains("指标自评得分小计|88.6"));
		assertFalse(read.table().certified());
		assertFalse(read.table().doubts().isEmpty());
	}

	@Test
	void aCellALineIsRead() {
		Read read = read(Readings.cellPerLine(WHOLE));
		assertEquals(ROWS, read.rows("项目指标"));
		assertTrue(read.table().certified(), read.table().doubts().toString());
	}

	@Test
	void aCellALineWithoutBlankLinesIsRead() {
		Read read = read(Readings.cellPerLine(WHOLE).replace("\n\n", "\n"));
		assertEquals(ROWS, read.rows("项目指标"));
		assertTrue(read.table().certified(), read.table().doubts().toString());
	}

	@Test
	void aBlankLineInsideARowDoesNotEndIt() {
		Read read = read(Readings.cellPerLine(WHOLE).replace("→其他:两株枯死\n", "→其他:两株枯死\n\n"));
		assertEquals(ROWS, read.rows("项目指标"));
		assertTrue(read.tells("断成两截"));
	}

	@Test
	void aCellGoesOnInTheNextLine() {
		Read read = read(Readings.cellPerLine(WHOLE).replace("→游客满意度", "→游客\n满意度"));
		assertEquals("满意度指标|社会公众满意度指标|游客\n满意度|>=|90|%|95|100%|20|20", read.rows("项目指标").getLast());
	}

	@Test
	void aRowBrokenInTwoIsPutTogether() {
		Read read = read(WHOLE.replace("→→质量指标→挂牌完整率→=", "→→质量指标→挂牌\n完整率→="));
		assertEquals("|质量指标|挂牌\n完整率|=|100|%|100|100%|30|30", read.rows("项目指标").get(1));
		assertTrue(read.table().certified(), read.table().doubts().toString());
	}

	@Test
	void columnsThatSlippedAreFoundByWhatTheyHold() {
		Read read = read(HEAD + INDICATORS.replace("→→质量指标", "→质量指标").replace("→效益指标", "效益指标").replace("→游客满意度→", "→游客满意度→→") + SCORES);
		assertEquals(ROWS, read.rows("项目指标"));
		assertTrue(read.table().certified(), read.table().doubts().toString());
	}

	@Test
	void rowsWithoutTheirEmptyCellsAreRead() {
		Read read = read(HEAD + INDICATORS.replace("生态环境改善→→明显改善→→", "生态环境改善→明显改善→") + SCORES);
		assertEquals(ROWS, read.rows("项目指标"));
	}

	@Test
	void aMissingHeadingChangesNothing() {
		Read read = read(WHOLE.lines().filter(line -> !line.contains("一级指标") && !line.contains("运算符号")).map(line -> line + "\n")
				.collect(Collectors.joining()));
		assertEquals(ROWS, read.rows("项目指标"));
	}

	@Test
	void theHeadOfAPageThatComesAgainIsNoRow() {
		String[] rows = INDICATORS.split("(?<=\n)", 3);
		Read read = read(HEAD + rows[0] + rows[1] + "\n预算项目（政策）绩效自评表\n\n绩效指标" + rows[2] + SCORES);
		assertEquals(ROWS, read.rows("项目指标").stream().filter(row -> !row.startsWith("<")).toList());
		assertTrue(read.table().certified(), read.table().doubts().toString());
	}

	@Test
	void aPageNumberBetweenRowsStaysText() {
		Read read = read(HEAD + INDICATORS.replaceFirst("\n", "\n- 12 -\n") + SCORES);
		assertEquals(ROWS, read.rows("项目指标").stream().filter(row -> !row.startsWith("<")).toList());
		assertTrue(read.rows("项目指标").contains("<- 12 ->"));
	}

	@Test
	void fullWidthDigitsAndSpacesInsideWordsDoNotMatter() {
		Read read = read(WHOLE.replace("→产出指标→数量指标", "→产出 指标→数量指标").replace("→分值→", "→分 值→").replace("→30→30→", "→３０→３０→"));
		assertEquals("|质量指标|挂牌完整率|=|100|%|100|100%|３０|３０", read.rows("项目指标").get(1));
		assertTrue(read.rows("项目指标").getFirst().startsWith("产出 指标|数量指标|"));
		assertTrue(read.table().certified(), read.table().doubts().toString());
	}

	@Test
	void aSpaceInsideANumberIsLeftOut() {
		Read read = read(WHOLE.replace("→19.6→", "→19 .6→"));
		assertEquals(ROWS, read.rows("项目指标"));
		assertTrue(read.tells("数中间的空格"));
	}

	@Test
	void aWordPrintedInTheMiddleOfItsRowsGoesToTheFirst() {
		Read read = read(HEAD + INDICATORS.replace("→产出指标→数量指标", "→→数量指标").replace("→→质量指标", "→产出指标→质量指标") + SCORES);
		assertEquals(ROWS, read.rows("项目指标"));
		assertTrue(read.tells("移到它的第一行"));
	}

	@Test
	void aWordTornByAPageBreakIsPutTogether() {
		Read read = read(HEAD + INDICATORS.replace("→满意度指标→社会公众满意度指标→游客满意度→>=→90→%→95→100%→20→20", "→满意→社会公众满意度指标→游客满意度→>=→90→%→95→100%→10→10")
				+ "→度指标→→住户满意度→>=→90→%→95→100%→10→10→→→→→→→\n" + SCORES);
		assertEquals("满意度指标|社会公众满意度指标|游客满意度|>=|90|%|95|100%|10|10", read.rows("项目指标").get(3));
		assertEquals("||住户满意度|>=|90|%|95|100%|10|10", read.rows("项目指标").get(4));
	}

	@Test
	void aPlaceholderIsARowAndTwoOnOneLineAreTwo() {
		Read read = read(HEAD + INDICATORS + "→→时效指标→→→→→→→→→→→→→→→\n→→经济效益指标→→可持续影响指标→→→→→→→→→→→→→\n" + SCORES);
		assertEquals(List.of("|时效指标", "|经济效益指标", "|可持续影响指标"), read.rows("项目指标").subList(4, 7));
	}

	@Test
	void aCellThatFitsNowhereIsKeptAsText() {
		Read read = read(WHOLE.replace("实施单位→→云山县林业站-→→", "实施单位→→云山县林业站-→→另行说明"));
		assertTrue(read.rows("项目情况").contains("<另行说明>"));
		assertFalse(read.table().certified());
		assertTrue(read.tells("另行说明"));
	}

	@Test
	void columnsInAnotherOrderAreKnownByTheirHeadings() {
		Read read = Readings.of("河南决算", "项目自评", """
				项目名称→→湿地修复→→→→→→
				年度总体目标→预期目标→→→→实际完成情况→→→→
				→修复湿地→→→→已修复→→→→
				绩效指标→一级指标→二级指标→三级指标→得分→分值→年度指标值→实际完成值→偏差度 %→偏差原因分析及改进措施
				→产出指标→数量指标→修复面积→28→30→≥100亩→93亩→-7.00%→雨季停工
				""");
		assertEquals(List.of("产出指标|数量指标|修复面积|≥100亩|93亩|30|28|-7.00%|雨季停工"), read.rows("项目指标"));
	}

	@Test
	void everyCellKnowsItsPlace() {
		BlockReading.Row row = read(WHOLE).table().block("项目指标").orElseThrow().rows().getFirst();
		assertEquals(9, row.cells().get(4).line());
		assertEquals("@9:2,9:7,9:12", row.trace().toString().substring(0, "@9:2,9:7,9:12".length()));
	}
}
