// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.gongkai.core.text.Message;

/** A word that stands in its place but has no value there, with the reason in both languages. */
public final class Unreadable extends ValueConverterException {

	private static final long serialVersionUID = 1L;

	private final transient Message reason;

	Unreadable(INode node, String zh, String en) {
		super(zh, node, null);
		reason = new Message(zh, en);
	}

	/** What is wrong. */
	public Message reason() {
		return reason;
	}
}
