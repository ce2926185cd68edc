// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;

/** Whatever a department has and however its document is laid out: every amount is read in its row and its column, as printed. */
class InventedDocumentsTest {

	@Provide
	Arbitrary<Invention> inventions() {
		List<String> forms = Reading.library().forms().stream().map(FormIndex::name).sorted().toList();
		return Combinators.combine(Arbitraries.of(forms), Arbitraries.integers().between(0, 1_000_000))
				.as((form, seed) -> Invention.of(form, new SplittableRandom(seed)));
	}

	// a document cannot be made simpler without becoming another one; InventedRun tries others
	@Property(tries = 40, seed = "20", shrinking = ShrinkingMode.OFF)
	void everyAmountIsReadInItsRowAndColumn(@ForAll("inventions") Invention invention) throws InputProblem {
		assertEquals(List.of(), invention.wrong(invention.text()));
	}

	@Provide
	Arbitrary<Invention> blankOnes() {
		return Combinators.combine(inventions(), Arbitraries.of(SampleLayout.Cells.SPACES, SampleLayout.Cells.TABS)).as(Invention::blank);
	}

	@Property(tries = 16, seed = "22", shrinking = ShrinkingMode.OFF)
	void rowsWithoutTheBlanksAtTheirEndAreReadInTheirColumns(@ForAll("blankOnes") Invention invention) throws InputProblem {
		assertEquals(List.of(), invention.wrongWhenCut());
	}

	@Test
	void theOracleNoticesAnExchangedAndAChangedAmount() throws InputProblem {
		Invention invention = new Invention("辽宁决算", 2024, SampleTraits.USUAL, SampleLayout.USUAL, 1);
		String text = invention.text();
		assertEquals(List.of(), invention.wrong(text));
		String row = text.lines().filter(line -> line.matches("[0-9]{7}\t[^\t]+\t[0-9.,]+\t[0-9.,]+\t.*")).findFirst().orElseThrow();
		assertTrue(invention.wrong(text.replace(row, row.replaceFirst("\t([0-9.,]+)\t([0-9.,]+)\t", "\t$2\t$1\t"))).size() >= 2, row);
		assertTrue(!invention.wrong(text.replace(row, row.replaceFirst("\t[0-9.,]+\t", "\t1.23\t"))).isEmpty(), row);
	}

	@Provide
	Arbitrary<Invention> sidePages() {
		return Combinators.combine(inventions().filter(invention -> invention.layout().heads() != SampleLayout.Heads.NONE),
				Arbitraries.of(SampleLayout.Cells.LINES, SampleLayout.Cells.DENSE)).as((invention, cells) -> invention.with(invention.layout().sideBySide(cells)));
	}

	@Property(tries = 12, seed = "21", shrinking = ShrinkingMode.OFF)
	void lastColumnsOnPagesOfTheirOwnWithACellToALineAreReadInTheirRows(@ForAll("sidePages") Invention invention) throws InputProblem {
		assertEquals(List.of(), invention.wrong(invention.text()));
	}

	@Test
	void aSidePageThatLacksARowHasNoPlaceAndThatIsSaid() throws InputProblem {
		Invention invention = new Invention("辽宁决算", 2024, SampleTraits.USUAL, SampleLayout.USUAL.sideBySide(SampleLayout.Cells.LINES), 1);
		String text = invention.text();
		assertEquals(List.of(), invention.wrong(text));
		String side = "\t经营收入\n\t附属单位上缴收入\n\t其他收入\n\n";
		int heads = text.indexOf(side);
		assertTrue(heads > 0);
		int rows = text.indexOf("\n\n", text.indexOf("\n\n", heads + side.length()) + 2) + 2;
		Reading reading = Reading.of((text.substring(0, rows) + text.substring(text.indexOf("\n\n", rows) + 2)).getBytes(UTF_8));
		assertTrue(reading.reports().stream().filter(report -> report.place().where().equals("公开02表") && report.place().column().equals("经营收入"))
				.allMatch(report -> report.quantity().printed().isEmpty()), "no amount is put beside a row that may not be its own");
		assertTrue(reading.result().messages().stream().anyMatch(message -> message.en().contains("do not fit those of any page")));
		assertTrue(!reading.result().report().unplaced().isEmpty());
	}
}
