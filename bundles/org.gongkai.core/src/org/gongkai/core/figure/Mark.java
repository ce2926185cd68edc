// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.util.List;

/** A mark of a scene. Positions and sizes are pixels from the upper left corner. */
public sealed interface Mark {

	/** What the mark stands for; null for marks that stand for no value. */
	Subject subject();

	/**
	 * The value behind a mark, for tooltips, selection and jumps.
	 *
	 * @param series id of the series
	 * @param point id of the point
	 * @param tooltip what a reader is told
	 */
	record Subject(String series, String point, String tooltip) {
	}

	/** Hatching, so that series differ by more than their colour. */
	enum Pattern {
		NONE, RISING, DOTS, FALLING, LEVEL
	}

	/** How a text lies to its position. */
	enum Anchor {
		START, MIDDLE, END
	}

	/**
	 * A filled rectangle.
	 *
	 * @param line colour of its outline; -1 for none
	 */
	record Box(double x, double y, double width, double height, int fill, int line, Pattern pattern, Subject subject) implements Mark {
	}

	/**
	 * A straight line.
	 *
	 * @param dashed whether it is dashed
	 */
	record Line(double x1, double y1, double x2, double y2, int colour, double thickness, boolean dashed, Subject subject) implements Mark {
	}

	/** A slice of a full circle: angles in degrees, clockwise from the top. */
	record Wedge(double x, double y, double radius, double from, double sweep, int fill, int line, Pattern pattern, Subject subject) implements Mark {
	}

	/** A filled circle. */
	record Dot(double x, double y, double radius, int fill, Subject subject) implements Mark {
	}

	/**
	 * A line of text.
	 *
	 * @param x where it starts, has its middle or ends, see the anchor
	 * @param y its base line
	 * @param size height of a Han character
	 * @param turn degrees by which it is turned clockwise around its position
	 * @param full the whole wording where the text is abbreviated; empty otherwise
	 */
	record Text(double x, double y, String text, double size, boolean bold, int colour, Anchor anchor, double turn, String full,
			Subject subject) implements Mark {

		/** The corners of the area it takes, in order around it: x and y of each. */
		public List<double[]> corners() {
			double width = TextMeasure.width(text, size, bold);
			double left = anchor == Anchor.START ? 0 : anchor == Anchor.MIDDLE ? -width / 2 : -width;
			double angle = Math.toRadians(turn);
			return List.of(corner(left, -size * TextMeasure.ASCENT, angle), corner(left + width, -size * TextMeasure.ASCENT, angle),
					corner(left + width, size * TextMeasure.DESCENT, angle), corner(left, size * TextMeasure.DESCENT, angle));
		}

		private double[] corner(double dx, double dy, double angle) {
			return new double[] { x + dx * Math.cos(angle) - dy * Math.sin(angle), y + dx * Math.sin(angle) + dy * Math.cos(angle) };
		}
	}
}
