// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.quantity.Blank;
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

/** A figure as its form prescribes it: kind, content and caption, drawn from the facts. */
public final class RequiredFigure implements ChartProvider {

	private final FigureForm form;

	/** The figure of a form. */
	public RequiredFigure(FigureForm form) {
		this.form = form;
	}

	@Override
	public String id() {
		return form.number().isEmpty() ? form.name() : form.number();
	}

	@Override
	public Message label() {
		String caption = form.number().isEmpty() ? form.title() : form.number() + "：" + form.title();
		return new Message(caption, caption);
	}

	/** What the form prescribes. */
	public FigureForm form() {
		return form;
	}

	/** A bar or slice before its unit is known. */
	private record Draft(String label, Amount amount) {
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		DocumentSnapshot document = request.document();
		FormYear meaning = document.meaning().orElse(null);
		if (meaning == null) {
			return new NothingToShow(new Message("文档没有可用的格式。", "The document has no usable form."));
		}
		List<Draft> drafts = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		for (FigureForm.Value value : form.values()) {
			String label = filled(value.label(), document.header().year());
			amount(meaning.resolve(value.expression()), request).ifPresentOrElse(amount -> drafts.add(new Draft(label, amount)), () -> missing.add(label));
		}
		if (drafts.isEmpty() || kind() == ChartKind.PIE && drafts.stream().noneMatch(draft -> draft.amount.value().signum() > 0)) {
			return new NothingToShow(drafts.isEmpty()
					? Message.of("{0}要画的数文档都没有报告：{1}。", "The document reports none of the numbers of {0}: {1}.", id(), ChartWords.few(missing))
					: Message.of("{0}要画的数都是零或空白，画不成饼状图。", "All numbers of {0} are zero or blank, so there is no pie.", id()));
		}
		return chart(request, document, drafts, missing);
	}

	private static String filled(String label, int year) {
		return label.replace("{年度}", String.valueOf(year)).replace("{上年}", String.valueOf(year - 1));
	}

	private static Optional<Amount> amount(Expr expression, ChartRequest request) {
		ChartFacts facts = ChartFacts.of(request);
		if (expression instanceof Expr.Fact fact) {
			return facts.known(request.evaluator().bind(fact));
		}
		if (!(request.evaluator().evaluate(expression) instanceof Result.Value value)) {
			return Optional.empty();
		}
		List<FactKey> keys = Evaluator.facts(expression).stream().map(request.evaluator()::bind).toList();
		Set<Place> places = new LinkedHashSet<>();
		keys.forEach(key -> facts.known(key).ifPresent(amount -> places.addAll(amount.places())));
		boolean implied = keys.stream().anyMatch(key -> facts.known(key).filter(amount -> amount.origin() == Amount.Origin.IMPLIED).isPresent());
		return Optional.of(new Amount(value.value(), value.interval(), value.halfUnit(), value.kind(),
				value.value().signum() == 0 ? Blank.ZERO : null, implied ? Amount.Origin.IMPLIED : keys.size() == 1 ? Amount.Origin.REPORTED : Amount.Origin.SUMMED,
				true, List.copyOf(places)));
	}

	/** The kind of chart that a prescribed word stands for; upright bars for a word that is not known. */
	public ChartKind kind() {
		String word = form.chart();
		if (word.contains("饼") || word.contains("环")) {
			return ChartKind.PIE;
		}
		if (word.contains("折线")) {
			return ChartKind.LINES;
		}
		if (word.contains("条形")) {
			return ChartKind.LYING_BARS;
		}
		return word.contains("堆") ? ChartKind.STACKED_BARS : ChartKind.BARS;
	}

	private ChartAnswer chart(ChartRequest request, DocumentSnapshot document, List<Draft> drafts, List<String> missing) {
		boolean money = drafts.stream().allMatch(draft -> draft.amount.kind().equals(Units.MONEY));
		AmountUnit unit = money ? AmountUnit.money(request, drafts.stream().map(Draft::amount).toList()) : AmountUnit.of(drafts.getFirst().amount.kind());
		boolean pie = kind() == ChartKind.PIE;
		List<Draft> shown = drafts.stream().filter(draft -> !pie || draft.amount.value().signum() >= 0).toList();
		Points points = new Points(unit, pie ? Amount.sum(shown.stream().map(Draft::amount).toList()) : null);
		List<Message> notes = new ArrayList<>();
		if (!missing.isEmpty()) {
			notes.add(Message.of("文档没有报告，未画：{0}。", "Not reported and left out: {0}.", ChartWords.few(missing)));
		}
		if (shown.size() < drafts.size()) {
			notes.add(Message.of("负数画不成饼，未画：{0}。", "Negative numbers have no slice and are left out: {0}.",
					ChartWords.few(drafts.stream().filter(draft -> !shown.contains(draft)).map(Draft::label).toList())));
		}
		List<String> implied = drafts.stream().filter(draft -> draft.amount.origin() == Amount.Origin.IMPLIED).map(Draft::label).toList();
		if (!implied.isEmpty()) {
			notes.add(Message.of("由文字中的数推算：{0}。", "Worked out from numbers in the text: {0}.", ChartWords.few(implied)));
		}
		List<ChartPoint> drawn = shown.stream().map(draft -> points.of(draft.label, draft.label, draft.amount)).toList();
		return new ChartModel(id(), kind(), label(), new ChartAxis(new Message("项目", "Item"), ""),
				new ChartAxis(new Message(money ? "金额" : "数值", money ? "Amount" : "Value"), unit.name()),
				List.of(new ChartSeries(form.name(), new Message(form.title(), form.title()), drawn)), notes);
	}
}
