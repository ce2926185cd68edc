// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.List;
import org.gongkai.core.wording.WordScanner;

/** The rules on wording that apply together, with what looks for all of them at once. Safe for use by several threads. */
public final class TextRules {

	private final List<TextRuleForm> rules;
	private final WordScanner<TextRuleForm> scanner = new WordScanner<>();

	/** @param rules the rules; in order */
	public TextRules(List<TextRuleForm> rules) {
		this.rules = List.copyOf(rules);
		this.rules.forEach(rule -> rule.patterns().forEach(pattern -> scanner.add(pattern, rule)));
	}

	/** The rules in the order of their definition. */
	public List<TextRuleForm> rules() {
		return rules;
	}

	/** What looks for the patterns of all rules. */
	public WordScanner<TextRuleForm> scanner() {
		return scanner;
	}
}
