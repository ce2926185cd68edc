// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Prints parts as a PDF file. The font is one that every reader has by name, so nothing is embedded and no font is needed on
 * the machine; ideographs are one em wide, everything else half.
 */
final class PrintedPdf {

	static {
		Quiet.logs();
	}

	private static final float MARGIN = 40;
	static final float SIZE = 8;
	private static final float LEADING = 10;
	private static final String HEADER = "信息公开文本（部门）";
	/** So many rows come again at most. */
	private static final int HEADS = 3;
	/** Room that a cell over several columns may ask for. */
	private static final float WIDEST = 320;

	/** A text on the page. */
	private record Shown(float x, float baseline, String drawing) {
	}

	private final PrintedLook look;
	private final List<Shown> shown = new ArrayList<>();
	private final PDDocument document = new PDDocument();
	private final COSDictionary font = font();
	private StringBuilder content = new StringBuilder();
	private PDRectangle paper;
	private float y;

	private PrintedPdf(PrintedLook look) {
		this.look = look;
	}

	/** @param ruled whether tables are drawn with lines */
	static byte[] print(List<PrintedPart> parts, boolean ruled) {
		return print(parts, ruled ? PrintedLook.DRAWN : PrintedLook.OPEN);
	}

	static byte[] print(List<PrintedPart> parts, PrintedLook look) {
		PrintedPdf printed = new PrintedPdf(look);
		try (PDDocument document = printed.document) {
			printed.newPage();
			for (PrintedPart part : parts) {
				if (part.isTable()) {
					printed.table(part);
				} else {
					printed.paragraph(part.paragraph());
				}
			}
			printed.endPage();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static float width(String text) {
		float width = 0;
		for (int i = 0; i < text.length(); i++) {
			width += text.charAt(i) < 0x7f ? SIZE / 2 : SIZE;
		}
		return width;
	}

	private void newPage() {
		paper = new PDRectangle(842, 595);
		y = paper.getHeight() - MARGIN;
		content = new StringBuilder("0.5 w\n");
		if (look.furniture()) {
			show(MARGIN, paper.getHeight() - MARGIN / 2, HEADER);
		}
	}

	private void endPage() throws IOException {
		if (look.furniture()) {
			show(paper.getWidth() / 2, MARGIN / 2, "- " + (document.getNumberOfPages() + 1) + " -");
		}
		if (look.byLine()) {
			shown.sort(Comparator.comparingDouble(Shown::baseline).reversed().thenComparingDouble(Shown::x));
		}
		shown.forEach(text -> content.append(text.drawing));
		shown.clear();
		addPage(document, content.toString(), font, 0).setMediaBox(paper);
	}

	/** Adds a page with some drawing on it, in which the font is called F1. */
	static PDPage addPage(PDDocument document, String drawing, COSDictionary font, int rotation) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		page.setRotation(rotation);
		PDStream stream = new PDStream(document);
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(drawing.getBytes(StandardCharsets.ISO_8859_1));
		}
		page.setContents(stream);
		PDResources resources = new PDResources();
		COSDictionary fonts = new COSDictionary();
		fonts.setItem(COSName.getPDFName("F1"), font);
		resources.getCOSObject().setItem(COSName.FONT, fonts);
		page.setResources(resources);
		document.addPage(page);
		return page;
	}

	private void room(float height) throws IOException {
		if (y - height < MARGIN) {
			endPage();
			newPage();
		}
	}

	private void paragraph(String text) throws IOException {
		float wide = paper.getWidth() - 2 * MARGIN;
		String rest = text;
		float indent = width(text) > wide ? 2 * SIZE : 0;
		while (!rest.isEmpty()) {
			String line = fitting(rest, wide - indent);
			room(LEADING * 1.5f);
			y -= LEADING * 1.5f;
			show(MARGIN + indent, y, line);
			rest = rest.substring(line.length());
			indent = 0;
		}
	}

	private static String fitting(String text, float wide) {
		int end = 0;
		float used = 0;
		while (end < text.length() && used + width(text.substring(end, end + 1)) <= wide + 0.01f) {
			used += width(text.substring(end, end + 1));
			end++;
		}
		return text.substring(0, Math.max(1, end));
	}

	private static List<String> wrapped(String text, float wide) {
		List<String> lines = new ArrayList<>();
		for (String rest = text; !rest.isEmpty(); rest = rest.substring(lines.getLast().length())) {
			lines.add(fitting(rest, wide));
		}
		return lines;
	}

	private void table(PrintedPart table) throws IOException {
		float[] widths = widths(table, paper.getWidth() - 2 * MARGIN, look.inset());
		y -= 4;
		int heading = 0;
		while (heading < table.rows().size() && table.rows().get(heading).stream().noneMatch(cell -> cell.text().matches("[0-9,.]{3,}"))) {
			heading++;
		}
		for (int r = 0; r < table.rows().size(); r++) {
			int before = document.getNumberOfPages();
			room(height(table.rows().get(r), widths));
			for (int h = 0; look.heads() && h < heading && heading <= HEADS && r > heading && document.getNumberOfPages() > before; h++) {
				row(table.rows().get(h), widths, true);
			}
			row(table.rows().get(r), widths, r < heading);
		}
		y -= 6;
	}

