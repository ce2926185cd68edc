// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

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

	@Test
	void theOracleNoticesAnExchangedAndAChangedAmount() throws InputProblem {
		Invention invention = new Invention("辽宁决算", 2024, SampleTraits.USUAL, SampleLayout.USUAL, 1);
		String text = invention.text();
		assertEquals(List.of(), invention.wrong(text));
		String row = text.lines().filter(line -> line.matches("[0-9]{7}\t[^\t]+\t[0-9.,]+\t[0-9.,]+\t.*")).findFirst().orElseThrow();
		assertTrue(invention.wrong(text.replace(row, row.replaceFirst("\t([0-9.,]+)\t([0-9.,]+)\t", "\t$2\t$1\t"))).size() >= 2, row);
		assertTrue(!invention.wrong(text.replace(row, row.replaceFirst("\t[0-9.,]+\t", "\t1.23\t"))).isEmpty(), row);
	}
}
