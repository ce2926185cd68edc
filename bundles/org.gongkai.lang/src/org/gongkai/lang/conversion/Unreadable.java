// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.gongkai.core.text.Message;

/** A word that stands in its place but has no value there, with the reason in both languages. */
public final class Unreadable extends ValueConverterException {

	/** How a claim is written, for brackets in a paragraph that are none. */
	public static final Message BRACKETS = new Message("方括号里写“数 = 表达式”、“= 表达式”、“空 = 表达式”或“数 自由”；普通的方括号写成“\\[”",
			"Between brackets write 'number = expression', '= expression', '空 = expression' or 'number 自由'; an ordinary bracket is typed '\\['");

	private static final long serialVersionUID = 1L;

	private final transient Message reason;

	Unreadable(INode node, String zh, String en) {
		this(node, new Message(zh, en));
	}

	Unreadable(INode node, Message reason) {
		super(reason.zh(), node, null);
		this.reason = reason;
	}

	/** What is wrong. */
	public Message reason() {
		return reason;
	}
}
