// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import java.util.Map;

/**
 * What a pattern has found in a text.
 *
 * @param from first folded character
 * @param to folded character behind the last
 * @param words everything that was found, as printed
 * @param slots what the named slots have read, as printed
 */
public record WordMatch(int from, int to, String words, Map<String, String> slots) {

	/** The name by which messages call everything that was found. */
	public static final String WHOLE = "文";

	public WordMatch {
		slots = Map.copyOf(slots);
	}

	/** What a slot has read; empty for a slot the pattern does not have. */
	public String slot(String name) {
		return name.equals(WHOLE) ? words : slots.getOrDefault(name, "");
	}

	/** Whether another match has a character in common with this one. */
	public boolean meets(WordMatch other) {
		return from < other.to && other.from < to;
	}

	/** A text with {x} replaced by what slot x has read. */
	public String fill(String text) {
		String filled = text.replace("{" + WHOLE + "}", words);
		for (Map.Entry<String, String> slot : slots.entrySet()) {
			filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
		}
		return filled;
	}
}
