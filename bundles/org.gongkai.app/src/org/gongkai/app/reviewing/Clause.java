// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

/**
 * What a person who goes to a place in a line means: the number there, else the words between two punctuation marks or tabs.
 *
 * @param from   first character in the line, from 0
 * @param length characters
 */
record Clause(int from, int length) {
	private static final String ENDS = "\t，。；：、！？,;|[]（）()“”";
	private static final String NUMBER = "0123456789.,%-+";

	/** The clause around a place between two characters of a line. */
	static Clause around(String line, int place) {
		int at = Math.clamp(place, 0, line.length());
		Clause number = run(line, at, true);
		return number.length > 0 && line.substring(number.from, number.from + number.length).chars().anyMatch(Character::isDigit) ? number
				: run(line, at, false);
	}

	private static Clause run(String line, int at, boolean number) {
		int from = at;
		while (from > 0 && isIn(line.charAt(from - 1), number)) {
			from--;
		}
		int to = at;
		while (to < line.length() && isIn(line.charAt(to), number)) {
			to++;
		}
		while (from < at && line.charAt(from) == ' ') {
			from++;
		}
		while (to > at && line.charAt(to - 1) == ' ') {
			to--;
		}
		return new Clause(from, to - from);
	}

	private static boolean isIn(char c, boolean number) {
		return number ? NUMBER.indexOf(c) >= 0 : ENDS.indexOf(c) < 0;
	}
}
