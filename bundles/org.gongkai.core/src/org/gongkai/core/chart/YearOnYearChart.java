// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongkai.core.fact.FactKey;
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

/**
 * Last year and this: what last year's document reports, and where it is not at hand, what a change given in the text
 * implies.
 */
public final class YearOnYearChart implements ChartProvider {

	private static final int MOST = 10;

	@Override
	public String id() {
		return "year-on-year";
	}

	@Override
	public Message label() {
		return new Message("本年与上年", "This year and last");
	}

	/** A fact in two years. */
	private record Pair(FactKey key, Amount before, Amount now) {
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		ChartFacts facts = ChartFacts.of(request);
		List<Pair> pairs = new ArrayList<>();
		int without = 0;
		for (FactKey key : Headlines.of(facts)) {
			Amount now = facts.reported(key).orElse(null);
			Amount before = facts.year() == 0 ? null : facts.known(facts.atYear(key, -1)).orElse(null);
			if (now != null && before != null && !(now.isNothing() && before.isNothing())) {
				pairs.add(new Pair(key, before, now));
			} else if (now != null && before == null && !now.isNothing()) {
				without++;
			}
		}
		if (pairs.isEmpty()) {
			return new NothingToShow(new Message("既没有上年的文件，文字里也没有比上年增减的数，所以没有可比的数。请用“上年”指明上年的文件。",
					"Neither last year's document nor a change over last year in the text is at hand; name last year's document with 上年."));
		}
		return chart(request, facts, pairs.subList(0, Math.min(MOST, pairs.size())), notes(pairs, without));
	}

	private static List<Message> notes(List<Pair> pairs, int without) {
		List<Message> notes = new ArrayList<>();
		if (pairs.size() > MOST) {
			notes.add(Message.of("另有 {0} 项未画。", "{0} more are left out.", pairs.size() - MOST));
		}
		if (without > 0) {
			notes.add(Message.of("另有 {0} 项没有上年数，未画。", "{0} more have no number for last year and are left out.", without));
		}
		if (pairs.stream().anyMatch(pair -> pair.before.origin() == Amount.Origin.IMPLIED)) {
			notes.add(new Message("上年数由文字中比上年增减的数推算。", "Numbers of last year are worked out from changes given in the text."));
		}
		return notes;
	}

	private ChartAnswer chart(ChartRequest request, ChartFacts facts, List<Pair> pairs, List<Message> notes) {
		AmountUnit unit = AmountUnit.money(request, pairs.stream().flatMap(pair -> Stream.of(pair.before, pair.now)).toList());
		Points points = new Points(unit, null);
		List<ChartPoint> before = new ArrayList<>();
		List<ChartPoint> now = new ArrayList<>();
		for (Pair pair : pairs) {
			String name = ChartWords.name(pair.key);
			before.add(points.of(name, name, pair.before));
			now.add(points.of(name, name, pair.now, Change.words(unit, pair.before, pair.now), List.of()));
		}
		return new ChartModel(id(), ChartKind.LYING_BARS, ChartWords.title(facts, new Message("收支与上年相比", "Compared with last year"), List.of()),
				new ChartAxis(new Message("项目", "Item"), ""), new ChartAxis(new Message("金额", "Amount"), unit.name()),
				List.of(new ChartSeries("上年", year(facts.year() - 1), before), new ChartSeries("本年", year(facts.year()), now)), notes);
	}

	private static Message year(int year) {
		return Message.of("{0}年", "{0}", year);
	}
}
