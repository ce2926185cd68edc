// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

/** How the values of a chart are laid out. */
public enum ChartKind {
	/** Upright bars, those of one category side by side. */
	BARS,
	/** Lying bars, for long names. */
	LYING_BARS,
	/** Upright bars, those of one category on top of each other. */
	STACKED_BARS,
	/** Lines over an ordered category such as the year. */
	LINES,
	/** Shares of a whole; one series, no negative value. */
	PIE,
	/** Upright bars without gaps; the categories are neighbouring ranges and the values are counts; one series. */
	HISTOGRAM,
	/** Rectangles inside rectangles, as large as their values, parts inside their whole; one series, no negative value. */
	TREEMAP
}
