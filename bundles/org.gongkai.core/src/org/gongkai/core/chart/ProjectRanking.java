// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.gongkai.core.quantity.Blank;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartAxis;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.spi.chart.NothingToShow;
import org.gongkai.core.text.Message;

/** All projects in one order, with their scores and their money: the common part of both lists. */
final class ProjectRanking {

	private ProjectRanking() {
	}

	/**
	 * The list: by money the largest first, by score the lowest.
	 *
	 * @param byMoney whether money gives the order and the length of the bars; else the score does
	 */
	static ChartAnswer of(ChartRequest request, String id, boolean byMoney) {
		ChartFacts facts = ChartFacts.of(request);
		List<Projects.Project> all = Projects.of(facts);
		Function<Projects.Project, Amount> first = byMoney ? project -> project.money().orElse(null) : Projects.Project::score;
		Function<Projects.Project, Amount> second = byMoney ? Projects.Project::score : project -> project.money().orElse(null);
		List<Projects.Project> shown = all.stream().filter(project -> isPrinted(first.apply(project)))
				.sorted(order(first, byMoney)
						.thenComparing(project -> second.apply(project) == null ? null : second.apply(project).value(),
								Comparator.nullsLast(Comparator.reverseOrder()))
						.thenComparing(Projects.Project::name)).toList();
		if (shown.isEmpty()) {
			return new NothingToShow(byMoney ? new Message("文档没有报告项目的金额。", "The document reports no money of projects.")
					: new Message("文档没有项目绩效自评得分。填好绩效自评表后再看。", "The document has no scores of projects; fill in its 绩效自评 tables."));
		}
		AmountUnit money = AmountUnit.money(request, shown.stream().flatMap(project -> project.money().stream()).toList());
		AmountUnit score = AmountUnit.of("分");
		Points points = new Points(byMoney ? money : score, null);
		List<ChartPoint> bars = new ArrayList<>();
		for (Projects.Project project : shown) {
			Amount other = second.apply(project);
			AmountUnit unit = byMoney ? score : money;
			String beside = isPrinted(other) ? "（" + unit.shown(other) + unit.name() + "）" : "";
			bars.add(points.of(project.name(), project.name() + beside, first.apply(project)));
		}
		List<Message> notes = shown.size() == all.size() ? List.of()
				: List.of(Message.of(byMoney ? "另有 {0} 个项目没有金额。" : "另有 {0} 个项目没有得分。",
						byMoney ? "{0} more projects have no money." : "{0} more projects have no score.", all.size() - shown.size()));
		Message what = byMoney ? new Message("项目金额（由大到小，括号内为得分）", "Money of projects, the largest first, with their scores")
				: new Message("项目自评得分（由低到高，括号内为金额）", "Scores of projects, the lowest first, with their money");
		Message title = facts.year() == 0 ? what : Message.of("{0}年{1}", "{1}, {0}", facts.year(), what);
		Message value = byMoney ? new Message("金额", "Amount") : new Message("得分", "Score");
		return new ChartModel(id, ChartKind.LYING_BARS, title, Projects.AXIS, new ChartAxis(value, points.unit().name()),
				List.of(new ChartSeries("项目", value, bars)), notes);
	}

	// Of the scores the low ones are looked for, of the money the large amounts.
	private static Comparator<Projects.Project> order(Function<Projects.Project, Amount> value, boolean largestFirst) {
		Comparator<Projects.Project> order = Comparator.comparing(project -> value.apply(project).value());
		return largestFirst ? order.reversed() : order;
	}

	private static boolean isPrinted(Amount amount) {
		return amount != null && amount.blank() != Blank.EMPTY && amount.blank() != Blank.DASH;
	}
}
