// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.text.Simplified;
import org.gongkai.exchange.text.source.Folded;

/**
 * The words that sentences capture and what they stand for in an expression. A sentence without a number declares its words:
 * they hold for the sentences behind it until its section ends.
 */
final class SlotWords {

	private static final Pattern CAPTURE = Pattern.compile("\\{([^{}]+)\\}");

	private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\[\\]]*\\]");

	private final SubjectNames subjects;
	private final ProjectNames projects;
	/** For each name the paragraphs that use it: the same name in another paragraph may be something else. */
	private final Map<String, List<Integer>> named = new HashMap<>();
	private final Deque<Map<String, Optional<String>>> declared = new ArrayDeque<>(List.of(new HashMap<>()));
	/** For each table the paragraph that prints its amounts. */
	private final Map<String, Integer> owners = new HashMap<>();
	private int paragraphs;
	private String paragraph = "";

	SlotWords(SubjectNames subjects, ProjectNames projects) {
		this.subjects = subjects;
		this.projects = projects;
	}

	/** A section begins: what is declared in it ends with it. */
	void open() {
		declared.push(new HashMap<>());
	}

	/** The innermost section ends. */
	void close() {
		if (declared.size() > 1) {
			declared.pop();
		}
	}

	void nextParagraph(Folded text) {
		paragraphs++;
		paragraph = text.toString();
	}

	/** The words of a match hold for the sentences behind it. */
	void declare(SentencePattern pattern, Matcher match, Folded text) {
		pattern.slots().keySet().forEach(slot -> declared.peek().put(slot, word(pattern, match, text, slot)));
	}

	/** The words of a match by slot, declared ones included; a word without a meaning is there and empty. */
	Map<String, Optional<String>> of(SentencePattern pattern, Matcher match, Folded text) {
		Map<String, Optional<String>> words = new HashMap<>();
		declared.descendingIterator().forEachRemaining(words::putAll);
		pattern.slots().keySet().forEach(slot -> words.put(slot, word(pattern, match, text, slot)));
		return words;
	}

	/** Whether all words of an expression are captured or declared, with a meaning or without. */
	static boolean knows(String expression, Map<String, Optional<String>> words) {
		return CAPTURE.matcher(expression).results().allMatch(capture -> words.containsKey(capture.group(1)));
	}

	/** The expression with the words in it; empty when one of them has no meaning. */
	static Optional<String> fill(String expression, Map<String, Optional<String>> words) {
		StringBuilder filled = new StringBuilder();
		Matcher capture = CAPTURE.matcher(expression);
		int from = 0;
		while (capture.find()) {
			Optional<String> word = words.getOrDefault(capture.group(1), Optional.empty());
			if (word.isEmpty()) {
				return Optional.empty();
			}
			filled.append(expression, from, capture.start()).append(word.get().replace("\\", "\\\\").replace("\"", "\\\""));
			from = capture.end();
		}
		return Optional.of(filled.append(expression.substring(from)).toString());
	}

	private Optional<String> word(SentencePattern pattern, Matcher match, Folded text, String slot) {
		int from = pattern.start(match, slot);
		int to = pattern.end(match, slot);
		boolean quoteInside = from > 0 && text.charAt(from - 1) == '"' && text.subSequence(from, to).chars().filter(c -> c == '"').count() % 2 == 1;
		int start = quoteInside ? from - 1 : from;
		String printed = from < 0 || from == to ? "" : squeeze(text.original().substring(text.origin(start), text.originEnd(to)));
		return switch (pattern.slots().get(slot)) {
			case SUBJECT -> subjects.code(printed);
			case CLASS -> subjects.classCode(printed);
			case ITEM -> subjects.itemCode(printed);
			case NAME -> Optional.of(name(plain(printed), match.group()));
			// a heading prints no amounts that could speak against the project it names, and names the same one again
			case PARAGRAPH -> Optional.of(projects.key(plain(printed), match.group(), paragraph).orElseGet(() -> plain(printed)));
			case ENTRY -> Optional.of(projects.key(plain(printed), match.group(), paragraph).orElseGet(() -> plain(printed)));
			// expressions name what the form names, which is simplified
			default -> Optional.of(Simplified.text(printed));
		};
	}

	/** What a name stands for: a table, unless a text before prints the amounts of that table and this one prints others. */
	private String name(String name, String sentence) {
		String other = numbered(name);
		Optional<String> key = projects.key(name, sentence, paragraph);
		if (key.isEmpty()) {
			return other;
		}
		if (projects.agrees(key.get(), paragraph)) {
			owners.putIfAbsent(key.get(), paragraphs);
			return key.get();
		}
		boolean owned = owners.getOrDefault(key.get(), paragraphs) != paragraphs;
		return owned && projects.contradicts(key.get(), sentence.replace(Folded.string(name), "")) ? other : key.get();
	}

	/** Digits and letters of a name are the same in either width; a bookmark of a word processor is no part of it. */
	private static String plain(String name) {
		StringBuilder half = new StringBuilder(BOOKMARK.matcher(name).replaceAll(""));
		for (int i = 0; i < half.length(); i++) {
			char c = half.charAt(i);
			char ascii = (char) (c - 0xfee0);
			if (c >= '\uff10' && c <= '\uff5a' && Character.isLetterOrDigit(ascii)) {
				half.setCharAt(i, ascii);
			}
		}
		return half.toString();
	}

	/** A name that another paragraph has used for something else is numbered: 某某（2）. */
	private String numbered(String name) {
		List<Integer> users = named.computeIfAbsent(name, n -> new ArrayList<>());
		if (!users.contains(paragraphs)) {
			users.add(paragraphs);
		}
		int number = users.indexOf(paragraphs) + 1;
		return number == 1 ? name : name + "（" + number + "）";
	}

	/** A text without the spaces in it. */
	static String squeeze(String text) {
		StringBuilder squeezed = new StringBuilder(text.length());
		text.chars().filter(c -> !Folded.isSpace((char) c)).forEach(c -> squeezed.append((char) c));
		return squeezed.toString();
	}
}
