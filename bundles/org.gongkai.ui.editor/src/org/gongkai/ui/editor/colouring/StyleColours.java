// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.colouring;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.gongkai.lang.ide.Style;

/** The look of each style in the current theme. Styles without a colour of their own take the editor's foreground. */
final class StyleColours {
	/** Prefix of the theme's colour definitions; the style's name in lower case follows. */
	static final String PREFIX = "org.gongkai.ui.editor.colour.";

	private StyleColours() {
	}

	/** The look of a style; empty for plain text. */
	static Optional<TextAttribute> attribute(Style style) {
		return switch (style) {
		case NAME, PARAGRAPH_TEXT, TABLE_TEXT -> Optional.empty();
		case KEYWORD, CLAIM_BRACKET -> of(style, SWT.BOLD);
		case COMMENT -> of(style, SWT.ITALIC);
		case ERROR -> of(style, SWT.NORMAL, TextAttribute.UNDERLINE);
		default -> of(style, SWT.NORMAL);
		};
	}

	private static Optional<TextAttribute> of(Style style, int... font) {
		int look = 0;
		for (int part : font) {
			look |= part;
		}
		return Optional.of(new TextAttribute(colour(style), null, look));
	}

	private static Color colour(Style style) {
		ColorRegistry colours = JFaceResources.getColorRegistry();
		return colours.get(PREFIX + style.name().toLowerCase(Locale.ROOT));
	}
}
