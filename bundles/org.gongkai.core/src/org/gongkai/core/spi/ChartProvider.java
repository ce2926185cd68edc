// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.Optional;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.chart.ChartModel;

/** One chart that can be made of a document; its id is also the name of the figure on the command line. */
public interface ChartProvider extends Extension {

	/**
	 * Makes the chart. It is asked again after every change of the document, so it reads the fact space and does no long work.
	 *
	 * @return the chart; empty when the document reports nothing that it could show
	 */
	Optional<ChartModel> chart(DocumentSnapshot document, ChartOptions options);
}
