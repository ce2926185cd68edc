// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartAxis;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.spi.chart.NothingToShow;
import org.gongkai.core.text.Message;

/** Expenditure of the year by class of the functional classification (类), the greatest first. */
public final class ExpenditureByClassChart implements ChartProvider {

	private static final String SUBJECT = "功能科目";
	private static final int CLASS_DIGITS = 3;

	@Override
	public String id() {
		return "example.expenditure-by-class";
	}

	@Override
	public Message label() {
		return new Message("各类支出", "Expenditure by class");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		DocumentSnapshot document = request.document();
		String unit = request.unit().isEmpty() ? document.header().unit() : request.unit();
		List<ChartPoint> points = new ArrayList<>();
		FactSpace facts = document.facts();
		for (FactKey key : facts.keys()) {
			if (isExpenditureOfClass(key)) {
				// The value of a fact is in 元, whatever unit it is printed in.
				facts.value(key).map(value -> Units.of(unit).fromBase(value.value())).filter(value -> value.signum() != 0)
						.ifPresent(value -> points.add(point(key, value, facts.reports(key))));
			}
		}
		if (points.isEmpty()) {
			return new NothingToShow(new Message("文档没有按类报告支出。", "The document reports no expenditure by class."));
		}
		points.sort(Comparator.comparing(ChartPoint::value).reversed());
		Message title = Message.of("{0}年度各类支出", "Expenditure by class, {0}", document.header().year());
		ChartAxis classes = new ChartAxis(new Message("功能分类（类）", "Class of the functional classification"), "");
		ChartAxis amounts = new ChartAxis(new Message("支出", "Expenditure"), unit);
		return new ChartModel(id(), ChartKind.LYING_BARS, title, classes, amounts,
				List.of(new ChartSeries("支出", amounts.title(), points)), List.of());
	}

	/** Expenditure in the final accounts of one class, of whatever fund and nature. */
	private static boolean isExpenditureOfClass(FactKey key) {
		return key.get("要素").equals("支出") && key.get(FactKey.STAGE).equals("决算") && key.get(SUBJECT).length() == CLASS_DIGITS
				&& Set.of("要素", FactKey.STAGE, SUBJECT, FactKey.YEAR).containsAll(key.dimensions());
	}

	private static ChartPoint point(FactKey key, BigDecimal value, List<Report> reports) {
		List<Place> places = reports.stream().map(Report::place).toList();
		String name = places.stream().map(Place::rowLabel).filter(label -> !label.isEmpty()).findFirst().orElse(key.get(SUBJECT));
		return new ChartPoint(name, value, value.toPlainString(), places);
	}
}
