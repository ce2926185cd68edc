// SPDX-License-Identifier: EPL-2.0
/**
 * Our own charts and the figures that a form prescribes, made from the fact space by canonical coordinates, so that they
 * work for any form.
 *
 * <p>Lives here: which facts a chart shows, in which unit, with which shares, parts and remarks; and why there is nothing to
 * show. Does not live here: the model of a chart (org.gongkai.core.spi.chart) and its drawing (org.gongkai.core.figure).
 */
package org.gongkai.core.chart;
