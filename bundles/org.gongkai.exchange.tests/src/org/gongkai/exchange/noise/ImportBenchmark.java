// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.form.Library;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.Progress;
import org.gongkai.exchange.text.TextImporter;

/**
 * Measures an import inside a program that has been running: {@code ImportBenchmark [FILE]}, without a file of an invented
 * document. To be run by hand, not a test: what it measures depends on the machine.
 */
public final class ImportBenchmark {

	private static final int WARM_UP = 8;
	private static final int RUNS = 12;

	private ImportBenchmark() {
	}

	/** Prints one line. */
	public static void main(String[] arguments) throws Exception {
		Library library = Reading.library();
		byte[] source = arguments.length > 0 ? Files.readAllBytes(Path.of(arguments[0]))
				: Sources.invented(library.forms().iterator().next(), 1).getBytes(UTF_8);
		List<Long> millis = new ArrayList<>();
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			long begin = System.nanoTime();
			new TextImporter().importFrom(new ImportRequest("来源.txt", source, library, Optional.empty(), Optional.empty()), Progress.NONE);
			if (i >= WARM_UP) {
				millis.add((System.nanoTime() - begin) / 1_000_000);
			}
		}
		millis.sort(null);
		System.out.printf("%-58s min %6d ms   median %6d ms   p95 %6d ms%n", "import, warm", millis.getFirst(), millis.get((RUNS - 1) / 2),
				millis.get((int) Math.ceil(RUNS * 0.95) - 1));
	}
}
