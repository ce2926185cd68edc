// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.exchange.text.evaluation.Readings.Read;
import org.junit.jupiter.api.Test;

/** Merged cells arrive twice, once, or together with their label; the sums say which reading is right. */
class MergedCellsTest {

	private static final String FUNDS = """
			项目名称→→湿地修复→→→→→→→
			主管部门→→云山县林业局→→→实施单位 云山县湿地中心→→→→
			项目资金（万元）→→年初预算数→→全年预算数→→全年执行数→分值→执行率 %→得分
			→年度资金总额（万元）：→50→50→40→40→10→80→8
			→政府性预算资金→50→50→40→40→-→80→-
			""";
	private static final String REST = """
			→情况说明→→→分值→得分→存在问题和改进措施→→→
			资金管理情况→安排科学性→按规定论证→→5→5→无→→→
			→拨付合规性→按规定拨付→→5→5→无→→→
			→使用规范性→按规定使用→→5→5→无→→→
			→预算绩效管理情况→按规定管理→→5→5→无→→→
			→一级指标→二级指标→三级指标→年度指标值→实际完成值→分值→得分→偏差度 %→偏差原因分析及改进措施
			绩效指标→产出指标→数量指标→修复面积→≥100亩→100亩→40→40→0.00%→
			→效益指标→社会效益指标→带动就业→及时→100%→100%→25→25→0.00%→
			→满意度指标→服务对象满意度→村民满意度→≥90%→95%→5→5→0.00%→
			总分→→→→→→100→98→→
			""";

	private static Read read(String text) {
		return Readings.of("河南决算", "项目自评", text);
	}

	@Test
	void theSumsSayWhichOfTwoEqualNumbersIsDoubled() {
		Read read = read(FUNDS + REST);
		assertEquals(List.of("年度资金总额（万元）：|50|50|40|10|80|8", "政府性预算资金|50|50|40|-|80|-"), read.rows("项目资金"));
		assertTrue(read.table().certified(), read.table().doubts().toString());
	}

	@Test
	void aWordingPrintedTwiceIsTakenOnce() {
		assertEquals("效益指标|社会效益指标|带动就业|及时|100%|25|25|0.00%", read(FUNDS + REST).rows("项目指标").get(1));
	}

	@Test
	void aLabelAndItsValueInOneCellAreTwo() {
		assertTrue(read(FUNDS + REST).rows("项目情况").contains("实施单位|云山县湿地中心"));
	}

	@Test
	void aTotalAmongIndicatorsIsARowOfItsOwn() {
		assertEquals(List.of("总分|100|98"), read(FUNDS + REST).rows("项目得分"));
	}

	@Test
	void withoutSumsNothingIsCertified() {
		Read read = read((FUNDS + REST).replace("总分→→→→→→100→98→→\n", "").replace("40→40→10→80→8", "40→40→10→→8").replace("→80→-", "→→-"));
		assertFalse(read.table().certified());
		assertFalse(read.table().doubts().isEmpty());
	}

	@Test
	void repeatedMergedCellsOfAGridAreTakenOnce() {
		Read read = read("""
				项目名称→项目名称→湿地修复→湿地修复→湿地修复
				主管部门→主管部门→云山县林业局→实施单位→云山县湿地中心
				年度总体目标→预期目标→预期目标→实际完成情况→实际完成情况
				年度总体目标→修复湿地→修复湿地→已修复→已修复
				""");
		assertEquals(List.of("项目名称|湿地修复", "主管部门|云山县林业局", "实施单位|云山县湿地中心"), read.rows("项目情况"));
		assertEquals(List.of("预期目标|修复湿地", "实际完成情况|已修复"), read.rows("项目目标"));
	}
}
