// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.List;

/**
 * What a page shows to somebody who reads in one direction.
 *
 * @param width width of the page
 * @param glyphs characters in the order in which they were drawn
 * @param horizontal horizontal lines, merged
 * @param vertical vertical lines, merged
 */
record PageContent(float width, List<Glyph> glyphs, List<Ruling> horizontal, List<Ruling> vertical) {
}
