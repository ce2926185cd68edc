// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.List;
import org.gongkai.core.check.Severity;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.text.Message;

/**
 * A condition that must hold, as data.
 *
 * @param id name of the rule
 * @param severity how grave a violation is
 * @param family family of checks, e.g. 平衡
 * @param sentence what must hold, in both languages
 * @param ground legal or logical ground; may be empty
 * @param axis whether it is evaluated once, for every row or for every column of a panel
 * @param table table that is run through; empty without an axis
 * @param panel panel of that table; empty for its only one
 * @param evaluation performance table that is run through or holds the table; empty when there is none
 * @param list where the lists are that it is evaluated for; null for another axis
 * @param guards comparisons that must hold for the rule to apply
 * @param condition comparison that must hold
 * @param examples what it says of some printed values
 */
public record RuleForm(String id, Severity severity, String family, Message sentence, String ground, Axis axis, String table,
		String panel, String evaluation, Listing list, List<Expr> guards, Expr condition, List<RuleExample> examples) {

	public RuleForm {
		guards = List.copyOf(guards);
		examples = List.copyOf(examples);
	}

	/**
	 * Where lists are.
	 *
	 * @param section name of the section
	 * @param anchors words behind which a list begins, in order, in one paragraph
	 */
	public record Listing(String section, List<String> anchors) {
		public Listing {
			anchors = List.copyOf(anchors);
		}
	}

	/** The rule at the performance table of a member. */
	public RuleForm at(String dimension, String member) {
		return new RuleForm(id, severity, family, sentence, ground, axis, table, panel, evaluation, list,
				guards.stream().map(guard -> Functions.at(guard, dimension, member)).toList(), Functions.at(condition, dimension, member), examples);
	}

	/** The rule with another condition and without guards. */
	public RuleForm with(Expr other) {
		return new RuleForm(id, severity, family, sentence, ground, axis, table, panel, evaluation, list, List.of(), other, examples);
	}

	/** What a rule runs through. */
	public enum Axis {
		/** Evaluated once. */
		ONCE,
		/** 各行: evaluated for every printed row. */
		ROWS,
		/** 各列: evaluated for every column of amounts. */
		COLUMNS,
		/** 各表: evaluated for every filled performance table. */
		EVALUATIONS,
		/** 清单: evaluated for every list in a section. */
		LISTS
	}
}
