// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.gongkai.core.figure.Mark.Anchor;
import org.gongkai.core.figure.Mark.Pattern;
import org.gongkai.core.text.Message;

/** Paints a scene as PNG with Java's own graphics, which need no window. The same scene and fonts give the same bytes. */
public final class PngWriter {

	private static final double HATCH = 8;

	private final Scene scene;
	private final Graphics2D graphics;
	private final Font plain;

	private PngWriter(Scene scene, Graphics2D graphics, Font plain) {
		this.scene = scene;
		this.graphics = graphics;
		this.plain = plain;
	}

	/**
	 * The scene as the bytes of a PNG file.
	 *
	 * @param scale pixels of the picture for a pixel of the scene, e.g. 2 for print and fine screens
	 * @throws DrawingProblem when the machine has no font with Han characters
	 */
	public static byte[] write(Scene scene, double scale) throws DrawingProblem {
		String family = HanFont.family().orElseThrow(() -> new DrawingProblem(new Message("本机没有带汉字的字体，画不了 PNG。请安装一种（如 fonts-noto-cjk），或输出 SVG。",
				"This machine has no font with Han characters, so no PNG can be painted. Install one, e.g. fonts-noto-cjk, or write SVG.")));
		BufferedImage image = new BufferedImage((int) Math.ceil(scene.width() * scale), (int) Math.ceil(scene.height() * scale), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.scale(scale, scale);
		new PngWriter(scene, graphics, new Font(family, Font.PLAIN, 12)).paint();
		graphics.dispose();
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.setUseCache(false);
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		} catch (IOException inMemory) {
			throw new UncheckedIOException(inMemory);
		}
	}

	private void paint() {
		fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()), scene.ground());
		scene.marks().forEach(this::mark);
	}

	private void mark(Mark mark) {
		switch (mark) {
			case Mark.Box box -> area(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.fill(), box.line(), box.pattern());
			case Mark.Line line -> line(line);
			case Mark.Wedge wedge -> area(wedge.sweep() >= 359.999
					? new Ellipse2D.Double(wedge.x() - wedge.radius(), wedge.y() - wedge.radius(), 2 * wedge.radius(), 2 * wedge.radius())
					: new Arc2D.Double(wedge.x() - wedge.radius(), wedge.y() - wedge.radius(), 2 * wedge.radius(), 2 * wedge.radius(), 90 - wedge.from(),
							-wedge.sweep(), Arc2D.PIE),
					wedge.fill(), wedge.line(), wedge.pattern());
			case Mark.Dot dot -> fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()), dot.fill());
			case Mark.Text text -> text(text);
		}
	}

	private void fill(Shape shape, int colour) {
		graphics.setColor(new Color(colour));
		graphics.fill(shape);
	}

	private void area(Shape shape, int fill, int line, Pattern pattern) {
		fill(shape, fill);
		hatch(shape, pattern);
		if (line >= 0) {
			graphics.setColor(new Color(line));
			graphics.setStroke(new BasicStroke(1.5f));
			graphics.draw(shape);
		}
	}

	private void hatch(Shape shape, Pattern pattern) {
		if (pattern == Pattern.NONE) {
			return;
		}
		Shape before = graphics.getClip();
		graphics.clip(shape);
		graphics.setColor(new Color(scene.ground() & 0xFFFFFF | 0x99 << 24, true));
		graphics.setStroke(new BasicStroke(1.5f));
		Rectangle2D bounds = shape.getBounds2D();
		double left = Math.floor(bounds.getMinX() / HATCH) * HATCH;
		double top = Math.floor(bounds.getMinY() / HATCH) * HATCH;
		switch (pattern) {
			case LEVEL -> {
				for (double y = top + HATCH / 2; y < bounds.getMaxY(); y += HATCH) {
					graphics.draw(new Line2D.Double(left, y, bounds.getMaxX(), y));
				}
			}
			case DOTS -> {
				for (double y = top + HATCH / 2; y < bounds.getMaxY() + HATCH; y += HATCH) {
					for (double x = left + HATCH / 2; x < bounds.getMaxX() + HATCH; x += HATCH) {
						graphics.fill(new Ellipse2D.Double(x - 1.5, y - 1.5, 3, 3));
					}
				}
			}
			default -> {
				double height = bounds.getMaxY() - top + HATCH;
				for (double x = left - Math.ceil(height / HATCH) * HATCH; x < bounds.getMaxX() + height; x += HATCH) {
					graphics.draw(pattern == Pattern.RISING ? new Line2D.Double(x, top + height, x + height, top) : new Line2D.Double(x, top, x + height, top + height));
				}
			}
		}
		graphics.setClip(before);
	}

	private void line(Mark.Line line) {
		graphics.setColor(new Color(line.colour()));
		graphics.setStroke(line.dashed() ? new BasicStroke((float) line.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 5, 4 }, 0)
				: new BasicStroke((float) line.thickness()));
		graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
	}

	private void text(Mark.Text text) {
		if (text.text().isEmpty()) {
			return;
		}
		Font font = plain.deriveFont(text.bold() ? Font.BOLD : Font.PLAIN, (float) text.size());
		AffineTransform before = graphics.getTransform();
		graphics.translate(text.x(), text.y());
		graphics.rotate(Math.toRadians(text.turn()));
		double width = font.getStringBounds(text.text(), graphics.getFontRenderContext()).getWidth();
		double left = text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.MIDDLE ? -width / 2 : -width;
		graphics.setColor(new Color(text.colour()));
		graphics.setFont(font);
		graphics.drawString(text.text(), (float) left, 0f);
		graphics.setTransform(before);
	}
}
