// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import org.gongkai.core.text.Message;

/** A picture cannot be painted on this machine. */
public final class DrawingProblem extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message text;

	DrawingProblem(Message text) {
		super(text.zh());
		this.text = text;
	}

	/** What is missing and what to do. */
	public Message text() {
		return text;
	}
}
