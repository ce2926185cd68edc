// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Measures the time from a keystroke to updated problems, in documents of 3,000 and 30,000 lines. A program to be run by
 * hand, not a test: what it measures depends on the machine. Every second keystroke takes back the one before.
 */
public final class KeystrokeBenchmark {

	private static final int WARM_UP = 40;
	private static final int KEYSTROKES = 200;
	private static final String URI = "mem:/合成2024.gongkai";

	/**
	 * @param millis    from each keystroke to its updated problems
	 * @param processor processor time of the worker for each keystroke, which other load on the machine does not lengthen
	 */
	private record Times(int lines, int characters, List<Double> millis, double processor) {

		double quantile(double share) {
			List<Double> sorted = new ArrayList<>(millis);
			Collections.sort(sorted);
			return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
		}
	}

	private KeystrokeBenchmark() {
	}

	/** Prints one line for each size and the growth exponent between them. */
	public static void main(String[] arguments) throws InterruptedException {
		Times small = measure(3_000, KEYSTROKES);
		print(small);
		Times large = measure(30_000, KEYSTROKES / 4);
		print(large);
		double growth = Math.log((double) large.lines / small.lines);
		System.out.printf("growth exponent: median %.2f, processor %.2f%n", Math.log(large.quantile(0.5) / small.quantile(0.5)) / growth,
				Math.log(large.processor / small.processor) / growth);
	}

	private static void print(Times times) {
		System.out.printf("%,7d lines %,9d characters   median %7.1f ms   p95 %7.1f ms   processor %7.1f ms%n", times.lines, times.characters,
				times.quantile(0.5), times.quantile(0.95), times.processor);
	}

	private static Times measure(int lines, int keystrokes) throws InterruptedException {
		try (LanguageService service = LanguageService.withStandardLibrary()) {
			SyntheticDocument made = new SyntheticDocument(service.library().join().catalog("功能分类", 2024).orElseThrow(), lines);
			service.put("mem:/合成格式.gongkai", made.form());
			String text = made.document();
			BlockingQueue<Analysis> published = new LinkedBlockingQueue<>();
			service.addListener(published::add);
			service.open(URI, text, 0);
			Analysis first = await(published, 0);
			System.out.printf("%,7d lines: %d problems before the first keystroke%n", text.lines().count(), first.problems().size());
			Random random = new Random(7);
			List<Double> millis = new ArrayList<>();
			String typed = text;
			double before = 0;
			for (int i = 1; i <= WARM_UP + keystrokes; i++) {
				typed = i % 2 == 0 ? text : keystroke(text, random);
				before = i == WARM_UP + 1 ? processor() : before;
				long start = System.nanoTime();
				service.update(URI, typed, i);
				await(published, i);
				if (i > WARM_UP) {
					millis.add((System.nanoTime() - start) / 1e6);
				}
			}
			return new Times((int) text.lines().count(), text.length(), millis, (processor() - before) / keystrokes);
		}
	}

	/** Processor time of all workers so far, in milliseconds. */
	private static double processor() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(info -> info != null
				&& info.getThreadName().equals("gongkai-language")).mapToLong(info -> threads.getThreadCpuTime(info.getThreadId())).sum() / 1e6;
	}

	private static Analysis await(BlockingQueue<Analysis> published, long stamp) throws InterruptedException {
		Analysis analysis = published.take();
		while (analysis.stamp() < stamp) {
			analysis = published.take();
		}
		return analysis;
	}

	/** Another digit for a digit, or a character more in a sentence. */
	private static String keystroke(String text, Random random) {
		for (int at = random.nextInt(text.length());; at = (at + 1) % text.length()) {
			char c = text.charAt(at);
			if (c == '。') {
				return text.substring(0, at) + "等" + text.substring(at);
			}
			if (c >= '0' && c <= '9' && at > 0 && text.charAt(at - 1) == '.') {
				return text.substring(0, at) + (char) ('0' + (c - '0' + 1) % 10) + text.substring(at + 1);
			}
		}
	}
}
