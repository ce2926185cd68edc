// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.core.document.Content;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;

/** What may be put into a cell of a table that holds a word it should not, or none. */
final class CellFixes {

	/** Of so many cells that are all alike the next is alike as well. */
	private static final int ALIKE = 3;
	private static final Map<String, String> TURNED = Map.of(">=", "<=", "<=", ">=", "≥", "≤", "≤", "≥", ">", "<", "<", ">");

	private CellFixes() {
	}

	/** A sign of comparison that points the wrong way is turned round; nothing for other words, and for null. */
	static Fix[] turned(Content.Cell cell) {
		String turned = cell == null ? null : TURNED.get(cell.text().strip());
		return turned == null ? new Fix[0] : new Fix[] { new Fix(Message.of("改为“{0}”", "Change it to “{0}”", turned), List.of(edit(cell.place(), turned))) };
	}

	/**
	 * What all other cells of its column say, for an empty cell or one that the row is too short for; nothing where they differ.
	 *
	 * @param number number of the cell in its row
	 * @param others the texts of the other cells of its column
	 */
	static List<Fix> filled(Content.Row row, int number, List<String> others) {
		Map<String, Long> texts = others.stream().map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.groupingBy(text -> text, Collectors.counting()));
		boolean there = number < row.cells().size();
		if (row.cells().isEmpty() || there && !row.cells().get(number).text().isBlank() || texts.size() != 1 || texts.values().iterator().next() < ALIKE) {
			return List.of();
		}
		String text = texts.keySet().iterator().next();
		Place last = row.cells().getLast().place();
		Fix.Edit edit = there ? edit(row.cells().get(number).place(), text)
				: new Fix.Edit(last.file(), last.offset() + last.length(), 0, " | ".repeat(number - row.cells().size() + 1) + text);
		return List.of(new Fix(Message.of("照同一栏的其他各行填“{0}”", "Fill in “{0}”, as in the other rows", text), List.of(edit)));
	}

	// A blank cell may have no space between its pipes.
	private static Fix.Edit edit(Place place, String text) {
		return new Fix.Edit(place.file(), place.offset(), place.length(), place.length() == 0 ? text + " " : text);
	}
}
