// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.util.regex.Pattern;

import org.gongkai.core.quantity.NumberText;

/** Tells what is meant to be a number, so that a misprinted one stays in its column; what it is worth is nobody's guess. */
public final class Numeric {

	private static final Pattern MISPRINTED = Pattern.compile("(?=.*[0-9])(?=.*[OolI])[-+]?[0-9.,OolI]*%?");

	private Numeric() {
	}

	/** Whether a folded text looks like a number, also one with O for 0, or l or I for 1. */
	public static boolean is(String folded) {
		return NumberText.isNumeric(folded) || isMisprinted(folded);
	}

	/** Whether a folded text is a number with letters in it that look like digits. */
	public static boolean isMisprinted(String folded) {
		return MISPRINTED.matcher(folded).matches();
	}
}
