// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.gongkai.core.figure.Mark.Anchor;
import org.gongkai.core.figure.Mark.Subject;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartReference;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.text.Message;

/** Lying bars: a row for each category, long names in two lines at the left, values behind the bars. */
final class LyingBars {

	private static final double NAMES = 0.4;
	private static final double GAP = 10;
	private static final int NAME_LINES = 2;

	private final Sheet sheet;
	private final ChartModel model;
	private final List<Row> rows;
	private final double bar;
	private final double left;
	private final ValueScale scale;
	private final double from;
	private final double to;

	/** A category with the points of all series; null where a series has none. */
	private record Row(String name, List<String> lines, List<ChartPoint> points) {
	}

	static Scene draw(ChartModel model, DrawingOptions options) {
		return new LyingBars(model, options).draw();
	}

	private LyingBars(ChartModel model, DrawingOptions options) {
		this.model = model;
		this.sheet = new Sheet(model, options, options.width());
		sheet.legend();
		List<String> names = model.categoryNames();
		List<String> shown = names.subList(0, Math.min(options.rows(), names.size()));
		double room = sheet.width() * NAMES - Sheet.MARGIN;
		double widest = shown.stream().mapToDouble(name -> TextMeasure.width(name, Sheet.LABEL, false)).max().orElse(0);
		double nameRoom = Math.min(widest, room);
		this.left = Sheet.MARGIN + nameRoom + GAP;
		this.rows = rows(shown, nameRoom + 0.5);
		int series = model.series().size();
		this.bar = series == 1 ? 20 : series == 2 ? 16 : 14;
		List<BigDecimal> values = new ArrayList<>();
		rows.forEach(row -> row.points.stream().filter(Objects::nonNull).forEach(point -> values.add(seen(point.value()))));
		model.references().forEach(reference -> values.add(reference.value()));
		double labels = rows.stream().flatMap(row -> row.points.stream()).mapToDouble(point -> TextMeasure.width(label(point), size(), false)).max().orElse(0);
		boolean negative = values.stream().anyMatch(value -> value.signum() < 0);
		this.from = left + (negative ? labels + GAP : 0);
		this.to = sheet.width() - Sheet.MARGIN - labels - GAP;
		this.scale = ValueScale.of(values, (int) Math.max(2, (to - from) / 110), false);
	}

	// A bar that is cut off ends in an arrow.
	private BigDecimal seen(BigDecimal value) {
		return model.cut().map(value::min).orElse(value);
	}

	private List<Row> rows(List<String> names, double room) {
		List<Map<String, ChartPoint>> byName = new ArrayList<>();
		for (ChartSeries series : model.series()) {
			Map<String, ChartPoint> points = new LinkedHashMap<>();
			series.points().forEach(point -> points.putIfAbsent(point.category(), point));
			byName.add(points);
		}
		return names.stream().map(name -> new Row(name, TextMeasure.wrapped(name, Sheet.LABEL, false, room, NAME_LINES),
				byName.stream().map(points -> points.get(name)).toList())).toList();
	}

	private double size() {
		return Math.min(Sheet.LABEL, bar * 0.92);
	}

	private String label(ChartPoint point) {
		if (point == null) {
			return sheet.text(new Message("未报告", "no data"));
		}
		String arrow = seen(point.value()).compareTo(point.value()) == 0 ? "" : "▸ ";
		String value = arrow + sheet.words(point) + (point.shown().isEmpty() || !model.values().unit().equals("%") ? "" : "%");
		return model.series().size() > 1 ? value : point.percent().filter(percent -> point.value().signum() != 0).map(percent -> value + "  " + percent).orElse(value);
	}

	private double x(BigDecimal value) {
		return from + (to - from) * scale.at(value);
	}

	private Scene draw() {
		double top = sheet.y() + (model.references().isEmpty() ? 4 : Sheet.SMALL + 10);
		double bottom = top;
		for (Row row : rows) {
			bottom += height(row);
		}
		grid(top, bottom);
		List<Runnable> values = new ArrayList<>();
		double y = top;
		for (Row row : rows) {
			row(row, y, values);
			y += height(row);
		}
		references(top, bottom);
		values.forEach(Runnable::run);
		double end = bottom + Sheet.SMALL * 1.5;
		sheet.text(sheet.title(model.values()), (from + to) / 2, end + Sheet.SMALL * 1.5, Sheet.SMALL, false, sheet.scheme().muted(), Anchor.MIDDLE, null);
		int left = model.categoryNames().size() - rows.size();
		return sheet.finish(end + Sheet.SMALL * 1.5, left == 0 ? List.of()
				: List.of(Message.of("图中是前 {0} 项，另有 {1} 项未画。", "The first {0} are shown; {1} more are left out.", rows.size(), left)));
	}

