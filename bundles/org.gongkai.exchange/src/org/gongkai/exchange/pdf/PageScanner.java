// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.exchange.pdf.PathOperators.Stroke;
import org.gongkai.exchange.read.Limits;

/** Runs through the pages and hands over what each shows. */
final class PageScanner extends PDFTextStripper {

	/** Takes pages. */
	interface Pages {
		/** A page begins. */
		void begin() throws IOException;

		/**
		 * A page was read.
		 *
		 * @param contents what it shows, by the direction of reading, the fullest first
		 * @param pictures number of pictures on it
		 * @param unknown number of characters of which the file does not say what they are
		 */
		void end(List<PageContent> contents, int pictures, int unknown) throws IOException;
	}

	/** More drawing than this is no document. */
	private static final int OPERATORS = 30_000_000;
	/** A form that is drawn takes as long as so much other drawing: forms in forms are drawn again and again. */
	private static final int FORM = 500;
	/** States of drawing that are kept to return to. */
	private static final int STATES = 5_000;
	/** Characters of a page. */
	private static final int CROWDED = 500_000;
	/** The file draws or prints more than any document does. */
	static final class TooMuch extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private final Pages pages;
	private final PathOperators paths = new PathOperators();
	private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();
	private int shown;
	private int known;
	private int pictures;
	private boolean spaced;
	private long operators;
	private long characters;

	PageScanner(Pages pages) throws IOException {
		this.pages = pages;
		setShouldSeparateByBeads(false);
		paths.attach(this);
	}

	@Override
	protected void startPage(PDPage page) throws IOException {
		glyphs.clear();
		paths.take();
		shown = 0;
		known = 0;
		pictures = 0;
		spaced = false;
		pages.begin();
	}

	@Override
	protected void endPage(PDPage page) throws IOException {
		List<Stroke> strokes = paths.take();
		PDRectangle box = page.getCropBox();
		List<PageContent> contents = new ArrayList<>();
		glyphs.entrySet().stream().sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
				.forEach(entry -> contents.add(content(entry.getKey(), entry.getValue(), strokes, box)));
		pages.end(contents, pictures, shown - known);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (++operators > OPERATORS || getGraphicsStackSize() > STATES) {
			throw new TooMuch();
		}
		if (operator.getName().equals("BI")) {
			pictures++;
		} else if (operator.getName().equals("Do") && !operands.isEmpty() && operands.getFirst() instanceof COSName name
				&& getResources() != null && getResources().isImageXObject(name)) {
			pictures++;
			return;
		} else if (operator.getName().equals("Do")) {
			operators += FORM;
		}
		super.processOperator(operator, operands);
	}

	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) throws IOException {
		// the library goes on behind whatever a form cannot do
		if (exception instanceof TooMuch) {
			throw exception;
		}
		super.operatorException(operator, operands, exception);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		if (++shown > CROWDED) {
			throw new TooMuch();
		}
		super.showGlyph(matrix, font, code, displacement);
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		known++;
		String text = position.getUnicode();
		if (text == null || text.isBlank() || text.chars().allMatch(c -> Character.isISOControl(c) || Character.isSpaceChar(c) || c == 0xfffd)) {
			spaced = text != null && !text.isEmpty() && text.isBlank();
			return;
		}
		float x = position.getXDirAdj();
		float em = position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : position.getHeightDir() * 1.4f;
		float width = position.getWidthDirAdj() > 0 ? position.getWidthDirAdj() : em / 2;
		boolean outside = x + width < 0 || position.getYDirAdj() < 0;
		if (!outside && em > 0.5f && ++characters <= Limits.CHARACTERS) {
			List<Glyph> drawn = glyphs.computeIfAbsent(Math.round(position.getDir()), dir -> new ArrayList<>());
			drawn.add(new Glyph(x, x + width, position.getYDirAdj(), em, text.strip(), spaced, drawn.size()));
		}
		spaced = false;
	}

	/** Whether there was more text than is allowed. */
	boolean isTooMuch() {
		return characters > Limits.CHARACTERS;
	}

	private static PageContent content(int direction, List<Glyph> glyphs, List<Stroke> strokes, PDRectangle box) {
		List<Ruling> horizontal = new ArrayList<>();
		List<Ruling> vertical = new ArrayList<>();
		for (Stroke stroke : strokes) {
			float[] a = turned(direction, stroke.x1() - box.getLowerLeftX(), stroke.y1() - box.getLowerLeftY(), box);
			float[] b = turned(direction, stroke.x2() - box.getLowerLeftX(), stroke.y2() - box.getLowerLeftY(), box);
			if (Math.abs(a[1] - b[1]) <= Math.abs(a[0] - b[0])) {
				horizontal.add(new Ruling((a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
			} else {
				vertical.add(new Ruling((a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
			}
		}
		return new PageContent(direction % 180 == 0 ? box.getWidth() : box.getHeight(), List.copyOf(glyphs), Ruling.merged(horizontal), Ruling.merged(vertical));
	}

	/** A place as somebody sees it who reads in a direction, given in degrees. */
	private static float[] turned(int direction, float x, float y, PDRectangle box) {
		return switch (direction) {
			case 90 -> new float[] { y, x };
			case 180 -> new float[] { box.getWidth() - x, y };
			case 270 -> new float[] { box.getHeight() - y, box.getWidth() - x };
			default -> new float[] { x, box.getHeight() - y };
		};
	}
}
