// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.util.List;

/**
 * A laid out picture.
 *
 * @param width width in pixels
 * @param height height in pixels
 * @param ground colour behind everything
 * @param language language of its texts, e.g. zh
 * @param title what it shows
 * @param description its values in words
 * @param marks what is painted, in this order
 */
public record Scene(int width, int height, int ground, String language, String title, String description, List<Mark> marks) {

	public Scene {
		marks = List.copyOf(marks);
	}
}
