// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.gongkai.core.figure.Mark.Anchor;
import org.gongkai.core.figure.Mark.Pattern;

/**
 * Writes a scene as SVG: text as text, a title and a description for screen readers, and for every value a title that
 * browsers show as a tooltip. The same scene gives the same text.
 */
public final class SvgWriter {

	private static final String FONTS = HanFont.NAMES.stream().map(name -> "'" + name + "'").reduce((a, b) -> a + "," + b).orElseThrow() + ",sans-serif";

	private final Scene scene;
	private final StringBuilder out = new StringBuilder(8192);

	private SvgWriter(Scene scene) {
		this.scene = scene;
	}

	/** The scene as the text of an SVG file. */
	public static String write(Scene scene) {
		return new SvgWriter(scene).write();
	}

	private String write() {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(scene.width())
				.append("\" height=\"").append(scene.height()).append("\" viewBox=\"0 0 ").append(scene.width()).append(' ').append(scene.height())
				.append("\" role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"").append(escaped(scene.language())).append("\" font-family=\"")
				.append(FONTS).append("\">\n<title id=\"title\">").append(escaped(scene.title())).append("</title>\n<desc id=\"desc\">")
				.append(escaped(scene.description())).append("</desc>\n");
		patterns();
		out.append("<rect width=\"").append(scene.width()).append("\" height=\"").append(scene.height()).append("\" fill=\"").append(colour(scene.ground()))
				.append("\"/>\n");
		scene.marks().forEach(this::mark);
		return out.append("</svg>\n").toString();
	}

