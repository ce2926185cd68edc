// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gongkai.core.figure.Mark.Anchor;
import org.gongkai.core.figure.Mark.Subject;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.text.Message;

/** Upright bars, side by side or on top of each other, and histograms. Values stand above them, turned where bars are narrow. */
final class UprightBars {

	private static final double WIDEST = 84;
	private static final double PART = 0.78;
	private static final double NARROWEST = 16;
	private static final Message ABSENT = new Message("未报告", "no data");

	private final ChartModel model;
	private final boolean stacked;
	private final boolean histogram;
	private final UprightFrame frame;
	private final Sheet sheet;
	private final List<String> names;
	private final double bar;
	private final double labels;
	private final boolean turned;

	UprightBars(ChartModel model, DrawingOptions options) {
		this.model = model;
		this.stacked = model.kind() == ChartKind.STACKED_BARS;
		this.histogram = model.kind() == ChartKind.HISTOGRAM;
		this.names = model.categoryNames();
		int beside = stacked ? 1 : model.series().size();
		this.labels = Math.max(absent(options.locale()), model.series().stream().flatMap(series -> series.points().stream())
				.mapToDouble(point -> TextMeasure.width(label(point, options), Sheet.SMALL, false)).max().orElse(0));
		double roughSlot = (options.width() - 110.0) / Math.max(1, names.size());
		this.turned = !stacked && labels + 6 > roughSlot * (histogram ? 1 : PART) / beside && labels + 6 > Math.min(WIDEST, roughSlot * PART / beside);
		this.frame = new UprightFrame(model, options, values(), (turned ? labels : Sheet.SMALL) + 14, histogram, stacked ? 0 : beside * NARROWEST / PART);
		this.sheet = frame.sheet();
		this.bar = histogram ? frame.slot() - 2 : Math.min(Math.max(WIDEST, turned ? 0 : labels + 8), frame.slot() * PART / beside);
	}

	private double absent(Locale locale) {
		return model.series().size() > 1 ? TextMeasure.width(ABSENT.in(locale), Sheet.SMALL, false) : 0;
	}

	private String label(ChartPoint point, DrawingOptions options) {
		return point.words().in(options.locale());
	}

	private List<BigDecimal> values() {
		List<BigDecimal> values = new ArrayList<>();
		for (String name : names) {
			BigDecimal above = BigDecimal.ZERO;
			BigDecimal below = BigDecimal.ZERO;
			for (ChartSeries series : model.series()) {
				BigDecimal value = point(series, name).map(ChartPoint::value).orElse(BigDecimal.ZERO);
				values.add(value);
				above = above.add(value.max(BigDecimal.ZERO));
				below = below.add(value.min(BigDecimal.ZERO));
			}
			if (stacked) {
				values.add(above);
				values.add(below);
			}
		}
		return values;
	}

	private static Optional<ChartPoint> point(ChartSeries series, String category) {
		return series.points().stream().filter(point -> point.category().equals(category)).findFirst();
	}

	Scene draw() {
		frame.grid();
		for (int i = 0; i < names.size(); i++) {
			if (stacked) {
				stack(i);
			} else {
				beside(i);
			}
		}
		return frame.finish();
	}

	private void beside(int category) {
		double all = bar * model.series().size();
		double x = frame.x(category) + (frame.slot() - all) / 2;
		for (int i = 0; i < model.series().size(); i++) {
			ChartSeries series = model.series().get(i);
			ChartPoint point = point(series, names.get(category)).orElse(null);
			if (point != null) {
				bar(i, series, point, x + i * bar);
			} else if (model.series().size() > 1) {
				label(sheet.text(ABSENT), x + (i + 0.5) * bar, frame.y(BigDecimal.ZERO), sheet.scheme().muted(), null);
			}
		}
	}

	private void bar(int number, ChartSeries series, ChartPoint point, double x) {
		Subject subject = sheet.subject(series, point);
		double zero = frame.y(BigDecimal.ZERO);
		double y = frame.y(point.value());
		if (point.value().signum() != 0) {
			sheet.box(x + 1, Math.min(y, zero), bar - 2, Math.max(1, Math.abs(zero - y)), sheet.scheme().series(number), Sheet.pattern(number), subject);
		}
		label(sheet.words(point), x + bar / 2, Math.min(y, zero), point.shown().isEmpty() ? sheet.scheme().muted() : sheet.scheme().text(), subject);
	}

	private void label(String text, double x, double y, int colour, Subject subject) {
		if (turned) {
			sheet.add(new Mark.Text(x + Sheet.SMALL * 0.34, y - 6, text, Sheet.SMALL, false, colour, Anchor.START, -90, "", subject));
		} else {
			sheet.text(text, x, y - 6, Sheet.SMALL, false, colour, Anchor.MIDDLE, subject);
		}
	}

	// A value inside its part of the stack, where there is room for it.
	private void stack(int category) {
		BigDecimal above = BigDecimal.ZERO;
		BigDecimal below = BigDecimal.ZERO;
		double x = frame.x(category) + (frame.slot() - bar) / 2;
		for (int i = 0; i < model.series().size(); i++) {
			ChartSeries series = model.series().get(i);
			ChartPoint point = point(series, names.get(category)).orElse(null);
			if (point == null || point.value().signum() == 0) {
				continue;
			}
			BigDecimal from = point.value().signum() > 0 ? above : below;
			BigDecimal to = from.add(point.value());
			if (point.value().signum() > 0) {
				above = to;
			} else {
				below = to;
			}
			double top = Math.min(frame.y(from), frame.y(to));
			double height = Math.max(1, Math.abs(frame.y(from) - frame.y(to)));
			int fill = sheet.scheme().series(i);
			sheet.box(x, top, bar, height, fill, Sheet.pattern(i), sheet.subject(series, point));
			double width = TextMeasure.width(sheet.words(point), Sheet.SMALL, false);
			if (height >= Sheet.SMALL * 1.6 && width < bar - 4) {
				// Words are not read on hatching.
				sheet.box(x + (bar - width) / 2 - 2, top + height / 2 - Sheet.SMALL * 0.7, width + 4, Sheet.SMALL * 1.4, fill, Mark.Pattern.NONE, null);
				sheet.text(sheet.words(point), x + bar / 2, top + height / 2 + Sheet.SMALL * 0.34, Sheet.SMALL, false, Scheme.on(fill), Anchor.MIDDLE,
						sheet.subject(series, point));
			}
		}
	}
}
