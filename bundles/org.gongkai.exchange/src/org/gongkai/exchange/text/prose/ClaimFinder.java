// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.form.SentenceForm;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.prose.SentencePattern.SlotKind;
import org.gongkai.exchange.text.source.Folded;

/**
 * Binds the numbers of a paragraph by the prescribed sentences of a form. Sentences are tried in the order of the form,
 * anywhere in the paragraph and as often as they fit; a number that one has taken is not taken by a later one.
 */
public final class ClaimFinder {

	/** A number that a sentence names but whose meaning does not exist, with the reason. */
	public record Unbound(int start, int end, Message reason) {
	}

	/** What was found in a paragraph, both lists in reading order. */
	public record Found(List<ClaimDraft> claims, List<Unbound> unbound) {
	}

	private record Prepared(SentenceForm form, SentencePattern pattern) {
	}

	private static final Pattern CAPTURE = Pattern.compile("\\{([^{}]+)\\}");

	private final List<Prepared> sentences = new ArrayList<>();
	private final SubjectNames subjects;
	private final Function<String, Optional<Message>> problem;
	/** For each name the paragraphs that use it: the same name in another paragraph may be something else. */
	private final Map<String, List<Integer>> named = new HashMap<>();
	private int paragraphs;

	/**
	 * @param forms sentences in the order of the form
	 * @param subjects subjects that sentences name
	 * @param problem what is wrong with an expression; empty when it has a meaning
	 */
	public ClaimFinder(List<SentenceForm> forms, SubjectNames subjects, Function<String, Optional<Message>> problem) {
		this.subjects = subjects;
		this.problem = problem;
		for (SentenceForm form : forms) {
			sentences.add(new Prepared(form, SentencePattern.of(form.pattern(), subjects.classNames(), subjects.itemNames())));
		}
	}

	/**
	 * Binds the numbers of a paragraph.
	 *
	 * @param sections names of the sections it stands in
	 */
	public Found find(String paragraph, Collection<String> sections) {
		paragraphs++;
		Folded text = Folded.of(paragraph);
		List<ClaimDraft> claims = new ArrayList<>();
		List<Unbound> unbound = new ArrayList<>();
		for (Prepared sentence : sentences) {
			if (sentence.pattern.mayMatch(text) && (sentence.form.sections().isEmpty()
					|| sentence.form.sections().stream().anyMatch(sections::contains))) {
				Matcher match = sentence.pattern.matcher(text);
				while (match.find()) {
					bind(sentence, match, text, claims, unbound);
				}
			}
		}
		unbound.removeIf(open -> claims.stream().anyMatch(claim -> overlaps(claim, open.start, open.end)));
		claims.sort(Comparator.comparingInt(ClaimDraft::start));
		unbound.sort(Comparator.comparingInt(Unbound::start));
		return new Found(List.copyOf(claims), List.copyOf(unbound));
	}

	private void bind(Prepared sentence, Matcher match, Folded text, List<ClaimDraft> claims, List<Unbound> unbound) {
		if (isTaken(sentence, match, text, claims)) {
			return;
		}
		Map<String, Optional<String>> words = words(sentence, match, text);
		for (SentenceForm.Binding binding : sentence.form.bindings()) {
			if (sentence.pattern.slots().get(binding.slot()) != SlotKind.NUMBER) {
				continue;
			}
			int from = sentence.pattern.start(match, binding.slot());
			int to = sentence.pattern.end(match, binding.slot());
			if (from < 0) {
				continue;
			}
			int start = from == to ? text.originEnd(from) : text.origin(from);
			int end = from == to ? start : text.originEnd(to);
			if (claims.stream().anyMatch(claim -> overlaps(claim, start, end))) {
				continue;
			}
			Optional<String> expression = fill(binding.expression(), words);
			Optional<Message> wrong = expression.isEmpty() ? Optional.of(unknownSubject(sentence, match, text))
					: problem.apply(expression.get());
			if (wrong.isPresent()) {
				unbound.add(new Unbound(start, end, wrong.get()));
			} else {
				claims.add(new ClaimDraft(start, end, squeeze(text.original().substring(start, end)), expression.get(),
						sentence.form.name()));
			}
		}
	}

	/** Whether earlier sentences have taken all its numbers. */
	private static boolean isTaken(Prepared sentence, Matcher match, Folded text, List<ClaimDraft> claims) {
		return sentence.pattern.slots().entrySet().stream().filter(slot -> slot.getValue() == SlotKind.NUMBER).allMatch(slot -> {
			int from = sentence.pattern.start(match, slot.getKey());
			int to = sentence.pattern.end(match, slot.getKey());
			return from < 0 || from == to
					|| claims.stream().anyMatch(claim -> overlaps(claim, text.origin(from), text.originEnd(to)));
		});
	}

	private Map<String, Optional<String>> words(Prepared sentence, Matcher match, Folded text) {
		Map<String, Optional<String>> words = new HashMap<>();
		sentence.pattern.slots().forEach((slot, kind) -> {
			int from = sentence.pattern.start(match, slot);
			int to = sentence.pattern.end(match, slot);
			String printed = from < 0 || from == to ? "" : squeeze(text.original().substring(text.origin(from), text.originEnd(to)));
			words.put(slot, switch (kind) {
				case SUBJECT -> subjects.code(printed);
				case CLASS -> subjects.classCode(printed);
				case ITEM -> subjects.itemCode(printed);
				case NAME -> Optional.of(numbered(halfWidth(printed)));
				default -> Optional.of(printed);
			});
		});
		return words;
	}

	/** Digits and letters of a name are the same in either width. */
	private static String halfWidth(String name) {
		StringBuilder half = new StringBuilder(name);
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

	/** The expression with the captured words in it; empty when one of them has no meaning. */
	private static Optional<String> fill(String expression, Map<String, Optional<String>> words) {
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

	private static Message unknownSubject(Prepared sentence, Matcher match, Folded text) {
		String printed = text.original().substring(text.origin(match.start()), text.originEnd(match.end()));
		return Message.of("句式“{0}”配上了“{1}”，但其中的科目不在科目表里或不唯一。",
				"Sentence “{0}” fits “{1}”, but the subject it names is not in the catalog or not unique.",
				sentence.form.name(), printed);
	}

	/** Two claims must not share a character, nor a missing number its place. */
	private static boolean overlaps(ClaimDraft claim, int start, int end) {
		return start == end || claim.isMissing() ? claim.start() == start : claim.start() < end && start < claim.end();
	}

	private static String squeeze(String text) {
		StringBuilder squeezed = new StringBuilder(text.length());
		text.chars().filter(c -> !Folded.isSpace((char) c)).forEach(c -> squeezed.append((char) c));
		return squeezed.toString();
	}
}
