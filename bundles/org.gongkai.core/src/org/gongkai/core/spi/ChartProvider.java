// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import org.gongkai.core.spi.chart.ChartAnswer;

/** One chart that can be made of a document; its id is also the name of the figure on the command line. */
public interface ChartProvider extends Extension {

	/**
	 * Makes the chart. It is asked again after every change of the document, so it reads the fact space and does no long work.
	 *
	 * @return the chart, or why the document has nothing that it could show; never null
	 */
	ChartAnswer chart(ChartRequest request);
}
