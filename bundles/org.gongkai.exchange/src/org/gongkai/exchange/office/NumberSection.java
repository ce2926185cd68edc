// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the parts of a number format, which semicolons separate.
 *
 * @param source what the format says
 * @param tokens placeholders and literal texts in their order
 * @param condition numbers it is for; empty when its place in the format says so
 * @param han how Chinese numerals are written: 1 plain, 2 those of accounts, 0 not at all
 */
record NumberSection(String source, List<Token> tokens, Optional<Condition> condition, int han) {

	/**
	 * A piece of a section.
	 *
	 * @param literal whether it stands for itself; else it is one of {@code 0 # ? . , % @ E /}, a letter of a date, or {@code G} for
	 *        a number in the general format
	 */
	record Token(String text, boolean literal) {

		boolean is(char placeholder) {
			return !literal && text.charAt(0) == placeholder;
		}

		boolean isDigit() {
			return is('0') || is('#') || is('?');
		}
	}

	/** A condition such as {@code [>=10000]}. */
	record Condition(String sign, BigDecimal limit) {

		boolean holds(BigDecimal value) {
			int order = value.compareTo(limit);
			return switch (sign) {
				case "<" -> order < 0;
				case "<=" -> order <= 0;
				case ">" -> order > 0;
				case ">=" -> order >= 0;
				case "<>" -> order != 0;
				default -> order == 0;
			};
		}

		boolean isNegative() {
			return limit.signum() < 0 && (sign.equals("<") || sign.equals("<=") || sign.equals("=")) || limit.signum() == 0 && sign.equals("<");
		}

		boolean isPositive() {
			return limit.signum() == 0 && sign.startsWith(">");
		}
	}

	private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
	private static final Pattern GENERAL = Pattern.compile("(?i)General|G/通用格式");
	private static final String DATES = "yYmMdDhHsSbBgGeEaA";

	/** The sections of a format. */
	static List<NumberSection> of(String format) {
		List<NumberSection> sections = new ArrayList<>();
		int start = 0;
		boolean quoted = false;
		for (int i = 0; i < format.length(); i++) {
			char c = format.charAt(i);
			if (!quoted && isEscape(c)) {
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (c == ';' && !quoted) {
				sections.add(parse(format.substring(start, i)));
				start = i + 1;
			}
		}
		sections.add(parse(format.substring(start)));
		return sections;
	}

	/** Characters that say something about the next one: it is meant as it is, it is as wide as a space, it fills the cell. */
	private static boolean isEscape(char c) {
		return c == '\\' || c == '!' || c == '_' || c == '*';
	}

	private static NumberSection parse(String section) {
		List<Token> tokens = new ArrayList<>();
		Optional<Condition> condition = Optional.empty();
		int han = 0;
		Matcher general = GENERAL.matcher(section);
		for (int i = 0; i < section.length(); i++) {
			char c = section.charAt(i);
			if (c == '"') {
				int end = section.indexOf('"', i + 1) < 0 ? section.length() : section.indexOf('"', i + 1);
				tokens.add(new Token(section.substring(i + 1, end), true));
				i = end;
			} else if (isEscape(c)) {
				i++;
				if (i < section.length() && (c == '\\' || c == '!')) {
					tokens.add(new Token(section.substring(i, i + 1), true));
				}
			} else if (c == '[') {
				int end = section.indexOf(']', i) < 0 ? section.length() : section.indexOf(']', i);
				String inside = section.substring(i + 1, end);
				Matcher limit = CONDITION.matcher(inside);
				if (limit.matches()) {
					condition = Optional.of(new Condition(limit.group(1), new BigDecimal(limit.group(2))));
				} else if (inside.startsWith("$")) {
					tokens.add(new Token(inside.substring(1).replaceFirst("-[0-9A-Fa-f]+$", ""), true));
				} else if (inside.toUpperCase(Locale.ROOT).matches("DBNUM[12]")) {
					han = inside.charAt(5) - '0';
				} else if (inside.matches("(?i)h+|m+|s+")) {
					tokens.add(new Token(inside, false));
				}
				i = end;
			} else if (general.region(i, section.length()).lookingAt()) {
				tokens.add(new Token("G", false));
				i = general.end() - 1;
			} else {
				boolean placeholder = "0#?.,%@/".indexOf(c) >= 0 || DATES.indexOf(c) >= 0;
				tokens.add(new Token(String.valueOf(c), !placeholder));
			}
		}
		tokens.removeIf(token -> token.text.isEmpty());
		return new NumberSection(section, List.copyOf(tokens), condition, han);
	}

	boolean isGeneral() {
		return tokens.stream().anyMatch(token -> token.text.equals("G") && !token.literal || token.is('@'));
	}

	/** Whether it shows a date or a time. */
	boolean isDate() {
		return !isGeneral() && !isScientific() && tokens.stream().anyMatch(token -> !token.literal && DATES.indexOf(token.text.charAt(0)) >= 0);
	}

	/** Whether it shows a power of ten. */
	boolean isScientific() {
		for (int i = 1; i + 1 < tokens.size(); i++) {
			if ((tokens.get(i).is('E') || tokens.get(i).is('e')) && (tokens.get(i - 1).isDigit() || tokens.get(i - 1).is('.'))) {
				return true;
			}
		}
		return false;
	}

	/** Whether it shows a fraction with a denominator. */
	boolean isFraction() {
		return !isDate() && tokens.stream().anyMatch(token -> token.is('/')) && tokens.stream().anyMatch(Token::isDigit);
	}
}
