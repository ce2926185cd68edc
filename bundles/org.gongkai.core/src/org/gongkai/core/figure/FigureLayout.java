// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import org.gongkai.core.spi.chart.ChartModel;

/** Lays out a chart model: the one layout behind every picture of it. */
public final class FigureLayout {

	private FigureLayout() {
	}

	/** The picture of a chart. The same model and options give the same scene. */
	public static Scene of(ChartModel model, DrawingOptions options) {
		return switch (model.kind()) {
			case LYING_BARS -> LyingBars.draw(model, options);
			case BARS, STACKED_BARS, HISTOGRAM -> new UprightBars(model, options).draw();
			case LINES -> new LineChart(model, options).draw();
			case PIE -> new Pie(model, options).draw();
			case TREEMAP -> new Treemap(model, options).draw();
		};
	}
}
