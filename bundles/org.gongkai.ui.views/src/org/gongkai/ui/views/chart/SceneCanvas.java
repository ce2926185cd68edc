// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.gongkai.core.figure.DrawingOptions;
import org.gongkai.core.figure.FigureLayout;
import org.gongkai.core.figure.Mark;
import org.gongkai.core.figure.Scene;
import org.gongkai.core.figure.Scheme;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.ui.language.MessageLanguage;

/** Rectangles inside rectangles, as the same layout draws them into files, title and notes included. */
final class SceneCanvas implements Picture {
	private static final int MARGIN = 4;

	private final ScrolledComposite scroll;
	private final Canvas canvas;
	private final ScenePainter painter;
	private ChartModel model;
	private Set<String> hidden = Set.of();
	private Scene scene;
	private float scale = 1;
	private int laidOutFor;
	private Hit marked;

	SceneCanvas(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
		painter = new ScenePainter(parent.getDisplay());
		scroll.setContent(canvas);
		canvas.addListener(SWT.Paint, this::paint);
		scroll.addListener(SWT.Resize, event -> layOut());
	}

	@Override
	public Control control() {
		return scroll;
	}

	@Override
	public Control surface() {
		return canvas;
	}

	@Override
	public void draw(ChartModel shown, Set<String> unwanted) {
		model = shown;
		hidden = unwanted;
		laidOutFor = 0;
		layOut();
	}

	/** The chart without the slices that the person does not want to see; shares stay those of the whole. */
	static ChartModel without(ChartModel model, Set<String> unwanted) {
		List<ChartSeries> series = model.series().stream().map(one -> new ChartSeries(one.id(), one.label(),
				one.points().stream().filter(point -> !unwanted.contains(point.id())).toList()))
				.filter(one -> !unwanted.contains(one.id()) && !one.points().isEmpty()).toList();
		return new ChartModel(model.id(), model.kind(), model.title(), model.categories(), model.values(), series, model.references(),
				model.notes());
	}

	private void layOut() {
		int width = scroll.getSize().x - 2 * MARGIN - scroll.getVerticalBar().getSize().x;
		if (model == null || width <= 0 || width == laidOutFor) {
			return;
		}
		laidOutFor = width;
		ChartModel shown = without(model, hidden);
		Scheme scheme = Colours.scheme(scroll);
		scene = shown.series().isEmpty() ? null
				: FigureLayout.of(shown, new DrawingOptions(scheme, locale(), width, DrawingOptions.USUAL.rows()));
		// a layout has a least width; in a narrower view it is drawn smaller rather than cut
		scale = scene == null ? 1 : Math.min(1, width / (float) scene.width());
		canvas.setSize(width, scene == null ? 1 : Math.round(scene.height() * scale));
		canvas.redraw();
	}

	static Locale locale() {
		return MessageLanguage.current() == MessageLanguage.CHINESE ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

	private void paint(Event event) {
		if (scene == null) {
			return;
		}
		Transform plain = new Transform(event.display);
		try {
			event.gc.getTransform(plain);
			plain.scale(scale, scale);
			event.gc.setTransform(plain);
			painter.paint(scene, event.gc, plain);
		} finally {
			event.gc.setTransform(null);
			plain.dispose();
		}
		if (marked != null) {
			bounds(marked).ifPresent(at -> {
				event.gc.setForeground(Colours.of(Colours.scheme(scroll).text()));
				event.gc.setLineWidth(2);
				event.gc.drawRectangle(at.x, at.y, at.width, at.height);
			});
		}
	}

	@Override
	public Optional<Hit> at(int x, int y) {
		if (scene == null) {
			return Optional.empty();
		}
		int left = Math.round(x / scale);
		int top = Math.round(y / scale);
		return scene.marks().reversed().stream().filter(mark -> mark.subject() != null && holds(mark, left, top)).findFirst()
				.flatMap(mark -> hit(mark.subject()));
	}

	private static boolean holds(Mark mark, int x, int y) {
		return switch (mark) {
		case Mark.Box box -> x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height();
		case Mark.Wedge wedge -> {
			double dx = x - wedge.x();
			double dy = y - wedge.y();
			double angle = (Math.toDegrees(Math.atan2(dx, -dy)) + 360) % 360;
			double from = (wedge.from() % 360 + 360) % 360;
			yield dx * dx + dy * dy <= wedge.radius() * wedge.radius() && (angle - from + 360) % 360 <= wedge.sweep();
		}
		case Mark.Dot dot -> Math.hypot(x - dot.x(), y - dot.y()) <= dot.radius() + 3;
		case Mark.Line line -> false;
		case Mark.Text text -> false;
		};
	}

	private Optional<Hit> hit(Mark.Subject subject) {
		for (ChartSeries series : model.series()) {
			if (series.id().equals(subject.series())) {
				for (ChartPoint point : series.points()) {
					Optional<ChartPoint> found = point.find(subject.point());
					if (found.isPresent()) {
						return Optional.of(new Hit(series, found.get()));
					}
				}
			}
		}
		return Optional.empty();
	}

	@Override
	public Optional<Rectangle> bounds(Hit hit) {
		if (scene == null) {
			return Optional.empty();
		}
		return scene.marks().stream()
				.filter(mark -> mark.subject() != null && mark.subject().series().equals(hit.series().id())
						&& mark.subject().point().equals(hit.point().id()))
				.map(SceneCanvas::bounds).filter(Optional::isPresent).map(Optional::get).findFirst().map(this::scaled);
	}

	private Rectangle scaled(Rectangle at) {
		return new Rectangle(Math.round(at.x * scale), Math.round(at.y * scale), Math.round(at.width * scale), Math.round(at.height * scale));
	}

	private static Optional<Rectangle> bounds(Mark mark) {
		return switch (mark) {
		case Mark.Box box -> Optional.of(ScenePainter.bounds(box));
		case Mark.Wedge wedge -> {
			double middle = Math.toRadians(wedge.from() + wedge.sweep() / 2);
			yield Optional.of(new Rectangle((int) (wedge.x() + wedge.radius() * 0.7 * Math.sin(middle)) - 6,
					(int) (wedge.y() - wedge.radius() * 0.7 * Math.cos(middle)) - 6, 12, 12));
		}
		default -> Optional.empty();
		};
	}

	@Override
	public void mark(Hit hit) {
		marked = hit;
		canvas.redraw();
	}
}
