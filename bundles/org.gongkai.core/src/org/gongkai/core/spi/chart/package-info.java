// SPDX-License-Identifier: EPL-2.0
/**
 * What a chart shows, free of any drawing: the same model is drawn on the screen, as SVG and into a Word file.
 *
 * <p>Does not live here: colours, fonts and sizes, which belong to who draws.
 */
package org.gongkai.core.spi.chart;
