// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.gongkai.core.figure.Scheme;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.ui.language.MessageLanguage;

/** Reference lines, and the values at the ends of bars as far as none lies on another or on another bar. */
final class PlotLabels {
	/** Points between two labels in one line. */
	private static final int APART = 2;

	private final ChartModel model;
	private final Map<Hit, Rectangle> bars;
	/** Where a number lies on the axis of values, in points. */
	private final ToIntFunction<Number> axis;
	private final Rectangle area;
	private final List<Rectangle> taken = new ArrayList<>();

	/**
	 * @param bars the bars that are to be seen, in the order of the categories
	 * @param area the room of the plot
	 */
	PlotLabels(ChartModel model, Map<Hit, Rectangle> bars, ToIntFunction<Number> axis, Rectangle area) {
		this.model = model;
		this.bars = new HashMap<>(bars);
		this.axis = axis;
		this.area = area;
		bars.forEach((hit, bar) -> this.bars.put(hit, isCut(hit) ? upToCut(bar) : bar));
	}

	/** Draws the reference lines, then the values. */
	void draw(GC gc, Scheme scheme) {
		gc.setForeground(Colours.of(scheme.reference()));
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_DASH);
		model.references().forEach(reference -> line(gc, axis.applyAsInt(reference.value())));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(Colours.of(scheme.text()));
		if (model.kind() != ChartKind.STACKED_BARS) {
			Hit.all(model).stream().filter(bars::containsKey).forEach(hit -> value(gc, hit, bars.get(hit)));
		}
	}

	private void line(GC gc, int at) {
		if (isLying()) {
			gc.drawLine(at, 0, at, area.height);
		} else {
			gc.drawLine(0, at, area.width, at);
		}
	}

	private boolean isLying() {
		return model.kind() == ChartKind.LYING_BARS;
	}

	/** Whether the bar goes on beyond the edge, where nobody sees it. */
	private boolean isCut(Hit hit) {
		return model.cut().filter(cut -> cut.compareTo(hit.point().value()) < 0).isPresent();
	}

	private Rectangle upToCut(Rectangle bar) {
		int end = axis.applyAsInt(model.cut().orElseThrow());
		return isLying() ? new Rectangle(bar.x, bar.y, end - bar.x, bar.height) : new Rectangle(bar.x, end, bar.width, bar.y + bar.height - end);
	}

	private void value(GC gc, Hit hit, Rectangle bar) {
		String text = MessageLanguage.tell(hit.point().words());
		if (text.isEmpty()) {
			return;
		}
		if (isCut(hit)) {
			text = (isLying() ? "▸ " : "▴ ") + text;
			gc.fillRectangle(isLying() ? new Rectangle(bar.x + bar.width, bar.y, area.width, bar.height + 1)
					: new Rectangle(bar.x, 0, bar.width, bar.y));
		}
		Point size = gc.textExtent(text);
		boolean negative = hit.point().value().signum() < 0;
		Rectangle label = isLying()
				? new Rectangle(negative ? bar.x - size.x - 4 : bar.x + bar.width + 4, bar.y + (bar.height - size.y) / 2, size.x, size.y)
				: new Rectangle(bar.x + (bar.width - size.x) / 2, negative ? bar.y + bar.height + 1 : bar.y - size.y - 1, size.x, size.y);
		// letters do not fill the height of their line
		Rectangle ink = isLying() ? new Rectangle(label.x, label.y + 2, label.width, label.height - 4)
				: new Rectangle(label.x - APART, label.y, label.width + 2 * APART, label.height);
		boolean onAnotherBar = model.kind() != ChartKind.LINES
				&& bars.entrySet().stream().anyMatch(other -> !other.getKey().equals(hit) && other.getValue().intersects(ink));
		if (!onAnotherBar && isFree(ink) && label.x >= 0 && label.x + label.width <= area.width) {
			taken.add(ink);
			// no line goes through a number
			gc.drawText(text, label.x, label.y, model.references().isEmpty());
		}
	}

	private boolean isFree(Rectangle place) {
		return taken.stream().noneMatch(place::intersects);
	}
}
