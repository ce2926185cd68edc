// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import org.gongkai.core.text.Message;

/** What became of an amount or a text from one document to the other. */
public enum ChangeKind {
	/** Both print the same. */
	SAME("相同", "same"),
	/** Both print the same amount in different ways: another unit, separators, a blank for a zero. */
	PRINTED("写法不同", "printed otherwise"),
	/** The amounts are printed with different precision, and one rounds to the other. */
	ROUNDING("尾差", "rounding"),
	/** Both have it, and it differs. */
	CHANGED("改变", "changed"),
	/** Only the second document has it. */
	ADDED("新增", "added"),
	/** Only the first document has it. */
	REMOVED("删去", "removed");

	private final Message word;

	ChangeKind(String zh, String en) {
		word = new Message(zh, en);
	}

	/** The kind for people. */
	public Message word() {
		return word;
	}

	/** The kind seen from the second document. */
	public ChangeKind mirrored() {
		return this == ADDED ? REMOVED : this == REMOVED ? ADDED : this;
	}

	/** Whether it is more than another way of printing. */
	public boolean isChange() {
		return this == CHANGED || this == ADDED || this == REMOVED;
	}
}
