// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.core.chart.ChartEntry;
import org.gongkai.core.chart.Charts;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.figure.DrawingOptions;
import org.gongkai.core.figure.FigureLayout;
import org.gongkai.core.figure.Mark;
import org.gongkai.core.figure.Scene;
import org.gongkai.core.figure.Scheme;
import org.gongkai.core.figure.SvgWriter;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartSeries;

/** All charts of a document, drawn, with their values in words. */
final class Charted {

	private static final ExtensionCatalog EXTENSIONS = ExtensionCatalog.ofServices(Charted.class.getClassLoader());

	private final Map<String, ChartModel> charts = new TreeMap<>();

	private Charted() {
	}

	/** Makes every chart that has something to show, and asserts that its picture has no text on another or outside, twice the same. */
	static Charted of(DocumentSnapshot document) {
		Charted charted = new Charted();
		ChartRequest request = ChartRequest.of(document);
		for (ChartEntry entry : Charts.of(EXTENSIONS, document)) {
			if (entry.answer(request) instanceof ChartModel model) {
				charted.charts.put(entry.id(), model);
				DrawingOptions options = DrawingOptions.USUAL.with(Scheme.DARK).with(Locale.ENGLISH);
				Scene scene = FigureLayout.of(model, options);
				assertClear(entry.id(), scene);
				assertClear(entry.id(), FigureLayout.of(model, DrawingOptions.USUAL));
				ChartModel again = (ChartModel) entry.answer(ChartRequest.of(document));
				assertEquals(SvgWriter.write(scene), SvgWriter.write(FigureLayout.of(again, options)), entry.id());
			}
		}
		return charted;
	}

	/** Title, and the first values of every series in the unit of the chart. */
	String of(String id, int values) {
		ChartModel chart = charts.get(id);
		return chart.series().stream().map(series -> of(chart, series, values)).collect(Collectors.joining(" | "));
	}

	private static String of(ChartModel chart, ChartSeries series, int values) {
		return (chart.series().size() > 1 ? series.label().zh() + ": " : "") + series.points().stream().limit(values)
				.map(point -> point.category() + " " + point.words().zh()).collect(Collectors.joining(", ")) + (series.points().size() > values ? " …" : "");
	}

	/** Ids of the charts that have something to show. */
	List<String> ids() {
		return List.copyOf(charts.keySet());
	}

	/** The chart of an id. */
	ChartModel chart(String id) {
		return charts.get(id);
	}

	private static void assertClear(String id, Scene scene) {
		List<Path2D> outlines = scene.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
				.filter(text -> !text.text().isEmpty()).map(Charted::outline).toList();
		for (int i = 0; i < outlines.size(); i++) {
			assertFalse(outlines.get(i).getBounds2D().getMinX() < -0.5 || outlines.get(i).getBounds2D().getMaxX() > scene.width() + 0.5, id);
			for (int j = 0; j < i; j++) {
				if (outlines.get(i).getBounds2D().intersects(outlines.get(j).getBounds2D())) {
					Area both = new Area(outlines.get(i));
					both.intersect(new Area(outlines.get(j)));
					assertFalse(both.getBounds2D().getWidth() > 1 && both.getBounds2D().getHeight() > 1.5, id + ": texts overlap at " + both.getBounds2D());
				}
			}
		}
	}

	private static Path2D outline(Mark.Text text) {
		Path2D path = new Path2D.Double();
		List<double[]> corners = text.corners();
		path.moveTo(corners.getFirst()[0], corners.getFirst()[1]);
		corners.stream().skip(1).forEach(corner -> path.lineTo(corner[0], corner[1]));
		path.closePath();
		return path;
	}
}
