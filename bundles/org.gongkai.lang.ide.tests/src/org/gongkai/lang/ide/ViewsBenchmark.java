// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.gongkai.core.chart.Charts;
import org.gongkai.core.check.Findings;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.explain.Explainer;
import org.gongkai.core.fact.Report;
import org.gongkai.core.reconcile.Reconciliation;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.lang.ide.syntax.SyntaxTree;

/**
 * Measures the time from a keystroke in a document to what each view shows of it, warm: to the snapshot, and from there to the
 * series of every chart, to the matrix, to the words of all facts and to an explanation. A program to be run by hand, not a
 * test: what it measures depends on the machine. What the window needs to paint is not in it.
 */
public final class ViewsBenchmark {
	private static final int WARM_UP = 15;
	private static final int RUNS = 30;
	private static final ExtensionCatalog EXTENSIONS = ExtensionCatalog.ofServices(ViewsBenchmark.class.getClassLoader());

	private final Map<String, List<Double>> millis = new LinkedHashMap<>();
	private final Map<String, Double> processor = new HashMap<>();
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private boolean warm;

	private ViewsBenchmark() {
	}

	/** Takes a document and prints one line for each step. */
	public static void main(String[] arguments) throws Exception {
		new ViewsBenchmark().measure(Path.of(arguments[0]));
	}

	private void measure(Path file) throws Exception {
		String uri = file.toUri().toString();
		String text = Files.readString(file);
		try (LanguageService service = LanguageService.withStandardLibrary()) {
			BlockingQueue<Analysis> published = new LinkedBlockingQueue<>();
			service.addListener(published::add);
			service.open(uri, text, 0);
			DocumentSnapshot first = await(published, 0).snapshot().orElseThrow();
			Report report = first.facts().reports().stream().filter(one -> one.quantity().printed().contains(".")).findFirst().orElseThrow();
			int at = report.place().offset() + report.place().length() - 1;
			String typed = text.substring(0, at) + (text.charAt(at) == '1' ? '2' : '1') + text.substring(at + 1);
			for (int i = 1; i <= WARM_UP + RUNS; i++) {
				warm = i > WARM_UP;
				round(service, published, uri, i % 2 == 0 ? text : typed, i, at);
			}
			System.out.printf("%,d characters, %,d numbers%n", text.length(), first.facts().reports().size());
			millis.forEach((step, times) -> {
				Collections.sort(times);
				System.out.printf("%-58s median %7.1f ms   p95 %7.1f ms%s%n", step, times.get(times.size() / 2), times.get(times.size() * 95 / 100),
						processor.containsKey(step) ? String.format("   processor %6.1f ms", processor.get(step) / RUNS) : "");
			});
		}
	}

	private void round(LanguageService service, BlockingQueue<Analysis> published, String uri, String text, int stamp, int at) throws Exception {
		long begin = System.nanoTime();
		service.update(uri, text, stamp);
		Analysis analysis = await(published, stamp);
		took("keystroke to snapshot and findings", begin);
		DocumentSnapshot document = analysis.snapshot().orElseThrow();
		step("  charts: series of all", () -> Charts.of(EXTENSIONS, document).forEach(entry -> entry.answer(ChartRequest.of(document))));
		step("  reconciliation: the matrix and the causes",
				() -> Reconciliation.of(document, new Findings(analysis.findings())).only(Reconciliation.Filter.ALL).gravestFirst());
		step("  facts: the words of all", () -> document.facts().reports().forEach(report -> document.words(report.key())));
		step("  explanation of the number at the caret", () -> Explainer.of(document, null, analysis.findings()).at(at));
		took("keystroke to all views", begin);
		step("the blocks of the text alone (part of the first line)", () -> SyntaxTree.of(text));
	}

	private void step(String name, Runnable work) {
		long begin = System.nanoTime();
		long used = threads.getCurrentThreadCpuTime();
		work.run();
		took(name, begin);
		if (warm) {
			// other load on the machine does not lengthen it
			processor.merge(name, (threads.getCurrentThreadCpuTime() - used) / 1e6, Double::sum);
		}
	}

	private void took(String name, long begin) {
		if (warm) {
			millis.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
		}
	}

	private static Analysis await(BlockingQueue<Analysis> published, long stamp) throws InterruptedException {
		Analysis analysis = published.take();
		while (analysis.stamp() < stamp) {
			analysis = published.take();
		}
		return analysis;
	}
}
