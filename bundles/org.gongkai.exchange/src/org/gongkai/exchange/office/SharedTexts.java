// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The texts of a workbook as they are seen: without phonetic guides, with raised digits that are none of the number before them. */
final class SharedTexts implements SharedStrings {

	private static final WordStyles NONE = new WordStyles();

	private final List<String> texts = new ArrayList<>();

	/** Adds the texts of a part. */
	void read(byte[] part) throws XMLStreamException {
		Xml xml = new Xml(part);
		if (!xml.next()) {
			return;
		}
		while (xml.child()) {
			if (xml.name().equals("si")) {
				texts.add(text(xml));
			} else {
				xml.skip();
			}
		}
	}

	/** The text of the element that was moved to. */
	private static String text(Xml xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		while (xml.child()) {
			switch (xml.name()) {
				case "t" -> text.append(xml.text());
				case "r" -> {
					RunLook look = RunLook.PLAIN;
					while (xml.child()) {
						switch (xml.name()) {
							case "rPr" -> look = RunLook.of(xml, NONE, false);
							case "t" -> text.append(look.shown(xml.text()));
							default -> xml.skip();
						}
					}
				}
				default -> xml.skip();
			}
		}
		return text.toString();
	}

	@Override
	public RichTextString getItemAt(int index) {
		return new XSSFRichTextString(texts.get(index));
	}

	@Override
	public int getCount() {
		return texts.size();
	}

	@Override
	public int getUniqueCount() {
		return texts.size();
	}
}
