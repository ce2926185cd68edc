// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;

/** Tables without lines in PDF files go on over the end of a page. */
class PageEndsTest {

	private static final float[] XS = { 60, 88, 230, 290 };

	private static List<String> text(PdfCanvas canvas) throws InputProblem {
		return Reads.text("a.pdf", canvas.file());
	}

	/** A row with a code, a label and two amounts; blank cells stay out. */
	private static PdfCanvas row(PdfCanvas canvas, float y, String... cells) {
		for (int i = 0; i < cells.length; i++) {
			if (!cells[i].isEmpty()) {
				canvas = i < 2 ? canvas.at(XS[i], y, cells[i]) : canvas.right(XS[i] + 40, y, cells[i]);
			}
		}
		return canvas;
	}

	private static PdfCanvas begun() {
		PdfCanvas canvas = row(new PdfCanvas(), 100, "编码", "名称", "预算数", "决算数");
		row(canvas, 85, "30101", "基本工资", "120.00", "118.50");
		row(canvas, 70, "30201", "其他办公用品及耗材购置", "4.00", "3.10");
		return row(canvas, 55, "30102", "津贴补贴", "36.00", "35.20");
	}

	@Test
	void rowsWithNothingButLabelsAtTheTopOfAPageAreOfTheTable() throws InputProblem {
		PdfCanvas canvas = begun().page();
		row(row(row(canvas, 780, "30202", "印刷品"), 765, "30203", "咨询服务"), 750, "30204", "手续费用", "1.00", "0.90");
		assertEquals(List.of("30202→印刷品→→", "30203→咨询服务→→", "30204→手续费用→1.00→0.90"), text(canvas).subList(4, 7));
	}

	@Test
	void aLabelAtTheTopOfAPageIsOfTheTableThatGoesOn() throws InputProblem {
		PdfCanvas canvas = begun().at(300, 20, "4").page().at(60, 810, "某年度公开文本");
		row(row(canvas, 780, "", "印刷品"), 765, "30204", "手续费用", "1.00", "0.90");
		List<String> text = text(canvas);
		assertEquals(List.of("→印刷品→→", "30204→手续费用→1.00→0.90"), text.subList(text.size() - 2, text.size()));
	}

	@Test
	void theTitleOfAnotherTableIsNoLabel() throws InputProblem {
		PdfCanvas canvas = begun().page();
		row(canvas.at(60, 780, "政府采购表").at(60, 765, "单位：万元"), 750, "编码", "名称", "预算数", "决算数");
		row(row(canvas, 735, "30204", "手续费用", "1.00", "0.90"), 720, "30205", "水费", "1.20", "1.10");
		List<String> text = text(canvas);
		assertTrue(text.containsAll(List.of("政府采购表", "单位：万元", "编码→名称→预算数→决算数")), text.toString());
	}

	@Test
	void aLabelThatIsTheOnlyRowBelowTheRestOfAHeadIsARow() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 80, "项目名称").at(60, 66, "（全称）").at(150, 80, "总额").at(220, 73, "其中").page();
		canvas.at(220, 780, "工程").at(290, 780, "货物").at(360, 780, "服务").at(69, 764, "合计").at(60, 720, "另有说明。");
		assertEquals(List.of("项目名称（全称）→总额→其中", "→→工程→货物→服务", "合计→→→→", "另有说明。"), text(canvas));
	}

	@Test
	void aLabelBelowTheHeadIsARowWhereNoTextBegins() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 700, "编码").at(150, 700, "采购品目名称").at(260, 700, "总额").at(330, 700, "其中");
		canvas.at(330, 688, "货物").at(390, 688, "服务").at(168, 672, "合计").at(60, 640, "另有说明。");
		assertTrue(text(canvas).contains("→合计→→→"), text(canvas).toString());
	}

	@Test
	void whatIsBrokenAtDifferentHeightsIsOneRow() throws InputProblem {
		// cells stand in the middle of what the row has on each of the two pages
		PdfCanvas canvas = new PdfCanvas().at(60, 100, "指标").at(150, 100, "目标").at(200, 100, "得分").at(250, 100, "说明");
		canvas.at(60, 84, "完成率").at(150, 90, "10").at(150, 79, "0%").at(200, 84, "15").at(250, 84, "无");
		canvas.at(60, 62, "及时发放到位").at(60, 51, "的资金比率（").at(150, 57, "10").at(200, 57, "1").at(250, 57, "按月").page();
		canvas.at(60, 786, "含补发）").at(150, 780, "0%").at(200, 783, "5").at(60, 760, "满意度").at(150, 760, "90").at(200, 760, "20").at(250, 760, "无");
		assertEquals(List.of("指标→目标→得分→说明", "完成率→100%→15→无", "及时发放到位的资金比率（含补发）→100%→15→按月", "满意度→90→20→无"), text(canvas));
	}

	@Test
	void theTableNumberAtTheTopOfAPageIsNoRestOfARow() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 100, "单位").at(100, 100, "总额").at(150, 100, "其中");
		for (int y = 85; y > 50; y -= 33) {
			canvas.at(60, y, "县公路").at(60, y - 11, "养护中").at(60, y - 22, "心各站").right(130, y - 11, "12.00").right(180, y - 11, "9.00");
		}
		canvas.page().at(60, 800, "支出总表").at(60, 785, "表3").at(60, 770, "单位：万元");
		List<String> text = text(canvas);
		assertTrue(text.containsAll(List.of("支出总表", "表3")), text.toString());
	}

	@Test
	void aColumnWithNothingButItsHeadOnThePageBeforeKeepsItsPlace() throws InputProblem {
		PdfCanvas canvas = new PdfCanvas().at(60, 80, "功能编码").at(150, 80, "名称").at(230, 80, "总额").at(290, 80, "拨款").at(350, 80, "事业").at(410, 80, "其他");
		canvas.at(60, 60, "合计").right(260, 60, "9.50").right(320, 60, "8.00").right(440, 60, "1.50").page();
		for (int y = 780; y > 740; y -= 15) {
			canvas.at(60, y, "20" + y).at(104, y, "乡镇站").right(260, y, "3.00").right(320, y, "2.00").right(440, y, "1.00");
		}
		assertEquals(List.of("功能编码→名称→总额→拨款→事业→其他", "合计→→9.50→8.00→→1.50", "20780→乡镇站→3.00→2.00→→1.00", "20765→乡镇站→3.00→2.00→→1.00", "20750→乡镇站→3.00→2.00→→1.00"), text(canvas));
	}

	@Test
	void aCodeWithItsLabelAtTheEndOfATableIsARow() throws InputProblem {
		PdfCanvas canvas = begun();
		row(canvas, 40, "30202", "印刷品");
		assertEquals("30202→印刷品→→", text(canvas).getLast());
	}

	@Test
	void theNumberOfATableBetweenTwoIsNoRow() throws InputProblem {
		PdfCanvas canvas = row(row(new PdfCanvas(), 700, "编码", "名称", "预算数", "决算数"), 685, "30101", "基本工资", "120.00", "118.50");
		canvas.at(60, 670, "公开07表");
		row(row(canvas, 655, "编码", "名称", "预算数", "决算数"), 640, "30204", "手续费用", "1.00", "0.90");
		assertTrue(text(canvas).contains("公开07表"), text(canvas).toString());
	}
}
