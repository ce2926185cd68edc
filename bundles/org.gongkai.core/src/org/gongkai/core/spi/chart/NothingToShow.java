// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import org.gongkai.core.text.Message;

/**
 * The document has nothing that the chart could show.
 *
 * @param why a sentence that names what is missing and what would supply it
 */
public record NothingToShow(Message why) implements ChartAnswer {
}
