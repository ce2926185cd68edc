// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Follows the drawing of paths and keeps what looks like a line: strokes along an axis, and thin filled boxes. */
final class PathOperators {

	/** A line as it was drawn, before anything is turned: two points. */
	record Stroke(float x1, float y1, float x2, float y2) {
	}

	private static final List<String> NAMES = List.of("m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
	private static final Set<String> STROKED = Set.of("S", "s", "B", "B*", "b", "b*");
	private static final Set<String> FILLED = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
	private static final float THIN = 3;
	/** More lines than this are a drawing. */
	private static final int MOST = 60_000;

	private final List<Stroke> strokes = new ArrayList<>();
	private final List<List<Point2D.Float>> path = new ArrayList<>();
	private boolean curved;

	/** Makes an engine tell what it draws. */
	void attach(PDFStreamEngine engine) {
		for (String name : NAMES) {
			engine.addOperator(new OperatorProcessor(engine) {
				@Override
				public void process(Operator operator, List<COSBase> operands) throws IOException {
					float[] numbers = numbers(operands);
					if (numbers != null) {
						PathOperators.this.process(name, numbers, engine);
					}
				}

				@Override
				public String getName() {
					return name;
				}
			});
		}
	}

	/** The lines of the page, which are forgotten with this. */
	List<Stroke> take() {
		List<Stroke> taken = List.copyOf(strokes);
		strokes.clear();
		path.clear();
		return taken;
	}

	private static float[] numbers(List<COSBase> operands) {
		float[] numbers = new float[operands.size()];
		for (int i = 0; i < numbers.length; i++) {
			if (!(operands.get(i) instanceof COSNumber number)) {
				return null;
			}
			numbers[i] = number.floatValue();
		}
		return numbers;
	}

	private void process(String name, float[] n, PDFStreamEngine engine) {
		int wanted = switch (name) {
			case "m", "l" -> 2;
			case "c" -> 6;
			case "v", "y", "re" -> 4;
			default -> 0;
		};
		if (n.length < wanted) {
			return;
		}
		switch (name) {
			case "m" -> path.add(new ArrayList<>(List.of(point(engine, n[0], n[1]))));
			case "l" -> to(point(engine, n[0], n[1]));
			case "c", "v", "y" -> {
				curved = true;
				to(point(engine, n[n.length - 2], n[n.length - 1]));
			}
			case "h" -> close();
			case "re" -> {
				path.add(new ArrayList<>(List.of(point(engine, n[0], n[1]), point(engine, n[0] + n[2], n[1]),
						point(engine, n[0] + n[2], n[1] + n[3]), point(engine, n[0], n[1] + n[3]), point(engine, n[0], n[1]))));
			}
			default -> paint(name);
		}
	}

	private static Point2D.Float point(PDFStreamEngine engine, float x, float y) {
		return engine.getGraphicsState() == null ? new Point2D.Float(x, y) : engine.transformedPoint(x, y);
	}

	private void to(Point2D.Float point) {
		if (path.isEmpty()) {
			path.add(new ArrayList<>());
		}
		path.getLast().add(point);
	}

	private void close() {
		if (!path.isEmpty() && !path.getLast().isEmpty()) {
			path.getLast().add(path.getLast().getFirst());
		}
	}

	private void paint(String name) {
		if (name.equals("s") || name.startsWith("b")) {
			close();
		}
		if (strokes.size() < MOST) {
			for (List<Point2D.Float> part : path) {
				if (STROKED.contains(name)) {
					stroke(part);
				} else if (FILLED.contains(name) && !curved) {
					fill(part);
				}
			}
		}
		path.clear();
		curved = false;
	}

	private void stroke(List<Point2D.Float> part) {
		for (int i = 1; i < part.size(); i++) {
			Point2D.Float a = part.get(i - 1);
			Point2D.Float b = part.get(i);
			if (Math.abs(a.x - b.x) < 1 || Math.abs(a.y - b.y) < 1) {
				strokes.add(new Stroke(a.x, a.y, b.x, b.y));
			}
		}
	}

	private void fill(List<Point2D.Float> part) {
		float left = Float.MAX_VALUE;
		float right = -Float.MAX_VALUE;
		float low = Float.MAX_VALUE;
		float high = -Float.MAX_VALUE;
		for (Point2D.Float point : part) {
			left = Math.min(left, point.x);
			right = Math.max(right, point.x);
			low = Math.min(low, point.y);
			high = Math.max(high, point.y);
		}
		if (right - left < THIN && high - low >= right - left) {
			strokes.add(new Stroke((left + right) / 2, low, (left + right) / 2, high));
		} else if (high - low < THIN) {
			strokes.add(new Stroke(left, (low + high) / 2, right, (low + high) / 2));
		}
	}
}
