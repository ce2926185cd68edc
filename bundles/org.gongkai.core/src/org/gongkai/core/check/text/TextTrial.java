// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.core.form.TextRuleForm;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.WordMatch;
import org.gongkai.core.wording.WordPattern;

/** Judges what the patterns of a rule have found in one text. */
public final class TextTrial {

	private final UnaryOperator<String> values;

	/**
	 * @param year the year of the document; 0 when it says none
	 * @param entity the department; may be empty
	 */
	public TextTrial(int year, String entity) {
		values = text -> text.replace("{年度}", String.valueOf(year)).replace("{上年}", String.valueOf(year - 1))
				.replace("{下年}", String.valueOf(year + 1)).replace("{部门}", entity);
	}

	/** What a rule finds wrong in a text on its own. */
	public List<WordMatch> violations(TextRuleForm rule, String text) {
		FoldedText folded = FoldedText.of(text);
		if (!rule.pairs().isEmpty()) {
			Pairs pairs = new Pairs(rule.pairs());
			pairs.read(folded, 0);
			return Pairs.matches(pairs.unpaired(), folded);
		}
		if (rule.patterns().isEmpty()) {
			return rule.required().stream().anyMatch(pattern -> pattern.find(folded, 0).isPresent()) ? List.of()
					: List.of(new WordMatch(0, folded.length(), text, Map.of()));
		}
		List<WordMatch> found = new ArrayList<>();
		for (WordPattern pattern : rule.patterns()) {
			int from = 0;
			for (Optional<WordMatch> match = pattern.find(folded, from); match.isPresent(); match = pattern.find(folded, from)) {
				found.add(match.get());
				from = Math.max(match.get().to(), from + 1);
			}
		}
		return judge(rule, folded, found);
	}

	/** Those of the matches of a rule's patterns in a text that are violations, from left to right. */
	List<WordMatch> judge(TextRuleForm rule, FoldedText text, List<WordMatch> found) {
		List<WordMatch> apart = apart(found);
		List<WordMatch> violations = new ArrayList<>();
		for (int i = 0; i < apart.size(); i++) {
			WordMatch match = apart.get(i);
			int next = i + 1 < apart.size() ? apart.get(i + 1).from() : text.length();
			if (holds(rule, match) && !isExcepted(rule, text, match) && !isFollowed(rule, text, match, next)) {
				violations.add(match);
			}
		}
		return violations;
	}

	// Of matches that overlap the longest counts: another pattern of the rule has seen only a part of it.
	private static List<WordMatch> apart(List<WordMatch> found) {
		List<WordMatch> sorted = found.stream().sorted((a, b) -> (b.to() - b.from()) - (a.to() - a.from())).toList();
		List<WordMatch> kept = new ArrayList<>();
		for (WordMatch match : sorted) {
			if (kept.stream().noneMatch(match::meets)) {
				kept.add(match);
			}
		}
		kept.sort((a, b) -> a.from() - b.from());
		return kept;
	}

	private static boolean isExcepted(TextRuleForm rule, FoldedText text, WordMatch match) {
		for (WordPattern exception : rule.exceptions()) {
			int from = Math.max(0, match.from() - REACH);
			for (Optional<WordMatch> inside = exception.find(text, from); inside.isPresent() && inside.get().from() < match.to(); inside = exception
					.find(text, inside.get().from() + 1)) {
				if (inside.get().meets(match)) {
					return true;
				}
			}
		}
		return false;
	}

	// No exception that begins farther before a match reaches it.
	private static final int REACH = 120;

	private static boolean isFollowed(TextRuleForm rule, FoldedText text, WordMatch match, int next) {
		return rule.required().stream().anyMatch(pattern -> pattern.find(text, match.to()).filter(after -> after.from() < next).isPresent());
	}

	private boolean holds(TextRuleForm rule, WordMatch match) {
		return rule.conditions().stream().allMatch(condition -> holds(condition, match));
	}

	private boolean holds(TextRuleForm.Condition condition, WordMatch match) {
		String read = FoldedText.fold(match.slot(condition.slot()));
		String value = FoldedText.fold(match.fill(values.apply(condition.value())));
		Integer compared = compare(read, value);
		boolean equal = compared == null ? read.equals(value) : compared == 0;
		return switch (FoldedText.fold(condition.comparator())) {
			case "=", "==", "等于" -> equal;
			case "!=", "≠", "不等于" -> !equal;
			case "<", "小于" -> compared != null && compared < 0;
			case "<=", "≤", "不大于" -> compared != null && compared <= 0;
			case ">", "大于" -> compared != null && compared > 0;
			default -> compared != null && compared >= 0;
		};
	}

	// Null for texts of which one is no number.
	private static Integer compare(String a, String b) {
		try {
			return new BigDecimal(a.replaceAll("[,%‰]", "")).compareTo(new BigDecimal(b.replaceAll("[,%‰]", "")));
		} catch (NumberFormatException e) {
			return null;
		}
	}

	/** A text of a rule with the values of the document. */
	String filled(String text) {
		return values.apply(text);
	}
}
