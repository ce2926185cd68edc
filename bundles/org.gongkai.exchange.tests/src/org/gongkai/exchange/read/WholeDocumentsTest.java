// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.noise.Loss;
import org.gongkai.exchange.noise.Reading;
import org.gongkai.exchange.noise.Sources;
import org.gongkai.exchange.text.TextImporter;
import org.gongkai.lang.GongkaiWorkspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole documents, performance tables and claims included, give the same from PDF files and workbooks as from text. */
class WholeDocumentsTest {

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();
	private static final String URI = "file:/whole.gongkai";
	/** So many of ten thousand cells and claims may differ. */
	private static final int LOST = 50;

	private static Reading read(Importer importer, String name, byte[] content) throws InputProblem {
		ImportResult result = importer.importFrom(ImportRequest.of(name, content, WORKSPACE.library()), Progress.NONE);
		WORKSPACE.put(URI, result.gongkaiText());
		return new Reading(result, WORKSPACE.snapshots(URI).getFirst());
	}

	private static Map<Integer, Integer> characters(String text) {
		Map<Integer, Integer> characters = new TreeMap<>();
		// the font of the printed files gives no character back for a middle dot
		text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '·').forEach(c -> characters.merge(c, 1, Integer::sum));
		return characters;
	}

	private static byte[] print(List<PrintedPart> parts, String kind) {
		if (kind.equals("xlsx")) {
			return PrintedOffice.excel(parts);
		}
		PrintedLook look = switch (kind.split(" ")[0]) {
			case "drawn" -> PrintedLook.DRAWN;
			case "dense" -> PrintedLook.DENSE;
			case "tight" -> PrintedLook.TIGHT;
			case "roomy" -> PrintedLook.ROOMY;
			default -> PrintedLook.OPEN;
		};
		return PrintedPdf.print(parts, kind.endsWith("by line") ? look.drawnByLine() : kind.endsWith("heads") ? look.withHeads() : look);
	}

	@ParameterizedTest
	@CsvSource({ "001,open", "002,drawn", "002,open", "002,xlsx", "002,tight", "004,open", "004,dense", "001,roomy", "004,open by line", "004,dense by line", "001,roomy by line",
			"001,open heads", "002,open heads", "004,open heads", "004,drawn heads" })
	void publishedDocuments(String number, String kind) throws IOException, InputProblem {
		Optional<Path> seed = Sources.seeds().stream().filter(file -> file.getFileName().toString().startsWith(number)).findFirst();
		assumeTrue(seed.isPresent(), "shared/seeds/" + number + " is not at hand beside this checkout; the test is skipped");
		byte[] source = Files.readAllBytes(seed.get());
		Reading text = read(new TextImporter(), "x.txt", source);
		List<PrintedPart> parts = PrintedSource.of(new String(source, StandardCharsets.UTF_8).lines().toList(), WORKSPACE.format(URI));
		byte[] file = print(parts, kind);
		StringBuilder printed = new StringBuilder();
		parts.forEach(part -> printed.append(part.isTable() ? "" : part.paragraph()));
		parts.forEach(part -> part.rows().forEach(row -> row.forEach(cell -> printed.append(cell.text()))));
		StringBuilder extracted = new StringBuilder();
		Reads.extract("x", file).source().lines().forEach(line -> extracted.append(line.text()));
		Reading pdf = read(Reads.importer("x", file), "x", file);
		Loss loss = Loss.between(text, pdf);
		assertTrue(loss.all() > 1000, "cells and claims: " + loss.all());
		assertTrue(loss.basisPoints() <= LOST, loss.toString());
		assertEquals(List.of(), pdf.result().report().unplaced());
		if (!kind.endsWith("heads")) {
			assertEquals(characters(printed.toString()), characters(extracted.toString()));
		}
	}
}
