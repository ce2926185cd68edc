// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.chart.ChartAnswer;
import org.gongkai.core.text.Message;

/** All projects, the largest first, with their score beside the name. */
public final class ProjectsByMoneyChart implements ChartProvider {

	@Override
	public String id() {
		return "projects-by-money";
	}

	@Override
	public Message label() {
		return new Message("项目按金额", "Projects by money");
	}

	@Override
	public ChartAnswer chart(ChartRequest request) {
		return ProjectRanking.of(request, id(), true);
	}
}
