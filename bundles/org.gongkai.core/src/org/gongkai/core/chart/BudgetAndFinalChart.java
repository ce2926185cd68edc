// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

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

/** What was budgeted at first and in the end, and what was spent. */
public final class BudgetAndFinalChart implements ChartProvider {

	private static final int MOST = 12;
	private static final int FEW = 2;

	@Override
	public String id() {
		return "budget-and-final";
	}

	@Override
	public Message label() {
		return new Message("预算与决算", "Budget and final accounts");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		ChartFacts facts = ChartFacts.of(request);
		BudgetPairs known = new BudgetPairs(facts);
		List<BudgetPairs.Pair> pairs = known.headlines();
		if (pairs.size() < FEW) {
			List<BudgetPairs.Pair> functions = known.functions().stream()
					.sorted(Comparator.comparing((BudgetPairs.Pair pair) -> pair.budget().value()).reversed()).toList();
			pairs = functions.size() < FEW ? known.publicExpenses() : functions;
		}
		if (pairs.isEmpty()) {
			return new NothingToShow(facts.stage().equals(ChartFacts.BUDGET)
					? new Message("这是预算，没有决算数可比。请再选同一部门同一年度的决算。",
							"This is a budget without final accounts to compare; choose the final accounts of the same department and year too.")
					: new Message("文档没有同时报告预算数和决算数，所以没有可比的数。请再选同一部门的预算。",
							"The document reports no budget beside final accounts; choose the budget of the same department too."));
		}
		return chart(request, facts, pairs);
	}

	private ChartAnswer chart(ChartRequest request, ChartFacts facts, List<BudgetPairs.Pair> all) {
		List<BudgetPairs.Pair> pairs = all.subList(0, Math.min(MOST, all.size()));
		AmountUnit unit = AmountUnit.money(request, pairs.stream().flatMap(pair -> Stream.of(pair.initial(), pair.adjusted(), pair.actual()))
				.filter(Objects::nonNull).toList());
		List<ChartSeries> series = new ArrayList<>();
		add(series, ChartFacts.BUDGET, pairs, unit, BudgetPairs.Pair::initial);
		add(series, ChartFacts.ADJUSTED, pairs, unit, BudgetPairs.Pair::adjusted);
		add(series, ChartFacts.ACTUAL, pairs, unit, BudgetPairs.Pair::actual);
		List<Message> notes = new ArrayList<>();
		if (all.size() > pairs.size()) {
			notes.add(Message.of("另有 {0} 项未画。", "{0} more are left out.", all.size() - pairs.size()));
		}
		List<String> implied = pairs.stream().filter(BudgetPairs.Pair::isImplied).map(BudgetPairs.Pair::name).toList();
		if (!implied.isEmpty()) {
			notes.add(Message.of("预算数由文字中的完成率或差额推算：{0}。", "Budgets worked out from rates or differences in the text: {0}.", ChartWords.few(implied)));
		}
		Message title = facts.year() == 0 ? label() : Message.of("{0}年{1}", "{1}, {0}", facts.year(), label());
		return new ChartModel(id(), ChartKind.LYING_BARS, title, new ChartAxis(new Message("项目", "Item"), ""),
				new ChartAxis(new Message("金额", "Amount"), unit.name()), series, notes);
	}

	private static void add(List<ChartSeries> series, String stage, List<BudgetPairs.Pair> pairs, AmountUnit unit,
			Function<BudgetPairs.Pair, Amount> of) {
		Points points = new Points(unit, null);
		List<ChartPoint> found = pairs.stream().filter(pair -> of.apply(pair) != null)
				.map(pair -> points.of(pair.name(), pair.name(), of.apply(pair))).toList();
		if (!found.isEmpty()) {
			series.add(new ChartSeries(stage, ChartWords.official(stage), found));
		}
	}
}
