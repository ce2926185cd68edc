// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/**
 * The fields of a paragraph: an instruction, which is not shown, and a result, which is. Some have no result and show what they
 * say themselves. A field whose end is missing hides nothing beyond its paragraph.
 */
final class WordFields {

	/** A character with a ring round it. */
	private static final Pattern RINGED = Pattern.compile("(?i)\\s*EQ\\s*\\\\o\\s*(?:\\\\a[clr])?\\s*[(（]\\s*[○◯〇]\\s*[,，;；]\\s*([^)）]*?)\\s*[)）]\\s*");
	private static final int RINGS = 20;

	/** A field that is open. */
	private static final class Field {
		private final StringBuilder instruction = new StringBuilder();
		/** What a field of a form shows; empty for any other. */
		private final String chosen;
		private final int start;
		private boolean result;

		Field(String chosen, int start) {
			this.chosen = chosen;
			this.start = start;
		}
	}

	private final Deque<Field> open = new ArrayDeque<>();

	/** Whether what comes now is shown. */
	boolean isShown() {
		return open.stream().allMatch(field -> field.result);
	}

	/** Takes a part of an instruction. */
	void instruction(String text) {
		if (!open.isEmpty()) {
			open.peek().instruction.append(text);
		}
	}

	/** Takes the mark that was moved to: a field begins, its result begins, or it ends and may show something. */
	void mark(Xml xml, StringBuilder text) throws XMLStreamException {
		switch (xml.attribute("fldCharType")) {
			case "begin" -> {
				open.push(new Field(chosen(xml), text.length()));
				return;
			}
			case "separate" -> {
				if (!open.isEmpty()) {
					open.peek().result = true;
				}
			}
			case "end" -> {
				if (!open.isEmpty()) {
					Field field = open.pop();
					text.append(isShown() && text.length() == field.start ? field.chosen.isEmpty() ? ringed(field) : field.chosen : "");
				}
			}
			default -> {
				// no mark
			}
		}
		xml.skip();
	}

	private static String ringed(Field field) {
		Matcher ring = RINGED.matcher(field.instruction);
		if (!ring.matches()) {
			return "";
		}
		String inside = ring.group(1);
		boolean number = inside.matches("[0-9]{1,2}") && Integer.parseInt(inside) >= 1 && Integer.parseInt(inside) <= RINGS;
		return number ? Character.toString('①' + Integer.parseInt(inside) - 1) : inside;
	}

	/** What a field of a form shows: a box that is ticked or not, an entry of a list. */
	private static String chosen(Xml xml) throws XMLStreamException {
		String shown = "";
		while (xml.child()) {
			if (!xml.name().equals("ffData")) {
				xml.skip();
				continue;
			}
			while (xml.child()) {
				switch (xml.name()) {
					case "checkBox" -> shown = box(xml);
					case "ddList" -> shown = entry(xml);
					default -> xml.skip();
				}
			}
		}
		return shown;
	}

	private static String box(Xml xml) throws XMLStreamException {
		boolean standard = false;
		Boolean ticked = null;
		while (xml.child()) {
			if (xml.name().equals("default")) {
				standard = xml.on();
			} else if (xml.name().equals("checked")) {
				ticked = xml.on();
			}
			xml.skip();
		}
		return (ticked == null ? standard : ticked) ? "☑" : "□";
	}

	private static String entry(Xml xml) throws XMLStreamException {
		int standard = 0;
		int result = -1;
		List<String> entries = new ArrayList<>();
		while (xml.child()) {
			switch (xml.name()) {
				case "default" -> standard = xml.number(0);
				case "result" -> result = xml.number(0);
				case "listEntry" -> entries.add(xml.attribute("val"));
				default -> {
					// nothing to show
				}
			}
			xml.skip();
		}
		int at = result < 0 ? standard : result;
		return at < entries.size() ? entries.get(at) : "";
	}
}
