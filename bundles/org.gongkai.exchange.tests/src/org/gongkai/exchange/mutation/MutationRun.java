// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Alters documents in every way there is and prints how many alterations the checks find, how many they place at the
 * altered line first, how many they tell as one cause, and what else they say.
 */
public final class MutationRun {

	private int made;
	private int found;
	private int placed;
	private int grouped;
	private int foreign;
	private int tried;
	private int harmful;

	private MutationRun() {
	}

	static List<Operator> operators() {
		return Stream.of(NumberOperators.all(), RowOperators.all(), WordOperators.all(), AnyOperators.all()).flatMap(List::stream).toList();
	}

	/** Arguments: how often each operator is applied to each document; {@code -v} to print every mutant that is not found,
	 * placed and grouped as it should be, with what is said of it; {@code -o} and a pattern for the operators whose names have
	 * it; {@code -f} to apply every fix that is offered and check again, which takes much longer; documents. */
	public static void main(String[] args) throws IOException {
		int times = Integer.parseInt(args[0]);
		boolean verbose = false;
		boolean fixes = false;
		Predicate<String> named = name -> true;
		List<Subject> subjects = new ArrayList<>();
		for (int i = 1; i < args.length; i++) {
			if (args[i].equals("-v")) {
				verbose = true;
			} else if (args[i].equals("-f")) {
				fixes = true;
			} else if (args[i].equals("-o")) {
				named = Pattern.compile(args[++i]).asPredicate();
			} else {
				Path file = Path.of(args[i]);
				subjects.add(Subject.of(file.getFileName().toString(), Files.readString(file)));
			}
		}
		Map<String, MutationRun> totals = new TreeMap<>();
		for (Operator operator : operators()) {
			if (!named.test(operator.name())) {
				continue;
			}
			MutationRun run = new MutationRun();
			for (Subject subject : subjects) {
				for (int i = 0; i < times; i++) {
					run.apply(operator, subject, new Random(31L * i + operator.name().hashCode()), verbose, fixes);
				}
			}
			run.print(operator.name());
			// Whether anything determines such a number is not known, so that they are counted apart.
			if (operator.name().startsWith("任一")) {
				totals.computeIfAbsent("任一数", key -> new MutationRun()).add(run);
				continue;
			}
			totals.computeIfAbsent(operator.numeric() ? "数值" : "其他", key -> new MutationRun()).add(run);
			totals.computeIfAbsent("全部", key -> new MutationRun()).add(run);
		}
		totals.forEach((name, run) -> run.print("== " + name));
	}

	private void apply(Operator operator, Subject subject, Random random, boolean verbose, boolean fixes) {
		Optional<Mutant> mutant = operator.alter().apply(subject, random);
		if (mutant.isEmpty()) {
			return;
		}
		Score score = Score.of(subject, mutant.get());
		made++;
		found += score.found() ? 1 : 0;
		placed += score.placed() ? 1 : 0;
		grouped += score.grouped() ? 1 : 0;
		foreign += score.foreign().size();
		if (fixes) {
			Repairs repairs = Repairs.of(subject, mutant.get(), score.fresh());
			tried += repairs.tried();
			harmful += repairs.harmful().size();
			repairs.harmful().forEach(what -> System.out.println("  有害 " + subject.name() + ": " + what));
		}
		if (verbose && !(score.found() && score.placed() && score.grouped() && score.foreign().isEmpty())) {
			System.out.println("  " + (score.found() ? score.placed() ? score.grouped() ? "另有 " : "多组 " : "错位 " : "漏报 ") + subject.name() + ": "
					+ mutant.get().what().lines().findFirst().orElse("") + " @" + mutant.get().lines().stream().sorted().limit(3).toList());
			score.fresh().forEach(finding -> System.out.println("       " + finding.group() + " " + finding.severity().word() + " " + finding.rule() + " 第"
					+ finding.places().getFirst().line() + "行 " + finding.message().zh()));
		}
	}

	private void add(MutationRun other) {
		made += other.made;
		found += other.found;
		placed += other.placed;
		grouped += other.grouped;
		foreign += other.foreign;
		tried += other.tried;
		harmful += other.harmful;
	}

	private void print(String name) {
		System.out.printf("%-14s %5d 处   发现 %5.1f%%   首位 %5.1f%%   一组 %5.1f%%   另报 %d%s%n", name, made, share(found, made), share(placed, found),
				share(grouped, found), foreign, tried == 0 ? "" : "   修复 " + tried + " 有害 " + harmful);
	}

	private static double share(int part, int whole) {
		return whole == 0 ? 100 : 100.0 * part / whole;
	}
}