	private List<List<String>> wrapped(List<PrintedPart.Cell> row, float[] widths) {
		List<List<String>> cells = new ArrayList<>();
		int column = 0;
		for (PrintedPart.Cell cell : row) {
			cells.add(wrapped(cell.text(), sum(widths, column, column + cell.span()) - 2 * look.inset()));
			column += cell.span();
		}
		return cells;
	}

	private float height(List<PrintedPart.Cell> row, float[] widths) {
		return wrapped(row, widths).stream().mapToInt(List::size).reduce(1, Math::max) * look.leading() + look.padding();
	}

	private void row(List<PrintedPart.Cell> row, float[] widths, boolean heading) {
		List<List<String>> cells = wrapped(row, widths);
		float height = height(row, widths);
		float x = MARGIN;
		int column = 0;
		for (int c = 0; c < cells.size(); c++) {
			int end = column + row.get(c).span();
			float wide = sum(widths, column, end);
			cell(cells.get(c), x, wide, height, heading ? 0.5f : c == 0 ? 0 : 1);
			x += wide;
			column = end;
		}
		y -= height;
	}

	/** @param side where a number or a heading stands: 0 left, 1 right */
	private void cell(List<String> lines, float x, float wide, float height, float side) {
		if (look.ruled()) {
			content.append(String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re S\n", x, y - height, wide, height));
		}
		boolean moved = side == 0.5f || String.join("", lines).matches("[-0-9.,%]+");
		float top = y - (look.middle() ? (height - lines.size() * look.leading()) / 2 : look.padding() / 2);
		for (int i = 0; i < lines.size(); i++) {
			float at = x + look.inset() + (moved ? side * (wide - 2 * look.inset() - width(lines.get(i))) : 0);
			show(at, top - i * look.leading() - SIZE, lines.get(i));
		}
	}

	/** Widths of the columns of a table in so much room. */
	static float[] widths(PrintedPart table, float room) {
		return widths(table, room, PrintedLook.OPEN.inset());
	}

	private static float[] widths(PrintedPart table, float room, float inset) {
		float beside = 2 * inset + (inset < 3 ? 0.5f : 2);
		float[] widths = new float[table.columns()];
		java.util.Arrays.fill(widths, 3 * SIZE);
		for (List<PrintedPart.Cell> row : table.rows()) {
			int column = 0;
			for (PrintedPart.Cell cell : row) {
				if (cell.span() == 1) {
					widths[column] = Math.max(widths[column], Math.min(table.columns() > 12 ? 48 : 130, width(cell.text()) + beside));
				}
				column += cell.span();
			}
		}
		for (List<PrintedPart.Cell> row : table.rows()) {
			int column = 0;
			for (PrintedPart.Cell cell : row) {
				float has = sum(widths, column, column + cell.span());
				float wants = Math.min(WIDEST, width(cell.text()) + beside);
				for (int c = column; c < column + cell.span() && cell.span() > 1 && wants > has; c++) {
					widths[c] *= wants / has;
				}
				column += cell.span();
			}
		}
		float factor = Math.min(1, room / sum(widths, 0, widths.length));
		for (int c = 0; c < widths.length; c++) {
			widths[c] = Math.max(widths[c] * factor, SIZE + 7);
		}
		return widths;
	}

	private static float sum(float[] widths, int from, int to) {
		float sum = 0;
		for (int i = from; i < to; i++) {
			sum += widths[i];
		}
		return sum;
	}

	private void show(float x, float baseline, String text) {
		StringBuilder hex = new StringBuilder();
		for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
			hex.append(String.format("%02x", b));
		}
		shown.add(new Shown(x, baseline, String.format(Locale.ROOT, "BT /F1 %.1f Tf %.2f %.2f Td <%s> Tj ET\n", SIZE, x, baseline, hex)));
	}

	static COSDictionary font() {
		COSDictionary system = new COSDictionary();
		system.setItem("Registry", new COSString("Adobe"));
		system.setItem("Ordering", new COSString("GB1"));
		system.setInt("Supplement", 5);
		COSDictionary described = new COSDictionary();
		described.setName("Type", "FontDescriptor");
		described.setName("FontName", "STSong-Light");
		described.setInt("Flags", 6);
		COSDictionary cid = new COSDictionary();
		cid.setName("Type", "Font");
		cid.setName("Subtype", "CIDFontType0");
		cid.setName("BaseFont", "STSong-Light");
		cid.setItem("CIDSystemInfo", system);
		cid.setItem("FontDescriptor", described);
		cid.setInt("DW", 1000);
		COSArray widths = new COSArray();
		for (int number : new int[] { 1, 95, 500 }) {
			widths.add(COSInteger.get(number));
		}
		cid.setItem("W", widths);
		COSDictionary font = new COSDictionary();
		font.setName("Type", "Font");
		font.setName("Subtype", "Type0");
		font.setName("BaseFont", "STSong-Light-UniGB-UCS2-H");
		font.setName("Encoding", "UniGB-UCS2-H");
		COSArray descendants = new COSArray();
		descendants.add(cid);
		font.setItem("DescendantFonts", descendants);
		return font;
	}
}
