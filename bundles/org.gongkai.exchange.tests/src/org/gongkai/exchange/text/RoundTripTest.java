// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.spi.ExportRequest;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.noise.Reading;
import org.gongkai.exchange.noise.Sources;
import org.gongkai.exchange.plain.PlainTextExporter;
import org.gongkai.exchange.text.Imports.Imported;
import org.gongkai.exchange.text.source.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From source to document and back: nothing is lost, nothing is moved. */
class RoundTripTest {

	/** Rules under the headings of Markdown tables; layout that no document holds. */
	private static final String MARKDOWN_RULE = "(?m)^\\s*\\|?[\\s:|\\-]*--[\\s:|\\-]*$";

	@Test
	void theExportedTextIsTheSource() throws InputProblem {
		Imported imported = Imports.of(Imports.fixture());
		assertEquals(folded(Imports.fixture()), folded(exported(imported)));
	}

	@Test
	void linesAndCellsStandWhereTheyStoodInTheSource() throws InputProblem {
		String text = exported(Imports.of(Imports.fixture()));
		List<String> source = Imports.fixture().lines().map(String::stripTrailing).toList();
		List<String> lines = text.lines().map(String::stripTrailing).toList();
		for (int i = 0; i < source.size() && i < lines.size(); i++) {
			assertEquals(Folded.string(source.get(i)), Folded.string(lines.get(i)), "line " + (i + 1));
		}
	}

	@Test
	void theExportedTextIsImportedToTheSameFacts() throws InputProblem {
		Imported imported = Imports.of(Imports.fixture());
		assertEquals(imported.facts(), Imports.of(exported(imported)).facts());
	}

	@Test
	void aDocumentOfEveryFormIsImportedToTheSameFactsAgain() throws InputProblem {
		for (FormIndex form : Reading.library().forms()) {
			Imported imported = Imports.of(Sources.invented(form, 5));
			assertEquals(imported.facts(), Imports.of(exported(imported)).facts(), form.name());
		}
	}

	@Test
	void numbersOfGlossaryEntriesAreKeptAsPrinted() throws InputProblem {
		for (String number : List.of("1.", "1、", "（一）", "一、", "（1）")) {
			String source = Imports.fixture() + "\n第三部分 名词解释\n" + number + "财政拨款收入：指取得的资金。\n";
			assertEquals(folded(source), folded(exported(Imports.of(source))), number);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "000", "001", "002", "003", "004" })
	void aDocumentInRealUseComesBackAsItWas(String seed) throws IOException, InputProblem {
		Optional<Path> file = Imports.seed(seed);
		assumeTrue(file.isPresent(), "shared/seeds/" + seed + " is not at hand beside this checkout; the test is skipped");
		byte[] content = Files.readAllBytes(file.get());
		Imported imported = Imports.of(content);
		assertEquals(List.of(), imported.analysis().problems());
		assertEquals(imported.formatted(), Imports.formattedAgain(imported.formatted()));
		String source = folded(new String(content, UTF_8).replaceAll(MARKDOWN_RULE, ""));
		String back = folded(exported(imported));
		int same = 0;
		while (same < Math.min(source.length(), back.length()) && source.charAt(same) == back.charAt(same)) {
			same++;
		}
		assertTrue(source.equals(back), "differs from character " + same + " of " + source.length());
		Imported again = Imports.of(exported(imported));
		Map<String, String> facts = again.facts();
		List<String> lost = imported.facts().entrySet().stream().filter(fact -> !fact.getValue().equals(facts.get(fact.getKey()))).map(Map.Entry::toString).toList();
		assertEquals(List.of(), lost);
		assertEquals(untraced(imported), untraced(again), "texts, too, stand in the same rows and columns");
	}

	/** The document without the places of its source. */
	private static List<String> untraced(Imported imported) {
		return imported.result().gongkaiText().lines().map(line -> line.replaceAll("@[0-9:,+/]*", "").stripTrailing()).toList();
	}

	private static String exported(Imported imported) {
		ExportRequest request = new ExportRequest(imported.analysis().snapshot().orElseThrow(), List.of(), Map.of());
		return new String(new PlainTextExporter().export(request, Progress.NONE), UTF_8);
	}

	private static String folded(String text) {
		return Folded.string(text);
	}
}
