// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

/** What a chart provider answers: a chart, or why there is none. */
public sealed interface ChartAnswer permits ChartModel, NothingToShow {
}
