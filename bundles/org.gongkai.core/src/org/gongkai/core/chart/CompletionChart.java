// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.core.fact.Place;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartAxis;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartReference;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.spi.chart.NothingToShow;
import org.gongkai.core.text.Message;

/** How much of its budget was used: of the elements, the public expenses and the functions, against 100 %. */
public final class CompletionChart implements ChartProvider {

	@Override
	public String id() {
		return "completion";
	}

	@Override
	public Message label() {
		return new Message("预算完成率", "Use of the budget");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		ChartFacts facts = ChartFacts.of(request);
		BudgetPairs known = new BudgetPairs(facts);
		Map<String, BudgetPairs.Pair> pairs = new LinkedHashMap<>();
		known.headlines().forEach(pair -> pairs.putIfAbsent(pair.name(), pair));
		known.publicExpenses().forEach(pair -> pairs.putIfAbsent(pair.name(), pair));
		known.functions().forEach(pair -> pairs.putIfAbsent(pair.name(), pair));
		List<ChartPoint> points = new ArrayList<>();
		List<String> undefined = new ArrayList<>();
		for (BudgetPairs.Pair pair : pairs.values()) {
			if (pair.budget().value().signum() <= 0) {
				undefined.add(pair.name());
			} else {
				points.add(rate(pair.name(), pair.actual(), pair.budget(), pair.adjusted() != null ? ChartFacts.ADJUSTED : ChartFacts.BUDGET, request));
			}
		}
		if (points.isEmpty()) {
			return new NothingToShow(undefined.isEmpty()
					? new Message("文档没有同时报告预算数和决算数，所以没有完成率。", "The document reports no budget beside final accounts, so there is no rate.")
					: Message.of("预算数都为零，完成率没有意义：{0}。", "The budgets are zero, so a rate has no meaning: {0}.", ChartWords.few(undefined)));
		}
		Message title = facts.year() == 0 ? label() : Message.of("{0}年{1}", "{1}, {0}", facts.year(), label());
		return model(id(), title, points, undefined);
	}

	/** A chart of rates against 100 %. */
	static ChartModel model(String id, Message title, List<ChartPoint> points, List<String> undefined) {
		List<Message> notes = new ArrayList<>();
		if (!undefined.isEmpty()) {
			notes.add(Message.of("预算为零，完成率没有意义，未画：{0}。", "Left out because a rate on a budget of zero has no meaning: {0}.",
					ChartWords.few(undefined)));
		}
		Message rate = new Message("完成率", "Rate");
		return new ChartModel(id, ChartKind.LYING_BARS, title, new ChartAxis(new Message("项目", "Item"), ""), new ChartAxis(rate, "%"),
				List.of(new ChartSeries("完成率", rate, points)),
				List.of(new ChartReference(BigDecimal.valueOf(100), new Message("100%", "100%"))), notes);
	}

	/** A rate with what it is made of. */
	static ChartPoint rate(String name, Amount actual, Amount budget, String stage, ChartRequest request) {
		BigDecimal rate = Change.rate(actual.value(), budget.value());
		AmountUnit unit = AmountUnit.ofDocument(request);
		List<Place> places = new ArrayList<>(actual.places());
		places.addAll(budget.places());
		Message remark = Message.of("{0} {1}{3}，决算 {2}{3}", "{4} {1} {3}, final accounts {2} {3}", stage, words(unit, budget), words(unit, actual),
				unit.name(), ChartWords.official(stage));
		return new ChartPoint(name, name, rate, AmountUnit.grouped(rate, 2), null,
				rate.signum() == 0 ? Blank.ZERO : null, remark, List.of(), places);
	}

	private static String words(AmountUnit unit, Amount amount) {
		String shown = unit.shown(amount);
		return shown.isEmpty() ? "0" : shown;
	}
}
