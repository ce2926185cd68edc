// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.List;
import java.util.Objects;

import org.gongkai.core.text.Message;

/**
 * A way to mend a problem.
 *
 * @param title what it does, for a menu
 * @param edits replacements in the text of the problem's file, in ascending order and without overlap; empty when the
 *              fix is advice that only a person can follow
 * @param caret offset in the changed text where a person goes on typing; -1 when nothing is left to be typed
 */
public record Fix(Message title, List<Edit> edits, int caret) {

	public Fix {
		Objects.requireNonNull(title);
		edits = List.copyOf(edits);
	}

	/** A fix that does all there is to do. */
	public Fix(Message title, List<Edit> edits) {
		this(title, edits, -1);
	}
}
