// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartSeries;

/** Lays out a chart model: the one layout behind every picture of it. */
public final class FigureLayout {

	private FigureLayout() {
	}

	/** The picture of a chart. The same model and options give the same scene. */
	public static Scene of(ChartModel model, DrawingOptions options) {
		return draw(model, options, Set.of());
	}

	/**
	 * The picture of what a person wants to see of a chart; empty when that is nothing.
	 *
	 * @param hidden ids of series, or of slices, that are not wanted; shares stay those of the whole
	 */
	public static Optional<Scene> of(ChartModel model, DrawingOptions options, Set<String> hidden) {
		ChartModel wanted = without(model, hidden);
		if (wanted.series().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(draw(model.kind() == ChartKind.PIE ? model : wanted, options, hidden));
	}

	private static ChartModel without(ChartModel model, Set<String> hidden) {
		List<ChartSeries> series = model.series().stream().map(one -> new ChartSeries(one.id(), one.label(),
				one.points().stream().filter(point -> !hidden.contains(point.id())).toList()))
				.filter(one -> !hidden.contains(one.id()) && !one.points().isEmpty()).toList();
		return new ChartModel(model.id(), model.kind(), model.title(), model.categories(), model.values(), series, model.references(),
				model.notes());
	}

	private static Scene draw(ChartModel model, DrawingOptions options, Set<String> hidden) {
		return switch (model.kind()) {
			case LYING_BARS -> LyingBars.draw(model, options);
			case BARS, STACKED_BARS, HISTOGRAM -> new UprightBars(model, options).draw();
			case LINES -> new LineChart(model, options).draw();
			case PIE -> new Pie(model, options, hidden).draw();
			case TREEMAP -> new Treemap(model, options).draw();
		};
	}
}
