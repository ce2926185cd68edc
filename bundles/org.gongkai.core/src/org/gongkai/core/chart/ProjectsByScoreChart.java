// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.text.Message;

/** All evaluated projects, the lowest score first, with their money beside the name. */
public final class ProjectsByScoreChart implements ChartProvider {

	@Override
	public String id() {
		return "projects-by-score";
	}

	@Override
	public Message label() {
		return new Message("项目按得分", "Projects by score");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		return ProjectRanking.of(request, id(), false);
	}
}
