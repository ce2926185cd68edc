// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.core.figure.Mark.Anchor;
import org.gongkai.core.figure.Mark.Pattern;
import org.gongkai.core.figure.Mark.Subject;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.text.Message;

/**
 * Rectangles as large as their values, parts inside their whole, as square as they can be. A rectangle too small for its
 * name keeps its tooltip; the largest that no name stands in are told below.
 */
final class Treemap {

	private static final double HEAD = 20;
	private static final double SMALL_HEAD = 17;
	private static final int TOLD = 6;

	private final Sheet sheet;
	private final ChartSeries series;
	private final double height;
	private final List<ChartPoint> unnamed = new ArrayList<>();

	Treemap(ChartModel model, DrawingOptions options) {
		this.sheet = new Sheet(model, options, options.width());
		this.series = model.series().getFirst();
		this.height = options.treemap();
		sheet.unit();
	}

	Scene draw() {
		List<ChartPoint> points = positive(series.points());
		double top = sheet.y();
		List<Squarified.Area> areas = Squarified.of(points.stream().map(ChartPoint::value).toList(), Sheet.MARGIN, top, sheet.width() - 2 * Sheet.MARGIN, height);
		for (int i = 0; i < points.size(); i++) {
			node(points.get(i), areas.get(i), sheet.scheme().series(i), 0);
		}
		return sheet.finish(top + height, notes());
	}

	private static List<ChartPoint> positive(List<ChartPoint> points) {
		return points.stream().filter(point -> point.value().signum() > 0)
				.sorted(Comparator.comparing(ChartPoint::value).reversed()).toList();
	}

	private void node(ChartPoint point, Squarified.Area area, int colour, int depth) {
		Subject subject = sheet.subject(series, point);
		int fill = sheet.scheme().towardsGround(colour, depth == 0 ? 0 : depth == 1 ? 0.28 : 0.5);
		double gap = depth == 0 ? 1.5 : 0.75;
		double width = Math.max(0.5, area.width() - 2 * gap);
		double height = Math.max(0.5, area.height() - 2 * gap);
		sheet.add(new Mark.Box(area.x() + gap, area.y() + gap, width, height, fill, -1, Pattern.NONE, subject));
		List<ChartPoint> parts = positive(point.parts());
		double head = depth == 0 ? HEAD : SMALL_HEAD;
		double size = depth == 0 ? Sheet.LABEL : Sheet.SMALL;
		boolean opens = !parts.isEmpty() && width > 90 && height > head + 34 && (parts.size() > 1 || depth == 0);
		if (!opens) {
			leaf(point, area.x() + gap, area.y() + gap, width, height, fill, subject);
			return;
		}
		heading(point, area.x() + gap, area.y() + gap, width, head, size, depth == 0, fill, subject);
		List<Squarified.Area> inside = Squarified.of(parts.stream().map(ChartPoint::value).toList(), area.x() + gap + 1, area.y() + gap + head, width - 2,
				height - head - 1);
		for (int i = 0; i < parts.size(); i++) {
			node(parts.get(i), inside.get(i), colour, depth + 1);
		}
	}

	private void heading(ChartPoint point, double x, double y, double width, double head, double size, boolean bold, int fill, Subject subject) {
		String whole = point.category() + "  " + point.shown() + point.percent().map(percent -> "  " + percent).orElse("");
		double room = width - 10;
		String shown = TextMeasure.width(whole, size, bold) <= room ? whole : TextMeasure.abbreviated(point.category(), size, bold, room);
		sheet.add(new Mark.Text(x + 5, y + head - size * 0.36, shown, size, bold, Scheme.on(fill), Anchor.START, 0, shown.equals(whole) ? "" : whole, subject));
	}

	private void leaf(ChartPoint point, double x, double y, double width, double height, int fill, Subject subject) {
		double size = Sheet.SMALL;
		double line = size * 1.25;
		int most = (int) ((height - 6) / line);
		double room = width - 8;
		if (most < 1 || room < size * 3) {
			unnamed.add(point);
			return;
		}
		boolean value = most > 1 && TextMeasure.width(point.shown(), size, false) <= room;
		List<String> lines = new ArrayList<>(TextMeasure.wrapped(point.category(), size, false, room, Math.min(3, value ? most - 1 : most)));
		if (value) {
			String share = point.shown() + point.percent().map(percent -> "  " + percent).orElse("");
			lines.add(TextMeasure.width(share, size, false) <= room ? share : point.shown());
		}
		double base = y + 4 + size * 0.9;
		for (String text : lines) {
			sheet.abbreviated(text, text.endsWith("…") ? point.category() : text, x + 4, base, size, Scheme.on(fill), Anchor.START, 0, subject);
			base += line;
		}
	}

	private List<Message> notes() {
		if (unnamed.isEmpty()) {
			return List.of();
		}
		List<ChartPoint> largest = positive(unnamed);
		List<String> told = largest.stream().limit(TOLD).map(point -> point.category() + " " + point.shown()).toList();
		BigDecimal number = BigDecimal.valueOf(largest.size());
		return List.of(largest.size() <= TOLD
				? Message.of("面积太小、没有标名称的：{0}。", "Too small for their names: {0}.", String.join("、", told))
				: Message.of("面积太小、没有标名称的共 {0} 项，较大的有：{1}。", "{0} are too small for their names; the largest: {1}.", number, String.join("、", told)));
	}
}
