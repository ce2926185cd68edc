// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.List;

/**
 * A prescribed sentence whose numbers mean known facts.
 *
 * @param name name in the language
 * @param sections names of the sections it may stand in; empty for everywhere
 * @param pattern wording with slots
 * @param bindings what the numbers of the slots must agree with
 */
public record SentenceForm(String name, List<String> sections, String pattern, List<Binding> bindings) {

	/**
	 * Meaning of a slot.
	 *
	 * @param slot name of the slot
	 * @param expression text of the expression; {x} is replaced by the text captured in slot x
	 */
	public record Binding(String slot, String expression) {
	}

	public SentenceForm {
		sections = List.copyOf(sections);
		bindings = List.copyOf(bindings);
	}
}
