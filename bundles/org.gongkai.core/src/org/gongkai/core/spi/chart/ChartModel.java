// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.core.text.Message;

/**
 * A chart.
 *
 * @param id identity of the chart, that of its provider
 * @param kind how it is laid out
 * @param title what it shows
 * @param categories axis of the names
 * @param values axis of the values
 * @param series the values
 * @param notes what a reader must know, e.g. what was left out
 */
public record ChartModel(String id, ChartKind kind, Message title, ChartAxis categories, ChartAxis values,
		List<ChartSeries> series, List<Message> notes) {

	public ChartModel {
		series = List.copyOf(series);
		notes = List.copyOf(notes);
	}

	/** Names on the category axis in the order in which the series first give them. */
	public List<String> categoryNames() {
		Set<String> names = new LinkedHashSet<>();
		series.forEach(one -> one.points().forEach(point -> names.add(point.category())));
		return new ArrayList<>(names);
	}
}
