// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.fact.FactKey;
import org.gongkai.core.spi.chart.ChartAxis;
import org.gongkai.core.text.Message;

/** The evaluated projects of a document: their scores and their money. */
final class Projects {

	private static final String SCORE = "项目自评得分";
	private static final String SPENT = "项目执行数";
	private static final String BUDGET = "项目预算数";

	/** The axis of the projects' names. */
	static final ChartAxis AXIS = new ChartAxis(new Message("项目", "Project"), "");

	private Projects() {
	}

	/**
	 * A project.
	 *
	 * @param name its name
	 * @param score its score; null when it has none
	 * @param spent what was spent; null when it is not reported
	 * @param budget what was budgeted in the end, else at first; null when it is not reported
	 */
	record Project(String name, Amount score, Amount spent, Amount budget) {

		/** What was spent, else what was budgeted; empty when neither is reported. */
		Optional<Amount> money() {
			return Optional.ofNullable(spent).or(() -> Optional.ofNullable(budget));
		}
	}

	/** The projects of which anything is reported, in document order. */
	static List<Project> of(ChartFacts facts) {
		Set<String> names = new LinkedHashSet<>();
		for (FactKey key : facts.space().keys()) {
			if (!key.get(FactKey.PROJECT).isEmpty() && Set.of(SCORE, SPENT, BUDGET).contains(key.get(FactKey.ITEM))) {
				names.add(key.get(FactKey.PROJECT));
			}
		}
		List<Project> projects = new ArrayList<>();
		for (String name : names) {
			FactKey project = facts.atYear(FactKey.WHOLE.with(FactKey.PROJECT, name), 0);
			FactKey actual = project.with(FactKey.STAGE, ChartFacts.ACTUAL);
			projects.add(new Project(name, facts.reported(actual.with(FactKey.ITEM, SCORE)).orElse(null),
					facts.reported(actual.with(FactKey.ITEM, SPENT)).orElse(null),
					facts.reported(project.with(FactKey.ITEM, BUDGET).with(FactKey.STAGE, ChartFacts.ADJUSTED))
							.or(() -> facts.reported(project.with(FactKey.ITEM, BUDGET).with(FactKey.STAGE, ChartFacts.BUDGET))).orElse(null)));
		}
		return projects;
	}
}
