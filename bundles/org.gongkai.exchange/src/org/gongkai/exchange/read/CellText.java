// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.util.List;
import java.util.regex.Pattern;

/** Texts made fit for a line of the source: no line breaks, no tabs, no control characters. */
public final class CellText {

	private static final Pattern BREAK = Pattern.compile("[ \\t]*[\\n\\r\\u000b\\f\\u2028\\u2029\\u0085]+[ \\t]*");
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\ufffe\\uffff&&[^\\t]]");

	private CellText() {
	}

	/** A text without control characters; tabs become spaces. */
	public static String plain(String text) {
		String plain = text;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c >= 0x7f && c < 0xa0 || c >= 0xfffe || Character.isSurrogate(c)) {
				plain = CONTROL.matcher(wellFormed(text)).replaceAll("").replace('\t', ' ');
				break;
			}
		}
		return plain;
	}

	/** A text that may have line breaks as the content of a cell: its lines joined. */
	public static String inCell(String text) {
		String whole = text;
		if (BREAK.matcher(text).find()) {
			whole = join(List.of(BREAK.split(text)));
		}
		return plain(whole).strip();
	}

	/** Joins the lines of a cell: Chinese without a space, anything else with one, so that two numbers stay two. */
	public static String join(List<String> lines) {
		StringBuilder joined = new StringBuilder();
		for (String line : lines) {
			String next = line.strip();
			if (!next.isEmpty()) {
				if (!joined.isEmpty() && !(isWide(joined.charAt(joined.length() - 1)) && isWide(next.charAt(0)))) {
					joined.append(' ');
				}
				joined.append(next);
			}
		}
		return joined.toString();
	}

	/** Whether a character is one of those that are written without spaces between them. */
	public static boolean isWide(char c) {
		return c >= 0x2e80 && c <= 0xa4cf || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe4f || c >= 0xff00 && c <= 0xffe6
				|| c >= 0xd840 && c <= 0xdfff || c == '“' || c == '”' || c == '‘' || c == '’' || c == '…' || c == '—';
	}

	/** A surrogate without its other half would not survive being written as UTF-8. */
	private static String wellFormed(String text) {
		StringBuilder good = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
			if (Character.isSurrogate(c) && !pair) {
				good = good == null ? new StringBuilder(text) : good;
				good.setCharAt(i, '\ufffd');
			}
			i += pair ? 1 : 0;
		}
		return good == null ? text : good.toString();
	}
}
