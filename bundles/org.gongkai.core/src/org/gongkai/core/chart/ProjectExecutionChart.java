// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.NothingToShow;
import org.gongkai.core.text.Message;

/** How much of its money each project used, the lowest rate first, against 100 %. */
public final class ProjectExecutionChart implements ChartProvider {

	@Override
	public String id() {
		return "project-execution";
	}

	@Override
	public Message label() {
		return new Message("项目预算执行率", "Use of project budgets");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		ChartFacts facts = ChartFacts.of(request);
		List<ChartPoint> points = new ArrayList<>();
		List<String> undefined = new ArrayList<>();
		for (Projects.Project project : Projects.of(facts)) {
			if (project.spent() != null && project.budget() != null) {
				if (project.budget().value().signum() > 0) {
					points.add(CompletionChart.rate(project.name(), project.spent(), project.budget(), "预算", request));
				} else if (!project.spent().isNothing()) {
					undefined.add(project.name());
				}
			}
		}
		if (points.isEmpty()) {
			return new NothingToShow(new Message("文档没有同时报告项目的预算数和执行数，所以没有执行率。",
					"The document reports no project with both its budget and its expenditure, so there is no rate."));
		}
		points.sort(Comparator.comparing(ChartPoint::value).thenComparing(ChartPoint::category));
		Message what = new Message("项目预算执行率（由低到高）", "Use of project budgets, the lowest rate first");
		Message title = facts.year() == 0 ? what : Message.of("{0}年{1}", "{1}, {0}", facts.year(), what);
		return CompletionChart.model(id(), title, points, undefined);
	}
}
