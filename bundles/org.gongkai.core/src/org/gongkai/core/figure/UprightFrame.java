// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.figure.Mark.Anchor;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartReference;

/**
 * The frame of a chart whose values go upwards: value axis at the left, names below. Names are wrapped into their slots;
 * where slots are too narrow for that they are turned, and where there are too many even for that the picture grows wider.
 */
final class UprightFrame {

	private static final double PLOT = 340;
	private static final double NARROW = 52;
	private static final double NARROWEST = 22;
	private static final double TURN = -45;
	private static final double TURNED_NAME = 190;
	private static final int NAME_LINES = 4;

	private final Sheet sheet;
	private final ChartModel model;
	private final List<String> names;
	private final ValueScale scale;
	private final double left;
	private final double slot;
	private final double top;
	private final double head;

	/**
	 * @param values what the axis must hold
	 * @param head room above the highest value for its label
	 * @param whole whether the ticks are whole numbers
	 * @param narrowest least room of one category; the picture grows when there is less
	 */
	UprightFrame(ChartModel model, DrawingOptions options, List<BigDecimal> values, double head, boolean whole, double narrowest) {
		this.model = model;
		this.names = model.categoryNames();
		this.head = head;
		List<BigDecimal> held = new ArrayList<>(values);
		model.references().forEach(reference -> held.add(reference.value()));
		this.scale = ValueScale.of(held, 5, whole).rounded();
		double ticks = scale.ticks().stream().mapToDouble(tick -> TextMeasure.width(scale.label(tick), Sheet.SMALL, false)).max().orElse(0);
		this.left = Sheet.MARGIN + Sheet.SMALL * 1.6 + ticks + 8;
		double wanted = (options.width() - left - Sheet.MARGIN) / Math.max(1, names.size());
		double least = Math.max(NARROWEST, narrowest);
		this.slot = Math.max(least, wanted);
		this.sheet = new Sheet(model, options, wanted >= least ? options.width() : (int) Math.ceil(left + slot * names.size() + Sheet.MARGIN));
		sheet.legend();
		this.top = sheet.y() + Sheet.SMALL;
	}

	Sheet sheet() {
		return sheet;
	}

	/** Width of the room of one category. */
	double slot() {
		return slot;
	}

	/** Left end of the room of a category. */
	double x(int category) {
		return left + category * slot;
	}

	double y(BigDecimal value) {
		return top + head + PLOT * (1 - scale.at(value));
	}

	/** Draws grid and axis; values come on top of it. */
	void grid() {
		double right = left + slot * names.size();
		for (BigDecimal tick : scale.ticks()) {
			double y = y(tick);
			sheet.line(left, y, right, y, tick.signum() == 0 ? sheet.scheme().muted() : sheet.scheme().grid());
			sheet.text(scale.label(tick), left - 6, y + Sheet.SMALL * 0.34, Sheet.SMALL, false, sheet.scheme().muted(), Anchor.END, null);
		}
		String axis = TextMeasure.abbreviated(sheet.title(model.values()), Sheet.SMALL, false, PLOT + head);
		sheet.add(new Mark.Text(Sheet.MARGIN + Sheet.SMALL, top + head + PLOT / 2, axis, Sheet.SMALL, false, sheet.scheme().muted(), Anchor.MIDDLE, -90, "", null));
	}

	/** Draws what comes after the values, and closes the picture. */
	Scene finish() {
		for (ChartReference reference : model.references()) {
			double y = y(reference.value());
			double right = left + slot * names.size();
			sheet.add(new Mark.Line(left, y, right, y, sheet.scheme().reference(), 1.5, true, null));
			sheet.text(sheet.text(reference.label()), right, y - 4, Sheet.SMALL, false, sheet.scheme().reference(), Anchor.END, null);
		}
		double bottom = top + head + PLOT + 4;
		double end = slot < NARROW ? turned(bottom) : wrapped(bottom);
		if (!model.categories().unit().isEmpty() || names.size() > 1 && model.kind() == ChartKind.HISTOGRAM) {
			end += Sheet.SMALL * 1.4;
			sheet.text(sheet.title(model.categories()), left + slot * names.size() / 2, end, Sheet.SMALL, false, sheet.scheme().muted(), Anchor.MIDDLE, null);
		}
		return sheet.finish(end, List.of());
	}

	private double wrapped(double bottom) {
		double end = bottom;
		for (int i = 0; i < names.size(); i++) {
			double base = bottom;
			String name = names.get(i);
			for (String line : TextMeasure.wrapped(name, Sheet.LABEL, false, slot - 8, NAME_LINES)) {
				base += Sheet.LABEL * 1.25;
				sheet.abbreviated(line, line.endsWith("…") ? name : line, x(i) + slot / 2, base, Sheet.LABEL, sheet.scheme().text(), Anchor.MIDDLE, 0, null);
			}
			end = Math.max(end, base);
		}
		return end + 4;
	}

	private double turned(double bottom) {
		double longest = 0;
		for (int i = 0; i < names.size(); i++) {
			// A turned name ends below its slot and begins further left; it must not begin outside the picture.
			double x = x(i) + slot / 2 + Sheet.SMALL * 0.4;
			double room = Math.min(TURNED_NAME, (x - 6) * Math.sqrt(2) - Sheet.SMALL);
			String shown = TextMeasure.abbreviated(names.get(i), Sheet.SMALL, false, room);
			longest = Math.max(longest, TextMeasure.width(shown, Sheet.SMALL, false));
			sheet.abbreviated(shown, names.get(i), x, bottom + Sheet.SMALL, Sheet.SMALL, sheet.scheme().text(), Anchor.END, TURN, null);
		}
		return bottom + Sheet.SMALL * 1.6 + longest / Math.sqrt(2);
	}
}
