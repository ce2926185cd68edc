// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * What the expenditure of several documents goes to, each as a share of its own whole, so that a large department and a small
 * one are read on one axis. The subject with the largest share anywhere comes first; each opens into the codes below it.
 */
public final class SharesSideBySideChart implements ChartProvider {

	private static final MathContext PRECISE = new MathContext(20, RoundingMode.HALF_UP);
	private static final int DECIMALS = 2;
	private static final BigDecimal LEAST = new BigDecimal("0.01");

	@Override
	public String id() {
		return "documents-shares";
	}

	@Override
	public Message label() {
		return new Message("几份文件并列（占比）", "Documents side by side (shares)");
	}

	/** The subjects of one document and the whole that their shares are shares of. */
	private record Spending(ChartFacts facts, List<Member> members, Amount whole) {

		static Optional<Spending> of(ChartFacts facts) {
			return facts.dimension(ChartFacts.FUNCTION).flatMap(tree -> Slice.of(facts, facts.whole("支出"), ChartFacts.FUNCTION).map(slice -> {
				List<Member> members = Member.largestFirst(Member.of(slice, tree));
				Amount whole = facts.reported(slice.whole()).filter(amount -> !amount.isNothing())
						.orElseGet(() -> Amount.sum(members.stream().map(Member::amount).toList()));
				return new Spending(facts, members, whole);
			})).filter(spending -> spending.whole.value().signum() > 0);
		}

		BigDecimal share(Member member) {
			return member.amount().value().divide(whole.value(), PRECISE);
		}
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		if (request.others().isEmpty()) {
			return new NothingToShow(SideBySideChart.ALONE);
		}
		List<ChartFacts> documents = new ArrayList<>(List.of(ChartFacts.of(request.document())));
		request.others().forEach(other -> documents.add(ChartFacts.of(other)));
		List<Spending> all = documents.stream().flatMap(document -> Spending.of(document).stream()).toList();
		if (all.size() < 2) {
			return new NothingToShow(new Message("按功能分类报告支出的文件不到两份，所以没有可比的占比。", "Fewer than two documents report expenditure by function, so there are no shares to compare."));
		}
		List<String> subjects = largestFirst(all);
		List<ChartSeries> series = new ArrayList<>();
		for (Spending spending : all) {
			AmountUnit unit = AmountUnit.money(request, List.of(spending.whole));
			Map<String, Member> members = new LinkedHashMap<>();
			spending.members.forEach(member -> members.put(member.name(), member));
			series.add(new ChartSeries(String.valueOf(documents.indexOf(spending.facts) + 1), SideBySideChart.name(spending.facts, documents),
					subjects.stream().filter(members::containsKey).map(subject -> point(spending, members.get(subject), unit)).toList()));
		}
		return new ChartModel(id(), ChartKind.LYING_BARS, new Message("支出按功能分类的占比", "Shares of expenditure by function"),
				new ChartAxis(new Message("功能分类", "functional classification"), ""),
				new ChartAxis(new Message("占本文件支出", "Share of the document’s expenditure"), "%"), series, notes(documents, all));
	}

	private static List<String> largestFirst(List<Spending> all) {
		Map<String, BigDecimal> shares = new LinkedHashMap<>();
		all.forEach(spending -> spending.members.forEach(member -> shares.merge(member.name(), spending.share(member), BigDecimal::max)));
		Comparator<Map.Entry<String, BigDecimal>> smallest = Map.Entry.comparingByValue();
		return shares.entrySet().stream().sorted(smallest.reversed()).map(Map.Entry::getKey).toList();
	}

	private static ChartPoint point(Spending spending, Member member, AmountUnit unit) {
		BigDecimal share = spending.share(member);
		BigDecimal percent = share.movePointRight(2);
		Message amount = Message.of("{0}{1}", "{0} {1}", unit.shown(member.amount()), unit.name());
		String shown = percent.abs().compareTo(LEAST) < 0 ? "<" + LEAST.toPlainString() : AmountUnit.grouped(percent, DECIMALS);
		return new ChartPoint(member.name(), member.label(), percent, shown, null, null, amount,
				member.parts().stream().map(part -> point(spending, part, unit)).toList(), member.amount().places());
	}

	private static List<Message> notes(List<ChartFacts> documents, List<Spending> all) {
		Set<ChartFacts> without = new LinkedHashSet<>(documents);
		all.forEach(spending -> without.remove(spending.facts));
		return without.isEmpty() ? List.of()
				: List.of(Message.of("没有按功能分类报告支出，未画：{0}。", "Left out, without expenditure by function: {0}.",
						ChartWords.few(without.stream().map(one -> one.document().header().name()).toList())));
	}
}
