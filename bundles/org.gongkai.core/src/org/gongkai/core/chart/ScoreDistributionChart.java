// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.core.quantity.Blank;
import org.gongkai.core.quantity.Decimals;
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

/** How the scores of the evaluated projects are distributed: equal ranges, the last with its upper end. */
public final class ScoreDistributionChart implements ChartProvider {

	private static final int MOST_RANGES = 10;
	private static final List<BigDecimal> WIDTHS = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN,
			BigDecimal.valueOf(20));

	@Override
	public String id() {
		return "scores";
	}

	@Override
	public Message label() {
		return new Message("项目自评得分分布", "Distribution of project scores");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		ChartFacts facts = ChartFacts.of(request);
		List<Projects.Project> all = Projects.of(facts);
		List<Projects.Project> scored = all.stream().filter(project -> project.score() != null && project.score().blank() != Blank.EMPTY
				&& project.score().blank() != Blank.DASH).sorted(Comparator.comparing((Projects.Project project) -> project.score().value())).toList();
		if (scored.isEmpty()) {
			return new NothingToShow(new Message("文档没有项目绩效自评得分。填好绩效自评表后再看。", "The document has no scores of projects; fill in its 绩效自评 tables."));
		}
		BigDecimal low = scored.getFirst().score().value();
		BigDecimal high = scored.getLast().score().value();
		BigDecimal width = WIDTHS.stream().filter(wide -> ranges(low, high, wide) <= MOST_RANGES).findFirst()
				.orElse(high.subtract(low).divide(BigDecimal.valueOf(MOST_RANGES), MathContext.DECIMAL32).setScale(0, RoundingMode.CEILING));
		List<ChartPoint> points = new ArrayList<>();
		BigDecimal from = low.divide(width, 0, RoundingMode.FLOOR).multiply(width);
		for (int i = 0, count = ranges(low, high, width); i < count; i++, from = from.add(width)) {
			points.add(range(from, from.add(width), i == count - 1, scored));
		}
		return model(facts, points, all, scored);
	}

	// The highest score belongs to the range that ends with it.
	private static int ranges(BigDecimal low, BigDecimal high, BigDecimal width) {
		BigDecimal first = low.divide(width, 0, RoundingMode.FLOOR);
		return Math.max(1, high.divide(width, 0, RoundingMode.CEILING).subtract(first).intValue());
	}

	private static ChartPoint range(BigDecimal from, BigDecimal to, boolean last, List<Projects.Project> scored) {
		List<Projects.Project> inside = scored.stream().filter(project -> project.score().value().compareTo(from) >= 0
				&& (project.score().value().compareTo(to) < 0 || last && project.score().value().compareTo(to) == 0)).toList();
		String name = Decimals.plain(from) + "–" + Decimals.plain(to);
		Message remark = inside.isEmpty() ? null
				: Message.of("{0}", "{0}", ChartWords.few(inside.stream().map(Projects.Project::name).toList()));
		BigDecimal share = BigDecimal.valueOf(inside.size()).divide(BigDecimal.valueOf(scored.size()), MathContext.DECIMAL64);
		return new ChartPoint(name, name, BigDecimal.valueOf(inside.size()), String.valueOf(inside.size()), share,
				inside.isEmpty() ? Blank.ZERO : null, remark, List.of(), inside.stream().flatMap(project -> project.score().places().stream()).toList());
	}

	private ChartAnswer model(ChartFacts facts, List<ChartPoint> points, List<Projects.Project> all, List<Projects.Project> scored) {
		BigDecimal mean = scored.stream().map(project -> project.score().value()).reduce(BigDecimal.ZERO, BigDecimal::add)
				.divide(BigDecimal.valueOf(scored.size()), MathContext.DECIMAL64);
		List<Message> notes = new ArrayList<>();
		notes.add(Message.of("{0} 个项目，平均 {1} 分；各段含下限不含上限，末段含上限。",
				"{0} projects, mean {1}; a range includes its lower end, the last one its upper end too.", scored.size(), Decimals.shown(mean, 2)));
		if (scored.size() < all.size()) {
			notes.add(Message.of("另有 {0} 个项目没有得分。", "{0} more projects have no score.", all.size() - scored.size()));
		}
		Message title = facts.year() == 0 ? label() : Message.of("{0}年{1}", "{1}, {0}", facts.year(), label());
		Message count = new Message("项目数", "Projects");
		return new ChartModel(id(), ChartKind.HISTOGRAM, title, new ChartAxis(new Message("得分", "Score"), "分"), new ChartAxis(count, "个"),
				List.of(new ChartSeries("项目数", count, points)), notes);
	}
}
