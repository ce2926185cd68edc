// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import java.util.List;

import org.gongkai.core.text.Message;

/**
 * Values of one kind, drawn in one colour.
 *
 * @param id identity of the series within the chart
 * @param label name in the legend
 * @param points the values, at most one for a category
 */
public record ChartSeries(String id, Message label, List<ChartPoint> points) {

	public ChartSeries {
		points = List.copyOf(points);
	}
}
