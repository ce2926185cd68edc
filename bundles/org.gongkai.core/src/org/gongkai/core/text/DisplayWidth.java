// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.text;

/** How many columns text takes in a fixed-width font: a Han character or full-width form takes two. */
public final class DisplayWidth {

	private DisplayWidth() {
	}

	/** Columns of a text. Combining marks and control characters take none. */
	public static int of(CharSequence text) {
		int width = 0;
		for (int i = 0; i < text.length();) {
			int point = Character.codePointAt(text, i);
			width += of(point);
			i += Character.charCount(point);
		}
		return width;
	}

	/** Columns of a character: 0, 1 or 2. */
	public static int of(int point) {
		if (point < 0x300) {
			return point < 0x20 || point >= 0x7f && point < 0xa0 ? 0 : 1;
		}
		return switch (Character.getType(point)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			default -> isWide(point) ? 2 : 1;
		};
	}

	// The ranges of East Asian Width W and F that occur in Chinese text, and the marks that Chinese fonts draw
	// wide although Unicode calls them ambiguous: quotation marks, dashes, ellipsis, circled and Roman numerals.
	private static boolean isWide(int point) {
		return point >= 0x1100 && point <= 0x115f || point >= 0x2e80 && point <= 0xa4cf || point >= 0xac00 && point <= 0xd7a3
				|| point >= 0xf900 && point <= 0xfaff || point >= 0xfe30 && point <= 0xfe6f
				|| point >= 0xff01 && point <= 0xff60 || point >= 0xffe0 && point <= 0xffe6
				|| point >= 0x1f300 && point <= 0x1faff || point >= 0x20000 && point <= 0x3fffd
				|| point >= 0x2014 && point <= 0x201d || point == 0x2026 || point >= 0x2160 && point <= 0x217f
				|| point >= 0x2460 && point <= 0x24ff || point == 0x203b || point == 0x2103;
	}
}
