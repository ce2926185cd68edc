// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The vocabulary of a column: words a form prescribes, each with the words of the column to the left that it may stand under. */
final class Words {

	/** No vocabulary. */
	static final Words NONE = new Words(Map.of());

	/** A piece as short as this may be the start of many words. */
	private static final int SHORTEST_PIECE = 2;

	private final Map<String, Set<String>> parents;
	private final boolean symbols;

	/**
	 * @param parents folded words with the folded words above them; no words above those of the first level
	 */
	Words(Map<String, Set<String>> parents) {
		this.parents = new HashMap<>(parents);
		this.symbols = !parents.isEmpty() && parents.keySet().stream().allMatch(word -> word.codePoints().noneMatch(Character::isIdeographic));
	}

	/** All words. */
	Set<String> all() {
		return parents.keySet();
	}

	boolean isEmpty() {
		return parents.isEmpty();
	}

	/** Whether it lists signs, such as operators: then there are no others. */
	boolean isSymbols() {
		return symbols;
	}

	boolean has(String folded) {
		return parents.containsKey(folded);
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
		return parents.getOrDefault(folded, Set.of());
	}
}
