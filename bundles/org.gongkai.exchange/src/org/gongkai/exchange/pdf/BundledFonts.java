// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Takes the font that comes with the library for every font that a file does not bring along. Nothing is drawn here, so any
 * will do; the library itself would look through all fonts of the machine and keep notes about them in the user's home.
 */
final class BundledFonts implements FontMapper {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private TrueTypeFont font;

	private BundledFonts() {
	}

	/** Makes the library use it. */
	static void use() {
		FontMappers.set(Holder.INSTANCE);
	}

	private static final class Holder {
		static final BundledFonts INSTANCE = new BundledFonts();
	}

	private synchronized TrueTypeFont font() {
		if (font == null) {
			try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
				font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		}
		return font;
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor described) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor described) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor described, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, font(), true);
	}
}
