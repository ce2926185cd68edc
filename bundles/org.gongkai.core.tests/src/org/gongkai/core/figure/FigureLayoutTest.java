// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.core.spi.chart.ChartAxis;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartReference;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.text.Message;
import org.gongkai.core.spi.chart.ChartModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a chart shows, no text lies on another, none leaves the picture, and what is cut has its full wording. */
class FigureLayoutTest {

	static Stream<Arguments> charts() {
		List<Arguments> all = new ArrayList<>();
		for (ChartKind kind : ChartKind.values()) {
			boolean single = Set.of(ChartKind.PIE, ChartKind.TREEMAP, ChartKind.HISTOGRAM).contains(kind);
			for (int series : single ? List.of(1) : List.of(1, 2, 5)) {
				for (int categories : List.of(1, 3, 9, 24, 60)) {
					for (int width : List.of(480, 960, 1600)) {
						all.add(Arguments.of(kind, categories, series, width));
					}
				}
			}
		}
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("charts")
	void noTextOverlapsAnotherOrLeavesThePicture(ChartKind kind, int categories, int series, int width) {
		// Of a single category the first is blank: a pie and a treemap need something to divide.
		ChartModel model = Models.of(kind, Set.of(ChartKind.PIE, ChartKind.TREEMAP).contains(kind) ? categories + 2 : categories, series);
		Scene scene = FigureLayout.of(model, new DrawingOptions(Scheme.LIGHT, Locale.SIMPLIFIED_CHINESE, width, 40));
		List<Mark.Text> texts = texts(scene);
		assertFalse(texts.isEmpty());
		for (Mark.Text text : texts) {
			for (double[] corner : text.corners()) {
				assertTrue(corner[0] >= -0.5 && corner[0] <= scene.width() + 0.5 && corner[1] >= -0.5 && corner[1] <= scene.height() + 0.5,
						() -> text.text() + " at " + corner[0] + ", " + corner[1] + " leaves " + scene.width() + "×" + scene.height());
			}
		}
		List<Path2D> outlines = texts.stream().map(FigureLayoutTest::outline).toList();
		for (int i = 0; i < texts.size(); i++) {
			for (int j = i + 1; j < texts.size(); j++) {
				if (outlines.get(i).getBounds2D().intersects(outlines.get(j).getBounds2D())) {
					String both = "“" + texts.get(i).text() + "” and “" + texts.get(j).text() + "”";
					assertFalse(overlap(outlines.get(i), outlines.get(j)), both);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("charts")
	void whatIsCutKeepsItsFullWording(ChartKind kind, int categories, int series, int width) {
		Scene scene = FigureLayout.of(Models.of(kind, categories + 2, series), new DrawingOptions(Scheme.DARK, Locale.ENGLISH, width, 40));
		assertEquals(List.of(), texts(scene).stream().filter(text -> text.text().endsWith("…") && text.full().isEmpty() && text.size() < 20).toList());
	}

	@Test
	void everyValueHasItsMark() {
		ChartModel model = Models.of(ChartKind.LYING_BARS, 9, 1);
		Set<String> marked = FigureLayout.of(model, DrawingOptions.USUAL).marks().stream().filter(mark -> mark.subject() != null)
				.map(mark -> mark.subject().point()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(model.series().getFirst().points().stream().map(point -> point.id()).collect(Collectors.toCollection(TreeSet::new)), marked);
	}

	@Test
	void barsAreAsLongAsTheirValues() {
		List<Mark.Box> bars = FigureLayout.of(Models.of(ChartKind.LYING_BARS, 6, 1), DrawingOptions.USUAL).marks().stream()
				.filter(mark -> mark instanceof Mark.Box && mark.subject() != null).map(Mark.Box.class::cast).toList();
		// Values 24691, 12345, 7262, 4748 after a blank and a zero, which have no bar.
		assertEquals(4, bars.size());
		assertEquals(24691.0 / 12345.0, bars.get(0).width() / bars.get(1).width(), 0.001);
		assertEquals(24691.0 / 4748.0, bars.get(0).width() / bars.get(3).width(), 0.001);
	}

	@Test
	void zeroBlankAndMissingAreToldApart() {
		List<String> words = texts(FigureLayout.of(Models.of(ChartKind.LYING_BARS, 5, 2), DrawingOptions.USUAL)).stream().map(Mark.Text::text).toList();
		assertEquals(2, words.stream().filter("空白"::equals).count());
		assertEquals(2 + 1, words.stream().filter("0"::equals).count(), "two zeros and the tick at zero");
		assertEquals(2, words.stream().filter("未报告"::equals).count());
	}

	@Test
	void rowsBeyondTheLimitAreCounted() {
		Scene scene = FigureLayout.of(Models.of(ChartKind.LYING_BARS, 50, 1), new DrawingOptions(Scheme.LIGHT, Locale.SIMPLIFIED_CHINESE, 960, 30));
		assertTrue(texts(scene).stream().anyMatch(text -> text.text().equals("图中是前 30 项，另有 20 项未画。")));
	}

	@Test
	void aPieTellsWhatHasNoSlice() {
		List<String> words = texts(FigureLayout.of(Models.of(ChartKind.PIE, 5, 1), DrawingOptions.USUAL)).stream().map(Mark.Text::text).toList();
		assertTrue(words.stream().anyMatch(word -> word.startsWith("为零：")));
		assertTrue(words.stream().anyMatch(word -> word.startsWith("空白：")));
	}

	@Test
	void theSlicesOfAPieFillTheCircle() {
		List<Mark.Wedge> wedges = FigureLayout.of(Models.of(ChartKind.PIE, 9, 1), DrawingOptions.USUAL).marks().stream().filter(Mark.Wedge.class::isInstance)
				.map(Mark.Wedge.class::cast).toList();
		assertEquals(7, wedges.size());
		assertEquals(360, wedges.stream().mapToDouble(Mark.Wedge::sweep).sum(), 1e-6);
	}

	@Test
	void aHiddenSliceLeavesTheOthersTheirColoursAndShares() {
		ChartModel model = Models.of(ChartKind.PIE, 9, 1);
		List<Mark.Wedge> whole = wedges(FigureLayout.of(model, DrawingOptions.USUAL));
		String gone = whole.getFirst().subject().point();
		List<Mark.Wedge> rest = wedges(FigureLayout.of(model, DrawingOptions.USUAL, Set.of(gone)).orElseThrow());
		assertEquals(whole.stream().skip(1).map(Mark.Wedge::fill).toList(), rest.stream().map(Mark.Wedge::fill).toList());
		assertEquals(whole.stream().skip(1).map(Mark.Wedge::subject).toList(), rest.stream().map(Mark.Wedge::subject).toList());
		Set<String> all = model.series().stream().flatMap(series -> series.points().stream()).map(ChartPoint::id).collect(Collectors.toSet());
		assertTrue(FigureLayout.of(model, DrawingOptions.USUAL, all).isEmpty());
	}

	@Test
	void aRateFarBeyondItsReferenceIsCutOffAndKeepsItsNumber() {
		ChartModel rates = rates("80", "120", "33521");
		assertEquals(0, new BigDecimal("150").compareTo(rates.cut().orElseThrow()));
		assertTrue(rates("80", "120", "480").cut().isEmpty());
		List<Mark.Box> bars = FigureLayout.of(rates, DrawingOptions.USUAL).marks().stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast)
				.filter(box -> box.subject() != null).toList();
		assertEquals(3, bars.size());
		assertEquals(1.5, bars.get(1).width() / bars.get(0).width(), 0.02);
		assertTrue(bars.get(2).width() > bars.get(1).width() && bars.get(2).width() < bars.get(1).width() * 2);
		assertTrue(texts(FigureLayout.of(rates, DrawingOptions.USUAL)).stream().anyMatch(text -> text.text().equals("▸ 33521%")));
	}

	private static ChartModel rates(String... values) {
		Message name = new Message("完成率", "Rate");
		List<ChartPoint> points = Stream.of(values).map(value -> new ChartPoint(value, new BigDecimal(value), value, List.of())).toList();
		return new ChartModel("rates", ChartKind.LYING_BARS, name, new ChartAxis(name, ""), new ChartAxis(name, "%"), List.of(new ChartSeries("1", name, points)),
				List.of(new ChartReference(BigDecimal.valueOf(100), new Message("100%", "100%"))), List.of());
	}

	private static List<Mark.Wedge> wedges(Scene scene) {
		return scene.marks().stream().filter(Mark.Wedge.class::isInstance).map(Mark.Wedge.class::cast).toList();
	}

	private static List<Mark.Text> texts(Scene scene) {
		return scene.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).filter(text -> !text.text().isEmpty()).toList();
	}

	private static boolean overlap(Path2D one, Path2D other) {
		Area both = new Area(one);
		both.intersect(new Area(other));
		return both.getBounds2D().getWidth() > 1 && both.getBounds2D().getHeight() > 1.5;
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
