// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.text.Message;

/**
 * A wording with slots. Words stand for themselves; spaces and character width do not count. The slots:
 *
 * <ul>
 * <li>{@code {x:甲|乙}} one of the words, {@code {:甲|乙}} without a name; an empty alternative may be left out
 * <li>{@code {x:甲→乙|丙→丁}} one of the words before the arrows; the slot is taken to have read the word behind it
 * <li>{@code {a}} a number, {@code {y:年}} a year of four digits
 * <li>{@code {x:2-6字}} so many Han characters, {@code {x:词}} words without punctuation
 * <li>{@code {…}} any text within the sentence, {@code {……}} any text
 * <li>{@code {=x}} once more what slot x has read, right behind what comes before
 * <li>{@code {首}} the beginning, {@code {尾}} the end of the text
 * </ul>
 *
 * <p>All slots are bounded, and what has failed at a place is not tried there again, so that matching takes time in
 * proportion to the text. A pattern needs words of its own to be looked for by.
 */
public final class WordPattern {

	private static final int SENTENCE = 80;
	private static final int PARAGRAPH = 300;
	private static final char ARROW = '→';
	private static final String SENTENCE_ENDS = "。;!?\n";
	private static final String PUNCTUATION = "。;!?\n,、:()[]{}<>“”‘’《》【】〔〕\"'|";

	/** A piece of a pattern. */
	private sealed interface Item {

		/** Fewest characters. */
		int least();

		/** Most characters. */
		int most();
	}

	private record Words(String name, List<String> alternatives, Map<String, String> meant) implements Item {
		@Override
		public int least() {
			return alternatives.stream().mapToInt(String::length).min().orElse(0);
		}

		@Override
		public int most() {
			return alternatives.stream().mapToInt(String::length).max().orElse(0);
		}
	}

	private record Amount(String name) implements Item {
		@Override
		public int least() {
			return 1;
		}

		@Override
		public int most() {
			return 24;
		}
	}

	private record Year(String name) implements Item {
		@Override
		public int least() {
			return 4;
		}

		@Override
		public int most() {
			return 4;
		}
	}

	private record Run(String name, Kind kind, int least, int most) implements Item {
		enum Kind {
			HAN, WORD, SENTENCE, ALL
		}
	}

	private record Again(String name, int most) implements Item {
		@Override
		public int least() {
			return 1;
		}
	}

	private record Edge(boolean start) implements Item {
		@Override
		public int least() {
			return 0;
		}

		@Override
		public int most() {
			return 0;
		}
	}

	private final String text;
	private final List<Item> items;
	private final boolean repeats;

	private WordPattern(String text, List<Item> items) {
		this.text = text;
		this.items = items;
		this.repeats = items.stream().anyMatch(Again.class::isInstance);
	}

	/**
	 * Reads a pattern.
	 *
	 * @throws IllegalArgumentException when {@link #problem} has something to say of it
	 */
	public static WordPattern of(String text) {
		Optional<Message> problem = problem(text);
		if (problem.isPresent()) {
			throw new IllegalArgumentException(problem.get().en());
		}
		return new WordPattern(text, read(text));
	}

	/** What is wrong with the text of a pattern; empty when nothing is. */
	public static Optional<Message> problem(String text) {
		List<Item> items = read(text);
		if (items == null) {
			return Optional.of(Message.of("字句“{0}”里的花括号不成对，或者空位写得不对。", "A brace of “{0}” is not closed, or a slot is not one.", text));
		}
		if (anchor(items) < 0) {
			return Optional.of(Message.of("字句“{0}”里没有一定要有的字，没法找。", "“{0}” has no words that must be there, so it cannot be looked for.", text));
		}
		Set<String> names = new HashSet<>();
		for (Item item : items) {
			if (item instanceof Again again && !names.contains(again.name())) {
				return Optional.of(Message.of("字句“{0}”里，空位“{1}”在前面没有出现。", "“{0}” has no slot “{1}” before it is repeated.", text, again.name()));
			}
			name(item).ifPresent(names::add);
		}
		return Optional.empty();
	}

	private static Optional<String> name(Item item) {
		String name = switch (item) {
			case Words words -> words.name();
			case Amount amount -> amount.name();
			case Year year -> year.name();
			case Run run -> run.name();
			case Again again -> "";
			case Edge edge -> "";
		};
		return name.isEmpty() ? Optional.empty() : Optional.of(name);
	}

