// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICircularSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.model.Node;
import org.gongkai.core.figure.Scheme;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;

/** Shares of a whole as slices, drawn by SWTChart; names and shares are in the legend, shares also on the larger slices. */
final class PiePlot implements Picture {
	/** A slice thinner than this carries no share. */
	private static final double LABELLED = 0.05;

	private final Composite frame;
	private Chart chart;
	private ICircularSeries<?> pie;
	private ChartSeries series;
	private List<ChartPoint> slices = List.of();
	private List<Color> colours = List.of();
	private double total;
	private Hit marked;

	PiePlot(Composite parent) {
		frame = new Composite(parent, SWT.NONE);
		frame.setLayout(new FillLayout());
	}

	@Override
	public Control control() {
		return frame;
	}

	@Override
	public Control surface() {
		return chart == null ? frame : chart.getPlotArea().getControl();
	}

	@Override
	public void draw(ChartModel model, Set<String> hidden) {
		series = model.series().get(0);
		Scheme scheme = Colours.scheme(frame);
		slices = new ArrayList<>();
		colours = new ArrayList<>();
		for (int number = 0; number < series.points().size(); number++) {
			ChartPoint point = series.points().get(number);
			if (!hidden.contains(point.id()) && point.value().signum() > 0) {
				slices.add(point);
				colours.add(Colours.of(scheme.series(number)));
			}
		}
		total = slices.stream().mapToDouble(point -> point.value().doubleValue()).sum();
		Chart old = chart;
		chart = new Chart(frame, SWT.NONE);
		chart.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		chart.setBackground(frame.getParent().getBackground());
		chart.getPlotArea().setBackground(frame.getParent().getBackground());
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setVisible(false);
			axis.getTitle().setVisible(false);
			axis.getGrid().setStyle(LineStyle.NONE);
		}
		pie = (ICircularSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.PIE, series.id());
		pie.setSeries(slices.stream().map(ChartPoint::id).toArray(String[]::new),
				slices.stream().mapToDouble(point -> point.value().doubleValue()).toArray());
		pie.setColor(colours.toArray(Color[]::new));
		pie.setBorderColor(frame.getParent().getBackground());
		pie.setBorderWidth(2);
		chart.getPlotArea().addCustomPaintListener(this::paintOver);
		if (old != null) {
			old.dispose();
		}
		frame.layout();
	}

	/** The middle and the radius of the circle, found where SWTChart draws its slices. */
	private Optional<double[]> circle() {
		Rectangle area = chart.getPlotArea().getBounds();
		IAxis x = chart.getAxisSet().getXAxis(0);
		IAxis y = chart.getAxisSet().getYAxis(0);
		double centreX = x.getPixelCoordinate(0);
		double centreY = y.getPixelCoordinate(0);
		double radius = Math.abs(x.getPixelCoordinate(1) - centreX);
		return area.width <= 0 || radius <= 0 ? Optional.empty() : Optional.of(new double[] { centreX, centreY, radius });
	}

	private void paintOver(PaintEvent event) {
		GC gc = event.gc;
		gc.setFont(frame.getFont());
		for (int at = 0; at < slices.size(); at++) {
			ChartPoint slice = slices.get(at);
			String label = slice.percent().orElse("");
			if (slice.value().doubleValue() / total >= LABELLED && !label.isEmpty()) {
				Rectangle middle = bounds(new Hit(series, slice)).orElse(null);
				if (middle != null) {
					Point size = gc.textExtent(label);
					Color fill = colours.get(at);
					gc.setForeground(Colours.of(Scheme.on(fill.getRed() << 16 | fill.getGreen() << 8 | fill.getBlue())));
					gc.drawText(label, middle.x + (middle.width - size.x) / 2, middle.y + (middle.height - size.y) / 2, true);
				}
			}
		}
		if (marked != null) {
			bounds(marked).ifPresent(at -> {
				gc.setForeground(Colours.of(Colours.scheme(frame).text()));
				gc.setLineWidth(2);
				gc.drawRoundRectangle(at.x - 28, at.y - 8, at.width + 56, at.height + 16, 8, 8);
			});
		}
	}

	@Override
	public Optional<Hit> at(int x, int y) {
		Node node = pie.getPieSliceFromPosition(x, y);
		return node == null ? Optional.empty()
				: slices.stream().filter(point -> point.id().equals(node.getId())).findFirst().map(point -> new Hit(series, point));
	}

	@Override
	public Optional<Rectangle> bounds(Hit hit) {
		Node node = chart == null || chart.isDisposed() ? null : pie.getNodeById(hit.point().id());
		Optional<double[]> circle = node == null ? Optional.empty() : circle();
		return circle.map(at -> {
			Point angles = node.getAngleBounds();
			double middle = Math.toRadians(angles.x + angles.y / 2.0);
			return new Rectangle((int) (at[0] + at[2] * 0.65 * Math.cos(middle)) - 5, (int) (at[1] - at[2] * 0.65 * Math.sin(middle)) - 5,
					10, 10);
		});
	}

	@Override
	public void mark(Hit hit) {
		marked = hit;
		if (chart != null && !chart.isDisposed()) {
			chart.getPlotArea().getControl().redraw();
		}
	}
}
