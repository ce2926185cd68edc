// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import org.gongkai.core.text.Message;

/** A command that cannot be carried out as it was asked for. */
final class CommandProblem extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message text;

	CommandProblem(String zh, String en, Object... values) {
		this(Message.of(zh, en, values));
	}

	private CommandProblem(Message text) {
		super(text.zh());
		this.text = text;
	}

	/** What is wrong and what to do. */
	Message text() {
		return text;
	}
}
