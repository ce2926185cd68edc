// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.gongkai.core.figure.Mark.Anchor;
import org.gongkai.core.figure.Mark.Subject;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.text.Message;

/**
 * A pie. Every slice carries its name, value and share beside it, so that it needs no legend and no colour to be understood;
 * labels are spread apart where slices are thin. What is zero or blank has no slice and is told below.
 */
final class Pie {

	private static final double WIDEST = 150;
	private static final double NARROWEST = 66;
	private static final double PART = 0.18;
	private static final int LEAST_WIDTH = 480;
	private static final double ELBOW = 18;
	private static final double LINE = Sheet.LABEL * 1.4;
	private static final int NAME_LINES = 2;

	private final ChartModel model;
	private final Sheet sheet;
	private final ChartSeries series;
	private final double radius;
	private final double room;
	private final Set<String> hidden;

	/** A label beside the pie. */
	private static final class Label {
		final ChartPoint point;
		final List<String> lines;
		final double middle;
		final boolean right;
		double y;

		Label(ChartPoint point, List<String> lines, double middle, double radius) {
			this.point = point;
			this.lines = lines;
			this.middle = middle;
			this.right = Math.sin(Math.toRadians(middle)) >= 0;
			this.y = -Math.cos(Math.toRadians(middle)) * (radius + ELBOW);
		}

		double height() {
			return lines.size() * LINE + 8;
		}
	}

	/**
	 * A pie.
	 *
	 * @param hidden ids of slices that are not wanted; the others keep their colours and their shares of the whole
	 */
	Pie(ChartModel model, DrawingOptions options, Set<String> hidden) {
		this.hidden = hidden;
		this.model = model;
		this.sheet = new Sheet(model, options, Math.max(options.width(), LEAST_WIDTH));
		this.series = model.series().getFirst();
		this.radius = Math.clamp((sheet.width() - 2 * Sheet.MARGIN) * PART, NARROWEST, WIDEST);
		this.room = sheet.width() / 2.0 - radius - ELBOW * 2 - Sheet.MARGIN - 8;
		sheet.unit();
	}

	Scene draw() {
		List<ChartPoint> slices = series.points().stream().filter(point -> point.value().signum() > 0 && !hidden.contains(point.id())).toList();
		BigDecimal whole = slices.stream().map(ChartPoint::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		List<Label> labels = new ArrayList<>();
		double from = 0;
		for (ChartPoint point : slices) {
			double sweep = 360 * point.value().divide(whole, MathContext.DECIMAL64).doubleValue();
			List<String> lines = new ArrayList<>(TextMeasure.wrapped(point.category(), Sheet.LABEL, false, room, NAME_LINES));
			lines.addAll(numbers(point));
			labels.add(new Label(point, lines, from + sweep / 2, radius));
			from += sweep;
		}
		double reach = Math.max(radius + 8, Math.max(spread(labels, true), spread(labels, false)));
		double middle = sheet.y() + 6 + reach;
		slices(labels, slices, whole, middle);
		labels.forEach(label -> label(label, middle));
		return sheet.finish(middle + reach + 4, empty());
	}

	// Beside each other, or below each other where there is no room.
	private List<String> numbers(ChartPoint point) {
		String both = point.shown() + point.percent().map(percent -> "  " + percent).orElse("");
		return TextMeasure.width(both, Sheet.LABEL, false) <= room || point.percent().isEmpty()
				? List.of(TextMeasure.abbreviated(both, Sheet.LABEL, false, room))
				: List.of(TextMeasure.abbreviated(point.shown(), Sheet.LABEL, false, room), point.percent().get());
	}

	private void slices(List<Label> labels, List<ChartPoint> slices, BigDecimal whole, double middle) {
		double from = 0;
		for (int i = 0; i < slices.size(); i++) {
			double sweep = 360 * slices.get(i).value().divide(whole, MathContext.DECIMAL64).doubleValue();
			int number = series.points().indexOf(slices.get(i));
			sheet.add(new Mark.Wedge(sheet.width() / 2.0, middle, radius, from, sweep, sheet.scheme().series(number), sheet.scheme().ground(), Sheet.pattern(number),
					sheet.subject(series, labels.get(i).point)));
			from += sweep;
		}
	}

	// From the top down, each below the one before; then back up where they ran out at the bottom.
	private double spread(List<Label> all, boolean right) {
		List<Label> labels = new ArrayList<>(all.stream().filter(label -> label.right == right).toList());
		labels.sort(Comparator.comparingDouble((Label label) -> label.y).thenComparingDouble(label -> right ? label.middle : -label.middle));
		double total = labels.stream().mapToDouble(Label::height).sum();
		double reach = Math.max(radius + ELBOW + 8, total / 2);
		double free = -reach;
		for (Label label : labels) {
			label.y = Math.max(label.y, free + label.height() / 2);
			free = label.y + label.height() / 2;
		}
		free = reach;
		for (Label label : labels.reversed()) {
			label.y = Math.min(label.y, free - label.height() / 2);
			free = label.y - label.height() / 2;
		}
		return labels.isEmpty() ? 0 : reach;
	}

	private void label(Label label, double middle) {
		double centre = sheet.width() / 2.0;
		double sin = Math.sin(Math.toRadians(label.middle));
		double cos = Math.cos(Math.toRadians(label.middle));
		double side = label.right ? 1 : -1;
		double edge = centre + side * (radius + ELBOW * 2);
		double y = middle + label.y;
		double kneeX = centre + sin * (radius + ELBOW * 0.7);
		double kneeY = middle - cos * (radius + ELBOW * 0.7);
		int grey = sheet.scheme().muted();
		sheet.line(centre + sin * radius, middle - cos * radius, kneeX, kneeY, grey);
		sheet.line(kneeX, kneeY, edge, y, grey);
		Subject subject = sheet.subject(series, label.point);
		double base = y - (label.lines.size() - 1) * LINE / 2 + Sheet.LABEL * 0.34;
		for (String line : label.lines) {
			sheet.abbreviated(line, line.endsWith("…") ? label.point.category() : line, edge + side * 6, base, Sheet.LABEL, sheet.scheme().text(),
					label.right ? Anchor.START : Anchor.END, 0, subject);
			base += LINE;
		}
	}

	private List<Message> empty() {
		List<Message> notes = new ArrayList<>();
		List<String> zero = series.points().stream().filter(point -> !hidden.contains(point.id()) && point.value().signum() == 0 && !point.shown().isEmpty()).map(ChartPoint::category).toList();
		List<String> blank = series.points().stream().filter(point -> !hidden.contains(point.id()) && point.value().signum() == 0 && point.shown().isEmpty()).map(ChartPoint::category).toList();
		if (!zero.isEmpty()) {
			notes.add(Message.of("为零：{0}。", "Zero: {0}.", String.join("、", zero)));
		}
		if (!blank.isEmpty()) {
			notes.add(Message.of("空白：{0}。", "Blank: {0}.", String.join("、", blank)));
		}
		return notes;
	}
}
