// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.text;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A sentence for people, in both languages of the product.
 *
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 */
public record Message(String zh, String en) {

	/**
	 * Fills both sentences with the same values: {@code {0}}, {@code {1}} … as in {@link MessageFormat}, except that
	 * values are inserted as they are (a number is never grouped or rounded) and an apostrophe is an apostrophe. A value
	 * that is a message itself is inserted in the language of the sentence.
	 */
	public static Message of(String zh, String en, Object... values) {
		return new Message(fill(zh, false, values), fill(en, true, values));
	}

	private static String fill(String pattern, boolean english, Object... values) {
		if (values.length == 0) {
			return pattern;
		}
		StringBuilder text = new StringBuilder(pattern.length() + 32);
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
				int index = pattern.charAt(i + 1) - '0';
				if (index >= 0 && index < values.length) {
					text.append(english && values[index] instanceof Message message ? message.en() : values[index]);
					i += 2;
					continue;
				}
			}
			text.append(c);
		}
		return text.toString();
	}

	/** The sentence in the language of the locale: Chinese for Chinese, English for all others. */
	public String in(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? zh : en;
	}

	@Override
	public String toString() {
		return zh;
	}
}
