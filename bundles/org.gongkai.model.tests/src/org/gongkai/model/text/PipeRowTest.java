// SPDX-License-Identifier: EPL-2.0
package org.gongkai.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PipeRowTest {

	@Test
	void cellsStandBetweenPipesAndSpacesAtTheirRimAreLayout() {
		PipeRow row = PipeRow.parse("| 208  | 社会保障和就业支出 | 7,336 |  |");
		assertEquals(List.of("208", "社会保障和就业支出", "7,336", ""), row.texts());
		assertEquals(new PipeRow.Cell(2, 3, "208"), row.cells().get(0));
		assertEquals(21, row.cells().get(2).offset());
	}

	@Test
	void theSourcePlaceFollowsTheLastPipe() {
		PipeRow row = PipeRow.parse("| 合计 | | 7,973 | @457");
		assertEquals(List.of("合计", "", "7,973"), row.texts());
		assertEquals(SourceTrace.ofLine(457), row.trace());
		assertEquals(17, row.traceOffset());
	}

	@Test
	void textBehindTheLastPipeIsACellWhosePipeIsMissing() {
		assertEquals(List.of("a", "b"), PipeRow.parse("| a | b").texts());
		assertEquals(List.of("a", "@x"), PipeRow.parse("| a | @x").texts());
	}

	@Test
	void columnsOfTheSourceFollowFromTextsSeparatedByOneTab() {
		PipeRow row = PipeRow.parse("| 208 | 社会 | 7,336 | @466");
		assertEquals(new SourceTrace.Point(466, 1), row.source(0).orElseThrow());
		assertEquals(new SourceTrace.Point(466, 5), row.source(1).orElseThrow());
		assertEquals(new SourceTrace.Point(466, 8), row.source(2).orElseThrow());
	}

	@Test
	void cellsWithoutASourceHaveNoPlace() {
		PipeRow row = PipeRow.parse("| a | b | c | @10:3,,11");
		assertEquals(new SourceTrace.Point(10, 3), row.source(0).orElseThrow());
		assertTrue(row.source(1).isEmpty());
		assertEquals(new SourceTrace.Point(11, 1), row.source(2).orElseThrow());
	}

	@Test
	void escapesKeepPipesBackslashesAndLineBreaks() {
		assertEquals(List.of("a|b", "c\\d", "e\nf"), PipeRow.parse("| a\\|b | c\\\\d | e\\nf |").texts());
	}

	@Test
	void aLineThatIsOnlyAPipeHasNoCells() {
		assertEquals(List.of(), PipeRow.parse("|").cells());
		assertEquals(List.of(""), PipeRow.parse("| |").texts());
	}

	@Test
	void whatIsWrittenIsReadBackWhateverTheTexts() {
		Random random = new Random(7);
		String alphabet = "|\\ \t\u3000@n收1,.\n";
		for (int i = 0; i < 5000; i++) {
			List<String> texts = random.ints(1 + random.nextInt(5), 0, 5).mapToObj(length -> {
				StringBuilder text = new StringBuilder();
				for (int j = 0; j < length; j++) {
					text.append(alphabet.charAt(random.nextInt(alphabet.length())));
				}
				return text.toString();
			}).toList();
			SourceTrace trace = i % 2 == 0 ? SourceTrace.NONE : SourceTrace.ofLine(i + 1);
			PipeRow read = PipeRow.parse(PipeRow.write(texts, trace));
			assertEquals(texts, read.texts());
			assertEquals(trace, read.trace());
		}
	}
}
