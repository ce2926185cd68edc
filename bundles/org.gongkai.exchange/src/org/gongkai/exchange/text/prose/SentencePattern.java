// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 * text within the paragraph,
 * <li>{@code {x:全段}} a whole paragraph that is no sentence, without its enumerator and without what the wording prints
 * around the slot; when it prints nothing the paragraph must have an enumerator,
 * <li>{@code {x:条目}} one entry of an enumeration of amounts: the words behind 主要是, 包括 or the amount before it.
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
		NAME,
		/** A paragraph that is no sentence: the heading of what follows. */
		PARAGRAPH,
		/** One entry of an enumeration of amounts. */
		ENTRY
	}

	private final Pattern regex;
	private final Map<String, SlotKind> slots;
	private final Map<String, String> groups;
	private final String required;
	private final int gaps;

	SentencePattern(Pattern regex, String required, Map<String, SlotKind> slots, Map<String, String> groups, int gaps) {
		this.regex = regex;
		this.required = required;
		this.slots = slots;
		this.groups = groups;
		this.gaps = gaps;
	}

	/** Group of a gap, the text between the words of a wording. */
	static String gap(int number) {
		return "gap" + number;
	}

	/** Whether a character of a match belongs to the wording or to the words of a slot, and not to a number or a gap. */
	boolean isWording(Matcher match, int at) {
		for (int i = 0; i < gaps; i++) {
			if (match.start(gap(i)) <= at && at < match.end(gap(i))) {
				return false;
			}
		}
		return slots.entrySet().stream().noneMatch(slot -> slot.getValue() == SlotKind.NUMBER && start(match, slot.getKey()) <= at
				&& at < end(match, slot.getKey()));
	}

	/**
	 * Reads a wording with slots.
	 *
	 * @param classes names that a slot {@code {x:类}} may take
	 * @param items names that a slot {@code {x:项}} may take
	 */
	public static SentencePattern of(String wording, Collection<String> classes, Collection<String> items) {
		return new SentenceWording(classes, items).read(wording);
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

	/** Whether the sentence has no number of its own and says what the sentences behind it are about. */
	public boolean isDeclaration() {
		return !slots.isEmpty() && !slots.containsValue(SlotKind.NUMBER);
	}

	/** Start of a slot in the folded text of a match; -1 when the match does not have it. */
	public int start(Matcher match, String slot) {
		return match.start(groups.get(slot));
	}

	/** End of a slot in the folded text of a match; -1 when the match does not have it. */
	public int end(Matcher match, String slot) {
		return match.end(groups.get(slot));
	}
}
