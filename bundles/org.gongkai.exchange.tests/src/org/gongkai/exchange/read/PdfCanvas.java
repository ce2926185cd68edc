// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF file whose words and lines are put where a test wants them. y goes upwards, as in the file. */
final class PdfCanvas {

	private static final float SIZE = 9;

	private final List<StringBuilder> pages = new ArrayList<>(List.of(new StringBuilder("0.5 w\n")));
	private boolean turned;

	/** Puts a text with its left edge at x. */
	PdfCanvas at(float x, float y, String text) {
		StringBuilder hex = new StringBuilder();
		for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
			hex.append(String.format("%02x", b));
		}
		// a page that is turned by 90° clockwise shows what runs upwards on its paper
		String place = turned ? String.format(Locale.ROOT, "0 1 -1 0 %.2f %.2f Tm", 800 - y, x) : String.format(Locale.ROOT, "1 0 0 1 %.2f %.2f Tm", x, y);
		return raw("BT /F1 " + SIZE + " Tf " + place + " <" + hex + "> Tj ET\n");
	}

	/** Puts a text with its right edge at x. */
	PdfCanvas right(float x, float y, String text) {
		return at(x - PrintedPdf.width(text) * SIZE / PrintedPdf.SIZE, y, text);
	}

	PdfCanvas line(float x1, float y1, float x2, float y2) {
		return turned ? raw(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S\n", 800 - y1, x1, 800 - y2, x2))
				: raw(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S\n", x1, y1, x2, y2));
	}

	PdfCanvas box(float x, float y, float width, float height) {
		return line(x, y, x + width, y).line(x, y + height, x + width, y + height).line(x, y, x, y + height).line(x + width, y, x + width, y + height);
	}

	PdfCanvas raw(String operators) {
		pages.getLast().append(operators);
		return this;
	}

	/** Begins another page. */
	PdfCanvas page() {
		pages.add(new StringBuilder("0.5 w\n"));
		return this;
	}

	/** Turns the paper; to be called first. */
	PdfCanvas turned() {
		turned = true;
		return this;
	}

	byte[] file() {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (StringBuilder page : pages) {
				PrintedPdf.addPage(document, page.toString(), PrintedPdf.font(), turned ? 90 : 0);
			}
			document.save(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
