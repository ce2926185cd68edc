// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.gongkai.core.figure.Scheme;

/** The colours of the theme of the window for charts. */
final class Colours {
	private static final double DARK = 0.5;

	private Colours() {
	}

	/** The scheme that goes with what surrounds a control. */
	static Scheme scheme(Control control) {
		RGB ground = control.getParent().getBackground().getRGB();
		return ground.getHSB()[2] < DARK ? Scheme.DARK : Scheme.LIGHT;
	}

	/** A colour of a scheme; it holds no resource of the system. */
	static Color of(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