	private static List<Item> read(String text) {
		List<Item> items = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int open = text.indexOf('{', at);
			int end = open < 0 ? text.length() : open;
			String words = FoldedText.fold(text.substring(at, end));
			if (!words.isEmpty()) {
				items.add(new Words("", List.of(words), Map.of()));
			}
			if (open < 0) {
				return items;
			}
			int close = text.indexOf('}', open);
			Item slot = close < 0 ? null : slot(text.substring(open + 1, close).strip());
			if (slot == null) {
				return null;
			}
			items.add(slot);
			at = close + 1;
		}
		return items;
	}

	private static Item slot(String inside) {
		switch (inside) {
			case "…":
				return new Run("", Run.Kind.SENTENCE, 0, SENTENCE);
			case "……":
				return new Run("", Run.Kind.ALL, 0, PARAGRAPH);
			case "首", "尾":
				return new Edge(inside.equals("首"));
			default:
		}
		if (inside.startsWith("=") || inside.startsWith("＝")) {
			return new Again(inside.substring(1).strip(), PARAGRAPH);
		}
		int colon = Math.max(inside.indexOf(':'), inside.indexOf('：'));
		int first = inside.indexOf(':') < 0 ? colon : inside.indexOf('：') < 0 ? colon : Math.min(inside.indexOf(':'), inside.indexOf('：'));
		if (first < 0) {
			return inside.isEmpty() ? null : new Amount(inside);
		}
		String name = inside.substring(0, first).strip();
		String kind = inside.substring(first + 1);
		if (kind.equals("年")) {
			return new Year(name);
		}
		if (kind.equals("词")) {
			return new Run(name, Run.Kind.WORD, 1, SENTENCE);
		}
		if (kind.matches("[0-9]{1,2}-[0-9]{1,2}字")) {
			int dash = kind.indexOf('-');
			return new Run(name, Run.Kind.HAN, Integer.parseInt(kind.substring(0, dash)),
					Integer.parseInt(kind.substring(dash + 1, kind.length() - 1)));
		}
		List<String> alternatives = new ArrayList<>();
		Map<String, String> meant = new HashMap<>();
		for (String alternative : kind.split("[|｜]", -1)) {
			int arrow = alternative.indexOf(ARROW);
			alternatives.add(FoldedText.fold(arrow < 0 ? alternative : alternative.substring(0, arrow)));
			if (arrow >= 0) {
				meant.put(alternatives.getLast(), alternative.substring(arrow + 1));
			}
		}
		alternatives.sort(Comparator.comparingInt(String::length).reversed());
		return new Words(name, List.copyOf(alternatives), Map.copyOf(meant));
	}

	// The piece by which the pattern is looked for: the one whose shortest words are longest, of those that must be there.
	private static int anchor(List<Item> items) {
		int best = -1;
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i) instanceof Words words && words.least() > 0 && (best < 0 || words.least() > items.get(best).least())) {
				best = i;
			}
		}
		return best;
	}

	/** Words of which one stands in everything the pattern finds. */
	List<String> anchors() {
		return ((Words) items.get(anchor(items))).alternatives();
	}

	/** Fewest characters between the start of a match and its anchor. */
	int leastBefore() {
		return items.subList(0, anchor(items)).stream().mapToInt(Item::least).sum();
	}

	/** Most characters between the start of a match and its anchor. */
	int mostBefore() {
		return items.subList(0, anchor(items)).stream().mapToInt(Item::most).sum();
	}

	/** The first match in a text that begins at or behind an index; empty when there is none. */
	public Optional<WordMatch> find(FoldedText in, int from) {
		Set<Long> failed = new HashSet<>();
		for (int start = from; start < in.length(); start++) {
			Optional<WordMatch> match = match(in, start, failed);
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	/**
	 * The match that begins at an index; empty when there is none.
	 *
	 * @param failed where in the text which piece of the pattern has failed; grows
	 */
	Optional<WordMatch> match(FoldedText in, int start, Set<Long> failed) {
		Map<String, int[]> slots = new HashMap<>();
		int end = match(in, 0, start, slots, repeats ? null : failed);
		if (end < 0) {
			return Optional.empty();
		}
		Map<String, String> read = new HashMap<>();
		slots.forEach((name, span) -> read.put(name, in.between(span[0], span[1])));
		for (Item item : items) {
			if (item instanceof Words words && !words.meant().isEmpty()) {
				read.computeIfPresent(words.name(), (name, printed) -> words.meant().getOrDefault(FoldedText.fold(printed), printed));
			}
		}
		return Optional.of(new WordMatch(start, end, in.between(start, end), read));
	}

	private int match(FoldedText in, int item, int at, Map<String, int[]> slots, Set<Long> failed) {
		if (item == items.size()) {
			return at;
		}
		long state = (long) item << 32 | at;
		if (failed != null && failed.contains(state)) {
			return -1;
		}
		int end = switch (items.get(item)) {
			case Words words -> words(in, words, item, at, slots, failed);
			case Amount amount -> next(in, amount.name(), item, at, amount(in, at), slots, failed);
			case Year year -> next(in, year.name(), item, at, year(in, at), slots, failed);
			case Run run -> run(in, run, item, at, slots, failed);
			case Again again -> next(in, "", item, at, again(in, slots.get(again.name()), at), slots, failed);
			case Edge edge -> edge.start() ? at == 0 ? match(in, item + 1, at, slots, failed) : -1
					: at == in.length() ? match(in, item + 1, at, slots, failed) : -1;
		};
		if (end < 0 && failed != null) {
			failed.add(state);
		}
		return end;
	}

	private int next(FoldedText in, String name, int item, int from, int to, Map<String, int[]> slots, Set<Long> failed) {
		if (to < 0) {
			return -1;
		}
		if (!name.isEmpty()) {
			slots.put(name, new int[] { from, to });
		}
		return match(in, item + 1, to, slots, failed);
	}

	private int words(FoldedText in, Words words, int item, int at, Map<String, int[]> slots, Set<Long> failed) {
		for (String alternative : words.alternatives()) {
			if (in.has(alternative, at)) {
				int end = next(in, words.name(), item, at, at + alternative.length(), slots, failed);
				if (end >= 0) {
					return end;
				}
			}
		}
		return -1;
	}

	private int run(FoldedText in, Run run, int item, int at, Map<String, int[]> slots, Set<Long> failed) {
		for (int length = 0; length <= run.most(); length++) {
			if (length >= run.least()) {
				int end = next(in, run.name(), item, at, at + length, slots, failed);
				if (end >= 0) {
					return end;
				}
			}
			if (at + length >= in.length() || !admits(run.kind(), in.at(at + length))) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean admits(Run.Kind kind, char c) {
		return switch (kind) {
			case HAN -> Character.isIdeographic(c);
			case WORD -> PUNCTUATION.indexOf(c) < 0;
			case SENTENCE -> SENTENCE_ENDS.indexOf(c) < 0;
			case ALL -> true;
		};
	}

	private static int again(FoldedText in, int[] span, int at) {
		int length = span[1] - span[0];
		if (at + length > in.length() || length == 0) {
			return -1;
		}
		for (int i = 0; i < length; i++) {
			// Words with a space between them are two labels, not one word printed twice.
			if (in.at(span[0] + i) != in.at(at + i) || in.place(at) != in.end(at)) {
				return -1;
			}
		}
		return at + length;
	}

	private static int amount(FoldedText in, int at) {
		int end = at;
		while (end < in.length() && (isDigit(in.at(end)) || end > at && (in.at(end) == '.' || in.at(end) == ',')
				&& end + 1 < in.length() && isDigit(in.at(end + 1)))) {
			end++;
		}
		return end == at ? -1 : end < in.length() && (in.at(end) == '%' || in.at(end) == '‰') ? end + 1 : end;
	}

	private static int year(FoldedText in, int at) {
		boolean four = at + 4 <= in.length() && (in.at(at) == '2' && in.at(at + 1) == '0' || in.at(at) == '1' && in.at(at + 1) == '9')
				&& isDigit(in.at(at + 2)) && isDigit(in.at(at + 3));
		return four && (at == 0 || !isDigit(in.at(at - 1))) && (at + 4 == in.length() || !isDigit(in.at(at + 4))) ? at + 4 : -1;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WordPattern that && text.equals(that.text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	@Override
	public String toString() {
		return text;
	}
}
