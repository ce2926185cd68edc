// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.text.Message;

/**
 * A repair that can be applied as it is, or an advice when it has no edits.
 *
 * @param label what it does, as the user reads it
 * @param edits changes of text that do it; they do not overlap
 */
public record Fix(Message label, List<Edit> edits) {

	/**
	 * A change of text.
	 *
	 * @param file file as the workspace names it
	 * @param offset first character replaced
	 * @param length characters replaced; 0 for an insertion
	 * @param text new text
	 */
	public record Edit(String file, int offset, int length, String text) {
	}

	public Fix {
		edits = List.copyOf(edits);
	}
}
