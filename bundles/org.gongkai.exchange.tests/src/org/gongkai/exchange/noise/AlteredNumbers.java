// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.gongkai.core.fact.Report;

/**
 * Alters printed amounts: another digit, another separator, or letters in place of digits that look like them. The source
 * says something else then, and so must the import.
 */
final class AlteredNumbers {

	/** An amount that was altered, at its place in the source. */
	record Altered(int line, int column, String before, String after) {
	}

	private final List<String> lines;
	private final List<Altered> altered = new ArrayList<>();

	/** Alters so many cells of tables, one on a line. */
	static AlteredNumbers digits(Source source, int count, Random random) {
		return new AlteredNumbers(source, count, random, printed -> altered(printed, random));
	}

	/** Puts letters into so many cells of tables, one on a line: O for 0 and l for 1, unless no digit is left. */
	static AlteredNumbers letters(Source source, int count, Random random) {
		return new AlteredNumbers(source, count, random, printed -> printed.replace('0', 'O').replace('1', 'l'));
	}

	private AlteredNumbers(Source source, int count, Random random, UnaryOperator<String> change) {
		lines = new ArrayList<>(source.lines());
		List<Report> cells = new ArrayList<>(source.reading().reports().stream().filter(report -> report.origin() == Report.Origin.CELL
				&& report.quantity().value() != null && report.quantity().printed().length() > 2 && report.place().source() != null).toList());
		Collections.shuffle(cells, random);
		Set<Integer> touched = new HashSet<>();
		for (Report cell : cells) {
			int line = cell.place().source().line();
			String printed = cell.quantity().printed();
			int column = cell.place().source().col();
			if (altered.size() < count && lines.get(line - 1).startsWith(printed, column - 1) && touched.add(line)) {
				String after = change.apply(printed);
				if (after.equals(printed) || after.chars().noneMatch(Character::isDigit)) {
					continue;
				}
				lines.set(line - 1, lines.get(line - 1).substring(0, column - 1) + after + lines.get(line - 1).substring(column - 1 + printed.length()));
				altered.add(new Altered(line, column, printed, after));
			}
		}
	}

	private static String altered(String printed, Random random) {
		if (printed.indexOf(',') > 0 && random.nextBoolean()) {
			return printed.replaceFirst(",", "");
		}
		int at = random.nextInt(printed.length());
		while (!CharacterNoise.isDigit(printed.charAt(at))) {
			at = (at + 1) % printed.length();
		}
		int digit = (printed.charAt(at) - '0' + 1 + random.nextInt(8)) % 10;
		return printed.substring(0, at) + digit + printed.substring(at + 1);
	}

	/** The altered source. */
	String text() {
		return String.join("\n", lines);
	}

	/** What was altered. */
	List<Altered> altered() {
		return altered;
	}
}
