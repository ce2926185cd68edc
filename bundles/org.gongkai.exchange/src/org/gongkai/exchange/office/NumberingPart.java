// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** What a Word file says about its lists: word/numbering.xml. */
final class NumberingPart {

	private static final Level PLAIN = new Level(1, "none", "", "", false);

	/**
	 * A level of a list.
	 *
	 * @param format how it counts, as in Word's files
	 * @param text what is printed, with %1 for the number of the first level
	 * @param style style whose paragraphs are on this level; empty for none
	 * @param legal whether all numbers are printed in digits
	 */
	record Level(int start, String format, String text, String style, boolean legal) {
	}

	/** A list as it is defined; several lists of a document may share one and its counting. */
	record Definition(String id, Map<Integer, Level> levels, String link) {

		Level level(int depth) {
			return levels.getOrDefault(depth, PLAIN);
		}

		int[] starts() {
			int[] starts = new int[9];
			for (int i = 0; i < starts.length; i++) {
				starts[i] = level(i).start - 1;
			}
			return starts;
		}
	}

	private record Use(String definition, Map<Integer, Integer> restarts, Map<Integer, Level> levels) {
	}

	private final Map<String, Definition> definitions = new HashMap<>();
	private final Map<String, Use> uses = new HashMap<>();

	void read(Xml xml) throws XMLStreamException {
		if (!xml.next()) {
			return;
		}
		while (xml.child()) {
			switch (xml.name()) {
				case "abstractNum" -> definition(xml);
				case "num" -> use(xml);
				default -> xml.skip();
			}
		}
	}

	private void definition(Xml xml) throws XMLStreamException {
		String id = xml.attribute("abstractNumId");
		Map<Integer, Level> levels = new HashMap<>();
		String link = "";
		while (xml.child()) {
			if (xml.name().equals("lvl")) {
				level(xml, levels);
				continue;
			}
			if (xml.name().equals("numStyleLink")) {
				link = xml.attribute("val");
			}
			xml.skip();
		}
		definitions.put(id, new Definition(id, levels, link));
	}

	private static void level(Xml xml, Map<Integer, Level> levels) throws XMLStreamException {
		String depth = xml.attribute("ilvl");
		int start = 1;
		String format = "decimal";
		String text = "";
		String style = "";
		boolean legal = false;
		while (xml.child()) {
			switch (xml.name()) {
				case "start" -> start = xml.number(1);
				case "numFmt" -> format = xml.attribute("val");
				case "lvlText" -> text = xml.attribute("val");
				case "pStyle" -> style = xml.attribute("val");
				case "isLgl" -> legal = xml.on();
				// numFmt may hide in a pair of spellings; the second is the plain one
				case "AlternateContent" -> {
					while (xml.child()) {
						while (xml.child()) {
							format = xml.name().equals("numFmt") ? xml.attribute("val") : format;
							xml.skip();
						}
					}
					continue;
				}
				default -> {
					// indents, fonts
				}
			}
			xml.skip();
		}
		if (depth.matches("[0-8]")) {
			levels.put(Integer.parseInt(depth), new Level(start, format, text, style, legal));
		}
	}

	private void use(Xml xml) throws XMLStreamException {
		String id = xml.attribute("numId");
		String definition = "";
		Map<Integer, Integer> restarts = new HashMap<>();
		Map<Integer, Level> levels = new HashMap<>();
		while (xml.child()) {
			if (xml.name().equals("lvlOverride")) {
				String depth = xml.attribute("ilvl");
				while (xml.child()) {
					if (xml.name().equals("lvl")) {
						level(xml, levels);
						continue;
					}
					if (xml.name().equals("startOverride") && depth.matches("[0-8]")) {
						restarts.put(Integer.parseInt(depth), xml.number(1));
					}
					xml.skip();
				}
				continue;
			}
			if (xml.name().equals("abstractNumId")) {
				definition = xml.attribute("val");
			}
			xml.skip();
		}
		uses.put(id, new Use(definition, restarts, levels));
	}

	/** How a list is defined; empty when there is no such list, as there is none with the number 0. */
	Optional<Definition> definition(String list, WordStyles styles) {
		Use use = uses.get(list);
		Definition found = use == null ? null : definitions.get(use.definition);
		if (found != null && !found.link.isEmpty()) {
			// defined by the style of another list
			Use linked = uses.get(styles.list(found.link).list());
			found = linked == null ? found : definitions.getOrDefault(linked.definition, found);
		}
		if (found == null || use.levels.isEmpty()) {
			return Optional.ofNullable(found);
		}
		Map<Integer, Level> levels = new HashMap<>(found.levels);
		levels.putAll(use.levels);
		return Optional.of(new Definition(found.id + "/" + list, levels, ""));
	}

	/** Levels at which a list begins anew, with the number it begins with. */
	Map<Integer, Integer> restarts(String list) {
		return uses.containsKey(list) ? uses.get(list).restarts : Map.of();
	}

	/** The level of a list that belongs to a style; 0 when none does. */
	int levelOf(String list, String style) {
		Use use = uses.get(list);
		Definition definition = use == null ? null : definitions.get(use.definition);
		return definition == null ? 0 : definition.levels.entrySet().stream().filter(level -> level.getValue().style.equals(style))
				.mapToInt(Map.Entry::getKey).findFirst().orElse(0);
	}
}
