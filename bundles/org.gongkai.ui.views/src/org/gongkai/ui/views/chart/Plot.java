// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.gongkai.core.figure.Scheme;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartReference;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.text.Message;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.follow.Accessible;

/**
 * Bars and lines on axes, drawn by SWTChart. A chart with more bars than fit is scrolled, never squeezed: by the range of its
 * axis, because SWTChart draws tick marks beyond the edges of anything that would scroll the chart itself.
 */
final class Plot implements Picture {
	/** Least room of an upright category, its bars and its label, in points. */
	private static final int UPRIGHT_ROOM = 34;
	/** What a label needs above and below itself, or SWTChart leaves it out. */
	private static final int APART = 8;
	private static final int BAR_ROOM = 20;
	private static final int BAR_PADDING = 28;
	private static final int LEAST_PADDING = 8;
	private static final int LEAST_NAMES = 60;
	private static final int THICKEST = 110;
	private static final int COUNTABLE = 12;
	private static final int FRAME = 90;
	private static final int MARGINS = 40;
	private static final double MOST_ROOM = 1;

	private final Composite frame;
	private final CategoryNames names;
	private final Slider down;
	private final Slider along;
	private Chart chart;
	private ChartModel model;
	private List<String> categories = List.of();
	private final Map<String, Map<String, Integer>> indexes = new HashMap<>();
	private int first;
	private int visible;
	private int bars;
	private Hit marked;
	private Scheme scheme;

	Plot(Composite parent) {
		frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(frame);
		down = slider(SWT.VERTICAL);
		names = new CategoryNames(frame);
		GridDataFactory.createFrom((GridData) names.control().getLayoutData()).span(2, 1).applyTo(names.control());
		along = slider(SWT.HORIZONTAL);
		frame.addListener(SWT.Resize, event -> fit());
	}

