// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.gongkai.core.figure.Mark.Subject;
import org.gongkai.core.spi.chart.ChartKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Both writers, on charts of every kind. */
class PictureTest {

	private static final String NO_FONT = "this machine has no font with Han characters; the test is skipped";

	@ParameterizedTest
	@EnumSource(ChartKind.class)
	void svgIsWellFormedAndSaysWhatItShows(ChartKind kind) throws Exception {
		Scene scene = FigureLayout.of(Models.of(kind, 9, 1), DrawingOptions.USUAL);
		Document svg = parsed(SvgWriter.write(scene));
		assertEquals("svg", svg.getDocumentElement().getTagName());
		assertEquals("img", svg.getDocumentElement().getAttribute("role"));
		assertEquals(scene.title(), svg.getElementsByTagName("title").item(0).getTextContent());
		assertTrue(svg.getElementsByTagName("desc").item(0).getTextContent().contains("住房保障支出8: "), kind.name());
		assertTrue(svg.getElementsByTagName("text").getLength() > 5);
	}

	@ParameterizedTest
	@EnumSource(ChartKind.class)
	void pngDecodesInTheSizeOfTheScene(ChartKind kind) throws Exception {
		assumeTrue(HanFont.family().isPresent(), NO_FONT);
		Scene scene = FigureLayout.of(Models.of(kind, 9, 1), DrawingOptions.USUAL.with(Scheme.DARK));
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngWriter.write(scene, 2)));
		assertEquals(scene.width() * 2, image.getWidth());
		assertEquals(scene.height() * 2, image.getHeight());
		assertEquals(Scheme.DARK.ground(), image.getRGB(0, 0) & 0xFFFFFF);
	}

	@ParameterizedTest
	@EnumSource(ChartKind.class)
	void theSameChartGivesTheSameBytes(ChartKind kind) throws DrawingProblem {
		Scene one = FigureLayout.of(Models.of(kind, 12, 1), DrawingOptions.USUAL);
		Scene other = FigureLayout.of(Models.of(kind, 12, 1), DrawingOptions.USUAL);
		assertEquals(SvgWriter.write(one), SvgWriter.write(other));
		assumeTrue(HanFont.family().isPresent(), NO_FONT);
		assertArrayEquals(PngWriter.write(one, 1), PngWriter.write(other, 1));
	}

	@Test
	void signsOfMarkupAndControlCharactersDoNoHarm() throws Exception {
		Subject subject = new Subject("a\"b", "<p>", "1 < 2 & 3 > 2\nend\u0000\u0008");
		Mark text = new Mark.Text(5, 20, "<b>&\"\u0001", 12, false, 0, Mark.Anchor.START, 0, "", subject);
		Document svg = parsed(SvgWriter.write(new Scene(100, 50, 0xFFFFFF, "zh", "<标题>", "&", List.of(text))));
		Element group = (Element) svg.getElementsByTagName("g").item(0);
		assertEquals("a\"b", group.getAttribute("data-series"));
		assertEquals("1 < 2 & 3 > 2\nend", group.getElementsByTagName("title").item(0).getTextContent());
		assertEquals("<b>&\"", group.getElementsByTagName("text").item(0).getTextContent());
	}

	@Test
	void whatIsMeasuredIsNoNarrowerThanWhatIsPainted() {
		assumeTrue(HanFont.family().isPresent(), NO_FONT);
		Font font = new Font(HanFont.family().orElseThrow(), Font.PLAIN, 100);
		FontRenderContext context = new FontRenderContext(null, true, true);
		for (String text : List.of("社会保障和就业支出（2080101）", "115,658.07  99.92%", "-1,234.5", "Expenditure by function, 2023 (final accounts)",
				"Use of the budget", "WWW MMM mmm", "“三公”经费", "60–65", "图1：收、支决算总计…", "Amount (万元)")) {
			double painted = font.getStringBounds(text, context).getWidth();
			assertTrue(TextMeasure.width(text, 100, false) >= painted * 0.99, text + ": " + TextMeasure.width(text, 100, false) + " < " + painted);
			double bold = font.deriveFont(Font.BOLD).getStringBounds(text, context).getWidth();
			assertTrue(TextMeasure.width(text, 100, true) >= bold * 0.99, text + " in bold: " + TextMeasure.width(text, 100, true) + " < " + bold);
		}
	}

	@ParameterizedTest
	@EnumSource(Scheme.class)
	void wordsStandOutFromTheGround(Scheme scheme) {
		assertTrue(contrast(scheme.text(), scheme.ground()) >= 7);
		assertTrue(contrast(scheme.muted(), scheme.ground()) >= 4.5);
		assertTrue(contrast(scheme.reference(), scheme.ground()) >= 4.5);
	}

	@Test
	void wordsOnAColourAreBlackOrWhiteWhicheverIsBetterRead() {
		assertEquals(0xFFFFFF, Scheme.on(0x0072B2));
		assertEquals(0x000000, Scheme.on(0xE69F00));
	}

	@Test
	void englishAndChinesePicturesDifferInTheirWords() {
		Scene chinese = FigureLayout.of(Models.of(ChartKind.PIE, 5, 1), DrawingOptions.USUAL);
		Scene english = FigureLayout.of(Models.of(ChartKind.PIE, 5, 1), DrawingOptions.USUAL.with(Locale.ENGLISH));
		assertTrue(SvgWriter.write(chinese).contains("单位：万元"));
		assertTrue(SvgWriter.write(english).contains("Unit: 万元"));
	}

	private static Document parsed(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
	}

	private static double contrast(int one, int other) {
		double a = light(one) + 0.05;
		double b = light(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double light(int colour) {
		double[] parts = new double[3];
		for (int i = 0; i < 3; i++) {
			double part = (colour >> (16 - 8 * i) & 0xFF) / 255.0;
			parts[i] = part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
		}
		return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
	}
}
