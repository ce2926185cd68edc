// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.Simplified;

/** When two printed wordings are the same words: spaces, character width, quotation marks, enumerators and traditional characters do not count. */
public final class Wording {

	private static final String NUMERAL = "[一二三四五六七八九十百〇零]";
	private static final Pattern ENUMERATOR = Pattern.compile("^(?:其中:?|加:|减:|#|第?" + NUMERAL + "+[、,.:]|\\(" + NUMERAL
			+ "+\\)[、,.]?|\\(\\d{1,3}\\)[、,.]?|\\d{1,3}(?:[、,:]|\\.(?!\\d)|\\)[、,.]?)|[①-⑳][、,.]?)");
	private static final Pattern PART = Pattern.compile("^第" + NUMERAL + "+(?:部分|章|节|篇)[、,.:]?");

	private Wording() {
	}

	/** The wording with half-width forms, without spaces, quotation marks and a colon at its end. */
	public static String key(String text) {
		StringBuilder key = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = fold(text.charAt(i));
			if (c != 0) {
				key.append(c);
			}
		}
		while (!key.isEmpty() && key.charAt(key.length() - 1) == ':') {
			key.setLength(key.length() - 1);
		}
		return key.toString();
	}

	/** The key without leading enumerators ({@code 一、 (二) 3. 其中:} …); the key itself when nothing else is left. */
	public static String core(String text) {
		String key = key(text);
		Matcher part = PART.matcher(key);
		String rest = part.find() ? key.substring(part.end()) : key;
		for (Matcher matcher = ENUMERATOR.matcher(rest); matcher.find(); matcher = ENUMERATOR.matcher(rest)) {
			rest = rest.substring(matcher.end());
		}
		return rest.isEmpty() ? key : rest;
	}

	/** How many characters of the longer of two wordings lie between what they have in common at their beginnings and at their ends. */
	public static int apart(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int head = 0;
		while (head < shorter && one.charAt(head) == other.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		return Math.max(one.length(), other.length()) - head - tail;
	}

	/** The text as it is, without leading enumerators, spaces and a colon at its end: {@code 1、因公出国（境）费} is 因公出国（境）费. */
	public static String bare(String text) {
		String core = core(text);
		for (int i = 0; i < text.length(); i++) {
			String rest = text.substring(i);
			if (key(rest).equals(core)) {
				return rest.replaceAll("[\\s\u3000\u00a0]+|[:：]+$", "");
			}
		}
		return text;
	}

	/** The text without any spaces and line breaks. */
	public static String spaceless(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.chars().filter(c -> c > ' ' && c != '\u3000' && c != '\u00a0' && c != '\u200b' && c != '\ufeff').forEach(c -> kept.append((char) c));
		return kept.toString();
	}

	private static char fold(char c) {
		if (c > ' ' && c < 0x7f) {
			return c == '"' || c == '\'' ? 0 : c;
		}
		return switch (c) {
			case '“', '”', '‘', '’', '「', '」', '『', '』', '＂', '＇', '\u200b', '\ufeff' -> 0;
			case '〔', '［', '【' -> '[';
			case '〕', '］', '】' -> ']';
			case '—', '–', '－', '−' -> '-';
			default -> c <= ' ' || c == '\u3000' || c == '\u00a0' ? 0 : c >= '！' && c <= '～' ? (char) (c - 0xfee0) : Simplified.of(c);
		};
	}
}
