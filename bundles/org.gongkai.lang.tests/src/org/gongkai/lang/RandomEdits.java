// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/** Edits as people make them while typing, some of which leave the text broken. */
final class RandomEdits {

	private static final List<String> PIECES = List.of("1", "9", ".", "-", "等", "\n", "[", "]", "|", " ", "“", "{", "}", "/*", "//", "> 说明。\n",
			"        | 合计 | 1.00 |\n", "；", "    表 ", "    节 \"其他\" {\n    }\n");

	private final Random random;

	RandomEdits(long seed) {
		random = new Random(seed);
	}

	/** The text after some edit. */
	String edit(String text) {
		return switch (random.nextInt(8)) {
			case 0, 1 -> digit(text);
			case 2 -> {
				int at = find(text, c -> c == '.');
				yield text.substring(0, at) + random.nextInt(10) + text.substring(at);
			}
			case 3 -> line(text, 0);
			case 4 -> line(text, 2);
			case 5 -> insert(text, PIECES.get(random.nextInt(PIECES.size())), random.nextInt(text.length() + 1));
			case 6 -> {
				int at = random.nextInt(text.length());
				yield text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(3)));
			}
			default -> insert(text, "等", find(text, c -> c == '。'));
		};
	}

	/** The text with another digit for one of its digits. */
	String digit(String text) {
		int at = find(text, c -> c >= '0' && c <= '9');
		return text.substring(0, at) + (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10) + text.substring(at + 1);
	}

	/** The text with another digit in one of its amounts, those with a point. */
	String amount(String text) {
		int point = find(text, c -> c == '.');
		while (point == 0 || point + 1 == text.length() || !Character.isDigit(text.charAt(point - 1)) || !Character.isDigit(text.charAt(point + 1))) {
			point = find(text, c -> c == '.');
		}
		return text.substring(0, point + 1) + (char) ('0' + (text.charAt(point + 1) - '0' + 1 + random.nextInt(9)) % 10) + text.substring(point + 2);
	}

	private static String insert(String text, String piece, int at) {
		return text.substring(0, at) + piece + text.substring(at);
	}

	// A row or a paragraph so many times.
	private String line(String text, int times) {
		int at = find(text, c -> c == '|' || c == '>');
		int start = text.lastIndexOf('\n', at) + 1;
		int end = text.indexOf('\n', at) + 1;
		return end == 0 ? text : text.substring(0, start) + text.substring(start, end).repeat(times) + text.substring(end);
	}

	private int find(String text, IntPredicate wanted) {
		int at = random.nextInt(text.length());
		while (!wanted.test(text.charAt(at))) {
			at = (at + 1) % text.length();
		}
		return at;
	}
}
