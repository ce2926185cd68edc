// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.core.check.Severity;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.WordPattern;
import org.gongkai.model.TextRule;

/**
 * Wording that must not, or must, be in a document, as data.
 *
 * @param id name of the rule
 * @param severity how grave a violation is
 * @param family family of checks, e.g. 文字
 * @param sentence what is wrong, in both languages; {x} is what slot x has read
 * @param ground legal or logical ground; may be empty
 * @param scopes words of the kinds of text it looks at; empty for all but 原文
 * @param sections names of the sections it looks at; empty for all
 * @param patterns what is looked for; empty when {@code required} must be somewhere, or for pairs
 * @param exceptions inside what nothing is found
 * @param pairs two signs each, of which one must not be without the other
 * @param conditions what must be true of the slots
 * @param required one of which must follow what was found, or be somewhere when nothing is looked for
 * @param replacement what to write instead, empty to leave the words out; null when neither can be said
 * @param examples sentences with the verdict on them
 */
public record TextRuleForm(String id, Severity severity, String family, Message sentence, String ground, List<String> scopes,
		List<String> sections, List<WordPattern> patterns, List<WordPattern> exceptions, List<String> pairs,
		List<Condition> conditions, List<WordPattern> required, String replacement, List<Example> examples) {

	/**
	 * What must be true of the text of a slot.
	 *
	 * @param slot name of the slot
	 * @param comparator sign or word of the comparison
	 * @param value what it is compared with; {年度}, {上年}, {下年} and {部门} stand for the document's
	 */
	public record Condition(String slot, String comparator, String value) {
	}

	/**
	 * A sentence with the verdict of the rule on it.
	 *
	 * @param verdict 不符, 相符 or 边界
	 * @param text the sentence
	 */
	public record Example(String verdict, String text) {

		/** Whether the rule must find something in it. */
		public boolean violates() {
			return verdict.equals("不符");
		}
	}

	public TextRuleForm {
		scopes = List.copyOf(scopes);
		sections = List.copyOf(sections);
		patterns = List.copyOf(patterns);
		exceptions = List.copyOf(exceptions);
		pairs = List.copyOf(pairs);
		conditions = List.copyOf(conditions);
		required = List.copyOf(required);
		examples = List.copyOf(examples);
	}

	/** Reads a rule of the model; patterns that cannot be read are left out, see {@link WordPattern#problem}. */
	static TextRuleForm of(TextRule rule) {
		String sentence = text(rule.getSentence());
		return new TextRuleForm(text(rule.getName()), Severity.of(rule.getSeverity()), text(rule.getFamily()).isEmpty() ? "文字" : rule.getFamily(),
				new Message(sentence, text(rule.getEnglish()).isEmpty() ? sentence : rule.getEnglish()), text(rule.getGround()), rule.getScopes(),
				rule.getSections(), patterns(rule.getPatterns()), patterns(rule.getExceptions()),
				rule.getPairs().stream().filter(pair -> pair.length() == 2).toList(),
				rule.getConditions().stream().map(condition -> new Condition(text(condition.getSlot()), text(condition.getComparator()),
						text(condition.getValue()))).toList(),
				patterns(rule.getRequired()), rule.getReplacement(),
				rule.getExamples().stream().map(example -> new Example(text(example.getVerdict()), text(example.getText()))).toList());
	}

	private static List<WordPattern> patterns(List<String> texts) {
		return texts.stream().filter(Objects::nonNull).filter(pattern -> WordPattern.problem(pattern).isEmpty()).map(WordPattern::of).toList();
	}

	/** All wordings of a rule of the model. */
	public static Stream<String> wordings(TextRule rule) {
		return Stream.of(rule.getPatterns(), rule.getExceptions(), rule.getRequired()).flatMap(List::stream).filter(Objects::nonNull);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	/** By the name: hashing all there is each time would cost more than it tells. */
	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
