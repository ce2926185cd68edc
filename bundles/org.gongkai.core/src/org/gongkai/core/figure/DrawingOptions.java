// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.util.Locale;

/**
 * How a picture is wanted. Its height follows from what it shows.
 *
 * @param scheme colours
 * @param locale language of titles and notes; official names stay as they are
 * @param width wanted width in pixels; a picture of very many upright bars becomes wider
 * @param rows most lying bars in one picture; the others are counted in a note
 * @param treemap height of the rectangles of a treemap in pixels
 */
public record DrawingOptions(Scheme scheme, Locale locale, int width, int rows, int treemap) {

	/** Light, Chinese, as wide as a page. */
	public static final DrawingOptions USUAL = new DrawingOptions(Scheme.LIGHT, Locale.SIMPLIFIED_CHINESE, 960, 40);

	private static final int NARROWEST = 480;
	private static final int USUAL_TREEMAP = 480;
	private static final int LOWEST_TREEMAP = 200;

	public DrawingOptions {
		width = Math.max(NARROWEST, width);
		rows = Math.max(1, rows);
		treemap = Math.max(LOWEST_TREEMAP, treemap);
	}

	/** With a treemap as high as on a page. */
	public DrawingOptions(Scheme scheme, Locale locale, int width, int rows) {
		this(scheme, locale, width, rows, USUAL_TREEMAP);
	}

	/** The same in other colours. */
	public DrawingOptions with(Scheme colours) {
		return new DrawingOptions(colours, locale, width, rows, treemap);
	}

	/** The same in another language. */
	public DrawingOptions with(Locale language) {
		return new DrawingOptions(scheme, language, width, rows, treemap);
	}

	/** The same with a treemap of another height. */
	public DrawingOptions withTreemap(int height) {
		return new DrawingOptions(scheme, locale, width, rows, height);
	}
}
