// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** The styles of a Word file, as far as they number paragraphs or hide text: word/styles.xml. */
final class WordStyles {

	private static final int MOST = 20;

	/**
	 * That paragraphs of a style belong to a list.
	 *
	 * @param list the list; empty for none
	 * @param level its level from 0; -1 when the list says which
	 */
	record ListUse(String list, int level) {
	}

	private record Style(String parent, ListUse use, Optional<Boolean> hides) {
	}

	private static final ListUse NONE = new ListUse("", -1);

	private final Map<String, Style> styles = new HashMap<>();
	private String standard = "";

	/** Reads the styles; none when the part is missing. */
	static WordStyles of(Optional<byte[]> part) throws XMLStreamException {
		WordStyles styles = new WordStyles();
		if (part.isPresent()) {
			styles.read(new Xml(part.get()));
		}
		return styles;
	}

	private void read(Xml xml) throws XMLStreamException {
		if (!xml.next()) {
			return;
		}
		while (xml.child()) {
			if (xml.name().equals("style")) {
				style(xml);
			} else {
				xml.skip();
			}
		}
	}

	private void style(Xml xml) throws XMLStreamException {
		String id = xml.attribute("styleId");
		if (xml.attribute("type").equals("paragraph") && xml.attribute("default").equals("1")) {
			standard = id;
		}
		String parent = "";
		String list = "";
		int level = -1;
		Optional<Boolean> hides = Optional.empty();
		while (xml.child()) {
			if (xml.name().equals("rPr")) {
				while (xml.child()) {
					hides = xml.name().equals("vanish") ? Optional.of(xml.on()) : hides;
					xml.skip();
				}
				continue;
			}
			if (xml.name().equals("pPr")) {
				while (xml.child()) {
					if (!xml.name().equals("numPr")) {
						xml.skip();
						continue;
					}
					while (xml.child()) {
						list = xml.name().equals("numId") ? xml.attribute("val") : list;
						level = xml.name().equals("ilvl") ? xml.number(0) : level;
						xml.skip();
					}
				}
				continue;
			}
			parent = xml.name().equals("basedOn") ? xml.attribute("val") : parent;
			xml.skip();
		}
		styles.put(id, new Style(parent, new ListUse(list, level), hides));
	}

	/** Whether a style, or one it is based on, hides text or shows it; empty when none of them says so. */
	Optional<Boolean> hides(String style) {
		Style at = styles.get(style.isEmpty() ? standard : style);
		for (int i = 0; at != null && i < MOST; i++) {
			if (at.hides.isPresent()) {
				return at.hides;
			}
			at = styles.get(at.parent);
		}
		return Optional.empty();
	}

	/** The list that a style, or one it is based on, puts its paragraphs in. */
	ListUse list(String style) {
		Style at = styles.get(style.isEmpty() ? standard : style);
		for (int i = 0; at != null && i < MOST; i++) {
			if (!at.use.list.isEmpty()) {
				return at.use;
			}
			at = styles.get(at.parent);
		}
		return NONE;
	}
}
