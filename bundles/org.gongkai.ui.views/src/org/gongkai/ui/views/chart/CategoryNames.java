// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The names under upright columns, each in as many lines as it takes, because an axis of SWTChart has one line only. */
final class CategoryNames {
	private static final int GAP = 4;
	/** Between two letters of these scripts a line may end anywhere. */
	private static final String BREAKS = "[\\s\\p{IsHan}\\p{Punct}、（）《》“”]+";

	private final Canvas canvas;
	private List<String> names = List.of();
	private int slot;
	private int first;
	private int visible;
	private Color colour;
	private IntUnaryOperator middle = index -> 0;

	CategoryNames(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(canvas);
		canvas.setVisible(false);
		canvas.addPaintListener(this::paint);
	}

	/**
	 * Takes the room that the names need; none when a word is wider than a column or when they would be too high.
	 *
	 * @param all   the names of all columns
	 * @param width the room of a column, in points
	 * @param most  how high they may become, in points
	 * @return the height, in points; 0 when the names cannot stand here
	 */
	int fit(List<String> all, int width, int most) {
		names = all;
		slot = Math.max(1, width - GAP);
		int height = wordsFit() ? names.stream().mapToInt(this::height).max().orElse(0) : 0;
		return take(height <= most ? height : 0);
	}

	/** Leaves the place under the columns to the axis. */
	void hide() {
		take(0);
	}

	private int take(int height) {
		GridData place = (GridData) canvas.getLayoutData();
		place.exclude = height == 0;
		place.heightHint = height + 2;
		canvas.setVisible(height > 0);
		return height;
	}

	/**
	 * Shows the names of the columns that are to be seen.
	 *
	 * @param middle the middle of a column, in points from the left edge of these names
	 */
	void show(int first, int visible, Color colour, IntUnaryOperator middle) {
		this.first = first;
		this.visible = visible;
		this.colour = colour;
		this.middle = middle;
		canvas.redraw();
	}

	Canvas control() {
		return canvas;
	}

	/** Whether they stand here, each of them whole. */
	boolean isShown() {
		return canvas.getVisible();
	}

	private boolean wordsFit() {
		GC gc = new GC(canvas);
		try {
			gc.setFont(canvas.getFont());
			return names.stream().flatMap(name -> Arrays.stream(name.split(BREAKS))).allMatch(word -> gc.textExtent(word).x <= slot);
		} finally {
			gc.dispose();
		}
	}

	private int height(String name) {
		TextLayout layout = layout(name);
		try {
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}

	private TextLayout layout(String name) {
		TextLayout layout = new TextLayout(canvas.getDisplay());
		layout.setFont(canvas.getFont());
		layout.setAlignment(SWT.CENTER);
		layout.setWidth(slot);
		layout.setText(name);
		return layout;
	}

	private void paint(PaintEvent event) {
		event.gc.setForeground(colour == null ? canvas.getForeground() : colour);
		for (int at = first; at < Math.min(first + visible, names.size()); at++) {
			TextLayout layout = layout(names.get(at));
			try {
				layout.draw(event.gc, middle.applyAsInt(at) - slot / 2, 0);
			} finally {
				layout.dispose();
			}
		}
	}
}
