// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.html.HtmlImporter;
import org.gongkai.exchange.office.ExcelImporter;
import org.gongkai.exchange.office.WordImporter;
import org.gongkai.exchange.pdf.PdfImporter;

/** Reads files for tests. */
final class Reads {

	static {
		Quiet.logs();
	}

	private static final List<FileImporter> ALL = List.of(new HtmlImporter(), new WordImporter(), new ExcelImporter(), new PdfImporter());

	private Reads() {
	}

	/** The importer that wants a file. */
	static FileImporter importer(String name, byte[] content) {
		byte[] head = Arrays.copyOf(content, Math.min(content.length, ImportRequest.HEAD));
		List<FileImporter> wanting = ALL.stream().filter(one -> one.accepts(name, head)).toList();
		if (wanting.size() != 1) {
			throw new AssertionError(name + ": " + wanting.size() + " importers");
		}
		return wanting.getFirst();
	}

	static Extract extract(String name, byte[] content) throws InputProblem {
		return importer(name, content).extract(name, content, Progress.NONE);
	}

	/** The lines of a file; a tab is shown as →. */
	static List<String> lines(String name, byte[] content) throws InputProblem {
		return extract(name, content).source().lines().stream().map(line -> line.text().replace('\t', '→')).toList();
	}

	/** The same without blank lines. */
	static List<String> text(String name, byte[] content) throws InputProblem {
		return lines(name, content).stream().filter(line -> !line.isEmpty()).toList();
	}

	static List<String> html(String page) throws InputProblem {
		return lines("x.html", page.getBytes(StandardCharsets.UTF_8));
	}

	static String remarks(String name, byte[] content) throws InputProblem {
		return extract(name, content).remarks().stream().map(message -> message.zh()).collect(Collectors.joining("\n"));
	}

	/** Why a file is refused. */
	static String refusal(String name, byte[] content) {
		InputProblem problem = assertThrows(InputProblem.class, () -> extract(name, content));
		if (problem.text().en().isBlank() || problem.text().zh().isBlank()) {
			throw new AssertionError("a message in one language only");
		}
		return problem.text().zh();
	}
}
