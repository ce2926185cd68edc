// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
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
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.ui.language.MessageLanguage;

/** Pies and rectangles inside rectangles, as the same layout draws them into files, title and notes included. */
final class SceneCanvas implements Picture {
	private static final int MARGIN = 4;
	/** About as high as a pie is with its title and notes. */
	private static final float PIE_HEIGHT = 480;
	/** The same of a treemap. */
	private static final float TREEMAP_HEIGHT = 640;
	private static final float LEAST_SCALE = 0.7f;
	private static final float MOST_SCALE = 2;

	private final ScrolledComposite scroll;
	private final Canvas canvas;
	private final ScenePainter painter;
	private ChartModel model;
	private Set<String> hidden = Set.of();
	private Scene scene;
	private float scale = 1;
	private int left;
	private Point laidOutFor;
	private Hit marked;

	SceneCanvas(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scroll.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
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
		laidOutFor = null;
		layOut();
	}

	private void layOut() {
		Point room = room();
		if (model == null || room.x <= 0 || room.y <= 0 || room.equals(laidOutFor)) {
			return;
		}
		laidOutFor = room;
		// as large as there is room for; a pie fits into its height as long as it stays readable, a treemap becomes lower instead
		boolean pie = model.kind() == ChartKind.PIE;
		float wanted = pie ? Math.clamp(room.y / PIE_HEIGHT, LEAST_SCALE, MOST_SCALE) : Math.clamp(room.y / TREEMAP_HEIGHT, 1, MOST_SCALE);
		DrawingOptions options = new DrawingOptions(Colours.scheme(scroll), locale(), Math.round(room.x / wanted), DrawingOptions.USUAL.rows());
		scene = FigureLayout.of(model, options, hidden).orElse(null);
		// a layout has a least width; in a narrower view it is drawn smaller rather than cut
		scale = scene == null ? 1 : Math.min(wanted, room.x / (float) scene.width());
		if (scene != null && !pie) {
			int most = Math.round(room.y / scale);
			int others = scene.height() - options.treemap();
			scene = most < scene.height() ? FigureLayout.of(model, options.withTreemap(most - others), hidden).orElse(null) : scene;
		}
		if (scene != null && pie) {
			scale = Math.max(LEAST_SCALE, Math.min(scale, room.y / (float) scene.height()));
		}
		int width = scene == null ? 1 : Math.round(scene.width() * scale);
		int height = scene == null ? 1 : Math.round(scene.height() * scale);
		left = Math.max(0, (room.x - width) / 2);
		canvas.setSize(Math.max(room.x, width), Math.max(room.y, height));
		Color ground = Colours.of(Colours.scheme(scroll).ground());
		scroll.setBackground(ground);
		canvas.setBackground(ground);
		canvas.redraw();
	}

	private Point room() {
		return new Point(scroll.getSize().x - 2 * MARGIN - scroll.getVerticalBar().getSize().x, scroll.getSize().y - 2 * MARGIN);
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
			plain.translate(left, 0);
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
		int across = Math.round((x - left) / scale);
		int top = Math.round(y / scale);
		return scene.marks().reversed().stream().filter(mark -> mark.subject() != null && holds(mark, across, top)).findFirst()
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
		return new Rectangle(left + Math.round(at.x * scale), Math.round(at.y * scale), Math.round(at.width * scale), Math.round(at.height * scale));
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
