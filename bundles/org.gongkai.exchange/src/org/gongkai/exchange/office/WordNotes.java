// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;

/** The notes of a Word file, each to be taken where the text refers to it. */
final class WordNotes {

	/** Of a part that cannot have any. */
	static final WordNotes NONE = new WordNotes();

	private final Map<String, List<Block>> notes = new LinkedHashMap<>();

	/**
	 * Reads notes.
	 *
	 * @param kind element that refers to one: {@code footnoteReference} or {@code endnoteReference}
	 */
	void read(String kind, Optional<byte[]> part, Progress progress) throws XMLStreamException, InputProblem {
		if (part.isEmpty()) {
			return;
		}
		Xml xml = new Xml(part.get());
		if (!xml.next()) {
			return;
		}
		while (xml.child()) {
			// lines between text and notes are notes of a type of their own
			boolean own = xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal");
			String key = kind + " " + (xml.attribute("id").isEmpty() ? "#" + notes.size() : xml.attribute("id"));
			List<Block> blocks = new ArrayList<>();
			new WordBody(Relations.NONE, Numbering.NONE, NONE, progress).blocks(xml, blocks::add);
			blocks.removeIf(block -> block.inCell().isBlank());
			if (own && !blocks.isEmpty()) {
				notes.put(key, blocks);
			}
		}
	}

	/** A note; empty when there is none or it was taken before. */
	List<Block> take(String kind, String id) {
		return Optional.ofNullable(notes.remove(kind + " " + id)).orElse(List.of());
	}

	/** All notes that nothing refers to. */
	List<Block> rest() {
		return notes.values().stream().flatMap(List::stream).toList();
	}
}
