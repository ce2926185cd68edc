// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.gongkai.core.text.InputProblem;

/** One paragraph of a Word document: what is shown, not what was deleted, hidden or computed from. */
final class WordParagraph {

	private final WordBody body;
	private final Relations relations;
	private final Numbering numbering;
	private final StringBuilder text = new StringBuilder();
	private final List<Block> boxes = new ArrayList<>();
	private final WordFields fields = new WordFields();
	private final LeftOut left;
	private String style = "";
	private String list = "";
	private int level = -1;
	/** Whether its end was deleted by a tracked change. */
	private boolean open;

	WordParagraph(WordBody body, Relations relations, Numbering numbering, LeftOut left) {
		this.body = body;
		this.relations = relations;
		this.numbering = numbering;
		this.left = left;
	}

	/** Reads the paragraph that was moved to. */
	void read(Xml xml) throws XMLStreamException, InputProblem {
		inline(xml);
	}

	/**
	 * The text behind its printed number; empty when the paragraph shows none.
	 *
	 * @param inCell whether a number by itself counts, as it does in a column of numbers
	 */
	String text(boolean inCell) {
		String label = numbering.label(style, list, level);
		return text.toString().isBlank() ? inCell ? label.strip() : "" : label + text;
	}

	/** Whether the next paragraph goes on in the same line. */
	boolean isOpen() {
		return open;
	}

	/** What stands in text boxes that hang on the paragraph. */
	List<Block> boxes() {
		return boxes;
	}

	private void inline(Xml xml) throws XMLStreamException, InputProblem {
		while (xml.child()) {
			switch (xml.name()) {
				case "pPr" -> properties(xml);
				case "r" -> run(xml);
				case "oMath", "oMathPara" -> formula(xml);
				case "del", "moveFrom" -> {
					left.deleted();
					xml.skip();
				}
				case "sdtPr", "sdtEndPr", "rPr", "smartTagPr", "customXmlPr" -> xml.skip();
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
				case "rPr" -> {
					while (xml.child()) {
						open |= xml.name().equals("del") || xml.name().equals("moveFrom");
						xml.skip();
					}
				}
				default -> xml.skip();
			}
		}
	}

	private void run(Xml xml) throws XMLStreamException, InputProblem {
		boolean concealed = numbering.styles().hides(style).orElse(false);
		RunLook look = concealed ? new RunLook(true, "", "") : RunLook.PLAIN;
		while (xml.child()) {
			String name = xml.name();
			if (name.equals("rPr")) {
				look = RunLook.of(xml, numbering.styles(), concealed);
			} else if (name.equals("fldChar")) {
				fields.mark(xml, text);
			} else if (name.equals("instrText")) {
				fields.instruction(xml.text());
			} else if (look.hidden() || !fields.isShown()) {
				left.hidden(look.hidden() && name.equals("t"));
				xml.skip();
			} else {
				piece(xml, name, look);
			}
		}
	}

	private void piece(Xml xml, String name, RunLook look) throws XMLStreamException, InputProblem {
		switch (name) {
			case "t" -> text.append(look.shown(xml.text()));
			case "drawing", "pict", "object" -> drawing(xml);
			case "AlternateContent" -> alternative(xml);
			case "footnoteReference", "endnoteReference" -> {
				body.refer(name, xml.attribute("id"));
				xml.skip();
			}
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
					case "sym" -> xml.attribute("char").matches("[0-9A-Fa-f]{4}") ? Symbols.shown(xml.attribute("font"), Integer.parseInt(xml.attribute("char"), 16)) : "";
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
					piece(xml, xml.name(), RunLook.PLAIN);
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
				case "chart" -> {
					picture(xml.attribute("id"));
					left.chart();
					xml.skip();
				}
				case "imagedata", "relIds" -> {
					picture(xml.attribute(xml.name().equals("relIds") ? "dm" : "id"));
					xml.skip();
				}
				case "textpath" -> {
					boxes.add(new Block.Text(xml.attribute("string")));
					xml.skip();
				}
				case "OLEObject" -> {
					left.object();
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
}
