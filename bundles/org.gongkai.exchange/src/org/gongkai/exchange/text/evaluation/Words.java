// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The vocabulary of a column: words a form prescribes, each with the words of the column to the left that it may stand under. */
final class Words {

	/** No vocabulary. */
	static final Words NONE = new Words(Map.of());

	/** A piece as short as this may be the start of many words. */
	private static final int SHORTEST_PIECE = 2;

	/** Points printed behind an indicator: 预算编制(30分). */
	private static final Pattern POINTS = Pattern.compile("\\([0-9.]{1,5}分\\)$");

	private final Map<String, Set<String>> parents;
	private final int longest;

	/**
	 * @param parents folded words with the folded words above them; no words above those of the first level
	 */
	Words(Map<String, Set<String>> parents) {
		this.parents = new HashMap<>(parents);
		this.longest = parents.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/** All words. */
	Set<String> all() {
		return parents.keySet();
	}

	boolean isEmpty() {
		return parents.isEmpty();
	}

	/** Whether a text is one of the words, with its points or without them. */
	boolean has(String folded) {
		return parents.containsKey(word(folded));
	}

	/** Whether two texts are the halves of one of the words. */
	boolean has(String first, String second) {
		return (first.length() + second.length() <= longest || second.endsWith("分)")) && has(first + second);
	}

	/** A text without the points printed behind it. */
	static String word(String folded) {
		return folded.endsWith("分)") ? POINTS.matcher(folded).replaceFirst("") : folded;
	}

	/** Whether a text is a word without its end. */
	boolean isClipped(String folded) {
		return folded.length() >= SHORTEST_PIECE && !has(folded) && parents.keySet().stream().anyMatch(word -> word.startsWith(folded));
	}

	/** Whether a text is the end of a word. */
	boolean isEnd(String folded) {
		return !folded.isEmpty() && !has(folded) && parents.keySet().stream().anyMatch(word -> word.endsWith(folded));
	}

	/** Words of the column to the left that a word may stand under; empty for an unknown word and one of the first level. */
	Set<String> parents(String folded) {
		return parents.getOrDefault(word(folded), Set.of());
	}
}
