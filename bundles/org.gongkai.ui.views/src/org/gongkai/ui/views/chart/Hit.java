// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.fact.Place;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;

/**
 * A value of a chart that the person points at.
 *
 * @param series its series
 * @param point  the value
 */
record Hit(ChartSeries series, ChartPoint point) {
	/** Every value of a chart, category by category, so that neighbours on the screen are neighbours here. */
	static List<Hit> all(ChartModel model) {
		List<Hit> hits = new ArrayList<>();
		for (String category : model.categoryNames()) {
			for (ChartSeries series : model.series()) {
				series.points().stream().filter(point -> point.category().equals(category))
						.forEach(point -> hits.add(new Hit(series, point)));
			}
		}
		return hits;
	}

	/** Whether it comes from an offset of a text, itself or a part of it. */
	boolean standsAt(String file, int offset) {
		return standsAt(point, file, offset);
	}

	private static boolean standsAt(ChartPoint point, String file, int offset) {
		return point.places().stream().anyMatch(place -> holds(place, file, offset))
				|| point.parts().stream().anyMatch(part -> standsAt(part, file, offset));
	}

	private static boolean holds(Place place, String file, int offset) {
		return place.offset() <= offset && offset <= place.offset() + place.length() && place.file().equals(file);
	}

	/** Whether it is the same value as in an older chart. */
	boolean isSame(Hit other) {
		return other != null && other.series.id().equals(series.id()) && other.point.id().equals(point.id());
	}
}
