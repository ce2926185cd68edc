// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;

/** PDF files as lines: what is a table, a row or a paragraph follows from the places of words and lines. */
class PdfReadingTest {

	private static final String LONG = "本部门编制年度预算草案并组织执行，管理各项财政收入，开展票据检查和会计监督，组织所属单位每季度核对一次账目，把核对结果报送办公室，"
			+ "承担有关会议的筹备和督办工作，负责机关日常运转和后勤保障，完成交办的其他任务，并对各单位的执行情况进行考核。";

	private static List<String> text(PdfCanvas canvas) throws InputProblem {
		return Reads.text("a.pdf", canvas.file());
	}

	@Test
	void linesThatReachTheMarginAreOneParagraph() throws InputProblem {
		byte[] file = PrintedPdf.print(List.of(new PrintedPart(List.of(), "一、主要职责"), new PrintedPart(List.of(), LONG), new PrintedPart(List.of(), LONG),
				new PrintedPart(List.of(), "二、机构设置")), false);
		assertEquals(List.of("一、主要职责", LONG, LONG, "二、机构设置"), Reads.text("a.pdf", file));
	}

	@Test
	void wordsThatStandAboveOneAnotherAreColumns() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "科目").at(200, 700, "合计").at(280, 700, "基本支出").at(380, 700, "项目支出");
		canvas.at(60, 680, "教育支出").right(230, 680, "1,234.00").right(420, 680, "34.00");
		canvas.at(60, 660, "卫生支出").right(230, 660, "5.00").right(320, 660, "5.00");
		assertEquals(List.of("科目→合计→基本支出→项目支出", "教育支出→1,234.00→→34.00", "卫生支出→5.00→5.00→"), text(canvas));
	}

	@Test
	void aHeadingOverColumnsStandsInTheFirstOfThem() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 720, "科目").at(250, 720, "本年支出");
		canvas.at(180, 705, "小计").at(250, 705, "基本支出").at(330, 705, "项目支出");
		canvas.at(60, 680, "教育").right(200, 680, "3.00").right(290, 680, "1.00").right(370, 680, "2.00");
		canvas.at(60, 660, "卫生").right(200, 660, "4.00").right(290, 660, "4.00").right(370, 660, "0.00");
		List<String> text = text(canvas);
		assertEquals("教育→3.00→1.00→2.00", text.get(text.size() - 2), text.toString());
		assertTrue(text.toString().contains("本年支出"), text.toString());
	}

	@Test
	void aLabelThatWasBrokenIsOneCellWhereverItsAmountStands() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 720, "科目").at(220, 720, "金额");
		canvas.at(60, 700, "教育支出").right(250, 700, "1.00");
		canvas.at(60, 680, "机关事业单位基本养老保险缴").right(250, 675, "7,001.50").at(60, 670, "费支出");
		canvas.at(60, 650, "卫生支出").right(250, 650, "2.00");
		assertEquals(List.of("科目→金额", "教育支出→1.00", "机关事业单位基本养老保险缴费支出→7,001.50", "卫生支出→2.00"), text(canvas));
	}

	@Test
	void aDrawnTableIsReadCellByCell() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().box(50, 600, 300, 100);
		canvas.line(50, 660, 350, 660).line(50, 630, 350, 630).line(130, 600, 130, 680).line(250, 600, 250, 700).line(50, 680, 250, 680);
		canvas.at(120, 687, "项目").at(280, 675, "合计").at(60, 667, "编码").at(140, 667, "名称");
		canvas.at(60, 640, "201").at(135, 647, "一般公共服务支出的").at(135, 635, "合计").right(345, 640, "1,234.00");
		canvas.at(60, 610, "205").at(140, 610, "教育").right(345, 610, "-5.00");
		assertEquals(List.of("项目→→合计", "编码→名称→", "201→一般公共服务支出的 合计→1,234.00".replace(" ", ""), "205→教育→-5.00"), text(canvas).stream()
				.map(line -> line.replace(" ", "")).toList());
	}

	@Test
	void rowsBetweenUprightLinesOnlyAreToldApart() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().box(50, 600, 300, 100).line(50, 680, 350, 680).line(200, 600, 200, 700).line(270, 600, 270, 700);
		canvas.at(60, 687, "科目").at(220, 687, "预算").at(290, 687, "决算");
		canvas.at(60, 665, "教育").right(265, 665, "10.00").right(345, 665, "9.00");
		canvas.at(60, 645, "卫生").right(345, 645, "8.00");
		canvas.at(60, 625, "住房").right(265, 625, "7.00").right(345, 625, "7.00");
		assertEquals(List.of("科目→预算→决算", "教育→10.00→9.00", "卫生→→8.00", "住房→7.00→7.00"), text(canvas));
	}

	@Test
	void aPageThatIsTurnedIsReadAsItIsSeen() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().turned().box(50, 600, 200, 60).line(50, 630, 250, 630).line(150, 600, 150, 660);
		canvas.at(60, 640, "科目").at(160, 640, "金额").at(60, 610, "教育").at(160, 610, "1.00");
		assertEquals(List.of("科目→金额", "教育→1.00"), text(canvas));
	}

	@Test
	void theRestOfATableKeepsColumnsThatAreEmptyOnItsPage() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "科目").at(200, 700, "合计").at(280, 700, "基本支出").at(380, 700, "项目支出");
		canvas.at(60, 680, "教育").right(230, 680, "3.00").right(320, 680, "1.00").right(420, 680, "2.00").page();
		canvas.at(60, 700, "卫生").right(230, 700, "5.00").right(420, 700, "5.00");
		canvas.at(60, 680, "住房").right(230, 680, "6.00").right(420, 680, "6.00");
		List<String> text = text(canvas);
		assertEquals(List.of("卫生→5.00→→5.00", "住房→6.00→→6.00"), text.subList(2, 4));
		assertEquals(List.of(1, 4), Reads.extract("a.pdf", canvas.file()).source().pages());
	}

	@Test
	void aNumberNearTheNextHeadingBelongsToTheOneOnTheUsualSide() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "指标").at(150, 700, "完成值").at(190, 700, "权重").at(230, 700, "得分").at(290, 700, "未完成原因分析");
		canvas.at(60, 680, "数量").right(213, 680, "10").right(282, 680, "9").at(60, 660, "质量").right(213, 660, "20").right(282, 660, "18");
		assertEquals(List.of("指标→完成值→权重→得分→未完成原因分析", "数量→→10→9→", "质量→→20→18→"), text(canvas));
	}

	private static PdfCanvas row(PdfCanvas canvas, float y, String... cells) {
		canvas.box(50, y - 5, 310, 20).line(110, y - 5, 110, y + 15).line(230, y - 5, 230, y + 15).line(300, y - 5, 300, y + 15);
		float[] at = { 53, 113, 233, 303 };
		for (int i = 0; i < cells.length; i++) {
			canvas.at(at[i], y, cells[i]);
		}
		return canvas;
	}

	@Test
	void aRowThatIsBrokenAtTheEndOfAPageIsOneRow() throws InputProblem {
		PdfCanvas canvas = row(row(new PdfCanvas(), 80, "编码", "名称", "金额", "说明"), 60, "2080505", "机关事业单位基本养老保险缴", "128.00", "指标值设置").at(200, 20, "12").page();
		canvas = row(row(canvas.at(200, 800, "部门决算"), 780, "", "费支出", "", "偏低"), 760, "2080506", "机关事业单位职业年金缴费", "18.00", "无");
		assertEquals(List.of("编码→名称→金额→说明", "2080505→机关事业单位基本养老保险缴费支出→128.00→指标值设置偏低", "12", "部门决算", "2080506→机关事业单位职业年金缴费→18.00→无"), text(canvas).stream()
				.map(line -> line.replace(" ", "")).toList());
	}

	@Test
	void aRowWhoseNumbersThePageEndBreaksIsOneRow() throws InputProblem {
		PdfCanvas canvas = row(row(new PdfCanvas(), 80, "指标", "名称", "目标", "得分"), 60, "效益", "渡口乘客对候船环境满意的", "10", "5.").page();
		row(row(canvas, 780, "", "比例", "0%", "7"), 760, "质量", "船舶检修合格", "98%", "6.2");
		assertEquals(List.of("指标→名称→目标→得分", "效益→渡口乘客对候船环境满意的比例→100%→5.7", "质量→船舶检修合格→98%→6.2"), text(canvas).stream().map(line -> line.replace(" ", "")).toList());
	}

	@Test
	void aRowGoesOnOverAWholePage() throws InputProblem {
		PdfCanvas canvas = row(new PdfCanvas(), 60, "目标", "全年共开展职业技能培训十二", "10", "").page();
		canvas = row(row(canvas, 60, "", "场，参加培训的人员共计三百", "", "").page(), 780, "", "二十六人。", "", "");
		assertEquals(List.of("目标→全年共开展职业技能培训十二场，参加培训的人员共计三百二十六人。→10"), text(row(canvas, 760)).stream().map(line -> line.replaceFirst("→+$", ""))
				.filter(line -> !line.isEmpty()).toList());
	}

	@Test
	void theFirstRowOfAPageIsNoRestOfACompleteOne() throws InputProblem {
		PdfCanvas canvas = row(new PdfCanvas(), 60, "科目", "事业单位离退休", "5.00", "").page();
		row(row(canvas, 780, "", "机关事业单位职业年金", "", ""), 760, "住房", "购房补贴", "7.00", "");
		assertEquals(List.of("科目→事业单位离退休→5.00→", "→机关事业单位职业年金→→", "住房→购房补贴→7.00→"), text(canvas));
	}

	@Test
	void aNumberThatIsBrokenBehindItsSignIsOne() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().box(50, 600, 200, 60).line(50, 640, 250, 640).line(150, 600, 150, 660);
		canvas.at(60, 645, "邮寄").at(160, 645, "偏差").at(60, 630, "函件").at(160, 630, "-").at(160, 618, "91.11").at(160, 606, "%");
		assertEquals(List.of("邮寄→偏差", "函件→-91.11%"), text(canvas).stream().map(line -> line.replace(" ", "")).toList());
	}

	@Test
	void aSpaceOfTheFileIsReadHoweverNarrow() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "实施单位").at(96, 700, " ").at(98, 700, "市社会保险管理局").at(60, 680, "实施单位").at(98, 680, "市社会保险管理局");
		assertEquals(List.of("实施单位 市社会保险管理局", "实施单位市社会保险管理局"), text(canvas));
	}

	@Test
	void headingsThatEndAtTheSamePlaceMakeNoMargin() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "定比例为职工缴纳的住房公积金。").at(60, 680, "第五部分项目支出绩效自评情况表").at(60, 660, "项目单位自评表");
		assertEquals(List.of("定比例为职工缴纳的住房公积金。", "第五部分项目支出绩效自评情况表", "项目单位自评表"), text(canvas));
	}

	@Test
	void aListOfContentsIsNoTable() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas();
		String[] headings = { "第一部分 概况", "一、主要职责", "二、机构设置", "第二部分 说明", "第三部分 决算表" };
		for (int i = 0; i < headings.length; i++) {
			canvas.at(60, 700 - 20 * i, headings[i]).at(400, 700 - 20 * i, String.valueOf(i + 2));
		}
		assertTrue(text(canvas).stream().noneMatch(line -> line.contains("→")), text(canvas).toString());
	}

	@Test
	void boldTextThatIsPrintedTwiceIsReadOnce() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "部门决算").at(60.3f, 700, "部门决算");
		assertEquals(List.of("部门决算"), text(canvas));
	}

	@Test
	void aPageFullOfWordsIsReadInTime() throws InputProblem {
		StringBuilder words = new StringBuilder("BT /F1 1 Tf\n");
		for (int y = 0; y < 200; y++) {
			for (int x = 0; x < 100; x++) {
				words.append("1 0 0 1 ").append(20 + 5 * x + y % 3).append(' ').append(800 - 3 * y).append(" Tm <").append(x % 4 == 0 ? "0031" : "4e00").append("> Tj\n");
			}
		}
		byte[] file = new PdfCanvas().raw(words + "ET\n").file();
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(20_000, Reads.text("a.pdf", file).stream().mapToInt(line -> line.replaceAll("[→ ]", "").length()).sum()));
	}

	@Test
	void aPageWithAPictureOnlyIsTold() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "部门决算").page().raw("q 500 0 0 700 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n");
		assertEquals("第 2 页是图片，没有文字，没有导入。", Reads.remarks("a.pdf", canvas.file()));
	}

	@Test
	void rowsAsNearAsLinesOfACellAreToldApartByWhatTheyHold() throws InputProblem {
		String[][] rows = { { "201", "一般公共服务支出", "1,234.00" }, { "20101", "机关事业单位基本养", "7,001.50" }, { "", "老保险缴费支出", "" }, { "205", "教育支出", "12.00" },
				{ "20502", "普通教育", "5.00" }, { "2050299", "其他普通教育支出的", "7.00" }, { "", "补助", "" }, { "208", "住房保障支出", "3.00" } };
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "编码").at(120, 700, "科目名称").at(230, 700, "金额");
		for (int i = 0; i < rows.length; i++) {
			float y = 688 - 12 * i;
			if (!rows[i][0].isEmpty()) {
				canvas.at(60, y, rows[i][0]).right(260, y, rows[i][2]);
			}
			canvas.at(120, y, rows[i][1]);
		}
		assertEquals(List.of("编码→科目名称→金额", "201→一般公共服务支出→1,234.00", "20101→机关事业单位基本养老保险缴费支出→7,001.50", "205→教育支出→12.00", "20502→普通教育→5.00",
				"2050299→其他普通教育支出的补助→7.00", "208→住房保障支出→3.00"), text(canvas));
	}

	@Test
	void linesAtHalfTheDistanceOfLinesAreOneRow() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "项目").at(140, 700, "目标").at(200, 700, "得分");
		canvas.at(60, 688, "资金发放").right(220, 682, "10.00").at(60, 676, "及时率").at(140, 682, "≥95%");
		canvas.at(60, 664, "满意度").at(140, 664, "≥90%").right(220, 664, "5.00");
		assertEquals(List.of("项目→目标→得分", "资金发放及时率→≥95%→10.00", "满意度→≥90%→5.00"), text(canvas));
	}

	@Test
	void aHeadAtTheEndOfAPageHasItsRowsOnTheNext() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 80, "单位").at(140, 80, "项目").at(230, 80, "总计").at(330, 80, "本年收入").at(430, 80, "结转").page();
		canvas.at(140, 780, "甲项目").right(260, 780, "5.00").right(370, 780, "5.00");
		canvas.at(140, 760, "乙项目").right(260, 760, "6.00").right(370, 760, "6.00");
		assertEquals(List.of("单位→项目→总计→本年收入→结转", "→甲项目→5.00→5.00→", "→乙项目→6.00→6.00→"), text(canvas));
	}

	@Test
	void anAmountAtTheSideOfItsColumnStandsBelowTheHeadInItsMiddle() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(100, 700, "科目").at(240, 700, "合计").at(360, 700, "基本").at(480, 700, "项目");
		canvas.at(105, 686, "栏次").at(247, 686, "1").at(367, 686, "2").at(487, 686, "3");
		canvas.at(60, 672, "教育").right(300, 672, "3.00").right(420, 672, "1.00").right(540, 672, "2.00");
		canvas.at(60, 658, "卫生").right(300, 658, "4.00").right(540, 658, "4.00");
		assertEquals(List.of("科目→合计→基本→项目", "栏次→1→2→3", "教育→3.00→1.00→2.00", "卫生→4.00→→4.00"), text(canvas));
	}

	/** A line of a table without lines; blank cells stay out. */
	private static PdfCanvas words(PdfCanvas canvas, float y, String... cells) {
		float[] xs = { 60, 120, 200, 300, 340, 390 };
		for (int i = 0; i < cells.length; i++) {
			if (!cells[i].isEmpty()) {
				canvas.at(xs[i], y, cells[i]);
			}
		}
		return canvas;
	}

	@Test
	void linesThatAreNothingButRestsOfWordsAboveAreNoRowsThoughRowsAreAsNear() throws InputProblem {
		PdfCanvas canvas = words(new PdfCanvas(), 700, "一级", "二级", "三级", "符号", "目标", "分值");
		words(words(canvas, 688, "履职效", "整体工作完", "总体工作完", "=", "10", "3.30"), 676, "能", "成情况", "成率", "", "0", "");
		words(canvas, 664, "", "", "工作及时率", "=", "100", "3.30");
		words(words(canvas, 652, "基础管", "依法行政", "制度健全", "", "", "2.50"), 640, "理", "能力", "", "", "", "");
		words(canvas, 628, "运行成本", "成本控制成效情况", "三公经费变动情况", "<=", "100", "2.50");
		assertEquals(List.of("一级→二级→三级→符号→目标→分值", "履职效能→整体工作完成情况→总体工作完成率→=→100→3.30", "→→工作及时率→=→100→3.30",
				"基础管理→依法行政能力→制度健全→→→2.50", "运行成本→成本控制成效情况→三公经费变动情况→<=→100→2.50"), text(canvas).stream().map(line -> line.replace("10 0", "100")).toList());
	}

	@Test
	void theOrderOfDrawingTellsWhichLinesAreOfOneCell() throws InputProblem {
		// lines of a cell are as far apart as rows, and each number is broken as if it were two
		PdfCanvas canvas = new PdfCanvas().at(60, 720, "指标").at(150, 720, "目标").at(200, 720, "单位").at(250, 720, "得分");
		for (int y = 708; y > 600; y -= 24) {
			canvas.at(60, y, "满意度").at(150, y, "10").at(155, y - 12, "0").at(200, y, "%").at(250, y, "7").at(250, y - 12, "5");
			canvas.at(60, y - 24, "及时").at(150, y - 24, "1").at(200, y - 24, "天").at(250, y - 24, "2");
			y -= 12;
		}
		List<String> text = text(canvas);
		assertEquals(List.of("指标→目标→单位→得分", "满意度→100→%→75", "及时→1→天→2", "满意度→100→%→75", "及时→1→天→2", "满意度→100→%→75", "及时→1→天→2"), text);
	}

	@Test
	void aTableThatWasDrawnColumnByColumnHasItsRows() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas();
		for (int x = 0; x < 4; x++) {
			for (int y = 0; y < 5; y++) {
				canvas = x == 0 ? canvas.at(60, 700 - 15 * y, "第" + "一二三四五".charAt(y) + "行") : canvas.right(120 + 60 * x, 700 - 15 * y, y + "." + x + "0");
			}
		}
		assertEquals(List.of("第一行→0.10→0.20→0.30", "第二行→1.10→1.20→1.30", "第三行→2.10→2.20→2.30", "第四行→3.10→3.20→3.30", "第五行→4.10→4.20→4.30"), text(canvas));
	}

	@Test
	void whatWasNotDrawnInOneGoIsNotOneWord() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 720, "指标").at(150, 720, "分").at(150, 709, "值").at(166, 720, "得").at(166, 709, "分").at(185, 720, "说明");
		for (int y = 690; y > 640; y -= 20) {
			canvas.at(60, y, "满意度测").at(60, y - 10, "评").at(150, y, "8").at(166, y, "7").at(185, y, "见附件");
		}
		assertEquals("指标→分值→得分→说明", text(canvas).getFirst());
	}

	@Test
	void aRowWithoutLinesThatThePageEndBreaksIsPutTogether() throws InputProblem {
		PdfCanvas canvas = words(new PdfCanvas(), 120, "编码", "名称", "内容", "", "金额");
		words(canvas, 100, "2080501", "行政单位", "离退休", "", "12.50");
		words(canvas, 80, "2080505", "缴费支出", "养老保险", "", "8.00");
		words(canvas, 60, "208059", "其他行政", "其他支出", "", "3.00");
		words(words(canvas.at(200, 20, "12").page(), 780, "9", "事业支出", ""), 760, "2100101", "卫生健康", "", "", "5.00");
		assertEquals(List.of("编码→名称→内容→金额", "2080501→行政单位→离退休→12.50", "2080505→缴费支出→养老保险→8.00", "208059 9→其他行政事业支出→其他支出→3.00", "12",
				"2100101→卫生健康→→5.00"), text(canvas).stream().map(line -> line.replace("2080599", "208059 9")).toList());
	}

	@Test
	void aRowOfTheNextPageIsNoRestOfTheLastOne() throws InputProblem {
		PdfCanvas canvas = words(new PdfCanvas(), 120, "编码", "名称", "内容", "", "金额");
		words(canvas, 100, "2080501", "行政单位", "离退休", "", "12.50");
		words(canvas, 80, "2080505", "缴费支出", "养老保险", "", "8.00");
		words(canvas, 60, "2080506", "其他行政", "其他支出", "", "3.00");
		// the next row is higher than one line: its label begins above its code and goes on beside it
		words(words(words(canvas.page(), 780, "", "卫生健康", ""), 768, "2100101", "行政管理", "", "", "5.00"), 756, "", "事务", "");
		List<String> text = text(canvas);
		assertTrue(text.contains("2080506→其他行政→其他支出→3.00"), text.toString());
		assertTrue(String.join("", text.subList(4, text.size())).contains("卫生健康"), text.toString());
	}

	@Test
	void numbersAndWordsThatAreHardlyApartAreCells() throws InputProblem {
		// between the amounts of a row there are four tenths of an em
		PdfCanvas canvas = new PdfCanvas().at(60, 720, "单位名称").at(99.6f, 720, "年初数").at(139.2f, 720, "调整数").at(169.8f, 720, "年末");
		for (int y = 705; y > 650; y -= 15) {
			canvas.at(60, y, "县直各所").right(135.6f, y, "1,500.00").right(166.2f, y, y + ".25").right(187.8f, y, "8.00");
		}
		List<String> text = text(canvas);
		assertEquals(List.of("单位名称→年初数→调整数→年末", "县直各所→1,500.00→705.25→8.00", "县直各所→1,500.00→690.25→8.00", "县直各所→1,500.00→675.25→8.00", "县直各所→1,500.00→660.25→8.00"), text);
	}

	@Test
	void numbersInATextAreNotApartThoughProgramsLeaveRoomBesideThem() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas();
		for (int y = 700; y > 640; y -= 18) {
			canvas.at(60, y, "截至").at(80.25f, y, "12").at(91.5f, y, "月底，上述站所合计开支").at(192.75f, y, "305.20").at(222, y, "万元，同口径减少").at(296.25f, y, "18.6").at(316.5f, y, "万元。");
		}
		assertTrue(text(canvas).stream().noneMatch(line -> line.contains("→")), text(canvas).toString());
	}
}
