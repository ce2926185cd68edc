// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.Objects;

/**
 * A region of several lines that may be folded to its first line.
 *
 * @param offset             first character of the first line, from 0
 * @param length             characters up to and with the line end of the last line (or to the end of the text)
 * @param kind               what it hides
 * @param initiallyCollapsed whether it is folded when a document is opened
 */
public record Fold(int offset, int length, FoldKind kind, boolean initiallyCollapsed) {

	public Fold {
		Objects.requireNonNull(kind);
	}
}
