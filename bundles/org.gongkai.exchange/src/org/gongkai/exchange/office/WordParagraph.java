// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.gongkai.core.text.InputProblem;

/** One paragraph of a Word document: what is shown, not what was deleted, hidden or computed from. */
final class WordParagraph {

	private static final String SYMBOL_CHECKED = "\uf0fe\uf052\uf0fd\uf054";
	private static final String SYMBOL_TICK = "\uf0fc\uf050";
	private static final String SYMBOL_BOX = "\uf0a8\uf06f\uf0a3";

	private final WordBody body;
	private final Relations relations;
	private final Numbering numbering;
	private final StringBuilder text = new StringBuilder();
	private final List<Block> boxes = new ArrayList<>();
	private String style = "";
	private String list = "";
	private int level = -1;
	private int objects;

	WordParagraph(WordBody body, Relations relations, Numbering numbering) {
		this.body = body;
		this.relations = relations;
		this.numbering = numbering;
	}

	/** Reads the paragraph that was moved to. */
	void read(Xml xml) throws XMLStreamException, InputProblem {
		inline(xml);
	}

	/** The text behind its printed number; empty when the paragraph shows none. */
	String text() {
		String label = numbering.label(style, list, level);
		return text.toString().isBlank() ? "" : label + text;
	}

	/** What stands in text boxes that hang on the paragraph. */
	List<Block> boxes() {
		return boxes;
	}

	/** Number of embedded objects. */
	int objects() {
		return objects;
	}

	private void inline(Xml xml) throws XMLStreamException, InputProblem {
		while (xml.child()) {
			switch (xml.name()) {
				case "pPr" -> properties(xml);
				case "r" -> run(xml);
				case "oMath", "oMathPara" -> formula(xml);
				case "del", "moveFrom", "sdtPr", "sdtEndPr", "rPr", "smartTagPr", "customXmlPr" -> xml.skip();
				case "AlternateContent" -> alternative(xml);
				// hyperlink, ins, fldSimple, smartTag, sdt, sdtContent
				default -> inline(xml);
			}
		}
	}

	private void properties(Xml xml) throws XMLStreamException {
		while (xml.child()) {
			switch (xml.name()) {
				case "pStyle" -> {
					style = xml.attribute("val");
					xml.skip();
				}
				case "numPr" -> {
					while (xml.child()) {
						if (xml.name().equals("ilvl")) {
							level = xml.number(0);
						} else if (xml.name().equals("numId")) {
							list = xml.attribute("val");
						}
						xml.skip();
					}
				}
				default -> xml.skip();
			}
		}
	}

	private void run(Xml xml) throws XMLStreamException, InputProblem {
		boolean hidden = false;
		while (xml.child()) {
			String name = xml.name();
			if (name.equals("rPr")) {
				while (xml.child()) {
					hidden |= xml.name().equals("vanish") && xml.on();
					xml.skip();
				}
			} else if (hidden) {
				xml.skip();
			} else {
				piece(xml, name);
			}
		}
	}

	private void piece(Xml xml, String name) throws XMLStreamException, InputProblem {
		switch (name) {
			case "t" -> text.append(xml.text());
			case "drawing", "pict", "object" -> drawing(xml);
			case "AlternateContent" -> alternative(xml);
			case "ruby" -> {
				while (xml.child()) {
					if (xml.name().equals("rubyBase")) {
						inline(xml);
					} else {
						xml.skip();
					}
				}
			}
			default -> {
				text.append(switch (name) {
					case "tab", "ptab" -> "\t";
					case "br", "cr" -> "\n";
					case "noBreakHyphen" -> "-";
					case "sym" -> symbol(xml.attribute("char"));
					default -> "";
				});
				xml.skip();
			}
		}
	}

	private void alternative(Xml xml) throws XMLStreamException, InputProblem {
		boolean taken = false;
		while (xml.child()) {
			if (taken) {
				xml.skip();
			} else {
				while (xml.child()) {
					piece(xml, xml.name());
				}
				taken = true;
			}
		}
	}

	/** Pictures by their names; text boxes with everything in them. */
	private void drawing(Xml xml) throws XMLStreamException, InputProblem {
		while (xml.child()) {
			switch (xml.name()) {
				case "txbxContent" -> body.blocks(xml, boxes::add);
				case "blip" -> {
					picture(xml.attribute("embed"));
					xml.skip();
				}
				case "imagedata", "chart", "relIds" -> {
					picture(xml.attribute(xml.name().equals("relIds") ? "dm" : "id"));
					xml.skip();
				}
				case "OLEObject" -> {
					objects++;
					xml.skip();
				}
				case "AlternateContent" -> {
					boolean taken = false;
					while (xml.child()) {
						if (taken) {
							xml.skip();
						} else {
							drawing(xml);
							taken = true;
						}
					}
				}
				default -> drawing(xml);
			}
		}
	}

	private void picture(String id) {
		String name = relations.picture(id);
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
		text.append(name.isEmpty() ? "[image]" : "[image: " + name + "]").append('\n');
	}

	private void formula(Xml xml) throws XMLStreamException {
		while (xml.child()) {
			if (xml.name().equals("t")) {
				text.append(xml.text());
			} else {
				formula(xml);
			}
		}
	}

	/** A character of a symbol font; boxes and ticks have characters of their own, other symbols say nothing. */
	private static String symbol(String code) {
		if (!code.matches("[0-9A-Fa-f]{4}")) {
			return "";
		}
		char c = (char) Integer.parseInt(code, 16);
		c = c < 0x100 ? (char) (c + 0xf000) : c;
		return SYMBOL_CHECKED.indexOf(c) >= 0 ? "☑" : SYMBOL_TICK.indexOf(c) >= 0 ? "√" : SYMBOL_BOX.indexOf(c) >= 0 ? "□"
				: c >= 0xe000 && c <= 0xf8ff ? "" : String.valueOf(c);
	}
}
