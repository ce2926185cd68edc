// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkai.core.check.CheckRun;
import org.gongkai.core.check.CheckSession;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.lang.GongkaiWorkspace;

/**
 * Measures, warm, what checks cost: a whole document of 25,000 lines, the same after an edit of one cell, and 300 documents
 * of 1,000 numbers each; and the same edits in documents given as arguments. A program to be run by hand, not a test.
 */
public final class CheckBenchmark {

	private static final String URI = "mem:/a.gongkai";
	private static final String FORM = "mem:/合成格式.gongkai";
	private static final int DOCUMENTS = 300;
	// Of all runs the second half counts: by then what is run often is compiled, as it is in a workbench after some minutes of typing.
	private static final int FULL_RUNS = 40;
	private static final int EDITS = 1_500;
	private static final int MANY_RUNS = 12;
	private static final int LINES_OF_A_THOUSAND_NUMBERS = 450;

	private CheckBenchmark() {
	}

	/** One measurement: milliseconds by the clock, and of processor time of the measuring thread. */
	private static final class Series {
		private final List<Double> clock = new ArrayList<>();
		private final List<Double> processor = new ArrayList<>();

		void time(Runnable work) {
			long begin = System.nanoTime();
			long used = processorNanos();
			work.run();
			processor.add((processorNanos() - used) / 1e6);
			clock.add((System.nanoTime() - begin) / 1e6);
		}

		void print(String what) {
			System.out.printf("%-62s median %8.1f ms   p95 %8.1f ms   processor %8.1f ms%n", what, quantile(clock, 0.5), quantile(clock, 0.95),
					quantile(processor, 0.5));
		}

		private static double quantile(List<Double> all, double share) {
			List<Double> warm = new ArrayList<>(all.subList(all.size() / 2, all.size()));
			Collections.sort(warm);
			return warm.get((int) Math.min(warm.size() - 1, Math.ceil(share * warm.size()) - 1));
		}

		private static long processorNanos() {
			return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		}
	}

	/** Prints the measurements; each argument is a document of the language. */
	public static void main(String[] arguments) throws IOException {
		GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();
		SubjectTree subjects = workspace.library().catalog("功能分类", 2024).orElseThrow();
		SyntheticDocument large = new SyntheticDocument(subjects, 25_000);
		workspace.put(FORM, large.form());
		document("25,000 lines", large.document(), workspace);
		workspace.remove(URI);
		for (String argument : arguments) {
			document(Path.of(argument).getFileName().toString(), Files.readString(Path.of(argument)), workspace);
			workspace.remove(URI);
		}
		SyntheticDocument small = new SyntheticDocument(subjects, LINES_OF_A_THOUSAND_NUMBERS);
		workspace.put(FORM, small.form());
		many(small.document(), workspace);
	}

	private static void document(String name, String text, GongkaiWorkspace workspace) {
		workspace.put(URI, text);
		DocumentSnapshot read = workspace.analyse(URI).snapshot().orElseThrow();
		name += ", " + read.facts().reports().size() + " numbers: ";
		CheckRun checks = CheckRun.of(ExtensionCatalog.ofServices(CheckBenchmark.class.getClassLoader()));
		Series full = new Series();
		for (int i = 0; i < FULL_RUNS; i++) {
			// as a file is checked that is opened
			full.time(() -> new CheckSession(checks).run(read, null, read.library().rulesFor(read.header().form())));
		}
		full.print(name + "all checks");
		Series whole = new Series();
		for (int i = 0; i < FULL_RUNS / 2; i++) {
			workspace.remove(URI);
			whole.time(() -> {
				workspace.put(URI, text);
				workspace.analyse(URI);
			});
		}
		whole.print(name + "read and checked");
		Series edited = new Series();
		Random random = new Random(7);
		for (int i = 0; i < EDITS; i++) {
			String now = i % 2 == 0 ? cell(text, random) : text;
			edited.time(() -> {
				workspace.put(URI, now);
				workspace.analyse(URI);
			});
		}
		edited.print(name + "after an edit of one cell");
	}

	private static void many(String text, GongkaiWorkspace workspace) {
		List<String> uris = IntStream.range(0, DOCUMENTS).mapToObj(i -> "mem:/" + i + ".gongkai").toList();
		Series series = new Series();
		for (int i = 0; i < MANY_RUNS; i++) {
			uris.forEach(workspace::remove);
			series.time(() -> {
				Map<String, String> texts = new LinkedHashMap<>();
				for (int document = 0; document < DOCUMENTS; document++) {
					texts.put(uris.get(document), text.replace("合成2024", "合成2024第" + document));
				}
				workspace.putAll(texts);
				workspace.analyse(uris);
			});
		}
		List<DocumentSnapshot> read = uris.stream().map(uri -> workspace.snapshots(uri).getFirst()).toList();
		CheckRun checks = CheckRun.of(ExtensionCatalog.ofServices(CheckBenchmark.class.getClassLoader()));
		Series checked = new Series();
		for (int i = 0; i < MANY_RUNS; i++) {
			checked.time(() -> read.parallelStream().forEach(one -> new CheckSession(checks).run(one, null, one.library().rulesFor(one.header().form()))));
		}
		String name = DOCUMENTS + " documents, " + read.getFirst().facts().reports().size() + " numbers each: ";
		checked.print(name + "all checks");
		series.print(name + "read and checked");
	}

	/** The text with another digit behind the point of one of its amounts in a row. */
	private static String cell(String text, Random random) {
		for (int at = random.nextInt(text.length());; at = (at + 1) % text.length()) {
			boolean digit = at > 0 && text.charAt(at - 1) == '.' && Character.isDigit(text.charAt(at));
			if (digit && text.substring(text.lastIndexOf('\n', at) + 1, at).stripLeading().startsWith("|")) {
				return text.substring(0, at) + (char) ('0' + (text.charAt(at) - '0' + 1) % 10) + text.substring(at + 1);
			}
		}
	}
}
