// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.Map;

/**
 * How a chart is wanted.
 *
 * @param unit unit of the values, e.g. 亿元; empty for the unit of the document
 * @param values settings that the provider documents; names it does not know are ignored
 */
public record ChartOptions(String unit, Map<String, String> values) {

	/** No wish at all. */
	public static final ChartOptions NONE = new ChartOptions("", Map.of());

	public ChartOptions {
		values = Map.copyOf(values);
	}
}
