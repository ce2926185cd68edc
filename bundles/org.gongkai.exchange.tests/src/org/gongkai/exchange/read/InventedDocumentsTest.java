// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.noise.Loss;
import org.gongkai.exchange.noise.Reading;
import org.gongkai.exchange.text.TextImporter;
import org.gongkai.lang.GongkaiWorkspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of a place without a form of its own gives the same from every kind of file. */
class InventedDocumentsTest {

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary();
	private static final String URI = "file:/invented.gongkai";

	private static Reading read(Importer importer, byte[] content) throws InputProblem {
		ImportResult result = importer.importFrom(ImportRequest.of("x", content, WORKSPACE.library()), Progress.NONE);
		WORKSPACE.put(URI, result.gongkaiText());
		return new Reading(result, WORKSPACE.snapshots(URI).getFirst());
	}

	private static byte[] print(String kind, List<PrintedPart> parts) {
		return switch (kind) {
			case "docx" -> PrintedOffice.word(parts);
			case "xlsx" -> PrintedOffice.excel(parts);
			case "html" -> PrintedOffice.html(parts);
			case "pdf, drawn" -> PrintedPdf.print(parts, PrintedLook.DRAWN);
			case "pdf, open" -> PrintedPdf.print(parts, PrintedLook.OPEN);
			case "pdf, open, by line" -> PrintedPdf.print(parts, PrintedLook.OPEN.drawnByLine());
			case "pdf, tight" -> PrintedPdf.print(parts, PrintedLook.TIGHT);
			default -> PrintedPdf.print(parts, PrintedLook.ROOMY);
		};
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "xlsx", "html", "pdf, drawn", "pdf, open", "pdf, open, by line", "pdf, roomy", "pdf, tight" })
	void aBudget(String kind) throws IOException, InputProblem {
		assertSame("江湾县交通运输局.txt", kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "xlsx", "html", "pdf, drawn" })
	void finalAccounts(String kind) throws IOException, InputProblem {
		assertSame("云岭市文化馆.txt", kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "xlsx", "html", "pdf, drawn" })
	void selfEvaluations(String kind) throws IOException, InputProblem {
		assertSame("南屏县林业工作站.txt", kind);
	}

	private static void assertSame(String name, String kind) throws IOException, InputProblem {
		try (InputStream in = TextImporter.class.getResourceAsStream(name)) {
			byte[] source = in.readAllBytes();
			Reading text = read(new TextImporter(), source);
			byte[] file = print(kind, PrintedSource.of(new String(source, StandardCharsets.UTF_8).lines().toList(), ""));
			Reading read = read(Reads.importer("x", file), file);
			Loss loss = Loss.between(text, read);
			assertTrue(loss.all() > 200, "cells and claims: " + loss.all());
			assertEquals(List.of(), loss.different());
			assertEquals(List.of(), read.result().report().unplaced());
		}
	}
}
