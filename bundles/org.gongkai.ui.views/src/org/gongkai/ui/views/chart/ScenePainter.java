// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.gongkai.core.figure.Mark;
import org.gongkai.core.figure.Scene;

/** Paints laid out pictures with SWT: on the screen, for the clipboard and for files. */
final class ScenePainter {
	private static final int POINTS_PER_INCH = 72;

	private final Device device;
	private final String family;

	/** A painter that takes its font from the window. */
	ScenePainter(Device device) {
		this.device = device;
		this.family = device.getSystemFont().getFontData()[0].getName();
	}

	/** A picture as an image, this many times as large. The caller disposes it. */
	Image image(Scene scene, int scale) {
		Image image = new Image(device, scene.width() * scale, scene.height() * scale);
		GC gc = new GC(image);
		Transform enlarged = new Transform(device);
		try {
			enlarged.scale(scale, scale);
			gc.setTransform(enlarged);
			paint(scene, gc, enlarged);
		} finally {
			enlarged.dispose();
			gc.dispose();
		}
		return image;
	}

	/** Paints a picture; the transform is that of the graphics context. */
	void paint(Scene scene, GC gc, Transform base) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(Colours.of(scene.ground()));
		gc.fillRectangle(0, 0, scene.width(), scene.height());
		for (Mark mark : scene.marks()) {
			switch (mark) {
			case Mark.Box box -> paint(box, gc);
			case Mark.Line line -> paint(line, gc);
			case Mark.Wedge wedge -> paint(wedge, gc);
			case Mark.Dot dot -> {
				gc.setBackground(Colours.of(dot.fill()));
				int size = (int) Math.round(dot.radius() * 2);
				gc.fillOval((int) Math.round(dot.x() - dot.radius()), (int) Math.round(dot.y() - dot.radius()), size, size);
			}
			case Mark.Text text -> paint(text, gc, base);
			}
		}
	}

	private void paint(Mark.Box box, GC gc) {
		Rectangle at = bounds(box);
		gc.setBackground(Colours.of(box.fill()));
		gc.fillRectangle(at);
		hatch(box.pattern(), at, box.fill(), gc);
		if (box.line() >= 0) {
			gc.setLineWidth(1);
			gc.setForeground(Colours.of(box.line()));
			gc.drawRectangle(at.x, at.y, Math.max(0, at.width - 1), Math.max(0, at.height - 1));
		}
	}

	static Rectangle bounds(Mark.Box box) {
		int x = (int) Math.round(box.x());
		int y = (int) Math.round(box.y());
		return new Rectangle(x, y, (int) Math.round(box.x() + box.width()) - x, (int) Math.round(box.y() + box.height()) - y);
	}

	/** Lines or dots of a clear tone, so that neighbours differ by more than their colour. */
	private static void hatch(Mark.Pattern pattern, Rectangle at, int fill, GC gc) {
		if (pattern == Mark.Pattern.NONE || at.width <= 0 || at.height <= 0) {
			return;
		}
		Rectangle clip = gc.getClipping();
		Rectangle inside = clip.intersection(at);
		if (inside.isEmpty()) {
			return;
		}
		gc.setClipping(inside);
		Color tone = Colours.of(org.gongkai.core.figure.Scheme.on(fill));
		gc.setForeground(tone);
		gc.setBackground(tone);
		gc.setAlpha(70);
		gc.setLineWidth(1);
		for (int step = -at.height; step < at.width + at.height; step += 7) {
			switch (pattern) {
			case RISING -> gc.drawLine(at.x + step, at.y + at.height, at.x + step + at.height, at.y);
			case FALLING -> gc.drawLine(at.x + step, at.y, at.x + step + at.height, at.y + at.height);
			case LEVEL -> gc.drawLine(at.x, at.y + step, at.x + at.width, at.y + step);
			case DOTS -> {
				for (int down = 3; down < at.height; down += 7) {
					gc.fillOval(at.x + step, at.y + down, 2, 2);
				}
			}
			case NONE -> throw new IllegalStateException();
			}
		}
		gc.setAlpha(255);
		gc.setClipping(clip);
	}

	private static void paint(Mark.Line line, GC gc) {
		gc.setForeground(Colours.of(line.colour()));
		gc.setLineWidth((int) Math.max(1, Math.round(line.thickness())));
		gc.setLineStyle(line.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawLine((int) Math.round(line.x1()), (int) Math.round(line.y1()), (int) Math.round(line.x2()), (int) Math.round(line.y2()));
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private static void paint(Mark.Wedge wedge, GC gc) {
		int left = (int) Math.round(wedge.x() - wedge.radius());
		int top = (int) Math.round(wedge.y() - wedge.radius());
		int size = (int) Math.round(wedge.radius() * 2);
		// SWT counts anticlockwise from three o'clock, in whole degrees; both ends are rounded so that no gap opens
		int start = (int) Math.round(90 - wedge.from());
		int end = (int) Math.round(90 - wedge.from() - wedge.sweep());
		gc.setBackground(Colours.of(wedge.fill()));
		gc.fillArc(left, top, size, size, end, start - end);
		if (wedge.line() >= 0 && wedge.sweep() < 360) {
			gc.setForeground(Colours.of(wedge.line()));
			gc.setLineWidth(1);
			for (double angle : new double[] { wedge.from(), wedge.from() + wedge.sweep() }) {
				double radians = Math.toRadians(angle);
				gc.drawLine((int) Math.round(wedge.x()), (int) Math.round(wedge.y()),
						(int) Math.round(wedge.x() + wedge.radius() * Math.sin(radians)),
						(int) Math.round(wedge.y() - wedge.radius() * Math.cos(radians)));
			}
		}
	}

	private void paint(Mark.Text text, GC gc, Transform base) {
		Font font = font(text.size(), text.bold());
		try {
			gc.setFont(font);
			gc.setForeground(Colours.of(text.colour()));
			Point extent = gc.textExtent(text.text(), SWT.DRAW_TRANSPARENT);
			double dx = switch (text.anchor()) {
			case START -> 0;
			case MIDDLE -> -extent.x / 2.0;
			case END -> -extent.x;
			};
			double dy = -gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading();
			if (text.turn() == 0) {
				gc.drawText(text.text(), (int) Math.round(text.x() + dx), (int) Math.round(text.y() + dy), true);
				return;
			}
			float[] elements = new float[6];
			base.getElements(elements);
			Transform turned = new Transform(device, elements);
			try {
				turned.translate((float) text.x(), (float) text.y());
				turned.rotate((float) text.turn());
				gc.setTransform(turned);
				gc.drawText(text.text(), (int) Math.round(dx), (int) Math.round(dy), true);
			} finally {
				gc.setTransform(base);
				turned.dispose();
			}
		} finally {
			font.dispose();
		}
	}

	/** A size of the scene is the height of a Han character in pixels; a font has its height in points. */
	private Font font(double size, boolean bold) {
		String[] parts = new FontData(family, 10, bold ? SWT.BOLD : SWT.NORMAL).toString().split("\\|", -1);
		parts[2] = Float.toString((float) (size * POINTS_PER_INCH / device.getDPI().y));
		return new Font(device, new FontData(String.join("|", parts)));
	}

	/** The pixels of a picture, this many times as large. */
	ImageData pixels(Scene scene, int scale) {
		Image image = image(scene, scale);
		try {
			return image.getImageData(100);
		} finally {
			image.dispose();
		}
	}
}
