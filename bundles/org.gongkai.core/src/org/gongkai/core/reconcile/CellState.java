// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.reconcile;

import org.gongkai.core.text.Message;

/** How one place stands to the others that report a fact. */
public enum CellState {
	/** It says the same as the others. */
	AGREES("一致", "agrees"),
	/** It is the only place that reports the fact, so that nothing compares. */
	ALONE("仅此一处", "only here"),
	/** Only rounding tells it from another place. */
	ROUNDING("尾差", "rounding"),
	/** The form gives the fact a place here, and it is not reported. */
	MISSING("缺", "missing"),
	/** No rounding brings it together with the others, or a sum or a rule finds the fault here. */
	CONTRADICTS("不符", "contradicts");

	private final Message word;

	CellState(String zh, String en) {
		word = new Message(zh, en);
	}

	/** The state for people. */
	public Message word() {
		return word;
	}

	/** Whether somebody should look at it. */
	public boolean isOpen() {
		return this == MISSING || this == CONTRADICTS;
	}
}