	private Slider slider(int direction) {
		Slider slider = new Slider(frame, direction);
		GridDataFactory.fillDefaults().exclude(true).grab(direction == SWT.HORIZONTAL, direction == SWT.VERTICAL).applyTo(slider);
		slider.setVisible(false);
		Accessible.name(slider, ViewMessages.Chart_scroll);
		slider.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> scrollTo(slider.getSelection())));
		return slider;
	}

	@Override
	public Control control() {
		return frame;
	}

	@Override
	public Control surface() {
		return chart == null ? frame : chart.getPlotArea().getControl();
	}

	private boolean isLying() {
		return model.kind() == ChartKind.LYING_BARS;
	}

	@Override
	public void draw(ChartModel shown, Set<String> hidden) {
		model = shown;
		scheme = Colours.scheme(frame);
		if (!shown.categoryNames().equals(categories)) {
			categories = shown.categoryNames();
			first = 0;
		}
		indexes.clear();
		Chart old = chart;
		chart = new Chart(frame, SWT.NONE);
		chart.suspendUpdate(true);
		chart.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		chart.setOrientation(isLying() ? SWT.VERTICAL : SWT.HORIZONTAL);
		colour();
		for (int at = 0; at < shown.series().size(); at++) {
			// SWTChart stacks the lying bars of a category from below
			int number = isLying() ? shown.series().size() - 1 - at : at;
			if (!hidden.contains(shown.series().get(number).id())) {
				add(shown.series().get(number), Colours.of(scheme.series(number)));
			}
		}
		axes();
		chart.suspendUpdate(false);
		chart.getPlotArea().addCustomPaintListener(this::paintOver);
		chart.getPlotArea().getControl().addListener(SWT.MouseWheel, event -> scrollTo(first - Integer.signum(event.count) * 2));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
		if (old != null) {
			old.dispose();
		}
		chart.moveAbove(null);
		bars = shown.kind() == ChartKind.STACKED_BARS ? 1 : Math.max(1, shown.series().size() - hidden.size());
		fit();
	}

	/** Fits names, values and the number of categories to the room there is. */
	private void fit() {
		if (chart == null || chart.isDisposed() || frame.getSize().x <= 0) {
			return;
		}
		int room = isLying() ? Math.max(lineHeight() + APART, bars * BAR_ROOM + 6) : Math.max(UPRIGHT_ROOM, bars * BAR_ROOM + 6);
		int length = isLying() ? frame.getSize().y - FRAME / 2 : frame.getSize().x - FRAME;
		int seen = model.kind() == ChartKind.HISTOGRAM ? categories.size() : Math.max(1, Math.min(categories.size(), length / room));
		visible = seen;
		show(down, isLying() && seen < categories.size());
		show(along, !isLying() && seen < categories.size());
		frame.layout();
		fitBars(Math.max(1, length / seen));
		fitLabels();
		// the names under the columns have taken their room or left it
		frame.layout();
		scrollTo(first);
	}

	/** Few bars do not become slabs; many come nearer to those of the next category before their values lose their room. */
	private void fitBars(int slot) {
		if (model.kind() == ChartKind.HISTOGRAM) {
			return;
		}
		int wanted = isLying() ? BAR_PADDING : 100 - 100 * bars * (widestValue() + APART) / slot;
		int padding = Math.max(Math.clamp(wanted, LEAST_PADDING, BAR_PADDING), 100 - 100 * bars * THICKEST / slot);
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			if (series instanceof IBarSeries<?> shown) {
				shown.setBarPadding(padding);
			}
		}
	}

	private int widestValue() {
		GC gc = new GC(frame);
		try {
			return Hit.all(model).stream().mapToInt(hit -> gc.textExtent(MessageLanguage.tell(hit.point().words())).x).max().orElse(0);
		} finally {
			gc.dispose();
		}
	}

	private int lineHeight() {
		GC gc = new GC(frame);
		try {
			return gc.textExtent("国").y;
		} finally {
			gc.dispose();
		}
	}

	private void show(Slider slider, boolean needed) {
		((GridData) slider.getLayoutData()).exclude = !needed;
		slider.setVisible(needed);
		if (needed) {
			slider.setValues(Math.min(first, categories.size() - visible), 0, categories.size(), visible, 1, Math.max(1, visible - 1));
		}
	}

	private void scrollTo(int category) {
		first = Math.max(0, Math.min(category, categories.size() - visible));
		(isLying() ? down : along).setSelection(first);
		if (visible < categories.size()) {
			chart.getAxisSet().getXAxis(0).setRange(new Range(first, first + visible - 1));
		}
		chart.redraw();
		showNames();
	}

	private void showNames() {
		Control area = chart.getPlotArea().getControl();
		IAxis axis = chart.getAxisSet().getXAxis(0);
		names.show(first, visible, Colours.of(scheme.text()),
				index -> frame.getDisplay().map(area, names.control(), axis.getPixelCoordinate(index), 0).x);
	}

	private void colour() {
		Color ground = frame.getParent().getBackground();
		chart.setBackground(ground);
		chart.getPlotArea().setBackground(ground);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(Colours.of(scheme.text()));
			axis.getTitle().setForeground(Colours.of(scheme.muted()));
			axis.getTick().setFont(frame.getFont());
			axis.getTitle().setFont(frame.getFont());
			axis.getGrid().setForeground(Colours.of(scheme.grid()));
		}
	}

	private void add(ChartSeries series, Color colour) {
		Map<String, ChartPoint> points = new HashMap<>();
		series.points().forEach(point -> points.put(point.category(), point));
		Map<String, Integer> at = new HashMap<>();
		double[] values = new double[categories.size()];
		for (int index = 0; index < values.length; index++) {
			ChartPoint point = points.get(categories.get(index));
			values[index] = point == null ? 0 : point.value().doubleValue();
			if (point != null) {
				at.put(point.id(), index);
			}
		}
		indexes.put(series.id(), at);
		if (model.kind() == ChartKind.LINES) {
			ILineSeries<?> line = (ILineSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, series.id());
			line.setYSeries(values);
			line.setLineColor(colour);
			line.setLineWidth(2);
			line.setSymbolColor(colour);
			line.setAntialias(SWT.ON);
			return;
		}
		IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, series.id());
		bars.setYSeries(values);
		bars.setBarColor(colour);
		bars.setBarPadding(model.kind() == ChartKind.HISTOGRAM ? 2 : BAR_PADDING);
		if (model.kind() == ChartKind.STACKED_BARS) {
			bars.enableStack(true);
		}
	}

	private void axes() {
		IAxis across = chart.getAxisSet().getXAxis(0);
		IAxis values = chart.getAxisSet().getYAxis(0);
		across.enableCategory(true);
		across.setReversed(isLying());
		across.getGrid().setStyle(LineStyle.NONE);
		values.getGrid().setStyle(LineStyle.SOLID);
		values.getTitle().setText(title());
		across.getTitle().setVisible(false);
		values.getTick().setFormat(new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)));
	}

	/** What the axis of values tells: their name, their unit, and what lies on the dashed lines, which have no room for it. */
	private String title() {
		List<Message> known = new ArrayList<>();
		if (!model.values().unit().isEmpty()) {
			known.add(new Message(model.values().unit(), model.values().unit()));
		}
		model.references().forEach(line -> known.add(Message.of("虚线：{0}", "dashed: {0}", line.label())));
		Message title = model.values().title();
		for (int at = 0; at < known.size(); at++) {
			title = Message.of(at == 0 ? "{0}（{1}" : "{0}，{1}", at == 0 ? "{0} ({1}" : "{0}, {1}", title, known.get(at));
		}
		return MessageLanguage.tell(known.isEmpty() ? title : Message.of("{0}）", "{0})", title));
	}

	/** The axis from zero, with the reference lines on it, and with room for the values at the ends of the bars. */
	private void stretch(double room) {
		chart.getAxisSet().adjustRange();
		IAxis values = chart.getAxisSet().getYAxis(0);
		Range range = values.getRange();
		double low = Math.min(0, range.lower);
		double high = Math.max(0, range.upper);
		for (ChartReference reference : model.references()) {
			low = Math.min(low, reference.value().doubleValue());
			high = Math.max(high, reference.value().doubleValue());
		}
		double cut = model.cut().map(BigDecimal::doubleValue).orElse(high);
		high = Math.min(high, cut);
		double more = high == low ? 1 : (high - low) * room;
		values.setRange(new Range(low < 0 ? low - more : 0, high > 0 || low == 0 ? high + more : 0));
		// a count has no halves
		int length = (isLying() ? frame.getSize().x : frame.getSize().y) - FRAME;
		int hint = isLying() ? 110 : 48;
		values.getTick().setTickMarkStepHint(isCount() && high <= COUNTABLE ? Math.max(hint, (int) (length / (high + more))) : hint);
	}

	private boolean isCount() {
		return Hit.all(model).stream().allMatch(hit -> hit.point().value().stripTrailingZeros().scale() <= 0);
	}

	/** What part of the length of the longest bar its value takes beside it. */
	private double room(GC gc, int length) {
		int label = 0;
		for (Hit hit : Hit.all(model)) {
			Point size = gc.textExtent((model.cut().isPresent() ? "▸ " : "") + MessageLanguage.tell(hit.point().words()));
			label = Math.max(label, isLying() ? size.x + 12 : size.y + 4);
		}
		return Math.min(MOST_ROOM, label / (double) Math.max(1, length - label));
	}

	/** Shortens or turns the names so that none overlaps another or is cut by the edge. */
	private void fitLabels() {
		int width = chart.getSize().x;
		IAxis axis = chart.getAxisSet().getXAxis(0);
		GC gc = new GC(chart);
		try {
			gc.setFont(frame.getFont());
			if (isLying()) {
				String[] shown = distinct(gc, Math.max(80, width * 2 / 5));
				int longest = Arrays.stream(shown).mapToInt(name -> gc.textExtent(name).x).max().orElse(0);
				axis.setCategorySeries(shown);
				names.hide();
				stretch(room(gc, width - longest - MARGINS));
				return;
			}
			int slot = chart.getPlotArea().getControl().getSize().x / Math.max(1, visible);
			int most = Math.max(LEAST_NAMES, frame.getSize().y * 2 / 5);
			int height = names.fit(categories, slot, most);
			// what cannot stand in lines under its column is turned
			axis.getTick().setVisible(height == 0);
			axis.getTick().setTickLabelAngle(45);
			int label = Math.min(150, most);
			axis.setCategorySeries(distinct(gc, label));
			stretch(room(gc, frame.getSize().y - MARGINS - (height == 0 ? label * 2 / 3 : height)));
			frame.layout();
		} finally {
			gc.dispose();
		}
	}

	private String[] distinct(GC gc, int room) {
		return categories.stream().map(name -> shortened(gc, name, room)).toArray(String[]::new);
	}

	private static String shortened(GC gc, String name, int room) {
		String text = name.replace('\n', ' ');
		if (gc.textExtent(text).x <= room) {
			return text;
		}
		int end = text.length();
		while (end > 1 && gc.textExtent(text.substring(0, end) + "…").x > room) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end) + "…";
	}

	private void paintOver(org.eclipse.swt.events.PaintEvent event) {
		GC gc = event.gc;
		gc.setFont(frame.getFont());
		withoutZeros(gc);
		gc.setBackground(chart.getPlotArea().getBackground());
		Map<Hit, Rectangle> seen = new LinkedHashMap<>();
		Hit.all(model).stream().filter(this::isSeen).forEach(hit -> bounds(hit).ifPresent(bar -> seen.put(hit, bar)));
		IAxis values = chart.getAxisSet().getYAxis(0);
		new PlotLabels(model, seen, value -> values.getPixelCoordinate(value.doubleValue()), new Rectangle(0, 0, event.width, event.height))
				.draw(gc, scheme);
		if (marked != null) {
			bounds(marked).ifPresent(at -> {
				gc.setForeground(Colours.of(scheme.text()));
				gc.setLineWidth(2);
				gc.drawRectangle(at.x - 2, at.y - 2, at.width + 3, at.height + 3);
			});
		}
	}

	/** SWTChart draws a line for a bar of no length: where there is no value it would be taken for a small one. */
	private void withoutZeros(GC gc) {
		gc.setBackground(chart.getPlotArea().getBackground());
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			if (series instanceof IBarSeries<?> shown && model.kind() != ChartKind.STACKED_BARS) {
				double[] values = shown.getYSeries();
				Rectangle[] all = shown.getBounds();
				for (int at = 0; at < all.length; at++) {
					int index = all.length < values.length ? at + first : at;
					if (all[at] != null && index < values.length && values[index] == 0) {
						Rectangle bar = all[at];
						gc.fillRectangle(isLying() ? new Rectangle(bar.x - 1, bar.y, bar.width + 2, bar.height)
								: new Rectangle(bar.x, bar.y - 1, bar.width, bar.height + 2));
					}
				}
			}
		}
	}

	@Override
	public Optional<Hit> at(int x, int y) {
		Hit nearest = null;
		long best = Long.MAX_VALUE;
		for (Hit hit : Hit.all(model)) {
			Rectangle bounds = bounds(hit).orElse(null);
			if (bounds == null || !isSeen(hit)) {
				continue;
			}
			boolean inside = bounds.contains(x, y);
			boolean inSlot = isLying() ? y >= bounds.y && y < bounds.y + bounds.height : x >= bounds.x && x < bounds.x + bounds.width;
			long distance = inside ? 0 : inSlot ? 1 : Long.MAX_VALUE;
			if (model.kind() == ChartKind.LINES) {
				long dx = x - bounds.x - bounds.width / 2;
				long dy = y - bounds.y - bounds.height / 2;
				distance = dx * dx + dy * dy > 400 ? Long.MAX_VALUE : dx * dx + dy * dy;
			} else if (model.kind() == ChartKind.STACKED_BARS && !inside) {
				distance = Long.MAX_VALUE;
			}
			if (distance < best) {
				best = distance;
				nearest = hit;
			}
		}
		return Optional.ofNullable(nearest);
	}

	private boolean isSeen(Hit hit) {
		int category = categories.indexOf(hit.point().category());
		return category >= first && category < first + visible;
	}

	@Override
	public Optional<Rectangle> bounds(Hit hit) {
		Integer index = indexes.getOrDefault(hit.series().id(), Map.of()).get(hit.point().id());
		ISeries<?> series = chart == null || chart.isDisposed() ? null : chart.getSeriesSet().getSeries(hit.series().id());
		if (index == null || series == null) {
			return Optional.empty();
		}
		if (series instanceof IBarSeries<?> bars) {
			// SWTChart tells the bounds of the categories within the range only
			Rectangle[] all = bars.getBounds();
			int at = all.length < categories.size() ? index - first : index;
			return at >= 0 && at < all.length && all[at] != null ? Optional.of(all[at]) : Optional.empty();
		}
		Point at = series.getPixelCoordinates(index);
		return Optional.of(new Rectangle(at.x - 4, at.y - 4, 8, 8));
	}

	@Override
	public void mark(Hit hit) {
		marked = hit;
		int category = hit == null ? -1 : categories.indexOf(hit.point().category());
		if (category >= 0 && (category < first || category >= first + visible)) {
			scrollTo(category - visible / 2);
		}
		if (chart != null && !chart.isDisposed()) {
			chart.getPlotArea().getControl().redraw();
		}
	}

	/** The values as SWTChart draws them, by series. */
	Map<String, double[]> drawn() {
		Map<String, double[]> values = new HashMap<>();
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			values.put(series.getId(), series.getYSeries());
		}
		return values;
	}
}
