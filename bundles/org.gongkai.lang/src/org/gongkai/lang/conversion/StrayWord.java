// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.conversion;

import java.util.List;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Refuses a word that stands where the grammar does not know it. Of several in a row only the first is an error: they
 * are one mistake.
 *
 * @param zh what may stand there, in Chinese
 * @param en the same in English
 */
record StrayWord(String zh, String en) implements IValueConverter<String> {

	private static final int LONGEST_QUOTE = 20;

	@Override
	public String toValue(String typed, INode node) throws ValueConverterException {
		if (node != null && isStray(previous(node))) {
			return typed;
		}
		if (node != null && (typed.startsWith("]") || typed.startsWith("］") || isUnfinishedClaim(previous(node)))) {
			throw new Unreadable(node, Unreadable.BRACKETS);
		}
		throw switch (typed.charAt(0)) {
			case '|', '｜' -> new Unreadable(node, "表格行“|”只能写在“表”的花括号里", "A row '|' can only stand inside the braces of a 表");
			case '>', '＞' -> new Unreadable(node, "段落“>”只能写在部分、节、表、名词或原文的花括号里",
					"A paragraph '>' can only stand inside the braces of a 部分, 节, 表, 名词 or 原文");
			case '}', '｝' -> new Unreadable(node, "多了一个“}”，或者前面少了一个“{”", "There is one '}' too many, or a '{' is missing before");
			default -> new Unreadable(node, "这里不认识“" + quote(typed) + "”，应是" + zh,
					"'" + quote(typed) + "' is not known here; expected " + en);
		};
	}

	@Override
	public String toString(String value) throws ValueConverterException {
		return value;
	}

	private static INode previous(INode node) {
		INode before = node.getPreviousSibling();
		while (before instanceof ILeafNode leaf && leaf.isHidden()) {
			before = before.getPreviousSibling();
		}
		return before;
	}

	private static boolean isUnfinishedClaim(INode node) {
		for (INode last : node == null ? List.<INode>of() : node.getAsTreeIterable().reverse()) {
			if (last instanceof ILeafNode leaf && !leaf.isHidden()) {
				return leaf.getText().endsWith("[");
			}
		}
		return false;
	}

	private static boolean isStray(INode node) {
		return node != null && node.getGrammarElement() instanceof RuleCall call && call.getRule().getName().endsWith("Stray");
	}

	private static String quote(String text) {
		return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
	}
}
