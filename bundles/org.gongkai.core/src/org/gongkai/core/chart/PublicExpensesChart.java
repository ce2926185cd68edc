// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.DimensionTree;
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

/** The three public expenses: last year where it is known, the budgets, and what was spent. */
public final class PublicExpensesChart implements ChartProvider {

	/** The official item that the three are parts of. */
	static final String ITEM = "三公经费";

	@Override
	public String id() {
		return "public-expenses";
	}

	@Override
	public Message label() {
		return new Message("“三公”经费", "Three public expenses");
	}

	/** A series before its unit is known. */
	private record Draft(String id, Message label, Map<String, Amount> amounts) {
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		ChartFacts facts = ChartFacts.of(request);
		DimensionTree items = facts.dimension(FactKey.ITEM).filter(tree -> tree.contains(ITEM)).orElse(null);
		if (items == null) {
			return new NothingToShow(new Message("文档没有可用的格式，或格式里没有“三公”经费。", "The document has no usable form, or its form has no 三公经费."));
		}
		List<Draft> drafts = new ArrayList<>();
		for (String stage : List.of(ChartFacts.ACTUAL, ChartFacts.BUDGET, ChartFacts.ADJUSTED)) {
			scope(facts, items, stage).ifPresent(scope -> drafts(facts, items, scope, drafts));
			if (!drafts.isEmpty()) {
				break;
			}
		}
		if (drafts.stream().flatMap(draft -> draft.amounts.values().stream()).allMatch(Amount::isNothing)) {
			return new NothingToShow(drafts.isEmpty()
					? new Message("文档没有报告不为零的“三公”经费；填好“三公”经费表后再看。", "The document reports no 三公经费 other than zero; fill in its table.")
					: new Message("文档报告的“三公”经费都是零或空白。", "All 三公经费 of the document are zero or blank."));
		}
		return chart(request, facts, items, drafts);
	}

	private static Optional<FactKey> scope(ChartFacts facts, DimensionTree items, String stage) {
		FactKey base = facts.atYear(FactKey.WHOLE.with(ChartFacts.ELEMENT, "支出").with(FactKey.STAGE, stage), 0);
		return Slice.of(facts, base, FactKey.ITEM, item -> item.equals(ITEM) || items.isBelow(item, ITEM)).map(Slice::whole);
	}

	private static void drafts(ChartFacts facts, DimensionTree items, FactKey scope, List<Draft> into) {
		int year = facts.year();
		if (year > 0) {
			Message last = Message.of("{0}年{1}", "{1}, {0}", year - 1, ChartWords.official(ChartFacts.ACTUAL));
			draft(facts, items, "上年", last, key -> facts.atYear(key, -1), scope.with(FactKey.STAGE, ChartFacts.ACTUAL), into);
		}
		for (String stage : List.of(ChartFacts.BUDGET, ChartFacts.ADJUSTED, ChartFacts.ACTUAL)) {
			Message label = year == 0 ? ChartWords.official(stage) : Message.of("{0}年{1}", "{1}, {0}", year, ChartWords.official(stage));
			draft(facts, items, stage, label, UnaryOperator.identity(), scope.with(FactKey.STAGE, stage), into);
		}
	}

	private static void draft(ChartFacts facts, DimensionTree items, String id, Message label, UnaryOperator<FactKey> when, FactKey scope,
			List<Draft> into) {
		Map<String, Amount> amounts = items.members().stream().filter(item -> item.equals(ITEM) || items.isBelow(item, ITEM))
				.filter(item -> facts.known(when.apply(scope.with(FactKey.ITEM, item))).isPresent())
				.collect(Collectors.toMap(item -> item, item -> facts.known(when.apply(scope.with(FactKey.ITEM, item))).orElseThrow()));
		if (!amounts.isEmpty()) {
			into.add(new Draft(id, label, amounts));
		}
	}

	private ChartAnswer chart(ChartRequest request, ChartFacts facts, DimensionTree items, List<Draft> drafts) {
		AmountUnit unit = AmountUnit.money(request, drafts.stream().flatMap(draft -> draft.amounts.values().stream()).toList());
		List<String> shown = new ArrayList<>(List.of(ITEM));
		shown.addAll(items.children(ITEM));
		List<ChartSeries> series = new ArrayList<>();
		for (Draft draft : drafts) {
			Points points = new Points(unit, draft.amounts.get(ITEM));
			List<ChartPoint> found = shown.stream().filter(draft.amounts::containsKey)
					.map(item -> point(item, draft, items, points, item.equals(ITEM))).toList();
			series.add(new ChartSeries(draft.id, draft.label, found));
		}
		List<Message> notes = drafts.stream().flatMap(draft -> draft.amounts.values().stream()).anyMatch(amount -> amount.origin() == Amount.Origin.IMPLIED)
				? List.of(new Message("部分数由文字中的增减或完成率推算。", "Some numbers are worked out from changes or rates given in the text."))
				: List.of();
		Message title = facts.year() == 0 ? label() : Message.of("{0}年{1}", "{1}, {0}", facts.year(), label());
		return new ChartModel(id(), ChartKind.BARS, title, new ChartAxis(new Message("项目", "Item"), ""),
				new ChartAxis(new Message("金额", "Amount"), unit.name()), series, notes);
	}

	private static ChartPoint point(String item, Draft draft, DimensionTree items, Points points, boolean top) {
		List<ChartPoint> parts = top ? List.of() : items.children(item).stream().filter(draft.amounts::containsKey)
				.map(part -> point(part, draft, items, points, false)).toList();
		return points.of(item, top ? "合计" : item, draft.amounts.get(item), null, parts);
	}
}
