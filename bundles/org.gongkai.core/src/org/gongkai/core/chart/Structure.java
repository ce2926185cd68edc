// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.fact.FactKey;
import org.gongkai.core.form.DimensionTree;
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
 * An element of the year and what it is made of, along one dimension: the common part of all charts of structure.
 *
 * @param id identity of the chart
 * @param kind how it is laid out
 * @param what what it shows, for the title
 * @param element the element, e.g. 支出
 * @param dimension the dimension
 * @param axis what the categories are
 * @param order which members are shown, and in which order
 */
record Structure(String id, ChartKind kind, Message what, String element, String dimension, Message axis, Order order) {

	/** Which members are shown, and in which order. */
	enum Order {
		/** All that are reported, in the order of the dimension, zero and blank too. */
		OFFICIAL,
		/** The parts that make up the whole, in the order of the dimension, zero and blank too. */
		FINEST,
		/** Only what is not zero, the largest first. */
		LARGEST_FIRST
	}

	/** The chart of a document. */
	ChartAnswer chart(ChartRequest request) {
		ChartFacts facts = ChartFacts.of(request);
		FactKey base = facts.whole(element);
		Optional<DimensionTree> tree = facts.dimension(dimension);
		if (tree.isEmpty()) {
			return new NothingToShow(Message.of("文档没有可用的格式，或格式里没有维度“{0}”。请检查文档开头的“格式”。",
					"The document has no usable form, or its form has no dimension “{0}”. Check its 格式.", dimension));
		}
		Slice slice = Slice.of(facts, base, dimension).orElse(null);
		if (slice == null) {
			return new NothingToShow(Message.of("文档没有按“{0}”报告{1}（{2}）的不为零的数，所以没有图。填好相应的表后再看。",
					"The document reports no {1} ({2}) other than zero by {0}; fill in the table concerned.", axis,
					ChartWords.official(element), ChartWords.official(facts.stage())));
		}
		return chart(request, facts, slice, shown(Member.of(slice, tree.get())), slice.restriction(base));
	}

	private List<Member> shown(List<Member> members) {
		return switch (order) {
			case OFFICIAL -> members;
			case FINEST -> members.stream().flatMap(member -> member.finest().stream()).toList();
			case LARGEST_FIRST -> Member.largestFirst(members);
		};
	}

	private ChartAnswer chart(ChartRequest request, ChartFacts facts, Slice slice, List<Member> members, List<String> restriction) {
		Amount sum = Amount.sum(members.stream().map(Member::amount).toList());
		Amount whole = facts.reported(slice.whole()).filter(amount -> !amount.isNothing()).orElse(sum);
		List<Amount> all = new ArrayList<>(members.stream().map(Member::amount).toList());
		all.add(whole);
		AmountUnit unit = AmountUnit.money(request, all);
		Points points = new Points(unit, whole);
		List<Message> notes = new ArrayList<>();
		if (sum.interval().intersection(whole.interval()).isEmpty()) {
			notes.add(Message.of("注意：各项之和为 {0}{2}，与合计 {1}{2} 不符；占比以合计为准。",
					"Note: the parts add up to {0} {2}, not to the total of {1} {2}; shares are shares of the total.", unit.shown(sum),
					unit.shown(whole), unit.name()));
		}
		if (members.stream().anyMatch(member -> member.amount().value().signum() < 0) && kind == ChartKind.TREEMAP) {
			notes.add(Message.of("负数画不成面积，未画：{0}。", "Negative amounts have no area and are left out: {0}.",
					ChartWords.few(members.stream().filter(member -> member.amount().value().signum() < 0).map(Member::label).toList())));
		}
		List<ChartPoint> drawn = members.stream().filter(member -> kind != ChartKind.TREEMAP || member.amount().value().compareTo(BigDecimal.ZERO) > 0)
				.map(points::of).toList();
		ChartAxis values = new ChartAxis(ChartWords.official(element), unit.name());
		return new ChartModel(id, kind, ChartWords.title(facts, what, restriction), new ChartAxis(axis, ""), values,
				List.of(new ChartSeries(element, values.title(), drawn)), notes);
	}

}
