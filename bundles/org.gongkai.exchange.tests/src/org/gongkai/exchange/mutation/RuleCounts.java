// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.RuleReference;
import org.gongkai.lang.GongkaiWorkspace;

/** Counts how many mutants of some documents each rule reports, always the same ones, for the rule reference. */
public final class RuleCounts {

	/** The year of the rule reference. */
	private static final int YEAR = 2024;

	private RuleCounts() {
	}

	/**
	 * Writes the rule reference, and the counts in it: the page; the file of counts, a line for the number of mutants and one for
	 * each rule that reports any; so many times each operator; the documents.
	 */
	public static void main(String[] args) throws IOException {
		int times = Integer.parseInt(args[2]);
		Map<String, Integer> counts = new TreeMap<>();
		int mutants = 0;
		for (int i = 3; i < args.length; i++) {
			Path file = Path.of(args[i]);
			Subject subject = Subject.of(file.getFileName().toString(), Files.readString(file));
			for (Operator operator : MutationRun.operators()) {
				for (int time = 0; time < times; time++) {
					Mutant mutant = operator.alter().apply(subject, new Random(31L * operator.name().hashCode() + time)).orElse(null);
					if (mutant != null) {
						mutants++;
						Score.fresh(subject, mutant, Subject.check(mutant.text()).findings()).stream().map(Finding::rule).distinct().forEach(rule -> counts.merge(rule, 1, Integer::sum));
					}
				}
			}
		}
		StringBuilder lines = new StringBuilder("," + mutants + "\n");
		counts.forEach((rule, count) -> lines.append(rule).append(',').append(count).append('\n'));
		Files.writeString(Path.of(args[1]), lines);
		Files.writeString(Path.of(args[0]), RuleReference.page(GongkaiWorkspace.withStandardLibrary().library(), YEAR, counts, mutants));
	}
}
