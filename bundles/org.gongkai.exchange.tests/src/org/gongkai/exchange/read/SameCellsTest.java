// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gongkai.core.fact.Report;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.text.TextImporter;
import org.gongkai.lang.GongkaiWorkspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main tables of a document give the same cells from whatever kind of file they are read. */
class SameCellsTest {

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();
	private static final String URI = "file:/read.gongkai";
	/** Of a thousand cells, so many must be the same. */
	private static final int SAME = 995;

	private static ImportResult imported(Importer importer, String name, byte[] content) throws InputProblem {
		return importer.importFrom(ImportRequest.of(name, content, WORKSPACE.library()), Progress.NONE);
	}

	/** Every cell of the main tables by table, row, column and meaning. */
	private static Map<String, String> cells(ImportResult result) {
		WORKSPACE.put(URI, result.gongkaiText());
		Map<String, Integer> seen = new TreeMap<>();
		Map<String, String> cells = new TreeMap<>();
		for (Report report : WORKSPACE.analyse(URI).snapshot().orElseThrow().facts().reports()) {
			String place = report.place().where() + "/" + report.place().row() + "/" + report.place().column() + " " + report.key();
			if (report.place().where().matches("[^/]*表[^/]*")) {
				cells.put(place + " #" + seen.merge(place, 1, Integer::sum), report.quantity().printed().replace(" ", "") + " " + report.quantity().blank());
			}
		}
		return cells;
	}

	private static byte[] print(String kind, List<PrintedPart> parts) {
		return switch (kind) {
			case "pdf, drawn" -> PrintedPdf.print(parts, true);
			case "pdf, open" -> PrintedPdf.print(parts, false);
			case "docx" -> PrintedOffice.word(parts);
			case "xlsx" -> PrintedOffice.excel(parts);
			default -> PrintedOffice.html(parts);
		};
	}

	private static void assertSame(String kind, byte[] source) throws InputProblem {
		ImportResult text = imported(new TextImporter(), "x.txt", source);
		Map<String, String> wanted = cells(text);
		WORKSPACE.put(URI, text.gongkaiText());
		List<PrintedPart> parts = PrintedPart.of(new String(source, StandardCharsets.UTF_8).lines().toList(), WORKSPACE.format(URI));
		byte[] file = print(kind, parts);
		Map<String, String> read = cells(imported(Reads.importer("x", file), "x", file));
		List<String> different = wanted.entrySet().stream().filter(cell -> !cell.getValue().equals(read.get(cell.getKey())))
				.map(cell -> cell + ", not " + read.get(cell.getKey())).toList();
		assertTrue(wanted.size() > 100, "cells: " + wanted.size());
		assertTrue((wanted.size() - different.size()) * 1000L >= (long) SAME * wanted.size(), different.size() + " of " + wanted.size() + ": " + different);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf, drawn", "pdf, open", "docx", "xlsx", "html" })
	void theDocumentOfTheTests(String kind) throws IOException, InputProblem {
		try (InputStream in = TextImporter.class.getResourceAsStream("云山县财政局.txt")) {
			assertSame(kind, in.readAllBytes());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			001|pdf, drawn
			001|pdf, open
			001|docx
			001|xlsx
			001|html
			000|pdf, open
			""")
	void publishedDocuments(String number, String kind) throws IOException, InputProblem {
		Optional<Path> seed = seed(number);
		assumeTrue(seed.isPresent(), "shared/seeds/" + number + " is not at hand beside this checkout; the test is skipped");
		assertSame(kind, Files.readAllBytes(seed.get()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf, drawn", "docx", "xlsx", "html" })
	void theSameFileGivesTheSameBytes(String kind) throws IOException, InputProblem {
		try (InputStream in = TextImporter.class.getResourceAsStream("云山县财政局.txt")) {
			byte[] source = in.readAllBytes();
			WORKSPACE.put(URI, imported(new TextImporter(), "x.txt", source).gongkaiText());
			byte[] file = print(kind, PrintedPart.of(new String(source, StandardCharsets.UTF_8).lines().toList(), WORKSPACE.format(URI)));
			assertEquals(imported(Reads.importer("x", file), "x", file).gongkaiText(), imported(Reads.importer("x", file), "x", file).gongkaiText());
		}
	}

	private static Optional<Path> seed(String number) {
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
