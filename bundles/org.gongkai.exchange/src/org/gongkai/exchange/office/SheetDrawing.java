// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** What floats over the cells of a sheet: text boxes, pictures, charts. */
final class SheetDrawing {

	/**
	 * A text box.
	 *
	 * @param row row over which it begins, from 0
	 */
	record Box(int row, String text) {
	}

	private final List<Box> boxes = new ArrayList<>();
	private int pictures;

	/** Adds what a part of drawings holds. */
	void read(byte[] part) throws XMLStreamException {
		Xml xml = new Xml(part);
		if (!xml.next()) {
			return;
		}
		while (xml.child()) {
			int[] row = { 0 };
			StringBuilder text = new StringBuilder();
			anchor(xml, row, text);
			if (!text.toString().isBlank()) {
				boxes.add(new Box(row[0], text.toString().strip()));
			}
		}
	}

	private void anchor(Xml xml, int[] row, StringBuilder text) throws XMLStreamException {
		while (xml.child()) {
			switch (xml.name()) {
				case "from" -> {
					while (xml.child()) {
						if (xml.name().equals("row")) {
							String number = xml.text().strip();
							row[0] = number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : 0;
						} else {
							xml.skip();
						}
					}
				}
				case "t" -> text.append(xml.text());
				case "br" -> {
					text.append('\n');
					xml.skip();
				}
				case "p" -> {
					anchor(xml, row, text);
					text.append('\n');
				}
				case "pic", "graphicFrame" -> {
					pictures++;
					xml.skip();
				}
				// the other spelling of what stands in Choice; a shape that is not shown
				case "Fallback" -> xml.skip();
				case "sp" -> {
					StringBuilder inside = new StringBuilder();
					if (!shape(xml, row, inside)) {
						text.append(inside);
					}
				}
				default -> anchor(xml, row, text);
			}
		}
	}

	/** Reads a shape; true when it is hidden. */
	private boolean shape(Xml xml, int[] row, StringBuilder text) throws XMLStreamException {
		boolean hidden = false;
		while (xml.child()) {
			if (xml.name().equals("nvSpPr")) {
				while (xml.child()) {
					hidden |= xml.name().equals("cNvPr") && (xml.attribute("hidden").equals("1") || xml.attribute("hidden").equals("true"));
					xml.skip();
				}
			} else {
				anchor(xml, row, text);
			}
		}
		return hidden;
	}

	/** Text boxes in their order. */
	List<Box> boxes() {
		return boxes;
	}

	/** Number of pictures and charts. */
	int pictures() {
		return pictures;
	}
}
