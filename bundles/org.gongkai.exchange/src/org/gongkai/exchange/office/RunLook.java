// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import javax.xml.stream.XMLStreamException;

/**
 * How a run of a document or of a cell looks, as far as it says what its characters are.
 *
 * @param hidden whether it is not shown
 * @param raised digits that it is written in when it is raised or lowered; empty when it is neither
 * @param font a symbol font; empty for any other one
 */
record RunLook(boolean hidden, String raised, String font) {

	/** Shown as it is. */
	static final RunLook PLAIN = new RunLook(false, "", "");

	private static final String DIGITS = "0123456789+-=()";
	private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
	private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

	/**
	 * Reads the properties that were moved to.
	 *
	 * @param hidden whether the style of the paragraph hides what is in it
	 */
	static RunLook of(Xml xml, WordStyles styles, boolean hidden) throws XMLStreamException {
		boolean vanish = hidden;
		boolean direct = false;
		String raised = "";
		String font = "";
		while (xml.child()) {
			switch (xml.name()) {
				case "vanish" -> {
					vanish = xml.on();
					direct = true;
				}
				case "rStyle" -> vanish = direct ? vanish : styles.hides(xml.attribute("val")).orElse(vanish);
				case "vertAlign" -> raised = switch (xml.attribute("val")) {
					case "superscript" -> ABOVE;
					case "subscript" -> BELOW;
					default -> "";
				};
				case "rFont" -> font = Symbols.isSymbolic(xml.attribute("val")) ? xml.attribute("val") : "";
				case "rFonts" -> font = Symbols.isSymbolic(xml.attribute("ascii")) ? xml.attribute("ascii") : "";
				default -> {
					// colours, sizes
				}
			}
			xml.skip();
		}
		return new RunLook(vanish, raised, font);
	}

	/** A text as it is seen: a raised digit is none of the number before it. */
	String shown(String text) {
		if (!font.isEmpty()) {
			StringBuilder shown = new StringBuilder();
			text.codePoints().forEach(code -> shown.append(Symbols.shown(font, code)));
			return shown.toString();
		}
		if (raised.isEmpty() || !text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
			return text;
		}
		return text.chars().map(c -> raised.charAt(DIGITS.indexOf(c))).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
