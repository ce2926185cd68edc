// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds by title what a form prescribes. Every line of a source is asked for, so titles without slots are looked up; only
 * those with slots are tried one after the other.
 *
 * @param <T> what has titles; two of a form are two although they may be equal
 */
final class TitleIndex<T> {

	private record Slotted(int at, TitlePattern title) {
	}

	private final List<T> all = new ArrayList<>();
	private final Map<T, List<TitlePattern>> patterns = new IdentityHashMap<>();
	private final Map<String, List<Integer>> literals = new HashMap<>();
	private final List<Slotted> slotted = new ArrayList<>();

	/** Adds something with its title and the other titles in use, behind what was added before. */
	void add(T prescribed, String title, List<String> aliases) {
		List<TitlePattern> own = new ArrayList<>();
		own.add(TitlePattern.of(title));
		aliases.forEach(alias -> own.add(TitlePattern.of(alias)));
		for (TitlePattern pattern : own) {
			pattern.literal().ifPresentOrElse(text -> literals.computeIfAbsent(text, key -> new ArrayList<>()).add(all.size()),
					() -> slotted.add(new Slotted(all.size(), pattern)));
		}
		all.add(prescribed);
		patterns.put(prescribed, own);
	}

	/** Those whose title a folded text is, in the order they were added. */
	List<T> matching(CharSequence bare) {
		List<Integer> found = new ArrayList<>(literals.getOrDefault(bare.toString(), List.of()));
		slotted.stream().filter(candidate -> candidate.title.matches(bare)).forEach(candidate -> found.add(candidate.at));
		return found.stream().sorted().distinct().map(all::get).toList();
	}

	/** The first of them. */
	Optional<T> first(CharSequence bare) {
		return matching(bare).stream().findFirst();
	}

	/** Length of a title at the start of a folded text, the longest there is; -1 when the text begins with none. */
	int lengthAtStart(T prescribed, CharSequence bare) {
		return patterns.get(prescribed).stream().mapToInt(title -> title.lengthAtStart(bare)).max().orElse(-1);
	}

	/** The same for titles without slots alone. */
	int literalLengthAtStart(T prescribed, CharSequence bare) {
		return patterns.get(prescribed).stream().filter(title -> title.literal().isPresent()).mapToInt(title -> title.lengthAtStart(bare)).max().orElse(-1);
	}

	/** How many have a title that occurs among some folded texts. */
	int countIn(Collection<String> bare) {
		boolean[] found = new boolean[all.size()];
		for (String text : bare) {
			literals.getOrDefault(text, List.of()).forEach(at -> found[at] = true);
			slotted.stream().filter(candidate -> !found[candidate.at] && candidate.title.matches(text)).forEach(candidate -> found[candidate.at] = true);
		}
		int count = 0;
		for (boolean one : found) {
			count += one ? 1 : 0;
		}
		return count;
	}

	/** How many there are. */
	int size() {
		return all.size();
	}
}
