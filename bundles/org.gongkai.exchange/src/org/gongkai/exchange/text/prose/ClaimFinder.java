// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

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

	/** Digits that a sentence takes as part of its own words or of the name of something. */
	public record Name(int start, int end) {
	}

	/** What was found in a paragraph, the first two lists in reading order. */
	public record Found(List<ClaimDraft> claims, List<Unbound> unbound, List<Name> names) {
	}

	private record Prepared(SentenceForm form, SentencePattern pattern) {
	}

	private final List<Prepared> sentences = new ArrayList<>();
	private final SlotWords words;
	private final Function<String, Optional<Message>> problem;

	/**
	 * @param forms sentences in the order of the form
	 * @param subjects subjects that sentences name
	 * @param projects projects and units that sentences name
	 * @param problem what is wrong with an expression; empty when it has a meaning
	 */
	public ClaimFinder(List<SentenceForm> forms, SubjectNames subjects, ProjectNames projects,
			Function<String, Optional<Message>> problem) {
		this.words = new SlotWords(subjects, projects);
		this.problem = problem;
		for (SentenceForm form : forms) {
			sentences.add(new Prepared(form, SentencePattern.of(form.pattern(), subjects.classNames(), subjects.itemNames())));
		}
	}

	/** A section begins; what sentences declare in it ends with it. */
	public void open() {
		words.open();
	}

	/** The section that began last ends. */
	public void close() {
		words.close();
	}

	/**
	 * Binds the numbers of a paragraph.
	 *
	 * @param sections names of the sections it stands in
	 */
	public Found find(String paragraph, Collection<String> sections) {
		Folded text = Folded.of(paragraph);
		words.nextParagraph(text);
		List<ClaimDraft> claims = new ArrayList<>();
		List<Unbound> unbound = new ArrayList<>();
		List<Name> names = new ArrayList<>();
		for (Prepared sentence : sentences) {
			if (sentence.pattern.mayMatch(text) && (sentence.form.sections().isEmpty()
					|| sentence.form.sections().stream().anyMatch(sections::contains))) {
				Matcher match = sentence.pattern.matcher(text);
				while (match.find()) {
					names(sentence.pattern, match, text, names);
					if (sentence.pattern.isDeclaration()) {
						words.declare(sentence.pattern, match, text);
					} else {
						bind(sentence, match, text, claims, unbound);
					}
				}
			}
		}
		unbound.removeIf(open -> claims.stream().anyMatch(claim -> overlaps(claim, open.start, open.end)));
		claims.sort(Comparator.comparingInt(ClaimDraft::start));
		unbound.sort(Comparator.comparingInt(Unbound::start));
		return new Found(List.copyOf(claims), List.copyOf(unbound), List.copyOf(names));
	}

	private void bind(Prepared sentence, Matcher match, Folded text, List<ClaimDraft> claims, List<Unbound> unbound) {
		if (isTaken(sentence, match, text, claims)) {
			return;
		}
		Map<String, Optional<String>> captured = words.of(sentence.pattern, match, text);
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
			if (claims.stream().anyMatch(claim -> overlaps(claim, start, end)) || !SlotWords.knows(binding.expression(), captured)) {
				continue;
			}
			Optional<String> expression = SlotWords.fill(binding.expression(), captured);
			Optional<Message> wrong = expression.isEmpty() ? Optional.of(unknownSubject(sentence, match, text))
					: problem.apply(expression.get());
			if (wrong.isPresent()) {
				unbound.add(new Unbound(start, end, wrong.get()));
			} else {
				claims.add(new ClaimDraft(start, end, SlotWords.squeeze(text.original().substring(start, end)), expression.get(),
						sentence.form.name()));
			}
		}
	}

	/** Digits of the wording (单价100万元以上设备) and of captured words are part of a name. */
	private static void names(SentencePattern pattern, Matcher match, Folded text, List<Name> names) {
		for (int at = match.start(); at < match.end(); at++) {
			char c = text.charAt(at);
			if (c >= '0' && c <= '9' && pattern.isWording(match, at)) {
				names.add(new Name(text.origin(at), text.originEnd(at + 1)));
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
}