	private void patterns() {
		Set<Pattern> used = EnumSet.noneOf(Pattern.class);
		for (Mark mark : scene.marks()) {
			if (mark instanceof Mark.Box box) {
				used.add(box.pattern());
			} else if (mark instanceof Mark.Wedge wedge) {
				used.add(wedge.pattern());
			}
		}
		used.remove(Pattern.NONE);
		if (used.isEmpty()) {
			return;
		}
		out.append("<defs>\n");
		for (Pattern pattern : used) {
			out.append("<pattern id=\"").append(id(pattern)).append("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">");
			switch (pattern) {
				case RISING -> path("M-2 2L2 -2M0 8L8 0M6 10L10 6");
				case FALLING -> path("M-2 6L2 10M0 0L8 8M6 -2L10 2");
				case LEVEL -> path("M0 4H8");
				default -> out.append("<circle cx=\"4\" cy=\"4\" r=\"1.5\" fill=\"").append(colour(scene.ground())).append("\" fill-opacity=\"0.6\"/>");
			}
			out.append("</pattern>\n");
		}
		out.append("</defs>\n");
	}

	private void path(String data) {
		out.append("<path d=\"").append(data).append("\" stroke=\"").append(colour(scene.ground())).append("\" stroke-opacity=\"0.6\" stroke-width=\"1.5\"/>");
	}

	private static String id(Pattern pattern) {
		return pattern.name().toLowerCase(Locale.ROOT);
	}

	private void mark(Mark mark) {
		String title = mark.subject() != null ? mark.subject().tooltip() : mark instanceof Mark.Text text ? text.full() : "";
		if (mark instanceof Mark.Text text && !text.full().isEmpty() && !title.contains(text.full())) {
			title = text.full() + "\n" + title;
		}
		if (mark.subject() != null) {
			out.append("<g data-series=\"").append(escaped(mark.subject().series())).append("\" data-point=\"").append(escaped(mark.subject().point()))
					.append("\">");
		} else if (!title.isEmpty()) {
			out.append("<g>");
		}
		if (!title.isEmpty()) {
			out.append("<title>").append(escaped(title)).append("</title>");
		}
		switch (mark) {
			case Mark.Box box -> box(box);
			case Mark.Line line -> line(line);
			case Mark.Wedge wedge -> wedge(wedge);
			case Mark.Dot dot -> out.append("<circle cx=\"").append(number(dot.x())).append("\" cy=\"").append(number(dot.y())).append("\" r=\"")
					.append(number(dot.radius())).append("\" fill=\"").append(colour(dot.fill())).append("\"/>");
			case Mark.Text text -> text(text);
		}
		out.append(mark.subject() != null || !title.isEmpty() ? "</g>\n" : "\n");
	}

	private void box(Mark.Box box) {
		String shape = "<rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width()) + "\" height=\""
				+ number(box.height()) + "\"";
		out.append(shape).append(" fill=\"").append(colour(box.fill())).append('"');
		if (box.line() >= 0) {
			out.append(" stroke=\"").append(colour(box.line())).append('"');
		}
		out.append("/>");
		hatched(shape, box.pattern());
	}

	private void hatched(String shape, Pattern pattern) {
		if (pattern != Pattern.NONE) {
			out.append(shape).append(" fill=\"url(#").append(id(pattern)).append(")\"/>");
		}
	}

	private void line(Mark.Line line) {
		out.append("<line x1=\"").append(number(line.x1())).append("\" y1=\"").append(number(line.y1())).append("\" x2=\"").append(number(line.x2()))
				.append("\" y2=\"").append(number(line.y2())).append("\" stroke=\"").append(colour(line.colour())).append('"');
		if (line.thickness() != 1) {
			out.append(" stroke-width=\"").append(number(line.thickness())).append('"');
		}
		out.append(line.dashed() ? " stroke-dasharray=\"5 4\"/>" : "/>");
	}

	private void wedge(Mark.Wedge wedge) {
		String shape;
		if (wedge.sweep() >= 359.999) {
			shape = "<circle cx=\"" + number(wedge.x()) + "\" cy=\"" + number(wedge.y()) + "\" r=\"" + number(wedge.radius()) + "\"";
		} else {
			shape = "<path d=\"M" + number(wedge.x()) + " " + number(wedge.y()) + "L" + onCircle(wedge, wedge.from()) + "A" + number(wedge.radius()) + " "
					+ number(wedge.radius()) + " 0 " + (wedge.sweep() > 180 ? 1 : 0) + " 1 " + onCircle(wedge, wedge.from() + wedge.sweep()) + "Z\"";
		}
		out.append(shape).append(" fill=\"").append(colour(wedge.fill())).append("\" stroke=\"").append(colour(wedge.line())).append("\" stroke-width=\"1.5\"/>");
		hatched(shape, wedge.pattern());
	}

	private static String onCircle(Mark.Wedge wedge, double degrees) {
		double angle = Math.toRadians(degrees);
		return number(wedge.x() + wedge.radius() * StrictMath.sin(angle)) + " " + number(wedge.y() - wedge.radius() * StrictMath.cos(angle));
	}

	private void text(Mark.Text text) {
		out.append("<text x=\"").append(number(text.x())).append("\" y=\"").append(number(text.y())).append("\" font-size=\"").append(number(text.size()))
				.append("\" fill=\"").append(colour(text.colour())).append('"');
		if (text.bold()) {
			out.append(" font-weight=\"bold\"");
		}
		if (text.anchor() != Anchor.START) {
			out.append(" text-anchor=\"").append(text.anchor() == Anchor.MIDDLE ? "middle" : "end").append('"');
		}
		if (text.turn() != 0) {
			out.append(" transform=\"rotate(").append(number(text.turn())).append(' ').append(number(text.x())).append(' ').append(number(text.y())).append(")\"");
		}
		out.append(" xml:space=\"preserve\">").append(escaped(text.text())).append("</text>");
	}

	private static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	private static String colour(int rgb) {
		return String.format(Locale.ROOT, "#%06X", rgb);
	}

	// What XML cannot hold at all is left out.
	private static String escaped(String text) {
		StringBuilder safe = new StringBuilder(text.length());
		text.codePoints().filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t').forEach(c -> {
			switch (c) {
				case '<' -> safe.append("&lt;");
				case '>' -> safe.append("&gt;");
				case '&' -> safe.append("&amp;");
				case '"' -> safe.append("&quot;");
				default -> safe.appendCodePoint(c);
			}
		});
		return safe.toString();
	}
}
