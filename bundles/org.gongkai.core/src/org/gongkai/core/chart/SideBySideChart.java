// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.core.document.Header;
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
import org.gongkai.model.DisclosureKind;

/**
 * Several documents on the same facts, whatever their forms: each in its own year and stage. Facts that fewer than two of
 * them report are left out and named.
 */
public final class SideBySideChart implements ChartProvider {

	/** What is said of a document that stands alone. */
	static final Message ALONE = new Message("只有一份文件，没有可以并列的。请再选一份或几份。", "There is one document only; choose others to stand beside it.");

	private static final int MOST = 8;
	private static final BigDecimal FAR_APART = BigDecimal.valueOf(20);

	@Override
	public String id() {
		return "documents";
	}

	@Override
	public Message label() {
		return new Message("几份文件并列", "Documents side by side");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		if (request.others().isEmpty()) {
			return new NothingToShow(ALONE);
		}
		List<ChartFacts> documents = new ArrayList<>(List.of(ChartFacts.of(request.document())));
		request.others().forEach(other -> documents.add(ChartFacts.of(other)));
		Map<FactKey, Map<ChartFacts, Amount>> rows = rows(documents);
		List<FactKey> common = rows.entrySet().stream().filter(row -> row.getValue().size() > 1
				&& row.getValue().values().stream().anyMatch(amount -> !amount.isNothing())).map(Map.Entry::getKey).toList();
		if (common.isEmpty()) {
			return new NothingToShow(new Message("几份文件没有报告共同的收支总数，所以没有可比的数。", "The documents report no total in common."));
		}
		List<FactKey> shown = common.subList(0, Math.min(MOST, common.size()));
		AmountUnit unit = AmountUnit.money(request, shown.stream().flatMap(key -> rows.get(key).values().stream()).toList());
		Points points = new Points(unit, null);
		List<ChartSeries> series = new ArrayList<>();
		for (ChartFacts document : documents) {
			List<ChartPoint> found = shown.stream().filter(key -> rows.get(key).containsKey(document))
					.map(key -> points.of(key.toString(), ChartWords.name(key), rows.get(key).get(document))).toList();
			series.add(new ChartSeries(String.valueOf(series.size() + 1), name(document, documents), found));
		}
		List<Message> notes = new ArrayList<>();
		if (shown.stream().anyMatch(key -> isFarApart(rows.get(key).values()))) {
			notes.add(new Message("金额相差悬殊，短的条不易看清；各自的占比见“几份文件并列（占比）”。",
					"The amounts are far apart, so short bars are hard to read; the chart “Documents side by side (shares)” has the shares."));
		}
		if (common.size() > shown.size()) {
			notes.add(Message.of("另有 {0} 项未画。", "{0} more are left out.", common.size() - shown.size()));
		}
		return new ChartModel(id(), ChartKind.LYING_BARS, label(), new ChartAxis(new Message("项目", "Item"), ""),
				new ChartAxis(new Message("金额", "Amount"), unit.name()), series, notes);
	}

	/** Whether bars of some amounts cannot be read on one axis. */
	private static boolean isFarApart(Collection<Amount> amounts) {
		List<BigDecimal> sizes = amounts.stream().map(amount -> amount.value().abs()).filter(size -> size.signum() > 0).sorted().toList();
		return !sizes.isEmpty() && sizes.getLast().compareTo(sizes.getFirst().multiply(FAR_APART)) > 0;
	}

	private static Map<FactKey, Map<ChartFacts, Amount>> rows(List<ChartFacts> documents) {
		Map<FactKey, Map<ChartFacts, Amount>> rows = new LinkedHashMap<>();
		for (ChartFacts document : documents) {
			for (FactKey key : Headlines.of(document)) {
				document.reported(key).ifPresent(amount -> rows
						.computeIfAbsent(key.without(FactKey.YEAR).without(FactKey.STAGE), row -> new LinkedHashMap<>()).put(document, amount));
			}
		}
		return rows;
	}

	/** What a document is called among others: what all have in common says nothing. */
	static Message name(ChartFacts of, List<ChartFacts> documents) {
		Header header = of.document().header();
		boolean one = documents.stream().map(document -> document.document().header().entity()).distinct().count() == 1;
		boolean budget = header.kind() == DisclosureKind.BUDGET;
		return Message.of("{0}{1}年{2}", "{0} {1} {3}", one ? "" : header.entity(), header.year(), budget ? "预算" : "决算", budget ? "budget" : "final accounts");
	}
}
