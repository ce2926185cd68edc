// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.core.text.Simplified;

/** Alters single characters, never what they say. */
final class CharacterNoise {

	private static final char IDEOGRAPHIC_SPACE = '\u3000';
	private static final char NO_BREAK_SPACE = '\u00a0';
	private static final int PERCENT = 100;
	private static final String SIGNS = "\uff0d\u2212";
	private static final String DASHES = "\u2014\u2013\uff0d\u2010\u2212";

	private static final String FULL = "：，（）“”；";
	private static final String HALF = ":,()\"\";";

	private static final Pattern AMOUNT = Pattern.compile("(?m)(?<=\t)-?[0-9][0-9,]*\\.[0-9]+(?=\t|$)");
	private static final Map<Character, Character> TRADITIONAL = new HashMap<>();

	static {
		for (char c = '\u4e00'; c <= '\u9fff'; c++) {
			if (Simplified.of(c) != c) {
				TRADITIONAL.put(Simplified.of(c), c);
			}
		}
	}

	private CharacterNoise() {
	}

	/** Digits are full-width, on some lines with their points, separators and percent signs. */
	static String fullWidthDigits(String text, RandomGenerator random) {
		StringBuilder altered = new StringBuilder(text);
		boolean marks = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				marks = random.nextBoolean();
			} else if (isDigit(c) || marks && isMark(text, i)) {
				altered.setCharAt(i, (char) (c + 0xfee0));
			}
		}
		return altered.toString();
	}

	/** Three of a hundred pairs of ideographs are torn apart. */
	static String spacesInWords(String text, RandomGenerator random) {
		StringBuilder altered = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			altered.append(text.charAt(i));
			if (i + 1 < text.length() && isIdeograph(text.charAt(i)) && isIdeograph(text.charAt(i + 1)) && random.nextInt(PERCENT) < 3) {
				altered.append(random.nextInt(4) == 0 ? IDEOGRAPHIC_SPACE : ' ');
			}
		}
		return altered.toString();
	}

	/** Three of a hundred places inside numbers hold a space. */
	static String spacesInNumbers(String text, RandomGenerator random) {
		StringBuilder altered = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			altered.append(text.charAt(i));
			boolean inside = i + 1 < text.length() && (isDigit(text.charAt(i)) || isMark(text, i)) && (isDigit(text.charAt(i + 1)) || isMark(text, i + 1));
			if (inside && random.nextInt(PERCENT) < 3) {
				altered.append(' ');
			}
		}
		return altered.toString();
	}

	/** A third of the ideographs that look like a radical are one. */
	static String radicals(String text, RandomGenerator random) {
		StringBuilder altered = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			List<Character> radicals = Radicals.of(text.charAt(i));
			if (!radicals.isEmpty() && random.nextInt(3) == 0) {
				altered.setCharAt(i, radicals.get(random.nextInt(radicals.size())));
			}
		}
		return altered.toString();
	}

	/** Every tenth number in a cell of its own has a space between each two characters. */
	static String digitsApart(String text, RandomGenerator random) {
		return AMOUNT.matcher(text).replaceAll(amount -> random.nextInt(10) > 0 ? amount.group() : String.join(" ", amount.group().split("")));
	}

	/** All characters that have a traditional form are in it. */
	static String traditional(String text, RandomGenerator random) {
		StringBuilder altered = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			altered.setCharAt(i, TRADITIONAL.getOrDefault(text.charAt(i), text.charAt(i)));
		}
		return altered.toString();
	}

	/** Spaces are no-break spaces, and some lines begin or end with them. */
	static String noBreakSpaces(String text, RandomGenerator random) {
		StringBuilder altered = new StringBuilder();
		for (String line : text.replace(' ', NO_BREAK_SPACE).split("\n", -1)) {
			boolean widen = !line.isEmpty() && random.nextInt(10) == 0;
			altered.append(widen ? NO_BREAK_SPACE : "").append(line).append(widen ? NO_BREAK_SPACE : "").append('\n');
		}
		return altered.substring(0, altered.length() - 1);
	}

	/** Half of the hyphens are another dash, half of the minus signs another sign. */
	static String dashes(String text, RandomGenerator random) {
		StringBuilder altered = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '-' && random.nextBoolean()) {
				boolean sign = i + 1 < text.length() && isDigit(text.charAt(i + 1));
				String others = sign ? SIGNS : DASHES;
				altered.setCharAt(i, others.charAt(random.nextInt(others.length())));
			}
		}
		return altered.toString();
	}

	/** Half of the punctuation is half-width, or the other way round. */
	static String punctuation(String text, RandomGenerator random) {
		StringBuilder altered = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			int at = FULL.indexOf(text.charAt(i));
			if (at >= 0 && random.nextBoolean()) {
				altered.setCharAt(i, HALF.charAt(at));
			}
		}
		return altered.toString();
	}

	/** Labels of rows are moved in, and short words are set wide. */
	static String spacedLabels(String text, RandomGenerator random) {
		return text.lines().map(line -> {
			String wide = line.replaceAll("(?<=^|\t)合计(?=\t|$)", random.nextBoolean() ? "合　　计" : "合 计").replaceAll("(?<=^|\t)小计(?=\t|$)", "小 计");
			return random.nextInt(4) > 0 ? wide : wide.replaceFirst("^([0-9]{3,7}\t|\t)(?=\\p{IsHan})", "$1" + " ".repeat(1 + random.nextInt(4)));
		}).collect(Collectors.joining("\n"));
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** A point, separator or percent sign of a number. */
	private static boolean isMark(String text, int at) {
		char c = text.charAt(at);
		boolean behindDigit = at > 0 && isDigit(text.charAt(at - 1));
		return behindDigit && (c == '%' || (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
	}

	private static boolean isIdeograph(char c) {
		return c >= '\u4e00' && c <= '\u9fff';
	}
}
