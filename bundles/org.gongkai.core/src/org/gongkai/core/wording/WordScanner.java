// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Looks for many patterns at once: a text is read once, and a pattern is tried only where words stand without which it
 * finds nothing. Safe for use by several threads.
 *
 * @param <T> what a pattern belongs to
 */
public final class WordScanner<T> {

	/** A match, and whose pattern it is of. */
	private record Found<T>(T owner, WordMatch match) {
	}

	/** What a scanner has found in a text. */
	record Findings<T>(WordScanner<T> scanner, List<Found<T>> found) {
	}

	private record Entry<T>(WordPattern pattern, String words, int least, int most, T owner, int number) {
	}

	private final Map<Character, Map<Character, List<Entry<T>>>> byBeginning = new HashMap<>();
	private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];
	private int patterns;

	/** Adds a pattern; not once scanning has begun. */
	public void add(WordPattern pattern, T owner) {
		int number = patterns++;
		for (String words : pattern.anchors()) {
			char second = words.length() > 1 ? words.charAt(1) : 0;
			begins[words.charAt(0)] = true;
			byBeginning.computeIfAbsent(words.charAt(0), c -> new HashMap<>()).computeIfAbsent(second, c -> new ArrayList<>())
					.add(new Entry<>(pattern, words, pattern.leastBefore(), pattern.mostBefore(), owner, number));
		}
	}

	/** Whether there is nothing to look for. */
	public boolean isEmpty() {
		return patterns == 0;
	}

	/** Tells every match in a text, those of one pattern from left to right and without overlap. */
	public void scan(FoldedText text, BiConsumer<T, WordMatch> found) {
		if (text.searched() == null || text.searched().scanner() != this) {
			List<Found<T>> all = new ArrayList<>();
			search(text, (owner, match) -> all.add(new Found<>(owner, match)));
			text.searched(new Findings<>(this, List.copyOf(all)));
		}
		// The scanner is this one, and so are its owners.
		@SuppressWarnings("unchecked")
		List<Found<T>> known = (List<Found<T>>) (List<?>) text.searched().found();
		known.forEach(one -> found.accept(one.owner(), one.match()));
	}

	private void search(FoldedText text, BiConsumer<T, WordMatch> found) {
		int[] reached = null;
		Map<Integer, Set<Long>> failed = null;
		Set<Long> tried = null;
		for (int i = 0; i < text.length(); i++) {
			if (!begins[text.at(i)]) {
				continue;
			}
			Map<Character, List<Entry<T>>> seconds = byBeginning.get(text.at(i));
			for (char second : new char[] { i + 1 < text.length() ? text.at(i + 1) : 0, 0 }) {
				for (Entry<T> entry : seconds.getOrDefault(second, List.of())) {
					if (!text.has(entry.words(), i)) {
						continue;
					}
					if (reached == null) {
						reached = new int[patterns];
						Arrays.fill(reached, 0);
						tried = new HashSet<>();
						failed = new HashMap<>();
					}
					tryFrom(text, entry, i, reached, tried, failed.computeIfAbsent(entry.number(), n -> new HashSet<>()), found);
				}
				if (second == 0) {
					break;
				}
			}
		}
	}

	private void tryFrom(FoldedText text, Entry<T> entry, int anchor, int[] reached, Set<Long> tried, Set<Long> failed,
			BiConsumer<T, WordMatch> found) {
		int first = Math.max(reached[entry.number()], anchor - entry.most());
		for (int start = first; start <= anchor - entry.least(); start++) {
			if (tried.add((long) entry.number() << 32 | start)) {
				WordMatch match = entry.pattern().match(text, start, failed).orElse(null);
				if (match != null) {
					reached[entry.number()] = Math.max(match.to(), start + 1);
					found.accept(entry.owner(), match);
					return;
				}
			}
		}
	}
}
