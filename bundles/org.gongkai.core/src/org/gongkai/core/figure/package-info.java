// SPDX-License-Identifier: EPL-2.0
/**
 * Draws chart models without any window: one layout into a scene of plain marks, which is written as SVG, painted as PNG,
 * or painted by a view on whatever it has.
 *
 * <p>Lives here: where everything of a chart stands, in which colour and size, and the two writers. Does not live here: what
 * a chart shows (org.gongkai.core.spi.chart, org.gongkai.core.chart).
 *
 * <p>It is in core, and not with the exporters, because the window, the command line, and the Word and HTML exports all
 * draw the same pictures, and the window may use core only.
 *
 * <p>SVG is written directly, not through a library's Graphics2D: that way text stays text with its full wording in a title,
 * every bar says what it is to a screen reader, equal input gives equal bytes, and no font of the machine takes part. The
 * layout measures text by a table of its own for the same reason, on the safe side of the fonts in use. Pixels are doubles;
 * amounts stay decimals until they become a length.
 */
package org.gongkai.core.figure;
