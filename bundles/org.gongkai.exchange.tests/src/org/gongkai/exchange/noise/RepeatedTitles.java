// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

import org.gongkai.core.spi.ImportReport;

/** Prints the title of a table again where a page may have ended in it. */
final class RepeatedTitles {

	/** A shorter table fits on a page. */
	private static final int LONG = 12;

	private RepeatedTitles() {
	}

	/** The source with the titles of its long main tables again before one of their last rows, as it stands or with 续表 below. */
	static String in(Source source, RandomGenerator random) {
		List<String> lines = new ArrayList<>(source.lines());
		List<ImportReport.Table> tables = source.reading().result().report().tables().stream().filter(table -> table.firstLine() > 0)
				.filter(table -> !table.where().contains("/") && table.lastLine() - table.firstLine() >= LONG)
				.sorted(Comparator.comparingInt(ImportReport.Table::firstLine).reversed()).toList();
		for (ImportReport.Table table : tables) {
			int at = table.lastLine() - 3 - random.nextInt(3);
			String title = lines.get(table.firstLine() - 1);
			if (LineNoise.isRow(lines.get(at - 1)) && LineNoise.isRow(lines.get(at)) && !LineNoise.isRow(title)) {
				lines.addAll(at, random.nextBoolean() ? List.of("", title, "") : List.of("", title, "续表", ""));
			}
		}
		return String.join("\n", lines);
	}
}
