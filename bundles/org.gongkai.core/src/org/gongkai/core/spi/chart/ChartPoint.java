// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import java.math.BigDecimal;
import java.util.List;

import org.gongkai.core.fact.Place;

/**
 * A value of a chart. A value that the document does not give has no point; it is never drawn as zero.
 *
 * @param category name on the category axis
 * @param value exact value in the unit of the value axis
 * @param shown the value as readers see it, without the unit
 * @param places places of the document that it comes from, for jumping there; empty when there is none
 */
public record ChartPoint(String category, BigDecimal value, String shown, List<Place> places) {

	public ChartPoint {
		places = List.copyOf(places);
	}
}
