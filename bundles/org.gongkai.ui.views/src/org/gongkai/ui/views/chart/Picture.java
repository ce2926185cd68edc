// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.gongkai.core.spi.chart.ChartModel;

/** One way of drawing charts on the screen. */
interface Picture {
	/** What is on the screen. */
	Control control();

	/** What gets the keyboard and the mouse. */
	Control surface();

	/**
	 * Draws a chart.
	 *
	 * @param hidden ids of series, or of slices, that the person does not want to see
	 */
	void draw(ChartModel model, Set<String> hidden);

	/** The value at a point of the surface. */
	Optional<Hit> at(int x, int y);

	/** Where a value is drawn on the surface; empty when it is hidden. */
	Optional<Rectangle> bounds(Hit hit);

	/** Marks a value; {@code null} for none. */
	void mark(Hit hit);
}
