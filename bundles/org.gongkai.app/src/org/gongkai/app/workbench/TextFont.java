// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * The default font of editors. Tables are aligned by display width, a Han character being two columns, which is only true
 * on the screen in a font made so; the usual fixed-width fonts take their Han characters from another font.
 */
final class TextFont {
	/** Fonts in which a Han character is exactly as wide as two others, on Linux, Windows and macOS. */
	private static final List<String> FAMILIES = List.of("Noto Sans Mono CJK SC", "Source Han Mono SC", "Sarasa Mono SC",
			"WenQuanYi Zen Hei Mono", "NSimSun", "Noto Sans Mono CJK TC");
	private static final int LEAST_HEIGHT = 10;
	private static final String THEMES = "org.eclipse.ui.workbench";

	private TextFont() {
	}

	/** Makes the first of these fonts that the machine has the default; what a person chose stays. */
	static void setDefault(Display display) {
		FAMILIES.stream().filter(family -> hasFont(display, family)).findFirst().ifPresent(family -> {
			FontData[] font = { font(family, display) };
			DefaultScope.INSTANCE.getNode(THEMES).put(JFaceResources.TEXT_FONT,
					PreferenceConverter.getStoredRepresentation(font));
			if (InstanceScope.INSTANCE.getNode(THEMES).get(JFaceResources.TEXT_FONT, null) == null) {
				// the theme has taken its own default already
				JFaceResources.getFontRegistry().put(JFaceResources.TEXT_FONT, font);
			}
		});
	}

	/**
	 * Characters are placed on whole pixels: only where a Han character has an even number of them are two others exactly as
	 * wide. Such a size is a fraction of a point, which {@link FontData} takes in its textual form only.
	 */
	private static FontData font(String family, Display display) {
		int points = Math.max(LEAST_HEIGHT, display.getSystemFont().getFontData()[0].getHeight());
		int dpi = display.getDPI().y;
		int pixels = (points * dpi + 71) / 72;
		float height = (pixels + pixels % 2) * 72f / dpi;
		String[] parts = new FontData(family, points, SWT.NORMAL).toString().split("\\|", -1);
		parts[2] = Float.toString(height);
		return new FontData(String.join("|", parts));
	}

	private static boolean hasFont(Display display, String family) {
		return Arrays.stream(display.getFontList(null, true)).anyMatch(font -> font.getName().equals(family));
	}
}
