// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import org.gongkai.core.text.Message;

/**
 * An axis of a chart.
 *
 * @param title what it shows, without the unit
 * @param unit unit of its values, e.g. 万元 or %; empty for names and plain numbers
 */
public record ChartAxis(Message title, String unit) {
}
