// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Text between quotation marks, straight {@code "…"}, Chinese {@code “…”} or full-width {@code ＂…＂}. A backslash makes
 * a quotation mark or a backslash part of the text; {@code \n} is a line break, {@code \t} a tab.
 */
final class QuotedText implements IValueConverter<String> {

	/** Whether a word is in quotation marks. */
	static boolean isQuoted(String word) {
		return !word.isEmpty() && (word.charAt(0) == '"' || word.charAt(0) == '“' || word.charAt(0) == '＂');
	}

	@Override
	public String toValue(String typed, INode node) throws ValueConverterException {
		if (typed == null) {
			return null;
		}
		if (typed.length() < 2) {
			throw new Unreadable(node, "引号没有成对", "The quotation mark is not closed");
		}
		String inner = typed.substring(1, typed.length() - 1);
		if (inner.indexOf('\\') < 0) {
			return inner;
		}
		StringBuilder text = new StringBuilder(inner.length());
		for (int i = 0; i < inner.length(); i++) {
			char c = inner.charAt(i);
			if (c == '\\' && i + 1 < inner.length()) {
				c = inner.charAt(++i);
				c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
			}
			text.append(c);
		}
		return text.toString();
	}

	@Override
	public String toString(String text) throws ValueConverterException {
		StringBuilder typed = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"', '\\' -> typed.append('\\').append(c);
				case '\n' -> typed.append("\\n");
				case '\t' -> typed.append("\\t");
				case '\r' -> {
				}
				default -> typed.append(c);
			}
		}
		return typed.append('"').toString();
	}
}
