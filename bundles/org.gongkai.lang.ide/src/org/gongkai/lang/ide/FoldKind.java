// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

/** What a folded region hides. */
public enum FoldKind {
	/** A block in braces. */
	BLOCK,
	/** The rows of a table. */
	TABLE,
	/** A run of paragraphs. */
	PARAGRAPHS,
	/** Source text kept as it is. */
	VERBATIM,
	/** A comment of several lines. */
	COMMENT
}
