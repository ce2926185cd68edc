// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamException;

import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.CellText;

/** The numbers that Word prints before paragraphs and that stand nowhere in their text. It counts: ask once for each paragraph. */
final class Numbering {

	/** Of a part without lists. */
	static final Numbering NONE = new Numbering(new NumberingPart(), new WordStyles());

	private static final int LEVELS = 9;

	private final NumberingPart part;
	private final WordStyles styles;
	private final Map<String, int[]> counters = new HashMap<>();
	private final Set<String> begun = new HashSet<>();
	private final Set<String> unknown = new TreeSet<>();

	private Numbering(NumberingPart part, WordStyles styles) {
		this.part = part;
		this.styles = styles;
	}

	static Numbering of(Optional<byte[]> numbering, WordStyles styles) throws XMLStreamException {
		NumberingPart part = new NumberingPart();
		if (numbering.isPresent()) {
			part.read(new Xml(numbering.get()));
		}
		return new Numbering(part, styles);
	}

	/** The styles that number paragraphs. */
	WordStyles styles() {
		return styles;
	}

	/**
	 * The number before the next paragraph, with the space behind it; empty for none and for bullets.
	 *
	 * @param style style of the paragraph; empty for the standard one
	 * @param list list that the paragraph names; empty when it names none
	 * @param level level that the paragraph names, from 0; -1 when it names none
	 */
	String label(String style, String list, int level) {
		String number = list;
		int depth = level;
		if (number.isEmpty()) {
			WordStyles.ListUse use = styles.list(style);
			number = use.list();
			int named = part.levelOf(number, style);
			depth = depth >= 0 ? depth : use.level() >= 0 ? use.level() : named;
		}
		depth = Math.clamp(depth, 0, LEVELS - 1);
		Optional<NumberingPart.Definition> found = part.definition(number, styles);
		if (found.isEmpty()) {
			return "";
		}
		NumberingPart.Definition definition = found.get();
		int[] counts = counters.computeIfAbsent(definition.id(), id -> definition.starts());
		if (begun.add(number)) {
			part.restarts(number).forEach((at, start) -> counts[at] = start - 1);
		}
		counts[depth]++;
		for (int i = depth + 1; i < LEVELS; i++) {
			counts[i] = definition.level(i).start() - 1;
		}
		return print(definition, counts, depth);
	}

	private String print(NumberingPart.Definition definition, int[] counts, int depth) {
		NumberingPart.Level level = definition.level(depth);
		if (level.format().equals("bullet") || level.format().equals("none")) {
			return "";
		}
		String text = level.text();
		for (int i = 0; i <= depth; i++) {
			NumberingPart.Level at = definition.level(i);
			if (text.contains("%" + (i + 1))) {
				int count = i < depth ? Math.max(counts[i], at.start()) : counts[i];
				Optional<String> printed = NumberFormats.print(count, level.legal() ? "decimal" : at.format());
				if (printed.isEmpty()) {
					unknown.add(at.format());
				}
				text = text.replace("%" + (i + 1), printed.orElse(String.valueOf(count)));
			}
		}
		return text.isEmpty() || CellText.isWide(text.charAt(text.length() - 1)) ? text : text + " ";
	}

	/** What could not be printed as Word does. */
	List<Message> remarks() {
		return unknown.isEmpty() ? new ArrayList<>() : List.of(Message.of("自动编号的样式 {0} 不认识，按 1、2、3 写出。",
				"The numbering style {0} is unknown; 1, 2, 3 was written.", String.join(", ", unknown)));
	}
}
