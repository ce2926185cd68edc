// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import java.math.BigDecimal;

import org.gongkai.core.text.Message;

/**
 * A line across a chart that values are read against, e.g. a budget that is fully used.
 *
 * @param value where it lies, in the unit of the value axis
 * @param label what it stands for
 */
public record ChartReference(BigDecimal value, Message label) {
}
