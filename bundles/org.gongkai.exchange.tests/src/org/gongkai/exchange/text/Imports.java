// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.lang.GongkaiWorkspace;
import org.gongkai.lang.GongkaiWorkspace.Analysis;

/** Imports texts for tests and reads the result back through the language. */
final class Imports {

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();
	private static final String URI = "file:/imported.gongkai";

	/** An import that was read back. */
	record Imported(ImportResult result, String formatted, Analysis analysis) {

		/** Rules of the findings that must be mended. */
		List<String> musts() {
			return analysis.findings().stream().filter(finding -> finding.severity() == Severity.MUST).map(Finding::rule).toList();
		}

		/** Value of every reported number by table, row, column and occurrence; the kind of emptiness for a blank. */
		Map<String, String> facts() {
			Map<String, Integer> seen = new TreeMap<>();
			Map<String, String> facts = new TreeMap<>();
			for (Report report : reports()) {
				String place = report.place().where() + "/" + report.place().row() + "/" + report.place().column() + " " + report.key();
				String value = report.quantity().value() == null ? String.valueOf(report.quantity().blank())
						: report.quantity().value().toPlainString();
				facts.put(place + " #" + seen.merge(place, 1, Integer::sum), value);
			}
			return facts;
		}

		List<Report> reports() {
			return analysis.snapshot().orElseThrow().facts().reports();
		}

		/** The only cell of a table, row and column; the headings over the column may be left out. */
		Report cell(String where, String row, String column) {
			List<Report> found = reports().stream().filter(report -> report.place().where().equals(where) && report.place().row().equals(row)
					&& report.place().column().equals(column)).toList();
			if (found.size() != 1) {
				throw new AssertionError(where + "/" + row + "/" + column + ": " + found.size() + " cells");
			}
			return found.getFirst();
		}

		String messages() {
			return result.messages().stream().map(message -> message.zh()).collect(Collectors.joining("\n"));
		}
	}

	private Imports() {
	}

	/** The small document of the tests: four tables, all in our own wording where the form leaves a choice. */
	static String fixture() {
		return fixture("云山县财政局.txt").replace("〔空表说明〕", emptyStatement("辽宁决算", "支出决算表"));
	}

	/** A document of the tests, invented. */
	static String fixture(String name) {
		try (InputStream in = Imports.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What a form prescribes to be written under a table that is empty. */
	static String emptyStatement(String form, String table) {
		return WORKSPACE.library().form(form).orElseThrow().table(table).orElseThrow().emptyStatement();
	}

	static Imported of(String text) throws InputProblem {
		return of(text.getBytes(UTF_8));
	}

	static Imported of(byte[] content) throws InputProblem {
		ImportResult result = plain("来源.txt", content, Optional.empty());
		WORKSPACE.put(URI, result.gongkaiText());
		String formatted = WORKSPACE.format(URI);
		WORKSPACE.put(URI, formatted);
		return new Imported(result, formatted, WORKSPACE.analyse(URI));
	}

	static ImportResult plain(String name, byte[] content, Optional<String> form) throws InputProblem {
		return new TextImporter().importFrom(new ImportRequest(name, content, WORKSPACE.library(), form, Optional.empty()), Progress.NONE);
	}

	/** The text in canonical layout once more. */
	static String formattedAgain(String text) {
		WORKSPACE.put(URI, text);
		return WORKSPACE.format(URI);
	}

	/** A file of the folder shared/seeds beside the checkout; empty when it is not there. */
	static Optional<Path> seed(String number) {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path seeds = folder.resolveSibling("shared").resolve("seeds");
			if (Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(seeds)) {
				try (var files = Files.list(seeds)) {
					return files.filter(file -> file.getFileName().toString().startsWith(number)).findFirst();
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		}
		return Optional.empty();
	}
}
