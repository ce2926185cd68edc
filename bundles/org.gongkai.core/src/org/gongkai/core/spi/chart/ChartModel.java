// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.chart;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.text.Message;

/**
 * A chart.
 *
 * @param id identity of the chart, that of its provider
 * @param kind how it is laid out
 * @param title what it shows
 * @param categories axis of the names
 * @param values axis of the values
 * @param series the values; at least one point in all
 * @param references lines that values are read against
 * @param notes what a reader must know, e.g. what was left out
 */
public record ChartModel(String id, ChartKind kind, Message title, ChartAxis categories, ChartAxis values,
		List<ChartSeries> series, List<ChartReference> references, List<Message> notes) implements ChartAnswer {

	private static final BigDecimal FAR = BigDecimal.valueOf(5);
	private static final BigDecimal BEYOND = new BigDecimal("1.25");

	public ChartModel {
		series = List.copyOf(series);
		references = List.copyOf(references);
		notes = List.copyOf(notes);
	}

	/** A chart without a line to read values against. */
	public ChartModel(String id, ChartKind kind, Message title, ChartAxis categories, ChartAxis values, List<ChartSeries> series,
			List<Message> notes) {
		this(id, kind, title, categories, values, series, List.of(), notes);
	}

	/**
	 * Names on the category axis, each once, in an order that all series agree with; where they leave it open, the one with the
	 * larger value first. A series that contradicts those before it yields to them.
	 */
	public List<String> categoryNames() {
		List<Deque<ChartPoint>> rest = series.stream().map(one -> (Deque<ChartPoint>) new ArrayDeque<>(one.points())).toList();
		List<String> names = new ArrayList<>();
		Set<String> known = new HashSet<>();
		while (true) {
			rest.forEach(points -> {
				while (!points.isEmpty() && known.contains(points.peek().category())) {
					points.poll();
				}
			});
			List<ChartPoint> heads = rest.stream().filter(points -> !points.isEmpty()).map(Deque::peek).toList();
			if (heads.isEmpty()) {
				return names;
			}
			ChartPoint next = heads.stream().filter(head -> rest.stream().noneMatch(points -> stands(points, head.category())))
					.max(Comparator.comparing((ChartPoint head) -> head.value().abs())).orElse(heads.getFirst());
			known.add(next.category());
			names.add(next.category());
		}
	}

	/** Whether a category comes later in a series, so that something else is before it. */
	private static boolean stands(Deque<ChartPoint> points, String category) {
		return points.stream().skip(1).anyMatch(point -> point.category().equals(category));
	}

	/**
	 * Where bars are cut off: few values that are many times what they are read against would make all others unreadable. They
	 * keep their numbers beside them. Empty when nothing is cut.
	 */
	public Optional<BigDecimal> cut() {
		Optional<BigDecimal> against = references.stream().map(ChartReference::value).max(Comparator.naturalOrder());
		if (against.isEmpty() || against.get().signum() <= 0) {
			return Optional.empty();
		}
		BigDecimal far = against.get().multiply(FAR);
		List<BigDecimal> all = series.stream().flatMap(one -> one.points().stream()).map(ChartPoint::value).toList();
		BigDecimal near = all.stream().filter(value -> value.compareTo(far) <= 0).max(Comparator.naturalOrder()).orElse(far);
		return all.stream().anyMatch(value -> value.compareTo(far) > 0) ? Optional.of(near.max(against.get()).multiply(BEYOND)) : Optional.empty();
	}

	/** The same chart of the parts of one point, at any depth; empty when there is no such point or its parts are not known. */
	public Optional<ChartModel> inside(String pointId) {
		List<ChartSeries> parts = new ArrayList<>();
		String name = "";
		for (ChartSeries one : series) {
			ChartPoint point = one.points().stream().flatMap(top -> top.find(pointId).stream()).findFirst().orElse(null);
			if (point != null && !point.parts().isEmpty()) {
				parts.add(new ChartSeries(one.id(), one.label(), point.parts()));
				name = point.category();
			}
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(new ChartModel(id, kind,
				Message.of("{0}：{1}", "{0}: {1}", title, name), categories, values, parts, references, notes));
	}

	/** What a reader is told of one value: name, value with unit, share, where it stands, and what else is to be known; a line each. */
	public Message tooltip(ChartSeries of, ChartPoint point) {
		List<Message> lines = new ArrayList<>();
		lines.add(new Message(point.category(), point.category()));
		Message value = point.shown().isEmpty() ? point.words() : new Message(point.shown() + values.unit(), point.shown() + values.unit());
		lines.add(series.size() > 1 ? Message.of("{0}：{1}", "{0}: {1}", of.label(), value) : value);
		point.percent().ifPresent(percent -> lines.add(Message.of("占 {0}", "{0} of the whole", percent)));
		if (!point.places().isEmpty()) {
			lines.add(point.places().size() == 1 ? new Message(point.places().getFirst().label(), point.places().getFirst().label())
					: Message.of("{0} 等 {1} 处", "{0} and {2} more", point.places().getFirst().label(), point.places().size(),
							point.places().size() - 1));
		}
		if (point.remark() != null) {
			lines.add(point.remark());
		}
		return new Message(String.join("\n", lines.stream().map(Message::zh).toList()),
				String.join("\n", lines.stream().map(Message::en).toList()));
	}
}
