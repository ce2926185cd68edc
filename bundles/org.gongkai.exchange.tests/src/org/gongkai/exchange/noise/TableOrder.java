// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.gongkai.core.spi.ImportReport;

/** Prints the tables that follow each other in another order. */
final class TableOrder {

	private TableOrder() {
	}

	/** The source with the tables of its longest run of tables shuffled. */
	static String shuffled(Source source, RandomGenerator random) {
		List<List<ImportReport.Table>> runs = runs(source);
		List<ImportReport.Table> longest = runs.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
		if (longest.size() < 2) {
			return source.text();
		}
		List<String> lines = source.lines();
		List<List<String>> blocks = new ArrayList<>();
		int begin = longest.getFirst().firstLine() - 1;
		for (int i = 0; i < longest.size(); i++) {
			int end = i + 1 < longest.size() ? longest.get(i + 1).firstLine() - 1 : longest.get(i).lastLine();
			blocks.add(lines.subList(longest.get(i).firstLine() - 1, end));
		}
		Collections.shuffle(blocks, new Random(random.nextLong()));
		List<String> altered = new ArrayList<>(lines.subList(0, begin));
		blocks.forEach(block -> {
			altered.addAll(block);
			altered.add("");
		});
		altered.addAll(lines.subList(longest.getLast().lastLine(), lines.size()));
		return String.join("\n", altered);
	}

	/** Tables with nothing but blank lines between them. */
	private static List<List<ImportReport.Table>> runs(Source source) {
		List<ImportReport.Table> tables = source.reading().result().report().tables().stream().filter(table -> table.firstLine() > 0)
				.filter(table -> !table.where().contains("/")).sorted(Comparator.comparingInt(ImportReport.Table::firstLine)).toList();
		List<List<ImportReport.Table>> runs = new ArrayList<>();
		for (ImportReport.Table table : tables) {
			boolean follows = !runs.isEmpty() && source.lines().subList(runs.getLast().getLast().lastLine(), table.firstLine() - 1).stream()
					.allMatch(String::isBlank);
			if (!follows) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(table);
		}
		return runs;
	}
}
