// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.exchange.text.prose.SentencePattern.SlotKind;
import org.gongkai.exchange.text.source.Folded;

/** Turns the wording of a prescribed sentence into a regular expression over folded text. One reader reads one wording. */
final class SentenceWording {

	private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
	/** Possessive: a number is taken whole or not at all. */
	private static final String NUMBER = "(?<![0-9.])-?[0-9]++(?:[.,][0-9]++)*+%?+";
	/** Behind a number the printed unit of money counts, whichever the wording has: what it makes of the amount the checks tell. */
	private static final Pattern MONEY = Pattern.compile("^(?:亿元|万元|千元|元)");
	private static final String ANY_MONEY = "(?:亿元|万元|千元|元)";
	private static final String LEVEL = "[^。;:,\\[\\]]+?";
	private static final String SUBJECT = LEVEL + "\\(类\\)(?:" + LEVEL + "\\(款\\)(?:" + LEVEL + "\\(项\\))?)?";
	/** Bounded, for in a text without end every start would be tried against all that follows. */
	private static final String IN_SENTENCE = "[^。!?]{0,1000}?";
	private static final String IN_PARAGRAPH = ".{0,3000}?";
	private static final String ENUMERATOR = "(?:\\([^()]{1,3}\\)|[0-9]{1,2}[.、]|[一二三四五六七八九十]{1,3}、)";
	/** Start of a sentence, its enumerator and an opening quote. */
	private static final String START = "(?:^|(?<=[。;]))" + ENUMERATOR + "*+\"?+";
	/** Start of an entry: behind the words that open an enumeration, or behind the amount of the entry before. */
	private static final String ENTRY_START = "(?:(?<=(?:元|辆|个|台|人|次)[,、;及和])|(?<=主要是|包括|用于|其中|其中:))(?:其中:?+|主要(?:是|包括|用于):?+|包括:?+)*+";
	private static final String ENTRY = "[^。;]{2,300}?";
	private static final String HEADING = "[^。;!?]{1,80}?";

	private final Collection<String> classes;
	private final Collection<String> items;
	private final StringBuilder regex = new StringBuilder();
	private final Map<String, SlotKind> slots = new LinkedHashMap<>();
	private final Map<String, String> groups = new LinkedHashMap<>();
	private String longest = "";
	private int gaps;

	/**
	 * @param classes names that a slot {@code {x:类}} may take
	 * @param items names that a slot {@code {x:项}} may take
	 */
	SentenceWording(Collection<String> classes, Collection<String> items) {
		this.classes = classes;
		this.items = items;
	}

	SentencePattern read(String wording) {
		Matcher slot = SLOT.matcher(wording);
		int from = 0;
		while (slot.find()) {
			literal(wording.substring(from, slot.start()));
			slot(slot.group(1));
			from = slot.end();
			Matcher money = MONEY.matcher(wording.substring(from));
			if (isNumber(slot.group(1)) && money.find()) {
				regex.append(ANY_MONEY);
				from += money.end();
			}
		}
		literal(wording.substring(from));
		if (slots.containsValue(SlotKind.PARAGRAPH)) {
			// a heading of nothing but words is known by its enumerator
			regex.insert(0, "^" + ENUMERATOR + (longest.isEmpty() ? "++" : "*?")).append(":?$");
		}
		return new SentencePattern(Pattern.compile(regex.toString()), longest, slots, groups, gaps);
	}

	private void literal(String text) {
		String folded = Folded.string(text);
		if (!folded.isEmpty()) {
			regex.append(Pattern.quote(folded));
		}
		longest = folded.length() > longest.length() ? folded : longest;
	}

	private void slot(String body) {
		int colon = colon(body);
		String name = (colon < 0 ? body : body.substring(0, colon)).strip();
		String kind = colon < 0 ? "" : body.substring(colon + 1);
		if (colon < 0 && (name.equals("…") || name.equals("..."))) {
			gap(IN_SENTENCE);
		} else if (colon < 0 && (name.equals("……") || name.equals("......"))) {
			gap(IN_PARAGRAPH);
		} else if (colon >= 0 && name.isEmpty()) {
			regex.append("(?:").append(words(kind)).append(')');
		} else {
			boolean missing = colon < 0 && name.endsWith("?");
			named(missing ? name.substring(0, name.length() - 1) : name, kind, missing);
		}
	}

	/** Whether a slot takes a number. */
	private boolean isNumber(String body) {
		String name = body.strip();
		return slots.get(name.endsWith("?") ? name.substring(0, name.length() - 1) : name) == SlotKind.NUMBER;
	}

	/** Any text: a group too, so that what is left of a match is the prescribed wording. */
	private void gap(String text) {
		regex.append("(?<").append(SentencePattern.gap(gaps++)).append('>').append(text).append(')');
	}

	/** The first colon of either width; the words behind it may hold another. */
	private static int colon(String body) {
		int half = body.indexOf(':');
		int full = body.indexOf('：');
		return half < 0 || full < 0 ? Math.max(half, full) : Math.min(half, full);
	}

	private void named(String name, String kind, boolean missing) {
		if (groups.containsKey(name)) {
			regex.append("\\k<").append(groups.get(name)).append('>');
			return;
		}
		String group = "g" + groups.size();
		groups.put(name, group);
		String taken = switch (kind) {
			case "" -> kind(name, SlotKind.NUMBER, NUMBER + (missing ? "|" : ""));
			case "科目" -> kind(name, SlotKind.SUBJECT, SUBJECT);
			case "类" -> kind(name, SlotKind.CLASS, words(classes));
			case "项" -> kind(name, SlotKind.ITEM, words(items));
			case "词" -> kind(name, SlotKind.NAME, "[^。;]+?");
			case "全段" -> kind(name, SlotKind.PARAGRAPH, HEADING);
			case "条目" -> kind(name, SlotKind.ENTRY, ENTRY);
			default -> kind(name, SlotKind.WORDS, words(kind));
		};
		boolean fromStart = kind.equals("词");
		regex.append(fromStart ? START : kind.equals("条目") ? ENTRY_START : "").append("(?<").append(group).append('>').append(taken).append(')')
				.append(fromStart ? "\"?+" : "");
	}

	private String kind(String name, SlotKind kind, String taken) {
		slots.put(name, kind);
		return taken;
	}

	private static String words(String alternatives) {
		return Arrays.stream(alternatives.split("\\|", -1)).map(word -> word.isEmpty() ? "" : Pattern.quote(Folded.string(word)))
				.collect(Collectors.joining("|"));
	}

	/** Names from a catalog: longer ones first, for one may be the end of another. Without any nothing fits. */
	private static String words(Collection<String> names) {
		return names.isEmpty() ? "(?!)" : String.join("|", names.stream().map(Folded::string).distinct()
				.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
				.map(Pattern::quote).toList());
	}
}
