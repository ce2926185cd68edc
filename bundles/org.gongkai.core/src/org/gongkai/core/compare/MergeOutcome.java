// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import org.gongkai.core.text.Message;

/** What becomes of a number or a text that drafts have changed. */
public enum MergeOutcome {
	/** Only the first draft changed it: its version stands. */
	FIRST("取甲稿", "first draft's"),
	/** Only the second draft changed it. */
	SECOND("取乙稿", "second draft's"),
	/** Both drafts changed it in the same way. */
	BOTH("两稿相同", "both drafts'"),
	/** Both changed different words of one text. */
	MERGED("两稿合并", "merged"),
	/** Both changed it, and differently: somebody has to decide. */
	CONFLICT("冲突", "conflict");

	private final Message word;

	MergeOutcome(String zh, String en) {
		word = new Message(zh, en);
	}

	/** The outcome for people. */
	public Message word() {
		return word;
	}
}
