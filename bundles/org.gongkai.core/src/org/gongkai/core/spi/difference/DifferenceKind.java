// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.difference;

/** What became of one thing from one document to the other. */
public enum DifferenceKind {
	/** It is the same in both. Its children may differ. */
	SAME,
	/** Only the second document has it. */
	ADDED,
	/** Only the first document has it. */
	REMOVED,
	/** Both have it, with different content. */
	CHANGED
}
