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

import org.gongkai.exchange.text.source.Folded;

/**
 * A prescribed sentence as a matcher. Its wording holds slots:
 * <ul>
 * <li>{@code {a}} a number, {@code {a?}} a number that may be missing,
 * <li>{@code {x:甲|乙}} one of the words, the first that fits; {@code {:甲|乙}} the same without a name; an empty word makes
 * the slot optional,
 * <li>{@code {x:科目}} a subject named by 类, 款 and 项 or by their digits, {@code {x:类}} the name of a 类, {@code {x:项}} the
 * name of a 项,
 * <li>{@code {x:词}} any words from the start of the sentence on, {@code {…}} any text within the sentence, {@code {……}} any
 * text within the paragraph.
 * </ul>
 * Spacing, width and look-alike characters never matter; everything else must be the same.
 */
public final class SentencePattern {

	/** What a named slot takes. */
	public enum SlotKind {
		/** A number, perhaps missing. */
		NUMBER,
		/** A subject written 某某（类）某某（款）某某（项）. */
		SUBJECT,
		/** The name of a 类. */
		CLASS,
		/** The name of a 项. */
		ITEM,
		/** Words of a list. */
		WORDS,
		/** Any words from the start of a sentence on: the name of something. */
		NAME
	}

	private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
	/** Possessive: a number is taken whole or not at all. */
	private static final String NUMBER = "(?<![0-9.])-?[0-9]++(?:[.,][0-9]++)*+%?+";
	private static final String LEVEL = "[^。;:,\\[\\]]+?";
	private static final String SUBJECT = LEVEL + "\\(类\\)(?:" + LEVEL + "\\(款\\)(?:" + LEVEL + "\\(项\\))?)?";
	/** Bounded, for in a text without end every start would be tried against all that follows. */
	private static final String IN_SENTENCE = "[^。!?]{0,1000}?";
	private static final String IN_PARAGRAPH = ".{0,3000}?";
	/** Start of a sentence, its enumerator and an opening quote. */
	private static final String START = "(?:^|(?<=[。;]))(?:\\([^()]{1,3}\\)|[0-9]{1,2}[.、]|[一二三四五六七八九十]{1,3}、)*+\"?+";

	private final Pattern regex;
	private final Map<String, SlotKind> slots;
	private final Map<String, String> groups;
	private final String required;

	private SentencePattern(Pattern regex, String required, Map<String, SlotKind> slots, Map<String, String> groups) {
		this.regex = regex;
		this.required = required;
		this.slots = slots;
		this.groups = groups;
	}

	/**
	 * Reads a wording with slots.
	 *
	 * @param classes names that a slot {@code {x:类}} may take
	 * @param items names that a slot {@code {x:项}} may take
	 */
	public static SentencePattern of(String wording, Collection<String> classes, Collection<String> items) {
		StringBuilder regex = new StringBuilder();
		Map<String, SlotKind> slots = new LinkedHashMap<>();
		Map<String, String> groups = new LinkedHashMap<>();
		Matcher slot = SLOT.matcher(wording);
		int from = 0;
		String required = "";
		while (slot.find()) {
			required = longer(required, literal(regex, wording.substring(from, slot.start())));
			slot(regex, slot.group(1), slots, groups, classes, items);
			from = slot.end();
		}
		required = longer(required, literal(regex, wording.substring(from)));
		return new SentencePattern(Pattern.compile(regex.toString()), required, slots, groups);
	}

	/** Whether a folded text holds the longest fixed words of the pattern; without them it cannot match. */
	public boolean mayMatch(Folded text) {
		return text.toString().contains(required);
	}

	/** Matches the pattern against a folded text. */
	public Matcher matcher(Folded text) {
		return regex.matcher(text);
	}

	/** The named slots with their kinds, in the order of the wording. */
	public Map<String, SlotKind> slots() {
		return slots;
	}

	/** Start of a slot in the folded text of a match; -1 when the match does not have it. */
	public int start(Matcher match, String slot) {
		return match.start(groups.get(slot));
	}

	/** End of a slot in the folded text of a match; -1 when the match does not have it. */
	public int end(Matcher match, String slot) {
		return match.end(groups.get(slot));
	}

	private static void slot(StringBuilder regex, String body, Map<String, SlotKind> slots, Map<String, String> groups,
			Collection<String> classes, Collection<String> items) {
		int colon = colon(body);
		String name = (colon < 0 ? body : body.substring(0, colon)).strip();
		String kind = colon < 0 ? "" : body.substring(colon + 1);
		if (colon < 0 && (name.equals("…") || name.equals("..."))) {
			regex.append(IN_SENTENCE);
		} else if (colon < 0 && (name.equals("……") || name.equals("......"))) {
			regex.append(IN_PARAGRAPH);
		} else if (colon >= 0 && name.isEmpty()) {
			regex.append("(?:").append(words(kind)).append(')');
		} else {
			boolean missing = colon < 0 && name.endsWith("?");
			named(regex, missing ? name.substring(0, name.length() - 1) : name, kind, missing, slots, groups, classes, items);
		}
	}

	/** The first colon of either width; the words behind it may hold another. */
	private static int colon(String body) {
		int half = body.indexOf(':');
		int full = body.indexOf('：');
		return half < 0 || full < 0 ? Math.max(half, full) : Math.min(half, full);
	}

	private static void named(StringBuilder regex, String name, String kind, boolean missing, Map<String, SlotKind> slots,
			Map<String, String> groups, Collection<String> classes, Collection<String> items) {
		if (groups.containsKey(name)) {
			regex.append("\\k<").append(groups.get(name)).append('>');
			return;
		}
		String group = "g" + groups.size();
		groups.put(name, group);
		String taken = switch (kind) {
			case "" -> kind(slots, name, SlotKind.NUMBER, NUMBER + (missing ? "|" : ""));
			case "科目" -> kind(slots, name, SlotKind.SUBJECT, SUBJECT);
			case "类" -> kind(slots, name, SlotKind.CLASS, words(classes));
			case "项" -> kind(slots, name, SlotKind.ITEM, words(items));
			case "词" -> kind(slots, name, SlotKind.NAME, "[^。;]+?");
			default -> kind(slots, name, SlotKind.WORDS, words(kind));
		};
		boolean fromStart = kind.equals("词");
		regex.append(fromStart ? START : "").append("(?<").append(group).append('>').append(taken).append(')')
				.append(fromStart ? "\"?+" : "");
	}

	private static String kind(Map<String, SlotKind> slots, String name, SlotKind kind, String regex) {
		slots.put(name, kind);
		return regex;
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

	private static String literal(StringBuilder regex, String text) {
		String folded = Folded.string(text);
		if (!folded.isEmpty()) {
			regex.append(Pattern.quote(folded));
		}
		return folded;
	}

	private static String longer(String one, String other) {
		return other.length() > one.length() ? other : one;
	}
}
