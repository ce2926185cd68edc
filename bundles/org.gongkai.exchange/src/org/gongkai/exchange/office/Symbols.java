// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.Locale;

/** Characters of symbol fonts, which show something else than their codes say. */
final class Symbols {

	private static final int PRIVATE = 0xf000;
	/** Code, character, code, character … */
	private static final String WINGDINGS = "l●n■o□p□q□r□u◆¡○¢○¤◎§▪¨□û×ü√ý☒þ☑";
	private static final String WINGDINGS_2 = "O×P√Q☒R☑S☒T☒\u0097●¢■£□";
	private static final String SYMBOL = "S∑DΔmμ£≤°°±±²″³≥´×·•¸÷¹≠º≡»≈¼…×⋅";
	private static final int CIRCLED = 0x80;

	private Symbols() {
	}

	/** Whether a font is one of those whose letters are no letters. */
	static boolean isSymbolic(String font) {
		String lower = font.toLowerCase(Locale.ROOT);
		return lower.equals("symbol") || lower.startsWith("wingdings") || lower.equals("webdings");
	}

	/**
	 * What a character of a font shows. What says nothing, such as a bullet of an odd shape, is left out.
	 *
	 * @param code the character, or where symbol fonts have it in the private area
	 */
	static String shown(String font, int code) {
		int plain = code >= PRIVATE && code < PRIVATE + 0x100 ? code - PRIVATE : code;
		if (plain >= 0x100) {
			return plain >= 0xe000 && plain <= 0xf8ff ? "" : Character.toString(plain);
		}
		String lower = font.toLowerCase(Locale.ROOT);
		if (lower.equals("symbol")) {
			return of(SYMBOL, plain, plain < 0x40 ? Character.toString(plain) : "");
		}
		if (lower.equals("wingdings") && plain > CIRCLED && plain <= CIRCLED + 10) {
			return Character.toString('①' + plain - CIRCLED - 1);
		}
		String other = plain == ' ' ? " " : "";
		return lower.equals("wingdings 2") ? of(WINGDINGS_2, plain, other) : lower.equals("wingdings") ? of(WINGDINGS, plain, other)
				: isSymbolic(font) ? other : of(WINGDINGS + WINGDINGS_2, plain, plain == code ? Character.toString(plain) : other);
	}

	private static String of(String table, int code, String other) {
		for (int i = 0; i < table.length(); i += 2) {
			if (table.charAt(i) == code) {
				return table.substring(i + 1, i + 2);
			}
		}
		return other;
	}
}
