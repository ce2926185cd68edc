// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.figure.Mark.Anchor;
import org.gongkai.core.figure.Mark.Subject;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;

/** Lines over an ordered category. A category without a value breaks the line; a value whose label finds no room keeps its tooltip. */
final class LineChart {

	private final ChartModel model;
	private final UprightFrame frame;
	private final Sheet sheet;
	private final List<String> names;
	private final List<double[]> taken = new ArrayList<>();

	LineChart(ChartModel model, DrawingOptions options) {
		this.model = model;
		this.names = model.categoryNames();
		List<BigDecimal> values = model.series().stream().flatMap(series -> series.points().stream()).map(ChartPoint::value).toList();
		this.frame = new UprightFrame(model, options, values, Sheet.SMALL + 14, false, 0);
		this.sheet = frame.sheet();
	}

	Scene draw() {
		frame.grid();
		for (int i = 0; i < model.series().size(); i++) {
			line(i, model.series().get(i));
		}
		return frame.finish();
	}

	private void line(int number, ChartSeries series) {
		int colour = sheet.scheme().series(number);
		double[] before = null;
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			ChartPoint point = series.points().stream().filter(one -> one.category().equals(name)).findFirst().orElse(null);
			if (point == null) {
				before = null;
				continue;
			}
			double[] here = { frame.x(i) + frame.slot() / 2, frame.y(point.value()) };
			if (before != null) {
				sheet.add(new Mark.Line(before[0], before[1], here[0], here[1], colour, 2, number % 2 == 1, null));
			}
			Subject subject = sheet.subject(series, point);
			sheet.add(new Mark.Dot(here[0], here[1], 4, colour, subject));
			label(sheet.words(point), here[0], here[1] - 8, subject);
			before = here;
		}
	}

	private void label(String text, double x, double base, Subject subject) {
		double half = TextMeasure.width(text, Sheet.SMALL, false) / 2;
		double[] area = { x - half, base - Sheet.SMALL, x + half, base + 4 };
		if (area[0] > 2 && area[2] < sheet.width() - 2
				&& taken.stream().noneMatch(other -> area[0] < other[2] && other[0] < area[2] && area[1] < other[3] && other[1] < area[3])) {
			taken.add(area);
			sheet.text(text, x, base, Sheet.SMALL, false, sheet.scheme().text(), Anchor.MIDDLE, subject);
		}
	}
}
