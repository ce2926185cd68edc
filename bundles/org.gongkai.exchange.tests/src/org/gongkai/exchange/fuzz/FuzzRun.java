// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Goes on making sources for so many seconds: {@code FuzzRun SECONDS [FIRST] [FOLDER]}. Prints every new kind of failure
 * with the number of its case; the source, cut down to what fails, is written into the folder. A case that takes longer
 * than its size allows counts as a failure. Ends with status 1 when something failed.
 */
public final class FuzzRun {

	/** Processor time that every case may take, and more for every kilobyte. */
	private static final long BASE = 3_000_000_000L;
	private static final long PER_KILOBYTE = 30_000_000L;
	private static final int CUTS = 200;

	private FuzzRun() {
	}

	/** Runs. */
	public static void main(String[] args) throws Exception {
		long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
		long number = args.length > 1 ? Long.parseLong(args[1]) : 0;
		Path folder = Path.of(args.length > 2 ? args[2] : System.getProperty("java.io.tmpdir"));
		Trial trial = new Trial();
		Fuzz fuzz = new Fuzz(trial.forms());
		Map<String, Integer> failures = new TreeMap<>();
		long begin = number;
		for (; System.nanoTime() < end; number++) {
			Fuzz.Case next = fuzz.of(number);
			long before = time();
			Optional<String> failure = trial.failure(next.source(), next.form());
			long took = time() - before;
			if (failure.isEmpty() && took > BASE + PER_KILOBYTE * (next.source().length / 1024)) {
				failure = Optional.of("too slow");
				System.out.printf("case %d: %d bytes took %d ms%n", number, next.source().length, took / 1_000_000);
			}
			if (failure.isPresent() && failures.merge(kind(failure.get()), 1, Integer::sum) == 1) {
				Path file = folder.resolve("fuzz-" + number + ".txt");
				Files.write(file, failure.get().equals("too slow") ? next.source() : shrunk(trial, next, kind(failure.get())));
				System.out.printf("case %d %s %s: %s%n   %s%n", number, next.form().orElse(""), next.made(), failure.get(), file);
			}
		}
		System.out.printf("%d cases, failures: %s%n", number - begin, failures);
		System.exit(failures.isEmpty() ? 0 : 1);
	}

	/** A failure without the numbers and texts in it. */
	private static String kind(String failure) {
		return failure.replaceAll("[0-9]+", "0").replaceAll("“[^”]*”", "…").lines().findFirst().orElse("");
	}

	private static long time() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** The source with as many lines left out as still fail in the same way. */
	private static byte[] shrunk(Trial trial, Fuzz.Case failed, String kind) {
		List<String> lines = new ArrayList<>(Arrays.asList(new String(failed.source(), UTF_8).split("\n", -1)));
		int tries = 0;
		for (int size = Math.max(1, lines.size() / 2); size >= 1; size = size == 1 ? 0 : (size + 1) / 2) {
			for (int from = 0; from < lines.size() && tries++ < CUTS;) {
				List<String> fewer = new ArrayList<>(lines.subList(0, from));
				fewer.addAll(lines.subList(Math.min(lines.size(), from + size), lines.size()));
				boolean same = trial.failure(String.join("\n", fewer).getBytes(UTF_8), failed.form()).map(FuzzRun::kind).filter(kind::equals).isPresent();
				lines = same ? fewer : lines;
				from += same ? 0 : size;
			}
		}
		return String.join("\n", lines).getBytes(UTF_8);
	}
}
