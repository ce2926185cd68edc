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
 */
public record DrawingOptions(Scheme scheme, Locale locale, int width, int rows) {

	/** Light, Chinese, as wide as a page. */
	public static final DrawingOptions USUAL = new DrawingOptions(Scheme.LIGHT, Locale.SIMPLIFIED_CHINESE, 960, 40);

	private static final int NARROWEST = 480;

	public DrawingOptions {
		width = Math.max(NARROWEST, width);
		rows = Math.max(1, rows);
	}

	/** The same in other colours. */
	public DrawingOptions with(Scheme colours) {
		return new DrawingOptions(colours, locale, width, rows);
	}

	/** The same in another language. */
	public DrawingOptions with(Locale language) {
		return new DrawingOptions(scheme, language, width, rows);
	}
}