	private double height(Row row) {
		return Math.max(bar * model.series().size(), row.lines.size() * Sheet.LABEL * 1.2) + GAP;
	}

	private void grid(double top, double bottom) {
		double lastLabel = -1000;
		for (BigDecimal tick : scale.ticks()) {
			double x = x(tick);
			sheet.line(x, top, x, bottom, tick.signum() == 0 ? sheet.scheme().muted() : sheet.scheme().grid());
			String text = scale.label(tick);
			double half = TextMeasure.width(text, Sheet.SMALL, false) / 2;
			if (x - half > lastLabel + 8 && x + half < sheet.width() - 4) {
				sheet.text(text, x, bottom + Sheet.SMALL * 1.3, Sheet.SMALL, false, sheet.scheme().muted(), Anchor.MIDDLE, null);
				lastLabel = x + half;
			}
		}
	}

	// Bars lie below the reference lines, values above them.
	private void row(Row row, double y, List<Runnable> values) {
		double height = height(row);
		double middle = y + height / 2;
		double line = Sheet.LABEL * 1.2;
		double base = middle - (row.lines.size() - 1) * line / 2 + Sheet.LABEL * 0.34;
		for (String text : row.lines) {
			sheet.abbreviated(text, text.endsWith("…") ? row.name : text, left - GAP, base, Sheet.LABEL, sheet.scheme().text(), Anchor.END, 0, null);
			base += line;
		}
		double top = middle - bar * row.points.size() / 2;
		for (int i = 0; i < row.points.size(); i++) {
			bar(i, row.points.get(i), top + i * bar, values);
		}
	}

	private void bar(int series, ChartPoint point, double top, List<Runnable> values) {
		double zero = x(BigDecimal.ZERO);
		double base = top + bar / 2 + size() * 0.34;
		if (point == null) {
			values.add(() -> value(label(null), zero + 5, base, sheet.scheme().muted(), Anchor.START, null));
			return;
		}
		Subject subject = sheet.subject(model.series().get(series), point);
		double end = x(seen(point.value()));
		if (point.value().signum() != 0) {
			double length = Math.max(1, Math.abs(end - zero));
			sheet.box(point.value().signum() < 0 ? zero - length : zero, top + 1, length, bar - 2, sheet.scheme().series(series), Sheet.pattern(series), subject);
		}
		boolean negative = point.value().signum() < 0;
		int colour = point.shown().isEmpty() ? sheet.scheme().muted() : sheet.scheme().text();
		values.add(() -> value(label(point), negative ? end - 5 : end + 5, base, colour, negative ? Anchor.END : Anchor.START, subject));
	}

	// A reference line makes room for the values it would run through.
	private void value(String text, double x, double base, int colour, Anchor anchor, Subject subject) {
		double width = TextMeasure.width(text, size(), false);
		double start = anchor == Anchor.START ? x : x - width;
		if (model.references().stream().map(reference -> x(reference.value())).anyMatch(line -> line > start - 2 && line < start + width + 2)) {
			sheet.box(start - 1, base - size() * TextMeasure.ASCENT, width + 2, size() * (TextMeasure.ASCENT + TextMeasure.DESCENT), sheet.scheme().ground(),
					Mark.Pattern.NONE, null);
		}
		sheet.text(text, x, base, size(), false, colour, anchor, subject);
	}

	private void references(double top, double bottom) {
		for (ChartReference reference : model.references()) {
			double x = x(reference.value());
			sheet.add(new Mark.Line(x, top - 4, x, bottom, sheet.scheme().reference(), 1.5, true, null));
			sheet.text(sheet.text(reference.label()), x, top - 8, Sheet.SMALL, false, sheet.scheme().reference(), Anchor.MIDDLE, null);
		}
	}
}
