// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.gongkai.core.figure.Mark.Anchor;
import org.gongkai.core.figure.Mark.Pattern;
import org.gongkai.core.figure.Mark.Subject;
import org.gongkai.core.figure.Mark.Text;
import org.gongkai.core.spi.chart.ChartAxis;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.text.Message;

/** A picture being laid out: its title and legend at the top, then the plot, then its notes. */
final class Sheet {

	/** Free margin on all sides. */
	static final double MARGIN = 24;
	/** Size of names and values. */
	static final double LABEL = 14;
	/** Size of ticks, notes and axis titles. */
	static final double SMALL = 12;
	private static final double TITLE = 20;
	private static final int TITLE_LINES = 3;
	private static final int NOTE_LINES = 4;
	private static final int TOLD = 60;

	private final ChartModel model;
	private final DrawingOptions options;
	private final int width;
	private final List<Mark> marks = new ArrayList<>();
	private double y = MARGIN;

	Sheet(ChartModel model, DrawingOptions options, int width) {
		this.model = model;
		this.options = options;
		this.width = width;
		for (String line : TextMeasure.wrapped(text(model.title()), TITLE, true, width - 2 * MARGIN, TITLE_LINES)) {
			y += TITLE * TextMeasure.LINE;
			text(line, width / 2.0, y - TITLE * 0.3, TITLE, true, scheme().text(), Anchor.MIDDLE, null);
		}
		y += 8;
	}

	ChartModel model() {
		return model;
	}

	DrawingOptions options() {
		return options;
	}

	Scheme scheme() {
		return options.scheme();
	}

	int width() {
		return width;
	}

	/** Where the next part may begin. */
	double y() {
		return y;
	}

	/** A message in the language of the picture. */
	String text(Message message) {
		return message.in(options.locale());
	}

	/** What stands at a value: the number, or 空白. */
	String words(ChartPoint point) {
		return text(point.words());
	}

	/** What an axis shows, with its unit. */
	String title(ChartAxis axis) {
		String name = text(axis.title());
		boolean chinese = Locale.CHINESE.getLanguage().equals(options.locale().getLanguage());
		return axis.unit().isEmpty() ? name : chinese ? name + "（" + axis.unit() + "）" : name + " (" + axis.unit() + ")";
	}

	/** What a mark stands for. */
	Subject subject(ChartSeries series, ChartPoint point) {
		return new Subject(series.id(), point.id(), text(model.tooltip(series, point)));
	}

	void add(Mark mark) {
		marks.add(mark);
	}

	void box(double x, double top, double boxWidth, double height, int fill, Pattern pattern, Subject subject) {
		marks.add(new Mark.Box(x, top, boxWidth, height, fill, -1, pattern, subject));
	}

	void line(double x1, double y1, double x2, double y2, int colour) {
		marks.add(new Mark.Line(x1, y1, x2, y2, colour, 1, false, null));
	}

	void text(String text, double x, double base, double size, boolean bold, int colour, Anchor anchor, Subject subject) {
		marks.add(new Text(x, base, text, size, bold, colour, anchor, 0, "", subject));
	}

	/** Text that may be abbreviated: its whole wording stays with it. */
	void abbreviated(String shown, String whole, double x, double base, double size, int colour, Anchor anchor, double turn, Subject subject) {
		marks.add(new Text(x, base, shown, size, false, colour, anchor, turn, shown.equals(whole) ? "" : whole, subject));
	}

	/** The hatching of a series: none for the only one and for the first. */
	static Pattern pattern(int series) {
		return Pattern.values()[series % Pattern.values().length];
	}

	/** Puts the names of the series under the title; nothing for a single one. */
	void legend() {
		if (model.series().size() < 2) {
			return;
		}
		double x = MARGIN;
		double swatch = 14;
		y += 6;
		for (int i = 0; i < model.series().size(); i++) {
			String whole = text(model.series().get(i).label());
			String name = TextMeasure.abbreviated(whole, LABEL, false, width - 2 * MARGIN - swatch - 6);
			double needed = swatch + 6 + TextMeasure.width(name, LABEL, false) + 22;
			if (x > MARGIN && x + needed - 22 > width - MARGIN) {
				x = MARGIN;
				y += LABEL * 1.6;
			}
			box(x, y, swatch, swatch, scheme().series(i), pattern(i), null);
			abbreviated(name, whole, x + swatch + 6, y + swatch * 0.86, LABEL, scheme().text(), Anchor.START, 0, null);
			x += needed;
		}
		y += swatch + 12;
	}

	/** Puts the unit under the title, for charts without an axis. */
	void unit() {
		if (!model.values().unit().isEmpty()) {
			y += SMALL;
			text(text(Message.of("单位：{0}", "Unit: {0}", model.values().unit())), width - MARGIN, y, SMALL, false, scheme().muted(), Anchor.END, null);
			y += 8;
		}
	}

	/** Closes the picture below the plot with the notes of the model and further ones. */
	Scene finish(double bottom, List<Message> further) {
		double base = bottom + 10;
		List<Message> notes = new ArrayList<>(further);
		notes.addAll(model.notes());
		for (Message note : notes) {
			String whole = text(note);
			List<String> lines = TextMeasure.wrapped(whole, SMALL, false, width - 2 * MARGIN, NOTE_LINES);
			for (String line : lines) {
				base += SMALL * TextMeasure.LINE;
				abbreviated(line, line.endsWith("…") ? whole : line, MARGIN, base, SMALL, scheme().muted(), Anchor.START, 0, null);
			}
			base += 3;
		}
		return new Scene(width, (int) Math.ceil(base + MARGIN * 0.7), scheme().ground(), options.locale().getLanguage(), text(model.title()),
				description(), marks);
	}

	private String description() {
		List<String> told = new ArrayList<>();
		for (ChartSeries series : model.series()) {
			for (ChartPoint point : series.points()) {
				told.add((model.series().size() > 1 ? text(series.label()) + " " : "") + point.category() + ": " + words(point)
						+ (point.shown().isEmpty() ? "" : model.values().unit()) + point.percent().map(percent -> " (" + percent + ")").orElse(""));
			}
		}
		return told.size() <= TOLD ? String.join("; ", told) : String.join("; ", told.subList(0, TOLD)) + "; …";
	}
}
