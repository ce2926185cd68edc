// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.SourceText;
import org.gongkai.lang.GongkaiWorkspace;

/**
 * Measures the comparison of two documents that are already read, warm. A program to be run by hand, not a test: what it
 * measures depends on the machine.
 */
public final class CompareBenchmark {

	private static final int WARM_UP = 20;
	private static final int RUNS = 30;

	private CompareBenchmark() {
	}

	/** Takes two documents and prints one line. */
	public static void main(String[] arguments) throws InputProblem {
		DocumentSnapshot before = document(Path.of(arguments[0]));
		DocumentSnapshot after = document(Path.of(arguments[1]));
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		double[] millis = new double[RUNS];
		double processor = 0;
		int amounts = 0;
		for (int i = -WARM_UP; i < RUNS; i++) {
			long start = System.nanoTime();
			long used = threads.getCurrentThreadCpuTime();
			amounts = DocumentComparison.of(before, after).amounts().size();
			if (i >= 0) {
				millis[i] = (System.nanoTime() - start) / 1e6;
				processor += (threads.getCurrentThreadCpuTime() - used) / 1e6 / RUNS;
			}
		}
		Arrays.sort(millis);
		System.out.printf("%,d and %,d numbers, %,d amounts   median %.0f ms   p95 %.0f ms   processor %.0f ms%n", before.facts().reports().size(),
				after.facts().reports().size(), amounts, millis[RUNS / 2], millis[RUNS * 95 / 100], processor);
	}

	private static DocumentSnapshot document(Path file) throws InputProblem {
		GongkaiWorkspace workspace = GongkaiWorkspace.withStandardLibrary();
		String uri = file.toUri().toString();
		workspace.put(uri, SourceText.read(file).text());
		return workspace.snapshots(uri).getFirst();
	}
}
