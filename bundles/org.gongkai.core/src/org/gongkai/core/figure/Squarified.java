// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Divides a rectangle by values into rectangles as square as can be: Bruls, Huizing and van Wijk, Squarified Treemaps, 2000. */
final class Squarified {

	/** A rectangle. */
	record Area(double x, double y, double width, double height) {
	}

	private final List<Area> areas = new ArrayList<>();
	private double x;
	private double y;
	private double width;
	private double height;

	private Squarified(double x, double y, double width, double height) {
		this.x = x;
		this.y = y;
		this.width = width;
		this.height = height;
	}

	/**
	 * The rectangle of each value, in the order of the values.
	 *
	 * @param values greater than zero, in descending order
	 */
	static List<Area> of(List<BigDecimal> values, double x, double y, double width, double height) {
		BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		double all = width * height;
		List<Double> sizes = values.stream().map(value -> value.divide(sum, MathContext.DECIMAL64).doubleValue() * all).toList();
		return new Squarified(x, y, width, height).divide(sizes);
	}

	private List<Area> divide(List<Double> sizes) {
		List<Double> row = new ArrayList<>();
		for (double size : sizes) {
			double side = Math.min(width, height);
			List<Double> longer = new ArrayList<>(row);
			longer.add(size);
			if (!row.isEmpty() && worst(longer, side) > worst(row, side)) {
				lay(row);
				row = new ArrayList<>(List.of(size));
			} else {
				row = longer;
			}
		}
		lay(row);
		return areas;
	}

	private static double worst(List<Double> row, double side) {
		double sum = row.stream().mapToDouble(size -> size).sum();
		double most = row.stream().mapToDouble(size -> size).max().orElseThrow();
		double least = row.stream().mapToDouble(size -> size).min().orElseThrow();
		return Math.max(side * side * most / (sum * sum), sum * sum / (side * side * least));
	}

	private void lay(List<Double> row) {
		double sum = row.stream().mapToDouble(size -> size).sum();
		boolean upright = width >= height;
		double thick = sum / Math.max(1e-9, upright ? height : width);
		double at = upright ? y : x;
		for (double size : row) {
			double length = size / Math.max(1e-9, thick);
			areas.add(upright ? new Area(x, at, thick, length) : new Area(at, y, length, thick));
			at += length;
		}
		if (upright) {
			x += thick;
			width = Math.max(0, width - thick);
		} else {
			y += thick;
			height = Math.max(0, height - thick);
		}
	}
}
