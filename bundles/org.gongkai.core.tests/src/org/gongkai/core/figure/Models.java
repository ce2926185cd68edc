// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.quantity.Blank;
import org.gongkai.core.spi.chart.ChartAxis;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartReference;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.text.Message;

/** Invented chart models that are hard to lay out. */
final class Models {

	private static final String LONG = "其他人力资源和社会保障管理事务及相关公共就业服务和职业技能鉴定机构支出（含上年结转、专项补助及其他未归类项目经费）";

	private Models() {
	}

	/** A chart of every kind with some categories of long names. */
	static ChartModel of(ChartKind kind, int categories, int series) {
		List<ChartSeries> all = new ArrayList<>();
		for (int s = 0; s < series; s++) {
			List<ChartPoint> points = new ArrayList<>();
			for (int i = 0; i < categories; i++) {
				// The first is blank, the second zero, and of several series every fifth value is missing.
				if (series == 1 || (i + s) % 5 != 4) {
					points.add(point(i, i == 0 ? BigDecimal.ZERO : i == 1 ? BigDecimal.ZERO : value(i, s), i == 0 ? Blank.EMPTY : i == 1 ? Blank.ZERO : null));
				}
			}
			all.add(new ChartSeries("s" + s, name("某市某区人力资源和社会保障事务服务中心" + s), points));
		}
		List<ChartReference> references = kind == ChartKind.LYING_BARS || kind == ChartKind.BARS
				? List.of(new ChartReference(new BigDecimal("60000"), name("参考线")))
				: List.of();
		return new ChartModel("m", kind, name("2024年度一般公共预算财政拨款支出决算按功能分类的结构及与上年相比的变动情况（单位：万元，含所属各单位）"),
				new ChartAxis(name("功能分类科目"), ""), new ChartAxis(name("支出金额"), "万元"), all, references,
				List.of(name("注：" + LONG + LONG + LONG), name("来源：某局2024年部门决算")));
	}

	private static BigDecimal value(int category, int series) {
		return new BigDecimal("123456.78").divideToIntegralValue(BigDecimal.valueOf(1L + category * (long) category)).add(BigDecimal.valueOf(series * 37L));
	}

	private static ChartPoint point(int number, BigDecimal value, Blank blank) {
		String category = number % 3 == 2 ? "住房保障支出" + number : number + LONG.substring(number % 7);
		List<ChartPoint> parts = value.signum() <= 0 ? List.of()
				: List.of(part(number + "a", value.multiply(new BigDecimal("0.7"))), part(number + "b", value.multiply(new BigDecimal("0.3"))));
		return new ChartPoint("p" + number, category, value, blank == Blank.EMPTY ? "" : value.toPlainString(), new BigDecimal("0.1234"), blank, null, parts,
				List.of());
	}

	private static ChartPoint part(String id, BigDecimal value) {
		return new ChartPoint(id, "明细" + id + LONG, value, value.toPlainString(), null, null, null, List.of(), List.of());
	}

	static Message name(String text) {
		return new Message(text, text);
	}
}
