// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways to damage a text. The same seed damages in the same way. */
enum Mutation {
	/** The end is missing. */
	TRUNCATED((text, random) -> text.substring(0, random.nextInt(text.length() + 1))),
	/** Some lines come twice. */
	DOUBLED_LINES((text, random) -> lines(text, line -> random.nextInt(10) == 0 ? List.of(line, line) : List.of(line))),
	/** Some lines are missing. */
	MISSING_LINES((text, random) -> lines(text, line -> random.nextInt(10) == 0 ? List.of() : List.of(line))),
	/** A stretch of lines is in disorder. */
	SHUFFLED_LINES((text, random) -> {
		List<String> lines = new ArrayList<>(text.lines().toList());
		int from = random.nextInt(lines.size() + 1);
		Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + random.nextInt(60))), random);
		return String.join("\n", lines);
	}),
	/** Some cells are missing, doubled or in disorder. */
	CELLS((text, random) -> lines(text, line -> List.of(line.indexOf('\t') < 0 || random.nextInt(4) > 0 ? line : cells(line, random)))),
	/** Some cells stand on lines of their own. */
	CELL_PER_LINE((text, random) -> lines(text, line -> line.indexOf('\t') < 0 || random.nextInt(3) > 0 ? List.of(line)
			: Arrays.stream(line.split("\t", -1)).map(cell -> "\t" + cell).toList())),
	/** Characters of all kinds stand in between. */
	STRANGE_CHARACTERS((text, random) -> {
		StringBuilder damaged = new StringBuilder(text);
		for (int i = 0; i < 30; i++) {
			damaged.insert(random.nextInt(damaged.length() + 1), StrangeText.character(random));
		}
		return damaged.toString();
	}),
	/** What means something in the language stands in between. */
	LANGUAGE((text, random) -> lines(text, line -> random.nextInt(12) > 0 ? List.of(line) : List.of(StrangeText.inserted(line, random)))),
	/** Numbers are no numbers any more. */
	NUMBERS((text, random) -> lines(text, line -> random.nextInt(6) > 0 ? List.of(line)
			: List.of(line.replaceFirst("[0-9]+", StrangeText.number(random))))),
	/** A line is very long. */
	LONG_LINE((text, random) -> {
		List<String> lines = new ArrayList<>(text.lines().toList());
		lines.add(random.nextInt(lines.size() + 1), StrangeText.longLine(random));
		return String.join("\n", lines);
	}),
	/** Enumerators stand one in the other. */
	ENUMERATORS((text, random) -> lines(text, line -> random.nextInt(5) > 0 ? List.of(line) : List.of(StrangeText.enumerators(random) + line))),
	/** All line ends are gone. */
	ONE_LINE((text, random) -> text.replace("\n", random.nextBoolean() ? "" : " "));

	private interface Change {
		List<String> of(String line);
	}

	private final BiFunction<String, Random, String> change;

	Mutation(BiFunction<String, Random, String> change) {
		this.change = change;
	}

	/** The damaged text. */
	String damage(String text, Random random) {
		return change.apply(text, random);
	}

	private static String lines(String text, Change change) {
		List<String> changed = new ArrayList<>();
		text.lines().forEach(line -> changed.addAll(change.of(line)));
		return String.join("\n", changed);
	}

	private static String cells(String line, Random random) {
		List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
		int at = random.nextInt(cells.size());
		switch (random.nextInt(4)) {
			case 0 -> cells.remove(at);
			case 1 -> cells.add(at, cells.get(at));
			case 2 -> cells.add(at, "");
			default -> Collections.shuffle(cells, random);
		}
		return String.join("\t", cells);
	}
}
